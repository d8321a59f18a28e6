/** Figures of a company's filings: made from a real server's answers, and shown with, without and for other companies. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FileTree } from '../../../../../action/site/context.ts';
import { layGroundwork } from '../../../../../action/site/generate/groundwork.ts';
import { templateSite } from '../../../../../action/site/generate/template-site.ts';
import { serveTree } from '../../../../../action/site/verify/static-server.ts';
import type { SiteTask } from '../../../../../src/contract/task.ts';
import { inputFor, type Made, makeTask, notPassed, openBrowser, verifyMade } from '../support.ts';

const URL_SHARES =
  'https://data.sec.gov/api/xbrl/companyconcept/CIK0000012345/dei/EntityCommonStockSharesOutstanding.json';
const BRIEF = `Your assigned company: Fjord Widgets (FJWD), CIK 0000012345.

Fetch ${URL_SHARES} (set a descriptive User-Agent).
Read \`.entityName\`. Filter \`.units.shares[]\` for entries whose \`fy\` > "2020" and includes a numeric \`val\`.
Save \`data.json\` with this structure:
\`{"entityName": "Fjord Widgets", "max": {"val": ..., "fy": ...}, "min": {"val": ..., "fy": ...}}\`

Render a visually appealing \`index.html\` where \`<title>\` and \`<h1>\` must include the live \`entityName\`.
The figures are marked with these IDs: \`share-entity-name\`, \`share-max-value\`, \`share-max-fy\`, \`share-min-value\`, \`share-min-fy\`.

If the page is opened as \`index.html?CIK=0001018724\`, \`fetch()\` through any proxy, e.g. AIPipe, and replace every ID.`;

const shares = (...entries: object[]) => ({ entityName: 'FJORD WIDGETS A/S', units: { shares: entries } });
const ANSWER = shares(
  { val: 900, fy: 2020 },
  { val: 150, fy: 2021, end: '2021-02-01' },
  { val: 120, fy: 2022, end: '2022-02-01' },
  { val: 150, fy: 2023, end: '2023-02-01' },
  { val: null, fy: 2024 },
  { val: '7', fy: 2024 },
  { val: 1, fy: null },
);

interface Sec extends Disposable {
  fetch: typeof fetch;
  asked: string[];
}

/** A server in the place of data.sec.gov; what was asked for is remembered by the address it was asked at. */
async function secAnswering(status: number, body: unknown): Promise<Sec> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const server = createServer((_, response) => response.writeHead(status).end(text));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const asked: string[] = [];
  return {
    asked,
    fetch: (url, init) => {
      asked.push(String(url));
      return fetch(`http://127.0.0.1:${port}/`, init);
    },
    [Symbol.dispose]: () => server.close(),
  };
}

async function makeWith(sec: Pick<Sec, 'fetch'>, task: SiteTask, previous?: FileTree): Promise<Made> {
  const input = await inputFor(task, previous);
  const signal = AbortSignal.timeout(10_000);
  const generation = templateSite(await layGroundwork(input, { fetch: sec.fetch, signal }));
  return { input, generation, text: (path) => generation.files.get(path)?.toString('utf8') ?? '' };
}

const noNetwork = { fetch: () => Promise.reject(new Error('no network')) };

vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

