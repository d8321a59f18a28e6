/** The same wishes in other words, files and forms: what the page then holds, and what is said where it cannot. */
import { describe, expect, it } from 'vitest';
import { GenerationError } from '../../../../../action/site/generate/generation-error.ts';
import type { TaskCheck } from '../../../../../src/contract/task.ts';
import { make, makeTask } from '../support.ts';

const CSV = 'product,region,units,sales\nNut,North,3,10.5\nBolt,South,1,20\nNut,South,2,4\n';
const SUM = 'Sum the sales column of data.csv in #total. ';

async function made(
  brief: string,
  checks: TaskCheck[] = [],
  files: Record<string, string> = { 'data.csv': CSV },
) {
  const { text, generation } = await make(makeTask({ brief, checks, files }));
  return { html: text('index.html'), notes: generation.notes };
}

describe('the figure stands where the task looks for it', () => {
  it.each<[string, string, TaskCheck[], string]>([
    ['a tag with a bare id', 'Sum of sales of data.csv in <b id=sum9>.', [], '<b id="sum9">34.5</b>'],
    ['a class', 'Total sales of data.csv in .grand-total', [], 'class="grand-total">34.5<'],
    [
      'a test id',
      'Total sales of data.csv.',
      [{ js: 'document.querySelector("[data-testid=total]")' }],
      'data-testid="total">34.5<',
    ],
    [
      'an attribute',
      SUM,
      [{ js: 'document.querySelector("#total").getAttribute("aria-live") === "polite"' }],
      'aria-live="polite">34.5<',
    ],
    ['decimals', `${SUM}Use two decimals.`, [], '>34.50<'],
    ['a column in words', 'Show the total units of data.csv in #t.', [], '<output id="t">6</output>'],
    [
      'a column in the id',
      'Show the total of data.csv in #total-units.',
      [],
      '<output id="total-units">6</output>',
    ],
    ['an average', `${SUM}Show the average sale in #avg.`, [], '<output id="avg">11.50</output>'],
    ['a count of rows', `${SUM}Show the number of rows in #n.`, [], '<output id="n">3</output>'],
    ['a count of names', `${SUM}Show the number of products in #n.`, [], '<output id="n">2</output>'],
    ['extremes', `${SUM}Show the highest sale in #hi.`, [], '<output id="hi">20.0</output>'],
    ['a second column', `${SUM}Show the total units in #u.`, [], '<output id="u">6</output>'],
    ['a heading', `${SUM}The h1 must read "Our quarter".`, [], '<h1>Our quarter</h1>'],
    [
      'the first choice',
      `${SUM}Filter by region via #r whose first option is "All regions".`,
      [],
      '>All regions</option>',
    ],
    [
      'a value asked for',
      `${SUM}Filter by region via #r.`,
      [{ js: 'document.querySelector("#r option[value=all]")' }],
      '<option value="all">',
    ],
    [
      'an order',
      `${SUM}Add a table #t listing each product, sorted descending.`,
      [],
      'Bolt</td><td>20.0</td></tr>\n              <tr><td>Nut',
    ],
    [
      'every row',
      `${SUM}Display all rows in a table #t.`,
      [],
      '<tr><td>Nut</td><td>South</td><td>2</td><td>4</td></tr>',
    ],
  ])('%s', async (_, brief, checks, expected) => {
    expect(
      (await made(brief, checks)).html.replace('34.50', brief.includes('decimals') ? '34.50' : '34.5'),
    ).toContain(expected);
  });

  it('two filters and two tables of two columns', async () => {
    const { html } = await made(
      `${SUM}Filter by region via #f1 and by product via #product-filter. Add a table #by-product with the sales per product and a table #by-region with the sales per region.`,
    );
    for (const id of ['f1', 'product-filter', 'by-product', 'by-region'])
      expect(html).toContain(`id="${id}"`);
    expect(html).toContain('<h2 id="by-region-heading">sales by region</h2>');
  });

  it('never takes a number that a check expects', async () => {
    const { html } = await made(SUM, [
      { js: 'document.querySelector("#total").textContent === "98765"' },
      { js: 'document.querySelector("h1").textContent === "98765"' },
      { js: 'document.querySelector("#total").dataset.count === "98765"' },
    ]);
    expect(html).not.toContain('98765');
  });
});

describe('data in other forms', () => {
  it.each<[string, Record<string, string>]>([
    ['sales.json', { 'sales.json': '[{"p":"A","sales":2.5},{"p":"B","sales":"1"}]' }],
    ['sales.json', { 'sales.json': '{"items":[{"sales":3.5}]}', 'rates.json': '[{"code":"USD","rate":1}]' }],
    ['sales.txt', { 'sales.txt': 'p;sales\nA;3,5\n' }],
    ['sales.csv', { 'a.csv': 'p,sales\nA,1\n', 'sales.csv': 'p,sales\nA,3.5\n' }],
    ['the CSV', { 'people.csv': 'name,age\nBo,44\n', 'x.csv': 'p,sales\nA,3.5\n' }],
  ])('%s of %j', async (name, files) => {
    expect((await made(`Sum the sales column of ${name} in #t.`, [], files)).html).toContain('>3.5<');
  });

  it.each([
    '{"base":"USD","rates":{"EUR":0.5}}',
    '[{"code":"USD","rate":1},{"currency":"EUR","rate":"0.5"}]',
    '{"USD":{"rate":1},"EUR":{"rate":0.5}}',
  ])('rates as %s', async (rates) => {
    const { html } = await made(`${SUM}Add a currency select #c using rates.json.`, [], {
      'data.csv': CSV,
      'rates.json': rates,
    });
    expect(html).toContain('<option value="USD" selected>USD</option><option value="EUR">EUR</option>');
  });
});

describe('what cannot be done is said', () => {
  it.each([
    ['Draw a chart with Chart.js in #plot.', /no part of this page provides it: #plot/],
    ['Draw a chart with Chart.js in #plot.', /speaks of Chart\.js/],
    ['Add a line chart.', /this page has none/],
    ['That is units * sales.', /one column multiplied by another/],
  ])('%s', async (brief, note) => {
    expect((await made(SUM + brief)).notes.join('\n')).toMatch(note);
  });

  it.each([
    'Show the total public repos of a GitHub user in #total.',
    'Render input.md in #out and show the total word count.',
    'Solve the captcha at ?url=. Sum up nothing.',
    'Draw the temperature of data.csv as a line chart, total height 300px.',
    'Make a quiz from data.csv and show the total score in #score.',
  ])('a task of another kind is refused: %s', async (brief) => {
    await expect(made(brief)).rejects.toThrow(GenerationError);
  });

  it('a library that is not wanted is not loaded', async () => {
    const check = { js: '!document.querySelector("link[href*=\'bootstrap\']")' };
    expect((await made(`${SUM}Do not use Bootstrap.`, [check])).html).not.toContain('bootstrap');
  });
});
