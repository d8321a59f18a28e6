import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileTree } from '../../../../../action/site/context.ts';
import { planSite } from '../../../../../action/site/generate/plan.ts';
import { fileSet } from '../../../../../action/site/generate/templates/file-set/template.ts';
import { serveTree } from '../../../../../action/site/verify/static-server.ts';
import { type Made, make, makeTask, notPassed, openBrowser, type TaskParts, verifyMade } from '../support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const SET = `Make and publish these files:

- saga.txt: Write a saga of 200 words
  about a lighthouse.
- verdict.json: Is it safe? Fill in {cases: 2, safe: bool, why: str}
- motto.md: Describe yourself in two words
- heron.svg: Draw an SVG of a heron on a scooter
- index.html: A start page that links to all the files and says what each is
- LICENSE: the MIT licence
- token.txt: Upload the token attachment as-is`;

function build(parts: TaskParts, previous?: FileTree): Promise<Made> {
  return make(makeTask(parts), previous);
}

async function open(files: FileTree, use: (page: Page, requests: string[]) => Promise<void>): Promise<void> {
  await using server = await serveTree(files, 'tally');
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  try {
    await page.goto(server.url);
    await use(page, requests);
  } finally {
    await page.close();
  }
}

const card = (page: Page, name: string) =>
  page.locator('section.file', { has: page.getByRole('heading', { name, exact: true }) });

test('a brief that lists files gets a page with a card for each, and every check that can be decided passes', async () => {
  const made = await build({
    brief: SET,
    files: { 'token.txt': '271828182845904523536' },
    checks: [
      'Each required file exists',
      'token.txt matches the attached token.txt',
      'index.html links to all required files',
      'motto.md contains exactly two words',
      'heron.svg is valid SVG',
      'verdict.json is valid JSON',
    ],
  });
  expect(made.generation.maker.template).toBe('file-set');
  expect(notPassed(await verifyMade(browser, made))).toEqual([]);
  await open(made.generation.files, async (page) => {
    expect(await card(page, 'saga.txt').innerText()).toMatch(
      /Unfinished[\s\S]*saga of 200 words[\s\S]*has not been written/,
    );
    expect(await card(page, 'token.txt').innerText()).toMatch(/As attached[\s\S]*271828182845904523536/);
    expect(await card(page, 'verdict.json').innerText()).toMatch(/"cases": 2/);
    expect(await card(page, 'heron.svg').locator('img').getAttribute('src')).toBe('heron.svg');
    await page.getByRole('link', { name: 'motto.md' }).click();
    await page.waitForURL('**/motto.md');
  });
}, 120_000);

const WORKFLOW = `You are given crunch.py and sales.tsv.
- Commit crunch.py after correcting the typo in it.
- Convert sales.tsv to sales.csv.
- Add a workflow at .github/workflows/ci.yml that
  - runs ruff
  - runs: python crunch.py > figures.json
  - publishes figures.json through GitHub Pages
