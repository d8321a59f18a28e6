import { describe, expect, it } from 'vitest';
import { classifyCheck } from '../../../../../action/site/generate/checks/classify-check.ts';
import { parseSelector } from '../../../../../action/site/generate/checks/selector.ts';
import { planSite } from '../../../../../action/site/generate/plan.ts';
import type { TaskCheck } from '../../../../../src/contract/task.ts';
import { makeTask } from '../support.ts';

const plan = (checks: TaskCheck[], brief = 'x') => planSite(makeTask({ brief, checks }), []);

describe('checks are told apart', () => {
  it.each<[TaskCheck, 'js' | 'text']>([
    [{ js: 'true' }, 'js'],
    [{ js: 'this is broken' }, 'js'],
    ['js: document.title', 'js'],
    ['JS:document.title', 'js'],
    ["document.querySelector('#a') !== null", 'js'],
    ['!!document.querySelector("a");', 'js'],
    ['() => document.title.length > 2', 'js'],
    ["await fetch('data.csv').then((r) => r.ok)", 'js'],
    ['return document.title === "x"', 'js'],
    ['README.md', 'text'],
    ['Professional', 'text'],
    ['document', 'text'],
    ['README.md is professional', 'text'],
    ['Page displays the total; document it', 'text'],
    ['Repo has MIT license', 'text'],
  ])('%j is %s', (check, kind) => {
    expect(classifyCheck(check).kind).toBe(kind);
  });
});

describe('the exact title is read from a check, however it is written', () => {
  it.each([
    "document.title === 'Tally 7'",
    'document.title == "Tally 7"',
    'document.title === `Tally 7`',
    "'Tally 7' === document.title",
    "window.document.title.trim() === 'Tally 7'",
    "(() => { return document.title === 'Tally 7'; })()",
  ])('%s', (js) => {
    expect(plan([{ js }]).title).toBe('Tally 7');
  });

  it('but neither from a template with a hole nor from an inequality', () => {
    expect(
      plan([{ js: 'document.title === `Tally $' + '{1}`' }, { js: "document.title !== 'x'" }]),
    ).not.toHaveProperty('title');
  });
});

describe('the brief tells the title', () => {
  it.each([
    ['sets the title to "Tally 7", shows it', 'Tally 7'],
    ["Title should be 'Bob's tally'.", "Bob's tally"],
    ['The page title is `Tally <b>`', 'Tally <b>'],
    ['with title “مبيعات” and', 'مبيعات'],
    ['Set `<title>` to `Tally 7`', 'Tally 7'],
    ['mit dem Titel „Umsatz 7“ und', 'Umsatz 7'],
  ])('%s', (brief, title) => {
    expect(plan([], brief).title).toBe(title);
  });

  it.each([
    '`<title>` and `<h1>` must include the live `entityName`.',
    'The title shows the value of `name`.',
    'A page with a title, and a button "Save"',
  ])('but not where the quote is something else: %s', (brief) => {
    const { title, heading } = plan([], brief);
    expect([title, heading]).toEqual([undefined, undefined]);
  });

  it('and a check overrules it', () => {
    expect(plan([{ js: "document.title === 'B'" }], 'title "A"').title).toBe('B');
  });
});

describe('what checks say about elements', () => {
  const element = (js: string) => plan([{ js }]).elements[0];
  it.each<[string, object]>([
    ['!!document.querySelector("#a")', { id: 'a' }],
    ["document.getElementById('a')", { id: 'a' }],
    ['document.querySelector("section#a.big")', { id: 'a', tag: 'section' }],
    ['document.querySelector("#a").tagName === "SELECT"', { tag: 'select' }],
    ['/^form$/i.test(document.querySelector("#a").tagName)', { tag: 'form' }],
    ['document.getElementById("a") instanceof HTMLAnchorElement', { tag: 'a' }],
    ['document.forms[0].id === "a"', { id: 'a', tag: 'form' }],
    ['document.querySelector("#a").matches("nav")', { tag: 'nav' }],
    ["document.querySelectorAll('#a tbody tr').length >= 1", { descendants: ['tbody', 'tr'] }],
    ["document.querySelectorAll('#a > tbody>tr td:last-child')", { descendants: ['tbody', 'tr', 'td'] }],
    [
      'document.querySelector("#a option[value=\'USD\']")',
      { descendants: ['option'], optionValues: ['USD'] },
    ],
    ["document.querySelector('#a').dataset.salesRegion !== undefined", { dataset: ['sales-region'] }],
    ["document.querySelector('#a').getAttribute('data-region') === 'All'", { dataset: ['region'] }],
    ["document.querySelector('#a[data-region]')", { dataset: ['region'] }],
    ["const el = document.querySelector('#a'); el.dataset.region", { dataset: ['region'] }],
    ['Math.abs(parseFloat(document.querySelector("#a").textContent) - 15000) < 0.01', { numeric: true }],
    ["+document.querySelector('#a')?.textContent === 3", { numeric: true }],
    ["const a = document.querySelector('#a'); Number(a.innerText) > 1", { numeric: true }],
  ])('%s', (js, expected) => {
    expect(element(js)).toMatchObject(expected);
  });

  it('counts, texts and addresses are read, too', () => {
    const found = plan([
      { js: "document.querySelectorAll('.row').length > 2" },
      { js: "document.body.textContent.includes('years')" },
      { js: '!!document.querySelector("link[href*=\'bootstrap\']")' },
      { js: "!!document.querySelector('script[src*=marked]')" },
      { js: "[...document.scripts].some((s) => s.src.includes('highlight.js'))" },
      {
        js: "[...document.querySelectorAll('link')].map((one) => one.href).some((one) => /jsdelivr/.test(one))",
      },
    ]);
    expect(found.scriptLiterals).toEqual([]);
    expect(found.minimumCounts).toEqual({ '.row': 3 });
    expect(found.includes).toContain('years');
    expect(found.resources).toEqual([
      { tag: 'link', attribute: 'href', contains: 'bootstrap' },
      { tag: 'script', attribute: 'src', contains: 'marked' },
      { tag: 'script', attribute: 'src', contains: 'highlight.js' },
      { tag: 'link', attribute: 'href', contains: 'jsdelivr' },
    ]);
  });

  it('every element on the way to another one is planned, and only the last is asked for more', () => {
    const { elements } = plan([{ js: "document.querySelector('form#a input#b').value === 'Ada'" }]);
    expect(elements).toMatchObject([
      { id: 'a', tag: 'form', descendants: ['input'], words: [] },
      { id: 'b', tag: 'input', words: ['Ada'] },
    ]);
  });

  it('an expected number is nowhere in the plan but in the text of the check', () => {
    const { checks, ...rest } = plan(["js: parseFloat(document.querySelector('#a').textContent) === 98765"]);
    expect(checks).toHaveLength(1);
    expect(JSON.stringify(rest)).not.toContain('98765');
  });
});

