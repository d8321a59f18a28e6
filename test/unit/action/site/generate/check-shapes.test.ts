/** Checks come in many shapes: what they ask for is read out of as many as possible, and none stops the planning. */
import { describe, expect, it } from 'vitest';
import { planSite } from '../../../../../action/site/generate/plan.ts';
import { makeTask } from '../support.ts';

const plan = (...checks: string[]) =>
  planSite(makeTask({ brief: 'x', checks: checks.map((js) => ({ js })) }), []);
const selectors = (js: string) => plan(js).selectors.map(({ selector }) => selector);

describe('the selectors that a check looks for', () => {
  it.each<[string, string[]]>([
    ['!!document.querySelector("nav")', ['nav']],
    ['document.getElementsByTagName("p").length > 1', ['p']],
    ['document.getElementsByClassName("big card")[0]', ['.big.card']],
    ['document.getElementsByName("age").length', ['[name="age"]']],
    ['document.forms.length >= 1', ['form']],
    [
      'document.forms[0].elements.length >= 3',
      ['form', 'form input, form textarea, form select, form button'],
    ],
    ['document.querySelector("#a").querySelectorAll("b").length', ['#a', '#a b']],
    ['document.querySelector("#a")?.querySelector(".c")?.textContent', ['#a', '#a .c']],
    ['const a = document.getElementById("a"); return a.querySelector("i") !== null', ['#a', '#a i']],
    ['["#a", ".b"].every((s) => document.querySelector(s))', ['#a', '.b']],
    ['["a", "b"].every(id => !!document.getElementById(id))', ['#a', '#b']],
    ['const ids = ["x"]; ids.every(id => document.querySelector(`#$'.concat('{id} li`))'), ['#x li']],
    ['[...document.querySelectorAll("tr")].every((row) => row.querySelector("td"))', ['tr', 'tr td']],
    ['document.querySelector("#a") || document.querySelector("#b")', ['#a']],
    ['document.querySelector("ul").children.length >= 2', ['ul', 'ul > *']],
    ['document.querySelector("#gone") === null', []],
    ['!document.querySelector("#gone")', []],
    ['document.querySelectorAll(".gone").length === 0', []],
  ])('%s', (js, expected) => {
    expect(selectors(js).toSorted()).toEqual(expected.toSorted());
  });
});

describe('how many a check wants', () => {
  it.each<[string, Record<string, number>]>([
    ['document.querySelectorAll(".c").length >= 3', { '.c': 3 }],
    ['3 <= document.querySelectorAll(".c").length', { '.c': 3 }],
    ['document.querySelectorAll(".c").length !== 0', { '.c': 1 }],
    ['const all = document.querySelectorAll(".c"); all.length > 3', { '.c': 4 }],
    ['const n = document.querySelectorAll(".c").length; n === 5', { '.c': 5 }],
    ['Array.from(document.querySelectorAll(".c")).filter((c) => c.textContent).length >= 2', { '.c': 2 }],
    ['document.querySelector("select").options.length >= 4', { 'select option': 4 }],
    ['document.querySelectorAll(".c").length < 9', {}],
  ])('%s', (js, expected) => {
    expect(plan(js).minimumCounts).toEqual(expected);
  });
});

describe('what a check wants of an element', () => {
  const first = (js: string) => plan(js).selectors[0];
  it.each<[string, object]>([
    ['document.querySelector("#a").type === "email"', { attributes: { type: 'email' } }],
    ['document.querySelector("#a").required', { attributes: { required: '' } }],
    [
      'document.querySelector("#a").getAttribute("aria-label") !== null',
      { attributes: { 'aria-label': '' } },
    ],
    ['document.querySelector("#a").placeholder.length > 0', { attributes: { placeholder: '' } }],
    ['document.querySelector("#a").getAttribute("role") === "alert"', { attributes: { role: 'alert' } }],
    [
      '[...document.querySelectorAll("button")].some(b => b.textContent.includes("Save"))',
      { words: ['Save'] },
    ],
    ['[...document.querySelectorAll("button")].some(b => /save/i.test(b.innerText))', { words: ['save'] }],
    [
      'Array.from(document.querySelectorAll("h2")).find(h => h.textContent.trim() === "News")',
      { words: ['News'] },
    ],
    ['const t = document.querySelector("#a").textContent; t.includes("Hi")', { words: ['Hi'] }],
    ['document.querySelector("#a").textContent.trim() !== ""', { nonEmpty: true }],
    ['parseFloat(document.querySelector("#a")?.textContent ?? "") > 3', { numeric: true }],
  ])('%s', (js, expected) => {
    expect(first(js)).toMatchObject(expected);
  });
});

it('a name of a member is not taken for the variable of the same name', () => {
  expect(plan('const a = document.querySelector("#x"); window.a.length > 4').minimumCounts).toEqual({});
});

it.each([
  'document.querySelector(',
  '))) #',
  '() => { throw new Error() }',
  'document.querySelector()',
  'document.querySelector(5).x[0]?.y`z`',
  'document.querySelectorAll("[[[")',
  'for (const [a, { b = 1 }] of document.forms) { a(b) }',
  'class A { static { document.querySelector("#a") } }',
  `${'('.repeat(3000)}1${')'.repeat(3000)}`,
  `${'document.body+'.repeat(4000)}1`,
  '["__proto__", "constructor"].every((id) => document.getElementById(id))',
  'document.querySelector("#a").getAttribute("__proto__") === "x"',
])('no check stops the planning: %.40s', (js) => {
  expect(plan(js).checks).toHaveLength(1);
});
