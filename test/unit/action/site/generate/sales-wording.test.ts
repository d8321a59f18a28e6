/** The same wishes in other words, files and forms: what the page then holds, and what is said where it cannot. */
import { describe, expect, it } from 'vitest';
import { planSite } from '../../../../../action/site/generate/plan.ts';
import { salesSummary } from '../../../../../action/site/generate/templates/sales-summary/template.ts';
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

  it.each<[string, string, string]>([
    ['times', 'Revenue is units * sales of data.csv. Show the total revenue in #t.', '>59.5</output>'],
    [
      'multiplied',
      'Multiply the units column by the sales column of data.csv and sum it up in #t.',
      '>59.5<',
    ],
    ['a product', 'The total of data.csv in #t is the sum of the product of units and sales.', '>59.5<'],
    ['its own column', 'Sum the sales column of data.csv in #t, where sales = units × sales.', '>34.5<'],
  ])('one column times another: %s', async (_, brief, expected) => {
    expect((await made(brief)).html.replace('.50<', '.5<')).toContain(expected);
  });

  it.each([
    ['Show the top product in #best.', '<output id="best">Bolt</output>'],
    ['Show the best-selling region in <b id="bestRegion">.', '<b id="bestRegion">South</b>'],
    [
      'Name the product with the lowest sales in #weakest-product.',
      '<output id="weakest-product">Nut</output>',
    ],
  ])('the name of a group: %s', async (brief, expected) => {
    expect((await made(SUM + brief)).html).toContain(expected);
  });

  it('a table with the looks that are asked for', async () => {
    const check = { js: '!!document.querySelector("table.table-bordered#lines.mine")' };
    const { html } = await made(`${SUM}Add a bordered, hoverable table #lines of each product.`, [check]);
    expect(html).toContain('<table id="lines" class="table table-striped mine table-bordered table-hover">');
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
    ['sales.csv', { 'sales.csv': '1\n2.5\n' }],
    ['sales.csv', { 'sales.csv': 'Nut,3,1.5\nBolt,4,2.0\n' }],
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
    ['Draw the map with Highcharts.', /speaks of Highcharts/],
    ['Show a gauge in #dial.', /no part of this page provides it: #dial/],
    [
      'Add a chart of humidity by region.',
      /"humidity", which is no column of data\.csv; the chart .* shows "sales"/,
    ],
  ])('%s', async (brief, note) => {
    expect((await made(SUM + brief)).notes.join('\n')).toMatch(note);
  });

  it('a column that is not there is named', async () => {
    const { notes } = await made('Sum the profit column of data.csv in #t.');
    expect(notes).toContain(
      'The brief speaks of the column "profit", which data.csv does not have; "sales" was used.',
    );
  });

  it.each([
    'Show the total public repos of a GitHub user in #total.',
    'Render input.md in #out and show the total word count.',
    'Solve the captcha at ?url=. Sum up nothing.',
    'Draw the temperature of data.csv as a line chart, total height 300px.',
    'Make a quiz from data.csv and show the total score in #score.',
  ])('a task of another kind is left to another template: %s', (brief) => {
    const files = new Map([['data.csv', Buffer.from(CSV)]]);
    expect(salesSummary.score(planSite(makeTask({ brief }), []), files)).toBe(0);
  });

  it('a library that is not wanted is not loaded', async () => {
    const check = { js: '!document.querySelector("link[href*=\'bootstrap\']")' };
    expect((await made(`${SUM}Do not use Bootstrap.`, [check])).html).not.toContain('bootstrap');
  });
});
