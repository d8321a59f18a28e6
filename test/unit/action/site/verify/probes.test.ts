import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FileTree } from '../../../../../action/site/context.ts';
import { mitLicence as licenceText } from '../../../../../action/site/generate/licence.ts';
import { openBlank } from '../../../../../action/site/verify/blank-page.ts';
import { readHtmlFacts } from '../../../../../action/site/verify/html-facts.ts';
import { decideText } from '../../../../../action/site/verify/probes/decide-text.ts';
import { inputFor, makeTask, openBrowser } from '../support.ts';

vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const README = '# Tally\n\nAdds up.\n\n## Setup\n\n## Usage\n\n## How the code works\n\n## Licence\n';
const PAGE = `<!DOCTYPE html><title>Harbour Ltd</title><h1 id="who">Harbour Ltd</h1>
<form id="ask"></form><p>Peak: <b id="peak">1200</b></p><a href="./tale.txt">Tale</a><a href="facts.json?v=1">Facts</a><a href="uid.txt">Id</a>
<img src="boat.svg" alt=""><script>const port = new URLSearchParams(location.search).get('port');
if (port) fetch('https://data.example.org/v1/boats.json');</script>`;
const WORKFLOW = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: ruff check .
      - run: python execute.py > out.json
      - uses: actions/deploy-pages@v4
