import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bestSite } from '../../../../action/site/best-site.ts';
import { layGroundwork } from '../../../../action/site/generate/groundwork.ts';
import { templateSite } from '../../../../action/site/generate/template-site.ts';
import { createModel } from '../../../../action/site/model/model.ts';
import type { Provider } from '../../../../action/site/model/provider.ts';
import type { ModelTiming } from '../../../../action/site/model/request/timing.ts';
import { proposeWithModel } from '../../../../action/site/model-proposal.ts';
import { type BrowserKeeper, keepBrowser } from '../../../../action/site/verify/browser.ts';
import { findChrome } from '../../../../src/local/chrome.ts';
import { type Behaviour, type ModelScript, startModelServer, tagged } from '../../../fakes/model-server.ts';
import { inputFor, makeTask, type TaskParts } from './support.ts';

const CLICK = `(() => { document.querySelector('#who').value = 'Ada'; document.querySelector('#greet').click(); return document.querySelector('#answer').textContent.includes('adA'); })()`;
const TASK: TaskParts = {
  brief: 'A page titled "Greeter 7" whose button #greet writes the name from #who backwards into #answer.',
  checks: [
    { js: 'document.title === "Greeter 7"' },
    { js: CLICK },
    { js: '!!document.querySelector("#who")' },
  ],
};

/** A page as a good model writes it. */
const page = ({ title = 'Greeter 7', answer = 'answer', head = '', script = '' } = {}) => `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="Greets by name.">
    <link rel="icon" href="data:,">${head}
  </head>
  <body>
    <main>
      <h1>Greeter</h1>
      <label>Name <input id="who" value="Ada"></label>
      <button id="greet" type="button">Greet</button>
      <p id="${answer}" role="status"></p>
    </main>
    <script>
      document.querySelector('#greet').addEventListener('click', () => {
        const name = document.querySelector('#who').value;
        document.querySelector('#${answer}').textContent = [...name].reverse().join('');
      });${script}
    </script>
  </body>
</html>`;

const GOOD = tagged({ 'index.html': page() }, '# Summary\nWrites names backwards.');

vi.setConfig({ testTimeout: 90_000 });

let browsers: BrowserKeeper;
beforeAll(async () => {
  const chrome = await findChrome(process.env.CHROME_BIN);
  browsers = keepBrowser(() => chrome);
});
afterAll(() => browsers[Symbol.asyncDispose]());

interface Options {
  task?: TaskParts;
  second?: ModelScript;
  timing?: Partial<ModelTiming>;
  publishInMs?: number;
}

/** The whole way from a task to its best site, with a scripted model. */
async function run(
  script: ModelScript,
  { task = TASK, second, timing, publishInMs = 120_000 }: Options = {},
) {
  await using server = await startModelServer(script);
  await using other = await startModelServer(second ?? []);
  const provider = (name: string, baseUrl: string): Provider => ({
    name,
    baseUrl,
    apiKey: `key-of-${name}`,
    models: ['scripted'],
    prices: {},
  });
  const lines: string[] = [];
  const model = createModel({
    providers: [provider('first', server.baseUrl), ...(second ? [provider('second', other.baseUrl)] : [])],
    budget: { maxTokens: 1_000_000, maxCostUsd: null },
    log: (line) => lines.push(line),
    timing: { retryMs: 10, answerMs: 1_000, ...timing },
  });
  const input = await inputFor(makeTask(task));
  const signal = AbortSignal.timeout(110_000);
  const groundwork = await layGroundwork(input, { fetch, signal });
  const generation = templateSite(groundwork);
  const publishBy = Date.now() + publishInMs;
  const proposal = proposeWithModel({ model, groundwork, base: generation, signal, publishBy });
  const reporter = { log: (line: string) => void lines.push(line) };
  // These pages do at once what they do.
  const patience = { timeoutMs: 2_000, settledMs: 200 };
  const work = {
    patience,
    input,
    model,
    signal,
    publishBy,
    pageHosts: [],
    groundwork,
    generation,
    proposal,
    reporter,
  };
  const { site } = await bestSite(work, browsers);
  const verdictOf = (check: string) => site.checks.find((one) => one.check.includes(check))?.verdict;
  return {
    site,
    lines: lines.join('\n'),
    html: site.files.get('index.html')?.toString('utf8') ?? '',
    label: site.generation.maker.label,
    requests: server.requests.length,
    js: site.checks.filter(({ kind }) => kind === 'js').map(({ verdict }) => verdict),
    verdictOf,
  };
}

const ALL_PASS = ['passed', 'passed', 'passed'];