describe('the data file', () => {
  it('holds the highest and lowest value of the years asked for, with years as text where the brief compares text', async () => {
    using sec = await secAnswering(200, ANSWER);
    const { text } = await makeWith(sec, makeTask({ brief: BRIEF }));
    expect(sec.asked).toEqual([URL_SHARES]);
    expect(JSON.parse(text('data.json'))).toEqual({
      entityName: 'FJORD WIDGETS A/S',
      max: { val: 150, fy: '2021' },
      min: { val: 120, fy: '2022' },
    });
  });

  it.each<[string, string, object]>([
    [
      'other names and years as numbers',
      'Save stats.json as {"company": "...", "highest": {"shares": 0, "year": <number>}, "lowest": {"shares": 0, "year": <number>}} for fy >= 2022',
      {
        company: 'FJORD WIDGETS A/S',
        highest: { shares: 150, year: 2023 },
        lowest: { shares: 120, year: 2022 },
      },
    ],
    [
      'a flat structure with more members of an entry',
      'Save stats.json as { "entityName": …, "cik": …, "maxVal": …, "maxFy": "…", "minVal": …, "minFy": "…", "source": "SEC" } since 2021',
      {
        entityName: 'FJORD WIDGETS A/S',
        cik: '0000012345',
        maxVal: 150,
        maxFy: '2021',
        minVal: 120,
        minFy: '2022',
        source: 'SEC',
      },
    ],
    [
      'no structure at all, before a year',
      'Save the maximum and minimum in stats.json; only fiscal years before 2022.',
      { entityName: 'FJORD WIDGETS A/S', max: { val: 900, fy: 2020 }, min: { val: 150, fy: 2021 } },
    ],
  ])('follows the brief: %s', async (_, words, expected) => {
    using sec = await secAnswering(200, ANSWER);
    const brief = `For CIK 12345 read ${URL_SHARES.replace('0000012345', '##########')}. ${words}`;
    const { text } = await makeWith(sec, makeTask({ brief }));
    expect(sec.asked).toEqual([URL_SHARES]);
    expect(JSON.parse(text('stats.json'))).toEqual(expected);
  });

  it('reads another concept and unit', async () => {
    const answer = {
      entityName: 'Fjord',
      units: { EUR: [{ val: 1, fy: 2022 }], USD: [{ val: 2.5, fy: 2022 }] },
    };
    using sec = await secAnswering(200, answer);
    const brief = `Fetch https://data.sec.gov/api/xbrl/companyconcept/CIK0000012345/us-gaap/Revenues.json, filter .units.USD[] by fy > 2020, save data.json with max and min.`;
    const { text } = await makeWith(sec, makeTask({ brief }));
    expect(JSON.parse(text('data.json')).max).toEqual({ val: 2.5, fy: 2022 });
    expect(text('index.html')).toContain('>2.5</span>');
  });

  it('finds the company and the concept where the address is not written out', async () => {
    using sec = await secAnswering(200, ANSWER);
    const brief =
      'Use the SEC companyconcept API for the company Fjord Widgets (CIK: 12345), concept `dei/EntityCommonStockSharesOutstanding`. Save data.json with max and min.';
    const { text } = await makeWith(sec, makeTask({ brief }));
    expect(sec.asked).toEqual([URL_SHARES]);
    expect(text('index.html')).toContain(`fetch('${URL_SHARES}')`);
  });

  it.each<[string, number, unknown, string]>([
    ['a refusal', 403, 'Forbidden', 'the SEC answered 403'],
    ['something that is no JSON', 200, '<html>', 'the answer is no JSON'],
    ['JSON of another kind', 200, { units: [] }, 'not what the SEC documents'],
    ['no entries', 200, shares(), 'no entry in "shares"'],
    ['no entry of these years', 200, shares({ val: 1, fy: 2019 }), 'no entry in "shares"'],
  ])('is not made up after %s', async (_, status, body, reason) => {
    using sec = await secAnswering(status, body);
    const { generation, text } = await makeWith(sec, makeTask({ brief: BRIEF }));
    expect(generation.files.has('data.json')).toBe(false);
    expect(generation.notes.join('\n')).toContain(reason);
    expect(text('index.html')).toContain('could not be fetched from the SEC');
    expect(text('index.html')).toMatch(/<span id="share-max-value">—<\/span>/);
  });

  it('stays as it was when a later round cannot fetch it again', async () => {
    using sec = await secAnswering(200, ANSWER);
    const first = await makeWith(sec, makeTask({ brief: BRIEF }));
    const again = await makeWith(noNetwork, makeTask({ brief: BRIEF, round: 2 }), first.generation.files);
    expect(again.text('data.json')).toBe(first.text('data.json'));
    expect(again.generation.notes.join('\n')).toContain("data.json is the earlier round's");
  });

  it('is left alone when it was attached', async () => {
    using sec = await secAnswering(200, ANSWER);
    const sent = '{"entityName":"Sent","max":{"val":3,"fy":"2022"},"min":{"val":2,"fy":"2021"}}';
    const { text } = await makeWith(sec, makeTask({ brief: BRIEF, files: { 'data.json': sent } }));
    expect(text('data.json')).toBe(sent);
    expect(text('index.html')).toContain('<title>Sent</title>');
  });
});

