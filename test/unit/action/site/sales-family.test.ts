/** The whole way from a task to a checked page, in a real browser, with names, columns and data that resist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FileTree } from '../../../../action/site/context.ts';
import { openPage, untilQuiet } from '../../../../action/site/verify/open-page.ts';
import { serveTree } from '../../../../action/site/verify/static-server.ts';
import { type SiteTask, siteTask } from '../../../../src/contract/task.ts';
import { AMOUNT_TABLE } from './generate/amount-table.ts';
import { type Made, make, makeTask, notPassed, openBrowser, verifyMade } from './support.ts';

vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

/** The site after all rounds, and what did not pass in each. */
async function run(...tasks: SiteTask[]): Promise<{ made: Made; failures: string[] }> {
  let made: Made | undefined;
  const failures: string[] = [];
  for (const task of tasks) {
    made = await make(task, made?.generation.files);
    failures.push(...notPassed(await verifyMade(browser, made)));
  }
  if (!made) throw new Error('no task');
  return { made, failures };
}

/** The value of an expression in the page, after the page has loaded its data. */
async function inPage<T>(files: FileTree, expression: string): Promise<T> {
  await using server = await serveTree(files, 'tally');
  await using opened = await openPage({ browser, url: server.url, allowedHosts: [] });
  await untilQuiet(opened);
  return await opened.page.evaluate<T>(expression);
}

const titled = (title: string) => ({ js: `document.title === ${JSON.stringify(title)}` });
const totals = (id: string, total: number) => ({
  js: `Math.abs(parseFloat(document.querySelector(${JSON.stringify(`#${id}`)}).textContent) - ${total}) < 0.001`,
});
const choose = (id: string, value: string) =>
  `(() => { const s = document.getElementById('${id}'); s.value = '${value}'; s.dispatchEvent(new Event('change')); })()`;

describe('hostile seeds in the title', () => {
  it.each([
    'Sales "7" \'x\' `y`',
    'Sales </title></script><script>alert(1)</script> 7',
    "Sales $& $1 $' $` 7",
    'مبيعات ٧ \u2067abc\u2069',
    'Sales <!-- 7 --> &amp; 🧮',
    'Sales \\n \\u0041 $'.concat('{1} 7'),
  ])('%s', async (title) => {
    const brief = 'Sum the sales column of data.csv, show it in #total-sales and load Bootstrap 5.';
    const files = { 'data.csv': 'product,sales\nA,1\nB,2.5\n' };
    const { failures } = await run(
      makeTask({ brief, files, checks: [titled(title), totals('total-sales', 3.5)] }),
    );
    expect(failures).toEqual([]);
  });
});

describe('hostile data', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `item ${index},0.1`).join('\n');
  it.each<[string, string | Buffer, number]>([
    [
      'markup, entities and separators',
      'product,sales\n</script><!--,1\n"$& ""q"", \u2028",2\n<b>&amp;,3',
      6,
    ],
    ['a BOM, CRLF and blank lines', '\uFEFFproduct,sales\r\nA,1\r\n\r\n"B\r\nb",2\r\n', 3],
    ['semicolons and decimal commas', 'product;sales\nA;1.234,50\nB;0,25', 1234.75],
    ['tabs', 'product\tsales\nA\t1\nB\t2', 3],
    ['currency signs and thousands', 'product,sales\nA,"$1,234.50"\nB,$1', 1235.5],
    ['floats that do not add up', 'product,sales\nA,0.1\nB,0.2', 0.3],
    ['10,000 rows', `product,sales\n${many}`, 1000],
    ['empty and invalid cells', 'product,sales\nA,1\nB,\nC,soon\nD', 1],
    ['negative amounts', 'product,sales\nA,-5\nB,(2)\nC,3', -4],
    ['a header only', 'product,sales\n', 0],
    ['an empty file', '', 0],
    ['bytes that are no UTF-8', Buffer.from('product,sales\ncaf\u00e9,4\n', 'latin1'), 4],
  ])('%s', async (_, csv, total) => {
    const brief =
      'Sum the sales column of data.csv into #total-sales. Add a table #lines that lists each product.';
    const { made, failures } = await run(
      makeTask({ brief, files: { 'data.csv': csv }, checks: [totals('total-sales', total)] }),
    );
    // What takes too long for a page of that size may stay undecided; nothing may fail.
    const isLarge = csv.length > 100_000;
    expect(failures.filter((text) => !(isLarge && text.includes(': undecided Not checked:')))).toEqual([]);
    expect(made.generation.files.get('data.csv')).toEqual(Buffer.from(csv as string));
    const stays =
      '[document.getElementById("page-status").textContent, document.querySelectorAll("#lines td").length]';
    const [status, cells] = await inPage<[string, number]>(made.generation.files, stays);
    expect(status).toBe('Up to date with data.csv.');
    const inHtml = (made.text('index.html').match(/<td>/g) ?? []).length;
    expect(cells).toBe(inHtml);
  });
});