describe('what the brief names', () => {
  it('ids with the words before them, files, libraries and columns', () => {
    const found = plan(
      [],
      'Fetch figures/q3.csv, add up its "net amount" column, show the sum inside #grand-sum and load Bootstrap 5. Colour it #ff0033.',
    );
    expect(found.elements).toMatchObject([{ id: 'grand-sum', mention: 'show the sum inside' }]);
    expect(found.files).toEqual(['figures/q3.csv']);
    expect(found.libraries).toEqual(['bootstrap']);
    expect(found.columns).toContain('net amount');
  });
});

describe('the brief names an element', () => {
  it.each<[string, object]>([
    ["a form whose id is 'f-7'", { id: 'f-7', mention: 'a form whose' }],
    ['the form (id: zebra-x) asks', { id: 'zebra-x', mention: 'the form (id:' }],
    ['Form id gh-f1, please', { id: 'gh-f1' }],
    ['show it in div#out.', { id: 'out', tag: 'div' }],
    ['in the container having id "doc-é7"', { id: 'doc-é7' }],
    ['ein Formular mit id="ключ-2"', { id: 'ключ-2' }],
    ['id="7th-row"', { id: '7th-row' }],
    ['显示在#out中', { id: 'out' }],
  ])('%s', (brief, expected) => {
    expect(plan([], brief).elements).toMatchObject([expected]);
  });

  it.each<[string, string]>([
    ['what follows, where nothing leads up to it', '- first item\n- #it: the sum of all'],
    ['what follows an empty phrase', 'Ensure that #it holds the sum of all rows'],
    ['what the next item goes on to say', '1. New element `#it`\n2. Holds the sum of all rows'],
    ['what stands around a name in code', 'The sum of all goes into `it` (its id)'],
  ])('with %s', (_, brief) => {
    const { elements } = plan([{ js: "document.getElementById('it')" }], brief);
    expect(elements).toMatchObject([{ id: 'it', mention: expect.stringContaining('the sum of all') }]);
  });

  it('and not with what the next item of a list says of another', () => {
    const [item] = plan([], '1. #it\n2. A chart of regions').elements;
    const [, aside] = plan([], 'highest in #hi (#it), lowest in #lo').elements;
    for (const element of [item, aside])
      expect(element).toMatchObject({ id: 'it', mention: expect.not.stringMatching(/\p{L}/u) });
  });
});

describe('selectors', () => {
  it.each([
    [
      'a#b.c.d[e][f="g h"]:not(.x)',
      [
        {
          tag: 'a',
          id: 'b',
          classes: ['c', 'd'],
          attributes: [{ name: 'e' }, { name: 'f', operator: '=', value: 'g h' }],
        },
      ],
    ],
    ['#größe', [{ id: 'größe', classes: [], attributes: [] }]],
    ['#a\\:b', [{ id: 'a:b', classes: [], attributes: [] }]],
    ['#a, #b', [{ id: 'a', classes: [], attributes: [] }]],
    ['#a{', undefined],
  ])('%s', (selector, steps) => {
    expect(parseSelector(selector)).toEqual(steps);
  });
});

it.each<[string, string[]]>([
  ['Show #a. Do not add an element #b.', ['a']],
  ['Remove #b and keep #a.', ['a']],
  ['A page without a form #b, but with #a.', ['a']],
  ['Filter without reloading the page via #a.', ['a']],
  ['Remove done items with the button #a.', ['a']],
  ['Do not show an alert, show the message in #a.', ['a']],
])('%s plans %j', (brief, ids) => {
  expect(planSite(makeTask({ brief }), []).elements.map(({ id }) => id)).toEqual(ids);
});
