import { expect, test } from 'vitest';
import { buildProducts } from '../../../../../action/site/generate/build-products.ts';
import { planSite } from '../../../../../action/site/generate/plan.ts';
import { readManifest } from '../../../../../action/site/generate/read-manifest.ts';
import { makeTask } from '../support.ts';

function listed(brief: string) {
  return readManifest(makeTask({ brief }))
    .filter(({ isListed }) => isListed)
    .map(({ path, description }) => [path, description]);
}

test.each<[form: string, brief: string]>([
  ['a dash', '- poem.txt: four lines'],
  ['a number and bold', '2) **poem.txt**: four lines'],
  ['code and a long dash', '* `poem.txt` – four lines'],
  ['a bullet and parentheses', '• poem.txt (four lines)'],
  ['a verb', '- Create a file named poem.txt: four lines'],
  ['a task box', '- [ ] poem.txt: four lines'],
  ['a leading slash', '- /poem.txt: four lines'],
  ['Windows line ends', '- poem.txt: four lines\r\n'],
  ['a table', '| File | What |\n|---|---|\n| `poem.txt` | four lines |'],
])('an item of a list is read with %s', (_, brief) => {
  expect(listed(brief)).toEqual([['poem.txt', 'four lines']]);
});

test('plain lines are a list where there are several', () => {
  expect(listed('a.txt: one\nb.json: two')).toEqual([
    ['a.txt', 'one'],
    ['b.json', 'two'],
  ]);
  expect(listed('See a.txt: it is good.')).toEqual([]);
});

test('files right behind a verb are a list, too, but for the parts of the page', () => {
  expect(
    listed('Publish poem.txt (four lines), facts.json and a logo.svg, and an index.html for them.'),
  ).toEqual([
    ['poem.txt', 'four lines'],
    ['facts.json', ''],
    ['logo.svg', ''],
  ]);
  expect(listed('Publish the following files for me: a.txt (one) and b.txt (two)?')).toHaveLength(2);
  expect(listed('Create index.html, style.css and app.js.')).toEqual([]);
  expect(listed('Create a page that loads a.json and b.json.')).toEqual([]);
});

test('figures of the SEC are kept in a file of the usual name, where the brief names none', () => {
  const url = 'https://data.sec.gov/api/xbrl/companyconcept/CIK0000012345/us-gaap/Assets.json';
  const paths = (brief: string) => readManifest(makeTask({ brief })).map(({ path }) => path);
  expect(paths(`Show the figures of ${url}`)).toEqual(['data.json']);
  expect(paths(`Save the figures of ${url} as assets.json`)).toEqual(['assets.json']);
});

test('a document converted to HTML is shown in the page and is no file of its own', () => {
  expect(readManifest(makeTask({ brief: 'Convert notes.md to HTML in #out.' }))).toMatchObject([
    { path: 'notes.md' },
  ]);
});

test('what belongs to an item stays with it: deeper lines, blank lines, shapes and code blocks', () => {
  expect(
    listed(
      '- a.json: fill in {\nx: 1,\n- y: 2\n}\n- b.txt: one\n\n  two\n- c.md: as in\n```\n- d.md: x\n```\nEnd',
    ),
  ).toEqual([
    ['a.json', 'fill in {\nx: 1,\n- y: 2\n}'],
    ['b.txt', 'one\n\ntwo'],
    ['c.md', 'as in\n```\n- d.md: x\n```'],
  ]);
});

test.each([
  '- document.title: must be "X"',
  '- example.com: our host',
  '- Node.js: not needed',
  '- marked.js: for Markdown',
  '- v1.2: the version',
  '- ../secret.txt: no',
  '- .git/config.txt: no',
])('what only looks like a file is none: %s', (brief) => {
  expect(readManifest(makeTask({ brief }))).toEqual([]);
});

test('files in sentences, plain checks and folders are mentioned, those in addresses are not', () => {
  const task = makeTask({
    brief: 'Use data/größe.csv and .github/workflows/x.yml, see https://a.example/b.json.',
    checks: ['out.json exists', 'js: document.querySelector("a[href=\'x.txt\']")'],
  });
  expect(readManifest(task).map(({ path }) => path)).toEqual([
    'data/größe.csv',
    '.github/workflows/x.yml',
    'out.json',
  ]);
});

test.each([
  'Do not commit made.json; it is generated.',
  "Don't check in `made.json`.",
  'made.json must not be committed',
  'made.json is NOT committed',
  'made.json should never be in the repository.',
  'Keep made.json out of git.',
  'Build without committing made.json',
])('a file that must not be committed is a product of the build: %s', (sentence) => {
  const task = makeTask({
    brief: `Publish made.json with a.txt.\n${sentence}\nother.py does not contain "x".`,
  });
  expect(readManifest(task).map(({ path }) => path)).toEqual(['a.txt', 'other.py']);
  expect(buildProducts(planSite(task, []))).toEqual(['made.json']);
});

test('what a command is redirected into is a product, too', () => {
  expect(buildProducts(planSite(makeTask({ brief: 'Run: python a.py > out/b.json' }), []))).toEqual([
    'out/b.json',
  ]);
});