describe('the page with figures', () => {
  it('has them in the delivered HTML as plain digits, and nothing but the name in title and heading', async () => {
    using sec = await secAnswering(200, shares({ val: 1234567, fy: 2022 }, { val: 12345, fy: 2021 }));
    const checks = [
      'js: document.title === "FJORD WIDGETS A/S"',
      'js: document.querySelector("h1#share-entity-name").textContent.trim() === document.title',
      'js: parseInt(document.querySelector("#share-max-value").textContent) >= parseInt(document.querySelector("#share-min-value").textContent)',
      'js: document.getElementById("share-min-fy").textContent > "2020"',
    ];
    const made = await makeWith(sec, makeTask({ brief: BRIEF, checks }));
    expect(notPassed(await verifyMade(browser, made))).toEqual([]);
    const html = made.text('index.html');
    expect(html).toContain('<title>FJORD WIDGETS A/S</title>');
    expect(html).toContain('<span id="share-max-value">1234567</span>');
    expect(html).toContain('<span id="share-min-fy">2021</span>');
    expect(html).toContain(`fetch('${URL_SHARES}')`);
  });

  it('gives other ids and tags the parts they are named for, and keeps them in later rounds', async () => {
    using sec = await secAnswering(200, ANSWER);
    const brief = `Fetch ${URL_SHARES}, keep fy > 2020 and save data.json. Show the company in #corp, the highest number of shares in #peak and its fiscal year in #peak-when, the lowest in #floor, its fiscal year in #floor-when. Load Bootstrap.`;
    const checks = [
      'js: document.querySelector("strong#corp").textContent === "FJORD WIDGETS A/S"',
      'js: +document.querySelector("output#peak").textContent > 0',
      'js: document.querySelector("#floor-when").textContent.length === 4',
    ];
    const first = await makeWith(sec, makeTask({ brief, checks }));
    expect(notPassed(await verifyMade(browser, first))).toEqual([]);
    expect(first.text('index.html')).toMatch(
      /<output id="peak">150<\/output>[\s\S]*id="peak-when">2021<[\s\S]*id="floor">120<[\s\S]*id="floor-when">2022</,
    );

    const next = makeTask({
      round: 2,
      brief: 'Add a gauge in #share-gauge.',
      checks: ['js: !!document.querySelector("#share-gauge")'],
    });
    const second = await makeWith(noNetwork, next, first.generation.files);
    expect(second.text('index.html')).toContain('<output id="peak">150</output>');
    expect(second.generation.notes.join()).toContain('#share-gauge');
  });

  it.each([
    ['underscores and short words', '`co_7`: the company, `hi_val`, `hi_year`, `lo_val`, `lo_year`'],
    [
      'what follows of both',
      '`co_7` has the company; `hi_val` / `hi_year` and `lo_val` / `lo_year` hold the maximum and minimum',
    ],
    ['a name left over', 'these IDs: `co_7`, `hi_val`, `hi_year`, `lo_val`, `lo_year`'],
  ])('knows the parts by %s', async (_, ids) => {
    using sec = await secAnswering(200, ANSWER);
    const checks = ['co_7', 'hi_val', 'hi_year', 'lo_val', 'lo_year'].map(
      (id) => `js: document.getElementById("${id}")`,
    );
    const made = await makeWith(
      sec,
      makeTask({ brief: `Show ${URL_SHARES} with fy > 2020. ${ids}.`, checks }),
    );
    const texts = ['hi_val', 'hi_year', 'lo_val', 'lo_year', 'co_7'].map(
      (id) => new RegExp(`id="${id}"[^>]*>([^<]*)<`).exec(made.text('index.html'))?.[1],
    );
    expect(texts).toEqual(['150', '2021', '120', '2022', 'FJORD WIDGETS A/S']);
  });

  it.each([
    'A "quoted" & <b>bold</b> \'Co\' `x`',
    '</script><script>alert(1)</script>',
    "$& $1 $' $` Co",
    '<!-- Co -->',
    'شركة \u2067abc\u2069',
    'Very long '.repeat(40).trim(),
  ])('survives the name %s', async (entityName) => {
    using sec = await secAnswering(200, { ...ANSWER, entityName });
    const checks = [{ js: `document.title === ${JSON.stringify(entityName)}` }];
    const made = await makeWith(sec, makeTask({ brief: BRIEF, checks }));
    expect(notPassed(await verifyMade(browser, made))).toEqual([]);
  });
});

