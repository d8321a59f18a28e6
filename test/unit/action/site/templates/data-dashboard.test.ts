/** Dashboards and charts of data that was never seen before, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { planSite } from '../../../../../action/site/generate/plan.ts';
import { dataDashboard } from '../../../../../action/site/generate/templates/data-dashboard/template.ts';
import { openPage, untilQuiet } from '../../../../../action/site/verify/open-page.ts';
import { serveTree } from '../../../../../action/site/verify/static-server.ts';
import type { TaskCheck } from '../../../../../src/contract/task.ts';
import { type Made, make, makeTask, notPassed, openBrowser, type TaskParts, verifyMade } from '../support.ts';

vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const CSV = `date,territory,article,units,net
2024-01-05,East,Nut,3,10.50
2024-01-20,West,Bolt,1,20
2024-02-11,West,Nut,2,4
2024-03-02,East,Screw,10,100
`;
const files = { 'orders.csv': CSV };

interface Site {
  made: Made;
  failures: string[];
}

async function site(parts: TaskParts, before?: Made): Promise<Site> {
  const made = await make(makeTask({ files, ...parts }), before?.generation.files);
  return { made, failures: notPassed(await verifyMade(browser, made)) };
}

async function withPage(made: Made, use: (page: Page) => Promise<void>, width = 1280): Promise<void> {
  await using server = await serveTree(made.generation.files, 'tally');
  await using opened = await openPage({ browser, url: server.url, allowedHosts: [] });
  await opened.page.setViewportSize({ width, height: 800 });
  await untilQuiet(opened);
  await use(opened.page);
  expect([...opened.observed.consoleErrors, ...opened.observed.pageErrors]).toEqual([]);
}

const figures = (page: Page, id: string) =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('#${id}-figures tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent).join(' '))`,
  );

describe('charts with names of the task', () => {
  const brief = `Publish a dashboard for orders.csv titled "Orders q7".
- Bar chart of net by territory in #net-by-territory-q7
- Line chart of monthly net in #trend-q7
- Pie chart of units per article in #share-q7
- KPI cards: total net in #kpi-total-q7, average net in #kpi-avg-q7, number of orders in #kpi-count-q7, best territory in #kpi-best-q7
- A select #territory-q7 to filter by territory, a search box #find-q7, and a sortable table #rows-q7 of all rows`;
  const checks: TaskCheck[] = [
    { js: 'document.title === "Orders q7"' },
    { js: 'document.querySelectorAll("#net-by-territory-q7 rect").length === 2' },
    { js: 'document.querySelectorAll("#trend-q7 circle").length === 3' },
    { js: 'document.querySelectorAll("#share-q7 path").length >= 3' },
    { js: 'Math.abs(parseFloat(document.querySelector("#kpi-total-q7").textContent) - 134.5) < 0.01' },
    { js: 'parseFloat(document.querySelector("#kpi-avg-q7").textContent) === 33.63' },
    { js: 'document.querySelector("#kpi-count-q7").textContent.trim() === "4"' },
    { js: 'document.querySelector("#kpi-best-q7").textContent === "East"' },
    { js: 'document.querySelector("select#territory-q7").options.length === 3' },
    { js: 'document.querySelector("#find-q7").tagName === "INPUT"' },
    { js: 'document.querySelectorAll("#rows-q7 tbody tr").length === 4' },
  ];

  it('pass the checks, and say the same with and without a script', async () => {
    const { made, failures } = await site({ brief, checks });
    expect(failures).toEqual([]);
    expect(made.generation.notes).toEqual([]);
    const html = made.text('index.html');
    expect(html).toContain(
      '<title>net by territory</title><desc>Bar chart. East: 110.50; West: 24.00</desc>',
    );
    await withPage(made, async (page) => {
      expect(await figures(page, 'net-by-territory-q7')).toEqual(['East 110.50', 'West 24.00']);
      expect(await figures(page, 'trend-q7')).toEqual(['2024-01 30.50', '2024-02 4.00', '2024-03 100.00']);
      expect(await figures(page, 'share-q7')).toEqual(['Screw 10', 'Nut 5', 'Bolt 1']);
    });
  });

  it('follow the filter and the search box, and the table is sorted by its headings', async () => {
    const made = await make(makeTask({ files, brief, checks }));
    await withPage(made, async (page) => {
      await page.selectOption('#territory-q7', 'West');
      expect(await figures(page, 'trend-q7')).toEqual(['2024-01 20.00', '2024-02 4.00']);
      expect(await page.textContent('#kpi-best-q7')).toBe('West');
      expect(await page.locator('#trend-q7 circle').count()).toBe(2);
      await page.fill('#find-q7', 'nut');
      expect(await page.textContent('#kpi-total-q7')).toBe('4.00');
      await page.fill('#find-q7', 'no such thing');
      expect(await page.textContent('#kpi-total-q7')).toBe('0.00');
      expect(await page.textContent('#net-by-territory-q7')).toContain('No figures to show');
      await page.fill('#find-q7', '');
      await page.selectOption('#territory-q7', { index: 0 });
      const units = () => page.locator('#rows-q7 tbody td:nth-child(4)').allTextContents();
      await page.click('#rows-q7 th:nth-child(4) button');
      expect(await units()).toEqual(['1', '2', '3', '10']);
      await page.press('#rows-q7 th:nth-child(4) button', 'Enter');
      expect(await units()).toEqual(['10', '3', '2', '1']);
      expect(await page.getAttribute('#rows-q7 th:nth-child(4)', 'aria-sort')).toBe('descending');
    });
  });

  it('stay when a later round asks for more', async () => {
    const one = await make(makeTask({ files, brief, checks }));
    const two = await site(
      {
        round: 2,
        files: {},
        brief:
          'Add a doughnut chart of the average units per territory in #avg-units-q7 and a date range filter.',
        checks: [{ js: 'document.querySelectorAll("#avg-units-q7 path").length === 2' }],
      },
      one,
    );
    expect(two.failures).toEqual([]);
    await withPage(two.made, async (page) => {
      expect(await figures(page, 'avg-units-q7')).toEqual(['East 6.50', 'West 1.50']);
      await page.fill('#page-from', '2024-02-01');
      await page.fill('#page-to', '2024-02-28');
      expect(await page.textContent('#kpi-total-q7')).toBe('4.00');
    });
  });
});

describe('charts in other words', () => {
  it.each<[string, string, string, string[]]>([
    [
      'no ids at all',
      'Visualize orders.csv as a bar chart of net by article.',
      '[id$="-figures"]',
      ['Screw 100.00', 'Bolt 20.00', 'Nut 14.50'],
    ],
    [
      'a count',
      'Chart the number of rows per article of orders.csv in #c.',
      '#c-figures',
      ['Nut 2', 'Bolt 1', 'Screw 1'],
    ],
    [
      'an average',
      'Show a graph of the average units by territory of orders.csv in #c.',
      '#c-figures',
      ['East 6.50', 'West 1.50'],
    ],
    [
      'a year',
      'Plot the units of orders.csv per year in the element #c as a line chart.',
      '#c-figures',
      ['2024 16'],
    ],
    [
      'a product',
      'Draw a bar chart of revenue by territory of orders.csv in #c, where revenue = units * net.',
      '#c-figures',
      ['East 1031.50', 'West 28.00'],
    ],
    [
      'a name',
      'Add charts of orders.csv: `<div id="articleChart">`.',
      '#articleChart-figures',
      ['Screw 100.00', 'Bolt 20.00', 'Nut 14.50'],
    ],
  ])('%s', async (_, brief, table, expected) => {
    const made = await make(makeTask({ files, brief }));
    await withPage(made, async (page) => {
      const rows = await page
        .locator(`${table} tbody tr`)
        .evaluateAll((list) =>
          list.map((row) => [...row.children].map((cell) => cell.textContent).join(' ')),
        );
      expect(rows).toEqual(expected);
    });
  });

  it('"a dashboard" alone has figures, filters, charts and the rows', async () => {
    const { made, failures } = await site({ brief: 'Build a dashboard for orders.csv.' });
    expect(failures).toEqual([]);
    await withPage(made, async (page) => {
      expect(await page.locator('figure, .chart svg').count()).toBe(3);
      expect(await page.locator('select').count()).toBe(2);
      expect(await page.locator('#page-all-rows tbody tr').count()).toBe(4);
      await page.selectOption('#page-filter-1', 'East');
      expect(await page.locator('#page-all-rows tbody tr').count()).toBe(2);
    });
  });

  it('a table without numbers is counted, not summed', async () => {
    const task = makeTask({
      brief: 'A dashboard with a pie chart of people.csv by team in #teams.',
      files: { 'people.csv': 'name,team\nBo,Red\nAl,Blue\nCy,Red\n' },
    });
    await withPage(await make(task), async (page) => {
      expect(await figures(page, 'teams')).toEqual(['Red 2', 'Blue 1']);
      expect(await page.textContent('h2')).toBe('Number of rows');
    });
  });
});

describe('a canvas', () => {
  const brief = 'Draw a bar chart of net by territory of orders.csv with Chart.js in <canvas id="bars9">.';
  const checks = [
    { js: 'document.querySelector("canvas#bars9") !== null' },
    { js: '!!document.querySelector("script[src*=\'chart.js\']")' },
    { js: 'document.querySelector("script").textContent.includes("new Chart(")' },
  ];
  const LIBRARY =
    'window.Chart = class { constructor(canvas, config) { Object.assign(this, config); (window.made ??= []).push(this); } update() { this.updates = (this.updates ?? 0) + 1; } };';

  it('is drawn by Chart.js where it loads, and follows the choices', async () => {
    const made = await make(makeTask({ files, brief: `${brief} Filter by territory via #t9.`, checks }));
    await using server = await serveTree(made.generation.files, 'tally');
    await using opened = await openPage({ browser, url: server.url, allowedHosts: ['cdn.jsdelivr.net'] });
    const html = made.text('index.html').replace(/(<script src="[^"]*chart[^"]*") integrity="[^"]*"/, '$1');
    await opened.page.route('**/*chart.umd*', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: LIBRARY,
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    await opened.page.route(server.url, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await opened.page.goto(server.url);
    await opened.page.waitForFunction('window.made?.length === 1');
    const seen = () => opened.page.evaluate('[made[0].data.labels, made[0].data.datasets[0].data]');
    expect(await seen()).toEqual([
      ['East', 'West'],
      [110.5, 24],
    ]);
    expect(await opened.page.isVisible('#bars9')).toBe(true);
    expect(await opened.page.isVisible('#bars9-drawing')).toBe(false);
    await opened.page.selectOption('#t9', 'West');
    expect(await seen()).toEqual([['West'], [24]]);
  });

  it('leaves the drawing of the page where Chart.js cannot be loaded', async () => {
    const { made, failures } = await site({ brief, checks });
    expect(failures).toEqual([]);
    await withPage(made, async (page) => {
      expect(await page.isVisible('#bars9-drawing')).toBe(true);
      expect(await page.locator('#bars9-drawing rect').count()).toBe(2);
    });
  });

  it('is painted by the page where no library is asked for', async () => {
    const brief = 'Draw a line chart of net by month of orders.csv on <canvas id="c9">.';
    await withPage(await make(makeTask({ files, brief })), async (page) => {
      await page.waitForSelector('#c9', { state: 'visible' });
      const painted = await page.evaluate<boolean>(
        '(() => { const c = document.getElementById("c9"); return c.getContext("2d").getImageData(0, 0, c.width, c.height).data.some((n) => n > 0); })()',
      );
      expect(painted).toBe(true);
    });
  });
});