it('the better of the two sites is published: here the one of a model that did what the brief says', async () => {
  const { js, label, site, html } = await run([{ text: GOOD }]);
  expect(js).toEqual(ALL_PASS);
  expect(label).toBe('the language model scripted at first');
  expect(html).toContain('id="greet"');
  expect(site.files.get('README.md')?.toString()).toContain('Writes names backwards.');
  expect(site.files.get('LICENSE')?.toString()).toContain('is hereby granted');
});

describe('an answer with a fault that can be mended still ends in a site that passes', () => {
  it.each<[string, Behaviour[]]>([
    ['cut off at the token limit', [{ text: GOOD.slice(0, 900), finish: 'length' }, { text: GOOD }]],
    ['cut off without the end mark', [{ text: GOOD, noSentinel: true }, { text: GOOD }]],
    [
      'lazy',
      [{ text: tagged({ 'index.html': '<html><!-- ... existing code ... --></html>' }) }, { text: GOOD }],
    ],
    ['wrapped in JSON', [{ text: JSON.stringify({ files: { 'index.html': page() } }) }]],
    ['a wrong id', [{ text: tagged({ 'index.html': page({ answer: 'reply' }) }) }, { text: GOOD }]],
    ['a server error', [{ status: 500 }, { text: GOOD }]],
    ['too many requests', [{ status: 429, headers: { 'retry-after': '0' } }, { text: GOOD }]],
    ['a connection cut in the middle', [{ text: GOOD, disconnectAfter: 700 }, { text: GOOD }]],
    [
      'a wrong title, which is repaired without asking',
      [{ text: tagged({ 'index.html': page({ title: 'Oh' }) }) }],
    ],
  ])('%s', async (_, script) => {
    const { js, lines } = await run(script);
    expect({ js, lines: js.includes('failed') ? lines : '' }).toEqual({ js: ALL_PASS, lines: '' });
  });

  it('a refused key: the second provider is asked', async () => {
    const { js, label, lines } = await run([{ status: 401 }], { second: [{ text: GOOD }] });
    expect(js).toEqual(ALL_PASS);
    expect(label).toBe('the language model scripted at second');
    expect(lines).not.toContain('key-of-');
  });

  it('a library from an address that does not exist: what fails goes back to the model', async () => {
    const dead = page({ head: '\n    <script src="gone/library.js"></script>' });
    const { verdictOf, requests, js } = await run([{ text: tagged({ 'index.html': dead }) }, { text: GOOD }]);
    expect(requests).toBeGreaterThan(1);
    expect(js).toEqual(ALL_PASS);
    expect(verdictOf("All of the site's own requests succeed")).toBe('passed');
  });
});

describe('a model that gives nothing leaves the site to the templates, and the README says so', () => {
  it.each<[string, Behaviour[], RegExp]>([
    ['a refusal', [{ refusal: 'I cannot help with that.' }], /refus/i],
    ['a refused key', [{ status: 401 }], /key/],
    ['no credit', [{ status: 402 }], /credit/],
    ['server errors without end', [{ status: 500 }, { status: 500 }, { status: 500 }], /500/],
    ['a wait that is too long', [{ status: 429, headers: { 'retry-after': '3600' } }], /429/],
    [
      'lazy twice',
      Array(4).fill({ text: tagged({ 'index.html': '<p>rest of the code here</p>' }) }),
      /index\.html/,
    ],
    ['prose', Array(4).fill({ text: 'Sure! Which colours do you like?' }), /./],
  ])('%s', async (_, script, reason) => {
    const { site, label, html } = await run(script);
    expect(label).toMatch(/^the template /);
    expect(html).toContain('<title>Greeter 7</title>');
    const note = site.notes.find((one) => one.startsWith('The language model gave no site'));
    expect(note).toMatch(reason);
    expect(site.files.get('site.json')?.toString()).not.toContain('"template": "model"');
  });

  it('a stream that stalls is given up', async () => {
    const script = () => ({ text: GOOD, stallAfter: 300 });
    const { label, site } = await run(script, { timing: { idleMs: 300, firstByteMs: 300 } });
    expect(label).toMatch(/^the template /);
    expect(site.notes.join('\n')).toMatch(/The language model gave no site/);
  });

  it('with too little time left no model is asked', async () => {
    const { requests, site } = await run([{ text: GOOD }], { publishInMs: 20_000 });
    expect(requests).toBe(0);
    expect(site.notes.join('\n')).toContain('too little time was left');
  });
});

