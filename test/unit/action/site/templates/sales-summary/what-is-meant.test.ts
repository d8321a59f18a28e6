/** Which column a chart, a figure or a name is about; the page itself comes to the same results. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPage, untilQuiet } from '../../../../../../action/site/verify/open-page.ts';
import { serveTree } from '../../../../../../action/site/verify/static-server.ts';
import { make, makeTask, openBrowser } from '../../support.ts';

vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const CSV = `order,day,area,item,units,price
1,2031-01-05,North,Nut,10,1.5
2,2031-02-20,South,Bolt,1,20
3,2031-02-21,North,Bolt,4,20
4,2031-03-02,South,Nut,6,1.5
`;

async function textsOf(brief: string, selector: string, csv = CSV): Promise<string[]> {
  const { generation } = await make(makeTask({ brief, files: { 'lines.csv': csv } }));
  await using server = await serveTree(generation.files, 'tally');
  await using opened = await openPage({ browser, url: server.url, allowedHosts: [] });
  const read = `[...document.querySelectorAll('${selector}')].map((one) => one.textContent.replace(/\\s+/g, ' ').trim())`;
  await untilQuiet(opened);
  const live = await opened.page.evaluate<string[]>(read);
  await opened.page.setContent(generation.files.get('index.html')?.toString('utf8').replace(/<script[\s\S]*?<\/script>/g, '') ?? ''); // biome-ignore format: one step
  expect(await opened.page.evaluate(read)).toEqual(live);
  return live;
}

const FIGURES = '.chart-figures table';
const REVENUE = ['arearevenueNorth95.0South29.0', 'dayrevenue2031-0115.02031-02100.02031-039.0'];

describe('charts of a product of columns', () => {
  it.each([
    'Build a dashboard for lines.csv: revenue (units * price) by area as a bar chart and by month as a line chart.',
    'Dashboard of lines.csv, where revenue is units times price. Draw a bar chart by area and line chart by month.',
  ])('%s', async (brief) => {
    const texts = await textsOf(brief, FIGURES);
    expect(texts.map((text) => text.replaceAll(' ', ''))).toEqual(REVENUE);
  });

  it('another column is drawn only where it is named', async () => {
    const brief =
      'Dashboard of lines.csv. Revenue = units x price. Charts: #rev-by-area (bar), #rev-trend (line by month) and #units-pie (pie of units by item).';
    const texts = await textsOf(brief, '.chart-card h2');
    expect(texts).toEqual(['Revenue by area', 'Revenue by month', 'units by item']);
  });

  it('the figures of a dashboard are of the product', async () => {
    const brief = 'Sales dashboard for lines.csv with the total of units * price.';
    expect(await textsOf(brief, '#page-average, #page-maximum')).toEqual(['31.00', '80.0']);
  });
});

it('the days of one month are drawn one by one', async () => {
  const brief = 'Total units of lines.csv in #t and a line chart #c of units over time.';
  const csv = 'day,units\n2031-01-01,1\n2031-01-02,3\n';
  expect(await textsOf(brief, '#c-figures tbody tr', csv)).toEqual(['2031-01-011', '2031-01-023']);
});

it.each<[string, string]>([
  ['the best-selling item by units sold in #x', 'Nut'],
  ['the top item by price in #x', 'Bolt'],
  ['the item with the highest revenue in #x', 'Bolt'],
  ['the average order value in #avg-order, x', '31.00'],
])('%s', async (wish, expected) => {
  const brief = `From lines.csv show the total revenue (units * price) in #sum, ${wish}.`;
  expect(await textsOf(brief, '#x, #avg-order')).toEqual([expected]);
});

it('a row for each group is not a row for each row', async () => {
  const brief =
    'Total units of lines.csv in #t; a table #by-area with a row for each area; each row has a class.';
  expect(await textsOf(brief, '#by-area tbody tr')).toEqual(['North14', 'South7']);
});