describe('hostile data', () => {
  const many = Array.from({ length: 3_000 }, (_, n) => `item ${n},0.1`).join('\n');
  it.each<[string, string | Buffer]>([
    ['markup, quotes and separators', 'place,net\n</script><!--,1\n"$& ""q"" `x` \u2028",2\n<b>&amp;,3\n'],
    [
      'right-to-left text and long names',
      `place,net\nشركة \u2067abc\u2069,1\n${'very long '.repeat(40)},2\n`,
    ],
    ['a BOM, CRLF, semicolons and decimal commas', '\uFEFFplace;net\r\nA;1.234,50\r\nB;0,25\r\n'],
    ['negative and equal values', 'place,net\nA,-5\nB,-5\nC,0\n'],
    ['one row', 'place,net\nA,1\n'],
    ['a header only', 'place,net\n'],
    ['an empty file', ''],
    ['bytes that are no UTF-8', Buffer.from('place,net\ncaf\u00e9,4\n', 'latin1')],
    ['thousands of names', `place,net\n${many}\n`],
  ])('%s', async (_, csv) => {
    const task = makeTask({
      brief: 'Draw a bar chart of net by place of data.csv in #bars and a pie chart of net by place in #pie.',
      files: { 'data.csv': csv },
    });
    const made = await make(task);
    const rowsIn = (html: string, id: string) =>
      (new RegExp(`id="${id}-figures"[\\s\\S]*?</table>`).exec(html)?.[0].match(/<tr><td>/g) ?? []).length;
    await withPage(
      made,
      async (page) => {
        expect(await page.textContent('#page-status')).toBe('Up to date with data.csv.');
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
        for (const id of ['bars', 'pie']) {
          const shown = await figures(page, id);
          expect(shown).toHaveLength(rowsIn(made.text('index.html'), id));
          expect(await page.innerHTML(`#${id}`)).not.toMatch(/NaN|Infinity|undefined/);
        }
      },
      360,
    );
  });
});

describe('the score', () => {
  it.each<[number, string]>([
    [5, 'Build a sales dashboard from orders.csv.'],
    [3, 'Plot net per territory of orders.csv as a bar chart.'],
    [0, 'Sum the net column of orders.csv and draw a chart of it.'],
    [0, 'List the rows of orders.csv, without any charts.'],
    [0, 'Show orders.csv as a table.'],
  ])('is %s for: %s', (points, brief) => {
    const tree = new Map([['orders.csv', Buffer.from(CSV)]]);
    expect(dataDashboard.score(planSite(makeTask({ brief }), []), tree)).toBe(points);
  });

  it('is 0 without a table', () => {
    expect(dataDashboard.score(planSite(makeTask({ brief: 'Build a dashboard.' }), []), new Map())).toBe(0);
  });
});
