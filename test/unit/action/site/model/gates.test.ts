import { describe, expect, test } from 'vitest';
import type { FileTree } from '../../../../../action/site/context.ts';
import { mayChange } from '../../../../../action/site/generate/may-change.ts';
import { planSite } from '../../../../../action/site/generate/plan.ts';
import { lazy } from '../../../../../action/site/model/gates/lazy.ts';
import { missingElements } from '../../../../../action/site/model/gates/missing-elements.ts';
import { makeTask } from '../support.ts';

const isLazy = (written: string, given = '') =>
  lazy.problem({ path: 'index.html', content: written, written, given, answers: [] }) !== undefined;

test.each([
  '// ... existing code ...',
  '/* ... rest of the styles ... */',
  '<!-- rest of the page -->',
  '<!-- Rest of the code remains the same -->',
  '// … other functions unchanged',
  '# ... remaining rows',
  '/* existing styles here */',
  '// TODO: add the filter',
  '// FIXME',
  '<!-- TODO -->',
  '# TODO: implement',
  '/* other styles unchanged */',
  '// Keep your existing code here',
  '<!-- ... remaining cards ... -->',
  '// your code here',
  '<!-- Add your content here -->',
  '<p>Your text goes here</p>',
  '<p>Lorem ipsum dolor</p>',
  '// parsing omitted for brevity',
])('%s is left work', (text) => expect(isLazy(text)).toBe(true));

test.each([
  '<h1>TODO</h1><h2>My to-do list</h2>',
  '/* TODO list */ .todo { color: red }',
  '#TODO { color: red }',
  'function f(...args) { return [...previous, ...existing, code]; }',
  'const { a, ...rest } = all; // the rest of it is not needed',
  '<input placeholder="Paste your code here">',
  '<label>Your code here</label>',
  '<textarea aria-label="Your text here"></textarea>',
  'status.textContent = "Loading... previous results are kept";',
  '// Existing code must match the pattern of the server',
  '/* remaining time in seconds */',
  'const url = "https://example.com/existing/code";',
  '// Remaining items',
  '/* Previous rows */',
  '# Remaining sections',
  '# TODO',
  'Searching… other entries may follow',
  'Wait... the rest of the story is told tomorrow.',
])('%s is honest', (text) => expect(isLazy(text)).toBe(false));

test('what the task itself says is not lazy to repeat', () => {
  expect(isLazy('<p>Lorem ipsum dolor</p>', 'Show the text "Lorem Ipsum" twice')).toBe(false);
});

describe('whether a file that was sent may be changed', () => {
  test.each([
    ['Fix the typo `revenew` in the attached execute.py and run it.', true],
    ['Commit execute.py after fixing the non-trivial error in it.', true],
    ['In `execute.py`, correct the sum.', true],
    ['Please update execute.py so that it runs.', true],
    ['Korrigiere den Fehler in execute.py.', true],
    ['Corrige el error en execute.py.', true],
    ['Publish execute.py. Change the colour of the page.', false],
    ['Run execute.py and update the total.', false],
    ['Updates the total from execute.py.', false],
    ['Do not change execute.py.', false],
    ['Publish the updated execute.py without fixing it.', false],
    ['Attached is a corrected execute.py.', false],
    ['Fix my-execute.py', false],
    ['Fix execute.py.txt', false],
    ['Show a table with a fixed header for execute.py', false],
  ])('%s', (brief, expected) => expect(mayChange('src/execute.py', brief)).toBe(expected));
});

describe('the elements of the plan', () => {
  const checks = [
    `js: document.querySelector('#total').textContent`,
    `js: !!document.querySelector('.tally-card')`,
  ];
  const plan = planSite(makeTask({ brief: 'Sum it', checks }), []);
  const missing = (files: Record<string, string>) => {
    const tree: FileTree = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
    return missingElements(plan, tree).length;
  };

  test.each<[string, Record<string, string>, number]>([
    ['in the page', { 'index.html': '<b id="total"></b><p class="big tally-card">' }, 0],
    ['without quotes', { 'index.html': '<b id=total></b><p class=tally-card>' }, 0],
    ['made by a script', { 'index.html': '', 'app.js': `e.id = 'total'; f.classList.add("tally-card")` }, 0],
    [
      'set by name',
      { 'index.html': `<script>e.setAttribute('id', 'total'); f.className='tally-card'</script>` },
      0,
    ],
    ['with other names', { 'index.html': '<b id="total-sum"></b><p class="tally-cards">' }, 2],
    [
      'that are only looked for',
      { 'index.html': `<p class="tally-card"><script>getElementById('total')</script>` },
      1,
    ],
    ['of a site without a page', { 'data.json': '{}' }, 0],
  ])('%s', (_, files, count) => expect(missing(files)).toBe(count));

  test('an equal name of a field is not the id that is asked for', () => {
    const named = planSite(
      makeTask({ brief: 'x', checks: ['js: document.querySelector(\'#email[name="email"]\') !== null'] }),
      [],
    );
    const page = (html: string) => new Map([['index.html', Buffer.from(html)]]);
    expect(missingElements(named, page('<input name="email">'))).toHaveLength(1);
    expect(missingElements(named, page('<input name="email" id="email">'))).toEqual([]);
  });
});