`;
const GOOD: Record<string, string | undefined> = {
  LICENSE: licenceText({ year: 2031, holder: 'northwind' }),
  'README.md': README,
  'uid.txt': '123',
  'index.html': PAGE,
  'tale.txt': 'Once Mira met Tomas.',
  'facts.json':
    '{"name":"Harbour Ltd","top":{"count":1200,"year":"2024"},"low":{"count":7,"year":"2023"},"tags":["a"],"share":0.4,"open":true}',
  'boat.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d=""/></svg>',
  'feed.xml': '<feed><a/></feed>',
  'table.csv': 'a,b\n1,2\n',
  'execute.py': 'revenue = 1\n',
  '.github/workflows/ci.yml': WORKFLOW,
};
const BRIEF = `Publish these files:
- tale.txt: a story
- facts.json: the facts
2. boat.svg - a boat
- index.html: links to the above
- uid.txt: as attached`;

/** Most tests read the same page. */
const known = new Map<string, ReturnType<typeof readHtmlFacts>>();
function factsOf(text: string) {
  const files = new Map(text === '' ? [] : [['index.html', Buffer.from(text)]]);
  const facts = known.get(text) ?? readIn(files);
  known.set(text, facts);
  return facts;
}

async function readIn(files: FileTree) {
  await using blank = openBlank(browser);
  return await readHtmlFacts(files, await blank.page);
}

async function decide(check: string, changed: Record<string, string | undefined> = {}, brief = BRIEF) {
  const tree = Object.entries({ ...GOOD, ...changed }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, Buffer.from(text)] as const],
  );
  const files = new Map(tree);
  const input = await inputFor(makeTask({ brief, files: { 'uid.txt': '123' } }));
  const html = await factsOf(String(files.get('index.html') ?? ''));
  const page = { title: 'Harbour Ltd', pageText: 'Harbour Ltd\nPeak: 1200\nTALE' };
  return (await decideText({ check, files, input, html, page }))?.passed;
}

const page = (from: string, to: string) => ({ 'index.html': PAGE.replaceAll(from, to) });
const facts = (from: string, to: string) => ({
  'facts.json': GOOD['facts.json']?.replaceAll(from, to),
});

describe('a plain-English check is decided by looking at the files', () => {
  it.each<[string, Record<string, string | undefined>]>([
    ['Repo has MIT license', { LICENSE: 'MIT' }],
    ['LICENSE contains the MIT License text', { LICENSE: undefined }],
    ['README.md is professional', { 'README.md': '# Tally' }],
    ['README exists', { 'README.md': '' }],
    ['README.md has setup and usage sections', { 'README.md': '# Tally\n\n## Setup\n' }],
    ['uid.txt matches the attached uid.txt', { 'uid.txt': '123\n' }],
    ['uid.txt equals the attachment.', { 'uid.txt': '124' }],
    ['uid.txt is committed as-is', { 'uid.txt': undefined }],
    ['index.html exists', { 'index.html': undefined }],
    ['index.html and uid.txt exist', { 'uid.txt': undefined }],
    ['execute.py, table.csv, and .github/workflows/ci.yml exist', { '.github/workflows/ci.yml': undefined }],
    ['The file `boat.svg` must be present in the repository', { 'boat.svg': undefined }],
    ['Each required file exists on GitHub', { 'tale.txt': undefined }],
    ['out.json is NOT committed', { 'out.json': '{}' }],
    ['out.json must not be committed to the repo', { 'out.json': '{}' }],
    ['facts.json is valid JSON', { 'facts.json': '{a:1}' }],
    ['facts.json exists and is valid JSON', { 'facts.json': '[1,]' }],
    ['boat.svg is valid SVG', { 'boat.svg': '<svg><path></svg>' }],
    ['boat.svg is a well-formed SVG image', { 'boat.svg': '<svg/>' }],
    ['feed.xml is well-formed XML', { 'feed.xml': '<feed><a></feed>' }],
    ['table.csv is valid CSV', { 'table.csv': 'a,b\n1\n' }],
    ['.github/workflows/ci.yml is valid YAML', { '.github/workflows/ci.yml': 'a: [1' }],
    ["facts.json has 'name' field matching 'Harbour Ltd'", facts('Harbour', 'Anchor')],
    ['The license exists', { LICENSE: undefined }],
    ["facts.json has a 'name' field", facts('"name"', '"title"')],
    ["facts.json has 'top' object with 'count' (number) and 'year' (string) fields", facts('1200', '"1200"')],
    ['facts.json has the keys name, share and open', facts('"open"', '"shut"')],
    ['facts.json share is a number', facts('0.4', 'null')],
    ['facts.json has an array called tags', facts('["a"]', '"a"')],
    ["facts.json top.year and low.year are both > '2020'", facts('2023', '2020')],
    ['facts.json top.count is greater than or equal to low.count', facts(':7', ':7000')],
    ['facts.json share is between 0 and 1', facts('0.4', '1.4')],
    ['facts.json share must be at most 0.5', facts('0.4', '0.6')],
    ['tale.txt contains exactly four words', { 'tale.txt': 'one two three' }],
    ['tale.txt has 3-5 words', { 'tale.txt': 'one two' }],
    ['tale.txt is between 3 and 5 words long', { 'tale.txt': 'a b c d e f' }],
    ['tale.txt contains at least 4 words', { 'tale.txt': 'a b c' }],
    ['index.html links to all required assets', page('boat.svg', 'ship.svg')],
    ['index.html links to tale.txt and boat.svg', page('./tale.txt', '#')],
    ["index.html contains element with id='peak'", page('"peak"', '"top"')],
    ["index.html contains element with id='peak' displaying top.count", page('1200', '12001')],
    ["index.html <h1 id='who'> contains the name from facts.json", page('>Harbour Ltd</h1', '>H</h1')],
    ['index.html has a form with id "ask"', page('form', 'div')],
    ['index.html contains #ask', page('"ask"', '"query"')],
    ['index.html <title> contains the name from facts.json', facts('Harbour', 'Anchor')],
    ['index.html title is "Harbour Ltd"', page('<title>Harbour Ltd', '<title>Harbour Ltd!')],
    ['execute.py does not contain the typo "revenew"', { 'execute.py': 'revenew = 1' }],
    ["tale.txt mentions 'Mira' and 'Tomas'", { 'tale.txt': 'Once Mira met nobody.' }],
    [
      'CI YAML has steps for ruff, executing execute.py, and Pages deploy',
      { '.github/workflows/ci.yml': WORKFLOW.replace('deploy-pages', 'checkout') },
    ],
    [
      "index.html fetches facts.json using fetch('https://data.example.org/v1/boats.json')",
      page('data.ex', 'ex'),
    ],
    ['index.html supports ?port= query parameter to fetch other data', page("'port'", "'harbour'")],
  ])('%s', async (check, spoiled) => {
    expect([await decide(check), await decide(check, spoiled)]).toEqual([true, false]);
  });

  it.each([
    ['The page title should be “Harbour Ltd”', 'The page title is "Harbour"'],
    ['The page shows "Peak: 1200"', 'The page shows "Peak: 1300"'],
    ['The page must not contain the text "Error"', 'The page does not contain the text "Peak"'],
  ])('%s', async (right, wrong) => {
    expect([await decide(right), await decide(wrong)]).toEqual([true, false]);
  });

  it.each([
    'The page looks good',
    'index.html exists and is beautiful',
    'facts.json matches the assigned scenario',
    'facts.json data is consistent',
    'facts.json contains a reasonable forecast',
    'facts.json has no errors',
    'facts.json has no field',
    'facts.json is valid JSON with at least three people',
    "facts.json has 'name' field matching 'harbour'",
    'README.md explains how the currency conversion works',
    'README.md mentions the CEO',
    'README.md mentions the MIT license and the Apache license',
    'The LICENSE is not MIT license',
    'out.json is published on GitHub Pages',
    'GitHub Actions ran for this commit and logs show ruff + execute.py',
    'boat.svg is rated by an LLM',
    'tale.txt meets content requirements',
    'tale.txt has 3 to 5 words about boats',
    'The story is 300 to 400 words',
    'other.txt matches the attached other.txt',
    'uid.txt is unchanged and the page explains why',
    'execute.py does not contain bugs',
    'execute.py contains "revenue" in every function',
    'index.html links to all required assets with a description of each',
    'index.html contains element with id="peak" in red',
    'index.html dynamically updates all elements when ?port= is provided',
    'The page shows "peak: 1200"',
    'CI YAML has steps for a thorough test of everything',
    'uid.txt exists or index.html exists',
    'facts.json size is at most 5',
    'facts.json content is an object',
    'only index.html exists',
    'index.html contains "TALE"',
    'Nicht jede Datei muss vorhanden sein: index.html',
  ])('but not when it asks for more than that: %s', async (check) => {
    expect(await decide(check)).toBeUndefined();
  });

  it('and not when the brief leaves open what is asked for', async () => {
    expect(await decide('Each required file exists', {}, 'Make a page from data.xlsx')).toBeUndefined();
    expect(await decide('index.html links to all files', {}, 'Make a page')).toBeUndefined();
  });

  it('and not when a value is shown in another form', async () => {
    const check = "index.html contains element with id='peak' displaying top.count";
    expect(await decide(check, page('1200', '1,200'))).toBeUndefined();
  });

  it('and not when people count words in different ways', async () => {
    expect(
      await decide('tale.txt has exactly three words', { 'tale.txt': '# calm curious kind' }),
    ).toBeUndefined();
  });
});