describe('figures of another company', () => {
  const OTHER = {
    entityName: 'Elsewhere Corp',
    units: {
      shares: [
        { val: 10, fy: 2019 },
        { val: 20, fy: 2022 },
        { val: 30, fy: 2023 },
      ],
    },
  };
  const READ = `({ title: document.title, h1: document.querySelector('h1').textContent, ids: ['share-max-value', 'share-max-fy', 'share-min-value', 'share-min-fy'].map((id) => document.getElementById(id).textContent), status: document.getElementById('page-status').textContent })`;

  async function withPage(
    sec: Pick<Sec, 'fetch'>,
    { query, answer }: { query: string; answer: { status: number; body: unknown } },
    use: (page: Page, asked: string[]) => Promise<void>,
  ): Promise<void> {
    const { generation } = await makeWith(sec, makeTask({ brief: BRIEF }));
    await using server = await serveTree(generation.files, 'tally');
    const page = await browser.newPage();
    const asked: string[] = [];
    await page.route(/aipipe\.org|data\.sec\.gov/, (route) => {
      asked.push(route.request().url());
      const headers = { 'access-control-allow-origin': '*' };
      return route.fulfill({ status: answer.status, headers, body: JSON.stringify(answer.body) });
    });
    await page.goto(`${server.url}${query}`);
    await use(page, asked);
    await page.close();
  }

  it('replace the title, the heading and every id, by the address or by the form', async () => {
    using sec = await secAnswering(200, ANSWER);
    await withPage(
      sec,
      { query: '?CIK=0000000077', answer: { status: 200, body: OTHER } },
      async (page, asked) => {
        await page.waitForFunction('document.title === "Elsewhere Corp"');
        const expected = { title: 'Elsewhere Corp', h1: 'Elsewhere Corp', ids: ['30', '2023', '20', '2022'] };
        expect(await page.evaluate(READ)).toMatchObject(expected);
        expect(asked).toEqual([`https://aipipe.org/proxy/${URL_SHARES.replace('0000012345', '0000000077')}`]);

        await page.evaluate('window.isSamePage = true');
        await page.fill('#page-cik', '');
        await page.click('text=Show the company');
        await page.waitForFunction('document.title === "FJORD WIDGETS A/S"');
        await page.fill('#page-cik', '88');
        await page.press('#page-cik', 'Enter');
        await page.waitForFunction('document.title === "Elsewhere Corp"');
        expect(page.url()).toContain('?CIK=88');
        await page.goBack();
        await page.waitForFunction('document.title === "FJORD WIDGETS A/S"');
        expect(await page.evaluate('window.isSamePage')).toBe(true);
      },
    );
  });

  it.each([
    ['a word', '?CIK=apple', 200, OTHER, /"apple" is no CIK/],
    ['too many digits', '?CIK=12345678901', 200, OTHER, /is no CIK/],
    [
      'an unknown company',
      '?CIK=0000000099',
      404,
      {},
      /CIK 0000000099 could not be loaded: the answer was 404\. Still showing FJORD/,
    ],
    [
      'a company without such figures',
      '?CIK=0000000099',
      200,
      shares({ val: 1, fy: 2001 }),
      /no figures for these fiscal years/,
    ],
  ])('leave the page as it is for %s', async (_, query, status, body, message) => {
    using sec = await secAnswering(200, ANSWER);
    await withPage(sec, { query, answer: { status, body } }, async (page) => {
      await page.waitForFunction(`${message}.test(document.getElementById('page-status').textContent)`);
      expect(await page.evaluate(READ)).toMatchObject({
        h1: 'FJORD WIDGETS A/S',
        ids: ['150', '2021', '120', '2022'],
      });
    });
  });

  it('are tried at once where the page has none of its own', async () => {
    await withPage(noNetwork, { query: '', answer: { status: 200, body: ANSWER } }, async (page) => {
      await page.waitForFunction('document.title === "FJORD WIDGETS A/S"');
      expect(await page.evaluate(READ)).toMatchObject({ ids: ['150', '2021', '120', '2022'] });
    });
  });

  it('that cannot be had leave a page that says so and is sound otherwise', async () => {
    const made = await makeWith(noNetwork, makeTask({ brief: BRIEF }));
    expect(made.text('index.html')).toContain('<title>Fjord Widgets</title>');
    await withPage(noNetwork, { query: '', answer: { status: 403, body: {} } }, async (page, asked) => {
      await page.waitForFunction(`/could not be loaded: the answer was 403/.test(document.body.textContent)`);
      expect(asked).toEqual([`https://aipipe.org/proxy/${URL_SHARES}`, URL_SHARES]);
    });
  });
});
