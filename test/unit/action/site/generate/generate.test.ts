import { describe, expect, it } from 'vitest';
import { withReadme } from '../../../../../action/site/generate/readme.ts';
import { make, makeTask } from '../support.ts';

const BRIEF =
  'Publish a page that sums the amount column of figures.csv, title "Tally 7", total inside #grand-sum.';
const CSV = 'item,amount\nNut,1.5\nBolt,2\n';
const first = () => makeTask({ brief: BRIEF, files: { 'figures.csv': CSV } });

describe('the files of a site', () => {
  it('are the page, the attachments, README, licence, state and .nojekyll', async () => {
    const odd = Buffer.from([0, 255, 13, 10]);
    const { generation } = await make(
      makeTask({ brief: BRIEF, files: { 'figures.csv': CSV, 'deep/odd.bin': odd } }),
    );
    expect([...generation.files.keys()].toSorted()).toEqual([
      '.nojekyll',
      'LICENSE',
      'README.md',
      'deep/odd.bin',
      'figures.csv',
      'index.html',
      'site.json',
      'styles.css',
    ]);
    expect(generation.files.get('deep/odd.bin')).toEqual(odd);
    expect(generation.files.get('figures.csv')?.toString()).toBe(CSV);
  });

  it('hold the full licence with year and owner', async () => {
    const { text } = await make(first());
    expect(text('LICENSE')).toMatch(
      /^MIT License\n\nCopyright \(c\) 2031 northwind\n\nPermission is hereby granted/,
    );
  });

  it('show total and title without any script', async () => {
    const { text } = await make(first());
    expect(text('index.html')).toContain('<title>Tally 7</title>');
    expect(text('index.html')).toContain('<output id="grand-sum">3.5</output>');
  });

  it('name neither the sender nor the nonce', async () => {
    const { generation } = await make(first());
    const all = Buffer.concat([...generation.files.values()]).toString('latin1');
    expect(all).not.toMatch(/ada@example|nonce-1|grader\.example/);
  });

  it('never replace an attachment, and say so', async () => {
    const files = { 'figures.csv': CSV, 'README.md': 'mine', LICENSE: 'mine, too', 'site.json': '[]' };
    const { generation, text } = await make(makeTask({ brief: BRIEF, files }));
    expect([text('README.md'), text('LICENSE'), text('site.json')]).toEqual(['mine', 'mine, too', '[]']);
    expect(generation.notes).toContain(
      "The attachment LICENSE was kept as sent; the site's own LICENSE was not written.",
    );
  });
});

describe('what cannot be made is said in one honest sentence, on a page that says what is there', () => {
  it.each([
    [makeTask({ brief: BRIEF }), 'made from figures.csv, but there is no such file'],
    [
      makeTask({ brief: BRIEF, files: { 'figures.csv': 'a,b\nx,y' } }),
      'no column of figures.csv holds numbers',
    ],
  ])('%#', async (task, message) => {
    const { generation, text } = await make(task);
    expect(generation.notes.join('\n')).toContain(message);
    expect(generation.maker.isSpecific).toBe(false);
    expect(text('index.html')).not.toContain('id="page-total-heading"');
  });

  it('with the reason why a file is missing', async () => {
    const task = makeTask({ brief: BRIEF });
    const broken = { ...task, attachments: [{ name: 'figures.csv', url: 'data:;base64,…' }] };
    const { generation } = await make(broken);
    expect(generation.notes.join('\n')).toContain(
      'The attachment figures.csv was left out: its data is not valid base64',
    );
  });
});

describe('notes are honest about the data', () => {
  it.each([
    ['item,amount\n', 'figures.csv has no row with a number, so the total is 0.'],
    ['', 'figures.csv is empty, so the total is 0.'],
    ['item,amount\na,1\nb,\nc,', 'has 2 empty cells, left out of the total.'],
    [
      'item,amount\na,1\nb,2\nc,soon',
      'has 1 cell that cannot be read as a number, left out of the total: "soon".',
    ],
  ])('%j', async (csv, note) => {
    const { generation, text } = await make(makeTask({ brief: BRIEF, files: { 'figures.csv': csv } }));
    expect(generation.notes.join('\n')).toContain(note);
    expect(text('README.md')).toContain('## Limitations\n\n- ');
  });

  it('another file than the one the brief names is used only with a word about it', async () => {
    const { generation } = await make(makeTask({ brief: BRIEF, files: { 'other.csv': CSV } }));
    expect(generation.notes).toEqual([
      'The brief names figures.csv, which was not sent; other.csv was used.',
    ]);
  });
});

