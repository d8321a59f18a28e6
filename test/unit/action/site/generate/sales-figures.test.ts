/** Every figure is worked out twice: when the page is made, and by the page itself. One table for both. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openPage, untilQuiet } from '../../../../../action/site/verify/open-page.ts';
import { serveTree } from '../../../../../action/site/verify/static-server.ts';
import { make, makeTask, openBrowser } from '../support.ts';
import { workbook } from './producers/workbook.ts';

vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const IDS = ['sum', 'avg', 'max', 'min', 'count', 'names', 'top', 'product'];
const BRIEF = `Revenue is units * price in data.csv. Show the total revenue in #sum, the average price in #avg,
the maximum price in #max, the minimum price in #min, the number of rows in #count, the number of items in #names,
the top item in #top and the total units in #product.`;

it.each<[string, string, string[]]>([
  [
    'plain numbers',
    'item,units,price\nNut,3,10.5\nBolt,1,20\nNut,2,4\n',
    ['59.5', '11.50', '20.0', '4.0', '3', '2', 'Nut', '6'],
  ],
  [
    'floats that do not add up',
    'item,units,price\nA,3,0.1\nB,3,0.2\n',
    ['0.9', '0.15', '0.2', '0.1', '2', '2', 'B', '6'],
  ],
  [
    'decimal commas and a gap',
    'item;units;price\nA;2;1,50\nB;;2,25\nC;4;0,5\n',
    ['5.00', '1.42', '2.25', '0.50', '3', '3', 'A', '6'],
  ],
  [
    'signs, thousands and ragged rows',
    'item,units,price\nA,-2,"$1,000.25"\nB,1\n,5,(3)\n',
    ['-2015.50', '498.63', '1000.25', '-3.00', '3', '2', 'A', '4'],
  ],
  ['names only', 'item,units,price\n', ['0', '0.00', '0', '0', '0', '0', '—', '0']],
])('the figures of %s', async (_, csv, expected) => {
  const { generation, text } = await make(makeTask({ brief: BRIEF, files: { 'data.csv': csv } }));
  const html = text('index.html');
  const delivered = IDS.map((id) => new RegExp(`id="${id}"[^>]*>([^<]*)<`).exec(html)?.[1]);
  await using server = await serveTree(generation.files, 'tally');
  await using opened = await openPage({ browser, url: server.url, allowedHosts: [] });
  await untilQuiet(opened);
  const shown = await opened.page.evaluate(
    `${JSON.stringify(IDS)}.map((id) => document.getElementById(id)?.textContent)`,
  );
  expect([delivered, shown]).toEqual([expected, expected]);
});

it('a file without names is read by the numbers of its columns, by the page too', async () => {
  const brief = 'Sum the numbers of data.csv in #sum. Add a table #lines of all rows.';
  const { generation, text } = await make(makeTask({ brief, files: { 'data.csv': '1,2.5\n3,4\n' } }));
  expect(text('index.html')).toContain('<output id="sum">6.5</output>');
  expect(generation.notes).toContain(
    'data.csv has no line with names, so its columns are called by their numbers.',
  );
  await using server = await serveTree(generation.files, 'tally');
  await using opened = await openPage({ browser, url: server.url, allowedHosts: [] });
  await untilQuiet(opened);
  expect(await opened.page.locator('#lines tr').allInnerTexts()).toEqual([
    'Column 1\tColumn 2',
    '1\t2.5',
    '3\t4',
  ]);
});

it('a workbook is added up from the table that is converted from it', async () => {
  const sheet = [
    ['item', 'sales'],
    ['Nut', { number: '1.5' }],
    ['Bolt', { number: '2' }],
  ];
  const { text } = await make(
    makeTask({
      brief: 'Convert sales.xlsx to CSV and sum the sales column of sales.xlsx in #sum.',
      files: { 'sales.xlsx': workbook({ Sheet1: sheet }), 'other.csv': 'sales\n9\n' },
    }),
  );
  expect(text('index.html')).toContain('<output id="sum">3.5</output>');
});