- Do not commit figures.json.`;
const WORKFLOW_FILES = { 'crunch.py': 'amount = 1\nprint(amuont)\n', 'sales.tsv': 'a\tb\n1\t2\n' };
const TYPO = 'crunch.py does not contain "amuont"';

test('a brief with a workflow gets a page that says what the workflow will make, and asks for nothing that is not there', async () => {
  const made = await build({
    brief: WORKFLOW,
    files: WORKFLOW_FILES,
    checks: [TYPO, 'figures.json is NOT committed'],
  });
  expect(made.text('crunch.py')).toBe('amount = 1\nprint(amount)\n');
  expect(notPassed(await verifyMade(browser, made))).toEqual([]);
  await open(made.generation.files, async (page, requests) => {
    expect(await card(page, 'crunch.py').innerText()).toContain('Attached, then corrected');
    expect(await card(page, 'sales.csv').locator('td').allInnerTexts()).toEqual(['1', '2']);
    expect(await card(page, '.github/workflows/ci.yml').getByRole('link').count()).toBe(0);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path.endsWith('figures.json'))).toEqual([]);
    await card(page, 'figures.json').getByRole('button').click();
    await card(page, 'figures.json').getByText('It is not here yet').waitFor();
  });
}, 120_000);

test('once the workflow has run, what it made is on the page', async () => {
  const { generation } = await build({ brief: WORKFLOW, files: WORKFLOW_FILES, checks: [TYPO] });
  const published: FileTree = new Map([
    ...generation.files,
    ['build-products.txt', Buffer.from('figures.json\n')],
    ['figures.json', Buffer.from('{"sum":3,"tag":"</pre><b>"}')],
  ]);
  await open(published, async (page) => {
    const figures = card(page, 'figures.json');
    await figures.getByText('Made by the last run').waitFor();
    expect(await figures.locator('pre').innerText()).toBe('{\n  "sum": 3,\n  "tag": "</pre><b>"\n}');
    expect(await figures.getByRole('link').getAttribute('href')).toBe('figures.json');
  });
}, 120_000);

const HOSTILE: [what: string, name: string, content: Buffer, shown: RegExp][] = [
  ['code', 'a.txt', Buffer.from('</pre></script><script>hurt = 1</script><!-- `$&`'), /<script>hurt = 1/],
  ['code in a table', 'b.csv', Buffer.from('n,"<img src=x onerror=hurt=1>"\n</td>,2\n'), /onerror=hurt=1>/],
  ['right-to-left text and a byte order mark', 'c.md', Buffer.from('\ufeffسلام\u202e abc\r\n'), /سلام/],
  ['bytes that are no UTF-8', 'd.txt', Buffer.from([0xe9, 0x20, 0xff, 0xfe, 0x41]), /é ÿþA/],
  ['nothing', 'e.json', Buffer.alloc(0), /The file is empty/],
  ['broken JSON', 'f.json', Buffer.from('{"a":'), /not valid JSON[\s\S]*\{"a":/],
  ['a long text', 'g.txt', Buffer.from(`\n${'word '.repeat(20_000)}END`), /The beginning of the file/],
  [
    'a wide table',
    'h.csv',
    Buffer.from(`${'column,'.repeat(200)}x\n${`${'value,'.repeat(200)}x\n`.repeat(300)}`),
    /The first 8 of 300 rows, the first 10 of 201 columns/,
  ],
  ['one endless word', 'i.txt', Buffer.from('x'.repeat(350)), /x{350}/],
  ['bytes of a program', 'j.zip', Buffer.from([0x50, 0x4b, 0, 1, 2]), /no preview/],
  ['a strange name', 'mein größtes/Buch #1 $&.txt', Buffer.from('y'), /As attached/],
  ['semicolons', 'k.csv', Buffer.from('a;b\r\n"1;2";3,5\r\n'), /1;2\s+3,5/],
];

test('files with anything in them are shown and harm nothing', async () => {
  const files = Object.fromEntries(HOSTILE.map(([, name, content]) => [name, content]));
  const made = await build({ brief: SET, files: { ...files, 'token.txt': '1' } });
  expect(notPassed(await verifyMade(browser, made))).toEqual([]);
  await open(made.generation.files, async (page) => {
    for (const [what, name, content, shown] of HOSTILE) {
      expect(await card(page, name).innerText(), what).toMatch(shown);
      expect(made.generation.files.get(name)?.equals(content), what).toBe(true);
    }
    expect(await page.evaluate('typeof hurt')).toBe('undefined');
    await page.getByRole('link', { name: 'mein größtes/Buch #1 $&.txt' }).click();
    expect(await page.innerText('body')).toBe('y');
  });
}, 120_000);

test('a long file shows its beginning, and the rest on request', async () => {
  const text = `${'line\n'.repeat(2_000)}the end`;
  const { generation } = await build({ brief: SET, files: { 'log.txt': text, 'token.txt': '1' } });
  await open(generation.files, async (page) => {
    const log = card(page, 'log.txt');
    await log.locator('summary').click();
    expect(await log.locator('pre').innerText()).not.toContain('the end');
    await log.getByRole('button', { name: 'Show the whole file' }).click();
    await log.locator('pre', { hasText: 'the end' }).waitFor();
    expect(await log.getByRole('button').count()).toBe(0);
  });
  await open(generation.files, async (page) => {
    await page.route('**/log.txt', (route) => route.abort());
    await card(page, 'log.txt').locator('summary').click();
    await card(page, 'log.txt').getByRole('button').click();
    await card(page, 'log.txt')
      .getByRole('button', { name: /could not be loaded/ })
      .waitFor();
  });
}, 120_000);

test('a second round adds files and keeps those of the first with what was said of them', async () => {
  const first = await build({
    brief: SET,
    files: { 'token.txt': '1' },
    checks: ["js: document.title === 'Harbour files'"],
  });
  const second = await build(
    {
      round: 2,
      brief:
        'Add one more file:\n- tide.json: {high: 4.2, low: float}\nThe page shows how many in #file-count.',
    },
    first.generation.files,
  );
  expect(notPassed(await verifyMade(browser, second))).toEqual([]);
  expect(second.text('README.md')).toMatch(/### Round 2[\s\S]*`tide\.json`/);
  await open(second.generation.files, async (page) => {
    expect(await page.title()).toBe('Harbour files');
    expect(await card(page, 'token.txt').innerText()).toContain('As attached');
    expect(await card(page, 'saga.txt').innerText()).toContain('saga of 200 words');
    expect(await card(page, 'tide.json').innerText()).toContain('"high": 4.2');
    expect(await page.locator('#file-count').count()).toBe(1);
  });
}, 120_000);

test('a file that nobody can make is on the page with the reason', async () => {
  const { generation } = await build({ brief: `${SET}\n- report.pdf: the yearly report` });
  await open(generation.files, async (page) => {
    expect(await card(page, 'report.pdf').innerText()).toMatch(
      /Not made[\s\S]*needs a language model or a person/,
    );
    expect(await card(page, 'report.pdf').getByRole('link').count()).toBe(0);
    expect(await card(page, 'token.txt').innerText()).toMatch(/Not made[\s\S]*no attachment has this name/);
  });
}, 120_000);

test.each([
  ['Publish:\n1. **one.md**: a\n2. **two.md**: b\n', []],
  ['Publish these, with index.html listing all of them:\n* `a.txt` – x\n* `b.svg` – y', []],
  ['| File | Content |\n|---|---|\n| a.txt | x |\n| b.json | {k: str} |', []],
])('a file set is recognised in other words: %#', async (brief, checks) => {
  expect((await build({ brief, checks })).generation.maker.template).toBe('file-set');
});

test.each([
  'A todo app with an input #new-item and a button #add. Create a GitHub Actions workflow that deploys it to Pages.',
  'Files: index.html, style.css and script.js.\n- index.html: a calculator\n- style.css: its design\n- script.js: its code',
])('an app is not a file set: %#', (brief) => {
  expect(fileSet.score(planSite(makeTask({ brief }), []), new Map())).toBe(0);
});

test('a task about data that is attached is not a file set', async () => {
  const { generation } = await build({
    brief: 'Sum the sales column.\n- data.csv: the sales\n- rates.json: the rates',
    files: { 'data.csv': 'product,sales\na,1\n', 'rates.json': '{"USD":1}' },
  });
  expect(generation.maker.template).toBe('sales-summary');
});