it('the page reads numbers exactly as the page was made', async () => {
  for (const mark of ['.', ','] as const) {
    const rows = AMOUNT_TABLE.filter(([, decimal]) => decimal === mark);
    const decider = mark === ',' ? ['"0,5"', '"0,5"', '"0,5"'] : [];
    const cells = [...decider, ...rows.map(([text]) => `"${text}"`)];
    const csv = ['item;sales', ...cells.map((cell, index) => `row ${index};${cell}`)].join('\n');
    const brief = 'Sum the sales column of data.csv. Add a table #lines that lists each item.';
    const { generation, text } = await make(makeTask({ brief, files: { 'data.csv': csv } }));
    const before = [...text('index.html').matchAll(/<tr><td>(.*?)<\/td><td>(.*?)<\/td><\/tr>/g)].map(
      (row) => [row[1], row[2]],
    );
    const after = await inPage<string[][]>(
      generation.files,
      '[...document.querySelectorAll("#lines tbody tr")].map((row) => [...row.cells].map((cell) => cell.textContent))',
    );
    expect(after).toEqual(before);
    const readable = rows.filter(([, , value]) => value !== undefined).length + decider.length;
    expect(after).toHaveLength(readable);
  }
});

describe('a page with every feature', () => {
  const csv = 'Article;Territory;Net value\nNut;East;10\nBolt;West;20,5\nNut;West;30\n';
  const one = makeTask({
    brief: 'Add up the "Net value" column of q3.csv. Title: "Q3 x9". Show the sum in #sum-x9.',
    files: { 'q3.csv': csv },
    checks: [titled('Q3 x9'), totals('sum-x9', 60.5)],
  });
  const two = makeTask({
    round: 2,
    brief:
      'Filter by territory via #territory-x9, update #sum-x9 and set data-territory on it to the active choice.',
    checks: [
      { js: 'document.querySelector("#territory-x9").tagName === "SELECT"' },
      { js: 'document.querySelector("#sum-x9").dataset.territory !== undefined' },
    ],
  });
  const three = makeTask({
    round: 3,
    brief:
      'Add a currency select #unit-x9 that converts the total with fx.json and mirrors the currency in #unit-label-x9.',
    files: { 'fx.json': '{"base":"EUR","rates":{"GBP":0.8,"EUR":1}}' },
    checks: [
      'js: !!document.querySelector("#unit-x9 option[value=\'GBP\']")',
      'js: document.querySelector("#unit-label-x9").textContent === "EUR"',
    ],
  });
  const four = makeTask({
    round: 4,
    brief: 'Add a Bootstrap table #items-x9 that lists each article with its total.',
    checks: [
      { js: 'document.querySelectorAll("#items-x9 tbody tr").length === 2' },
      {
        js: '[...document.querySelectorAll("#items-x9 tbody td:last-child")].reduce((s, c) => s + parseFloat(c.textContent), 0) === 60.5',
      },
      { js: 'document.querySelector("script").textContent.includes("fetch(")' },
    ],
  });

  it('passes the checks of all its rounds, and its controls work together', async () => {
    const { made, failures } = await run(one, two, three, four);
    expect(failures).toEqual([]);
    const seen = await inPage<unknown[]>(
      made.generation.files,
      `(() => {
        const total = document.getElementById('sum-x9');
        const state = () => [total.textContent, total.dataset.territory, document.getElementById('unit-label-x9').textContent, document.querySelector('#items-x9 tbody').innerText];
        const start = state();
        ${choose('territory-x9', 'West')};
        const west = state();
        ${choose('unit-x9', 'GBP')};
        return [start, west, state()];
      })()`,
    );
    expect(seen).toEqual([
      ['60.5', 'All', 'EUR', 'Nut\t40.0\nBolt\t20.5'],
      ['50.5', 'West', 'EUR', 'Bolt\t20.5\nNut\t30.0'],
      ['40.40', 'West', 'GBP', 'Bolt\t16.40\nNut\t24.00'],
    ]);
  });

  it('keeps the embedded data when the file is gone, and says so', async () => {
    const { made } = await run(one);
    const files = new Map(made.generation.files);
    files.delete('q3.csv');
    const seen = await inPage(
      files,
      '[document.getElementById("sum-x9").textContent, document.getElementById("page-status").textContent]',
    );
    expect(seen).toEqual([
      '60.5',
      'q3.csv answered 404. Showing the copy of the data that came with this page.',
    ]);
  });

  it('shows the file as it is now, not as it was', async () => {
    const { made } = await run(one);
    const files = new Map([...made.generation.files, ['q3.csv', Buffer.from(`${csv}Nut;East;1\n`)]]);
    expect(await inPage(files, 'document.getElementById("sum-x9").textContent')).toBe('61.5');
  });
});

