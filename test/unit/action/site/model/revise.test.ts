import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../../../src/contract/report.ts';
import { type Behaviour, startModelServer, tagged, textOf } from '../../../../fakes/model-server.ts';
import { bench, bounds, filesOf, jobFor, page, providerAt, reasonOf } from './support.ts';

const before = `${page('  <p id="greeting">\n    Hello $& there  \n  </p>\n  <i>x</i>\n  <i>x</i>')}\n`;
const job = await jobFor(
  { brief: 'Also show the time in #greeting.', round: 2 },
  { 'index.html': before, 'app.js': 'first();\nsecond();\n', LICENSE: 'MIT', 'README.md': '# Old' },
);
const failing: CheckResult[] = [
  {
    check: 'document.title === `Time`',
    kind: 'js',
    verdict: 'failed',
    decided_by: 'browser',
    detail: 'false',
  },
];

const edit = (search: string, replace: string) =>
  `<<<<<<< SEARCH\n${search}\n=======\n${replace}\n>>>>>>> REPLACE`;

async function revise(script: readonly Behaviour[], of = job) {
  await using server = await startModelServer(script);
  const { model, lines } = bench([providerAt(server)]);
  const answer = await model.revise({
    ...of,
    failing,
    consoleErrors: ['ReferenceError: x'],
    screenshot: Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(20)]),
    ...bounds(),
  });
  return { answer, lines, requests: server.requests };
}

describe('an edit', () => {
  test.each<[string, string, string, string]>([
    ['as it stands', '    Hello $& there  ', '    Bye $1 $& there', '    Bye $1 $& there'],
    ['without the blanks at its end', '    Hello $& there', '    Bye', '    Bye'],
    ['with another indentation, which is mended', 'Hello $& there', 'Bye\n  now', '    Bye\n      now'],
    ['with other blanks inside', 'Hello   $&  there', 'Bye', '    Bye'],
    ['that is a part of a line', 'lo $& the', 'p, de', '    Help, dere  '],
  ])('fits %s', async (_, search, replace, result) => {
    const { answer, requests } = await revise([{ text: tagged({ 'index.html': edit(search, replace) }) }]);
    expect(filesOf(answer)).toEqual({ 'index.html': before.replace('    Hello $& there  ', () => result) });
    expect(requests).toHaveLength(1);
  });

  test('keeps the line ends of a file from Windows', async () => {
    const windows = await jobFor({ round: 2 }, { 'app.js': 'first();\r\nsecond();\r\n' });
    const { answer } = await revise(
      [{ text: tagged({ 'app.js': edit('second();', 'third();\nlast();') }) }],
      windows,
    );
    expect(filesOf(answer)).toEqual({ 'app.js': 'first();\r\nthird();\r\nlast();\r\n' });
  });

  test('can be one of several, and stand beside a whole file', async () => {
    const { answer } = await revise([
      {
        text: tagged({
          'app.js': `${edit('first();', 'one();')}\nand\n${edit('second();', '')}`,
          'more.css': 'p { margin: 0 }',
        }),
      },
    ]);
    expect(filesOf(answer)).toEqual({ 'app.js': 'one();\n', 'more.css': 'p { margin: 0 }\n' });
  });

  test.each([
    [
      'that is nowhere',
      edit('  <p id="greting">', '<b>'),
      /its lines are not in the file[\s\S]*<p id="greeting">/,
    ],
    ['that is in two places', edit('  <i>x</i>', '<b>'), /it matches 2 places/],
    ['of nothing', edit('', '<b>'), /the SEARCH part is empty/],
    ['that is not closed', '<<<<<<< SEARCH\n  <i>', /a block was not closed/],
  ])('%s goes back to the model with the nearest lines', async (_, bad, feedback) => {
    const { answer, requests } = await revise([
      { text: tagged({ 'index.html': bad, 'app.js': edit('first();', 'one();') }) },
      { text: tagged({ 'index.html': edit('<i>x</i>\n  <i>x</i>', '<i>y</i>') }) },
    ]);
    expect(requests[1]?.body.messages.at(-1)?.content).toMatch(feedback);
    expect(filesOf(answer)['app.js']).toBe('one();\nsecond();\n');
    expect(filesOf(answer)['index.html']).toContain('  <i>y</i>\n</body>');
  });

  test('that still does not fit makes the whole file be demanded', async () => {
    const whole = page('<p id="greeting">New</p>');
    const bad = { text: tagged({ 'index.html': edit('nowhere at all', 'x') }) };
    const { answer, requests } = await revise([bad, bad, { text: tagged({ 'index.html': whole }) }]);
    expect(requests[2]?.body.messages.at(-1)?.content).toMatch(/Send index\.html whole/);
    expect(filesOf(answer)).toEqual({ 'index.html': `${whole}\n` });
  });

  test('that never fits is left out with all that belongs to it, and noted', async () => {
    const half = `${edit('    Hello $& there', '    Half')}\n${edit('nowhere at all', 'x')}`;
    const bad = { text: tagged({ 'index.html': half, 'app.js': edit('first();', 'one();') }) };
    const { answer } = await revise([
      bad,
      { text: tagged({ 'index.html': half }) },
      { text: tagged({ 'index.html': half }) },
    ]);
    expect(filesOf(answer)).toEqual({ 'app.js': 'one();\nsecond();\n' });
    expect(answer).toMatchObject({ notes: [expect.stringContaining('index.html did not fit')] });
  });
});

test('an edit of a file that is not UTF-8 is refused, because it would damage the rest', async () => {
  const bytes = Buffer.from([0x61, 0x0a, 0xff, 0x0a]);
  const latin = await jobFor({ brief: 'Fix the typo in run.py', files: { 'run.py': bytes } });
  const { answer } = await revise(
    [{ text: tagged({ 'run.py': edit('a', 'b'), 'more.css': 'p {}' }) }],
    latin,
  );
  expect(Object.keys(filesOf(answer))).toEqual(['more.css']);
  expect(answer).toMatchObject({ notes: [expect.stringContaining('left out of its answer: 1')] });
});

describe('a revision', () => {
  test('that changes nothing is fed back, and then no answer', async () => {
    const same = { text: tagged({ 'index.html': before }) };
    const { answer, requests } = await revise([same, same]);
    expect(requests[1]?.body.messages.at(-1)?.content).toMatch(/No file differs/);
    expect(reasonOf(answer)).toContain('changed nothing');
  });

  test('that drops an element of the task is asked to bring it back', async () => {
    const { answer, requests } = await revise([
      { text: tagged({ 'index.html': page('<p>gone</p>') }) },
      { text: tagged({ 'index.html': page('<p id="greeting">back</p>') }) },
    ]);
    expect(requests[1]?.body.messages.at(-1)?.content).toMatch(/id="greeting"/);
    expect(filesOf(answer)['index.html']).toContain('back');
  });

  test('is asked for with the files, the failures, the console and the screenshot', async () => {
    const { requests } = await revise([{ text: tagged({ 'app.js': 'x();' }) }]);
    const request = requests[0];
    const prompt = request ? textOf(request) : '';
    expect(prompt).toContain(before.trimEnd());
    expect(prompt).toContain('document.title === `Time`\nSeen: false');
    expect(prompt).toContain('ReferenceError: x');
    expect(prompt).not.toContain('# Old');
    expect(JSON.stringify(request?.body)).toContain('data:image/jpeg;base64,');
  });
});