describe('a repair by the model', () => {
  const broken = page().replace('.reverse()', '.sort()');

  it('is kept if it helps and loses nothing', async () => {
    const sorted = broken.split('\n').find((line) => line.includes('.sort()')) ?? '';
    const block = `=== FILE: index.html ===\n<<<<<<< SEARCH\n${sorted}\n=======\n${sorted.replace('sort', 'reverse')}\n>>>>>>> REPLACE\n=== END ===\n`;
    const { js, lines } = await run([{ text: tagged({ 'index.html': broken }) }, { text: block }]);
    expect({ js, lines: js.includes('failed') ? lines : '' }).toEqual({ js: ALL_PASS, lines: '' });
    expect(lines).toContain('Repair 1 by the language model is kept');
  });

  it('is dropped if it breaks something else, and the best site so far is published', async () => {
    const worse = page({ script: "\n      throw new Error('broken');" });
    const { js, lines, html } = await run([
      { text: tagged({ 'index.html': broken }) },
      ...Array<Behaviour>(8).fill({ text: tagged({ 'index.html': worse }) }),
    ]);
    expect(js).toEqual(['passed', 'failed', 'passed']);
    expect(html).toContain('id="who"');
    expect(lines).toContain('is dropped');
  });
});

it.each([
  [
    'floods the console',
    'setInterval(() => { for (let i = 0; i < 3000; i++) console.error("E".repeat(5000) + i); }, 5);',
  ],
  ['never answers', 'for (;;);'],
])('a page of the model that %s costs only itself', async (_, script) => {
  const { label, html } = await run([{ text: tagged({ 'index.html': page({ script }) }) }]);
  expect(label).toMatch(/^the template /);
  expect(html).toContain('<title>Greeter 7</title>');
});

it('a page of the model that holds a key is not published', async () => {
  const key = `github_pat_11${'A1b2C3d4E5'.repeat(2)}_${'a9B8c7D6e5'.repeat(6)}`.slice(0, 93);
  const { label, site } = await run([
    { text: tagged({ 'index.html': page({ script: `\n      const token = '${key}';` }) }) },
    ...Array(6).fill({ status: 500 }),
  ]);
  expect(label).toMatch(/^the template /);
  expect([...site.files.values()].some((content) => content.includes(key))).toBe(false);
});

it('an attachment cannot be overwritten by the model', async () => {
  const task = { ...TASK, files: { 'uid.txt': '0123' } };
  const { site } = await run([{ text: tagged({ 'index.html': page(), 'uid.txt': '999' }) }], { task });
  expect(site.files.get('uid.txt')?.toString()).toBe('0123');
});

it('files that only the model could write are taken even where the page of the templates is the better one', async () => {
  const brief = `Publish these files:

- poem.txt: A poem about rivers.
- mood.json: Fill in {"mood": str, "score": float}
- index.html: A page linking to all of them.
- uid.txt: The attachment as it is.`;
  const task = {
    brief,
    checks: ['poem.txt exists', 'mood.json is valid JSON', 'index.html links to all files'],
    files: { 'uid.txt': '77' },
  };
  const written = {
    'index.html': page({ title: 'Files' }),
    'poem.txt': 'Down it runs.\n',
    'mood.json': '{"mood":"calm","score":0.5}\n',
  };
  const { site, label } = await run([{ text: tagged(written) }], { task });
  expect(label).toBe('the template file-set');
  expect(site.files.get('poem.txt')?.toString()).toBe('Down it runs.\n');
  const readme = site.files.get('README.md')?.toString() ?? '';
  expect(readme).toContain('`poem.txt` was written by the language model');
  expect(readme).not.toContain('was not written');
});

describe('a result that only a check names', () => {
  const sums: TaskParts = {
    brief: 'Sum the sales column of data.csv into #total and set the title to "Sums".',
    checks: [{ js: 'Math.abs(parseFloat(document.querySelector("#total").textContent) - 15000) < 0.01' }],
    files: { 'data.csv': 'product,sales\nA,5000\nB,10000\nC,5000\n' },
  };
  const shows = (total: string) =>
    page({ title: 'Sums' }).replace('<h1>Greeter</h1>', `<h1>Sums</h1><output id="total">${total}</output>`);

  it('is not published, whatever the model does: the check stays failed and the page shows the truth', async () => {
    const cheat = { text: tagged({ 'index.html': shows('15,000') }) };
    const { html, js } = await run(Array(12).fill(cheat), { task: sums });
    expect(js).toEqual(['failed']);
    expect(html).not.toMatch(/15,?000/);
    expect(html).toContain('20000');
  });

  it('may be shown where the data gives it', async () => {
    const task = {
      ...sums,
      files: { 'data.csv': 'product,sales\nA,5000\nB,10000\n' },
      brief: `${sums.brief} Add a joke.`,
    };
    const { lines, js } = await run([{ text: tagged({ 'index.html': shows('15000') }) }], { task });
    expect(js).toEqual(['passed']);
    expect(lines).not.toContain('only in a check');
  });
});