it('a filter by a column the data does not have offers "All" only, and says so', async () => {
  const { made, failures } = await run(
    makeTask({
      brief:
        'Total of the sales column in data.csv in #t1. Filtering by region via #region-filter, set data-region on #t1.',
      files: { 'data.csv': 'product,sales\nA,1\n' },
      checks: [{ js: 'document.querySelector("#t1").dataset.region === "All"' }],
    }),
  );
  expect(failures).toEqual([]);
  expect(made.generation.notes).toEqual([
    'data.csv has no region column, so the filter #region-filter offers "All" only.',
  ]);
});

it('a check that wants another sum than the data has is failed, and the page shows the truth', async () => {
  const { made, failures } = await run(
    makeTask({
      brief: 'Sum the sales column of data.csv into #total-sales.',
      files: { 'data.csv': 'product,sales\nA,40\nB,2\n' },
      checks: [totals('total-sales', 41)],
    }),
  );
  expect(failures).toEqual([
    expect.stringContaining('failed It was false. On the page, #total-sales reads "42".'),
  ]);
  expect(made.text('index.html')).toContain('>42</output>');
});

const CASES = new URL('../../../../../shared/cases/', import.meta.url);
const names = existsSync(CASES) ? readdirSync(CASES).filter((name) => name.includes('sum-of-sales')) : [];

describe.skipIf(names.length === 0)('published tasks', () => {
  interface Case {
    request: object;
    pair?: string;
    expected?: { unsatisfiable_checks?: number[]; total?: number };
  }
  const load = (name: string): Case => JSON.parse(readFileSync(new URL(name, CASES), 'utf8'));

  it.each(names)('%s', async (name) => {
    const { request, pair, expected } = load(name);
    const tasks = [...(pair ? [load(`${pair}.json`).request] : []), request].map((one) =>
      siteTask.parse(one),
    );
    let made: Made | undefined;
    for (const task of tasks) made = await make(task, made?.generation.files);
    if (!made) throw new Error('no task');
    const results = await verifyMade(browser, made);
    const own = results.slice(0, tasks.at(-1)?.checks.length);
    const failed = own.flatMap(({ verdict }, index) => (verdict === 'passed' ? [] : [index]));
    expect(failed).toEqual(expected?.unsatisfiable_checks ?? []);
    if (expected?.total !== undefined) {
      const total = await inPage<number>(
        made.generation.files,
        'parseFloat(document.getElementById("total-sales").textContent)',
      );
      expect(total).toBe(expected.total);
    }
    expect(results.filter(({ kind, verdict }) => kind === 'quality' && verdict !== 'passed')).toEqual([]);
  });
});