describe('later rounds', () => {
  it('keep data, names and features of the earlier ones', async () => {
    const one = await make(first());
    const two = await make(
      makeTask({ round: 2, brief: 'Add a table #lines that lists each item with its amount.' }),
      one.generation.files,
    );
    expect(two.text('figures.csv')).toBe(CSV);
    expect(two.text('index.html')).toContain('<output id="grand-sum">3.5</output>');
    expect(two.text('index.html')).toContain('<tr><td>Nut</td><td>1.5</td></tr>');
    const three = await make(
      makeTask({ round: 3, brief: 'Filter by item via #item-filter.' }),
      two.generation.files,
    );
    expect(three.text('index.html')).toContain('<table id="lines"');
    expect(three.text('index.html')).toContain('<select id="item-filter"');
    expect(three.text('README.md')).toMatch(/### Round 3[\s\S]*### Round 2[\s\S]*### Round 1/);
  });

  it('take new data of the same name', async () => {
    const one = await make(first());
    const two = await make(
      makeTask({ round: 2, brief: 'New data.', files: { 'figures.csv': 'item,amount\nNut,40\n' } }),
      one.generation.files,
    );
    expect(two.text('index.html')).toContain('<output id="grand-sum">40</output>');
  });

  it('run the checks of earlier rounds again, each once', async () => {
    const check = 'js: document.title === "Tally 7"';
    const one = await make(
      makeTask({ brief: BRIEF, checks: [check, 'LICENSE exists'], files: { 'figures.csv': CSV } }),
    );
    const two = await make(
      makeTask({ round: 2, brief: 'Polish it.', checks: [check, 'js: !!document.querySelector("h1")'] }),
      one.generation.files,
    );
    expect(two.generation.plan.checks.map(({ text, round }) => [round, text])).toEqual([
      [2, 'document.title === "Tally 7"'],
      [2, '!!document.querySelector("h1")'],
      [1, 'LICENSE exists'],
    ]);
  });

  it('done twice give the same files', async () => {
    const one = await make(first());
    const task = makeTask({ round: 2, brief: 'Add a table #lines that lists each item.' });
    const two = await make(task, one.generation.files);
    const again = await make(task, two.generation.files);
    expect(again.generation.files).toEqual(two.generation.files);
  });

  it.each(['{', '{"version":1}', '[]', '\u0000'])('say so when site.json is damaged: %j', async (damaged) => {
    const one = await make(first());
    const files = new Map([...one.generation.files, ['site.json', Buffer.from(damaged)]]);
    const two = await make(makeTask({ round: 2, brief: `${BRIEF} Polish it.` }), files);
    expect(two.generation.notes.join()).toContain('could not be read from site.json');
    expect(two.text('figures.csv')).toBe(CSV);
  });

  it('keep an attached README of round 1 in round 2, too', async () => {
    const one = await make(makeTask({ brief: BRIEF, files: { 'figures.csv': CSV, 'README.md': 'mine' } }));
    const two = await make(makeTask({ round: 2, brief: 'Polish it.' }), one.generation.files);
    expect(two.text('README.md')).toBe('mine');
  });
});

describe('the README', () => {
  it('has what readers and graders look for', async () => {
    const { text } = await make(first());
    for (const heading of [
      'Features',
      'Setup',
      'Usage',
      'How the code works',
      'Data',
      'Checks',
      'Changelog',
      'Licence',
    ]) {
      expect(text('README.md')).toContain(`\n## ${heading}\n`);
    }
    expect(text('README.md')).toContain('**Live page:** <https://northwind.github.io/tally/>');
  });

  it('shows results once they are known', async () => {
    const { generation } = await make(first());
    const checks = [
      {
        check: 'a | b `c`\nd',
        kind: 'js',
        verdict: 'failed',
        decided_by: 'browser',
        detail: 'It was <b>0</b>.',
      } as const,
    ];
    const files = withReadme(generation.readme, { files: generation.files, checks, notes: [] });
    expect(files.get('README.md')?.toString()).toContain(
      '| ``a \\| b `c` d`` |  | failed | browser | It was &lt;b&gt;0&lt;/b&gt;. |',
    );
  });

  it('shows the pictures of the page that there are', async () => {
    const { generation } = await make(makeTask({ brief: BRIEF, files: { 'figures.csv': CSV } }));
    const readme = (...pictures: string[]) => {
      const files = new Map([...generation.files, ...pictures.map((path) => [path, Buffer.of(1)] as const)]);
      return withReadme(generation.readme, { files, checks: [], notes: [] }).get('README.md')?.toString();
    };
    expect(readme()).not.toContain('![');
    expect(readme('screenshot.jpg', 'screenshot-phone.jpg')).toContain(
      '![The page on a desktop screen, before it was published](screenshot.jpg)\n\n![The page on a phone, before it was published](screenshot-phone.jpg)\n\n## ',
    );
  });

  it('cannot be broken by a brief', async () => {
    const brief = `${BRIEF}\n\`\`\`\n# Not a heading\n</details><img src=x onerror=alert(1)>`;
    const { text } = await make(makeTask({ brief, files: { 'figures.csv': CSV } }));
    const block = /\n(`{4,})text\n([\s\S]*?)\n\1\n/.exec(text('README.md'));
    expect(block?.[2]).toContain('# Not a heading\n</details><img');
    expect(text('README.md').replace(block?.[0] ?? '', '')).not.toMatch(/<img|# Not/);
  });
});
