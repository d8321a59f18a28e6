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
  ])('%s', (brief, title) => {
    expect(plan([], brief).title).toBe(title);
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
    ]);
    expect(found.minimumCounts).toEqual({ '.row': 3 });
    expect(found.includes).toEqual(['years']);
    expect(found.resources).toEqual([
      { tag: 'link', attribute: 'href', contains: 'bootstrap' },
      { tag: 'script', attribute: 'src', contains: 'marked' },
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
