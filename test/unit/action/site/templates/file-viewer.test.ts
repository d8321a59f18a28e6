import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileTree } from '../../../../../action/site/context.ts';
import { serveTree } from '../../../../../action/site/verify/static-server.ts';
import { type Made, make, makeTask, notPassed, openBrowser, type TaskParts, verifyMade } from '../support.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

function build(parts: TaskParts, previous?: FileTree): Promise<Made> {
  return make(makeTask(parts), previous);
}

async function open(files: FileTree, use: (page: Page) => Promise<void>): Promise<void> {
  await using server = await serveTree(files, 'tally');
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route(/^https:/, (route) => route.abort());
  try {
    await page.goto(server.url);
    await use(page);
    expect(errors).toEqual([]);
  } finally {
    await context.close();
  }
}

const cells = (page: Page, column: number) =>
  page.locator(`section.file:visible tbody td:nth-child(${column})`).allInnerTexts();

const CONFIG = 'API_KEY=example_key_777\n# limits\nRETRIES=3\nURL=https://db.example.org/?a=1&b=2\nEMPTY=\n';

describe('settings', () => {
  test.each<[string, TaskParts]>([
    [
      'as they are published',
      {
        brief: `Parse and display settings.txt as a Bootstrap table with Key and Value columns. Title should be 'Service settings'.`,
        files: { 'settings.txt': CONFIG },
        checks: [
          `js: document.title === "Service settings"`,
          `js: !!document.querySelector("table")`,
          `js: document.body.textContent.includes("API_KEY")`,
          `js: [...document.querySelectorAll('th')].map((th) => th.textContent).join() === 'Key,Value'`,
        ],
      },
    ],
    [
      'in other words, with ids',
      {
        brief: `Show app.env on a page titled "Env viewer" as a striped table #env-table-k3 with the columns "Setting" and "Content", and a search box #env-search-k3.`,
        files: { 'app.env': CONFIG },
        checks: [
          `js: document.querySelectorAll('table#env-table-k3.table-striped tbody tr').length === 4`,
          `js: document.querySelector('#env-table-k3 th').textContent === 'Setting'`,
          `js: !!document.querySelector('input#env-search-k3')`,
        ],
      },
    ],
    [
      'in sections',
      {
        brief: 'Display the configuration file db.ini in a table.',
        files: { 'db.ini': '[main]\r\nhost = localhost\r\n; note\r\n[spare]\r\nhost = "other host"\r\n' },
        checks: [
          `js: document.body.textContent.includes('spare.host')`,
          `js: document.body.textContent.includes('"other host"')`,
          `js: [...document.querySelectorAll('tbody tr')].every((row) => row.dataset.key.endsWith('host'))`,
        ],
      },
    ],
    [
      'as YAML',
      {
        brief: 'Render deploy.yaml as a table of keys and values.',
        files: { 'deploy.yaml': 'version: 1.10\nserver:\n  port: 0080\n  tags: [a, b]\non: yes\n' },
        checks: [
          `js: [...document.querySelectorAll('td')].some((cell) => cell.textContent === '1.10')`,
          `js: [...document.querySelectorAll('td')].some((cell) => cell.textContent === 'server.port')`,
          `js: [...document.querySelectorAll('td')].some((cell) => cell.textContent === '0080')`,
        ],
      },
    ],
  ])(
    '%s are a table, and every check passes',
    async (_, parts) => {
      const made = await build(parts);
      expect(made.generation.maker.template).toBe('file-viewer');
      expect(notPassed(await verifyMade(browser, made))).toEqual([]);
    },
    120_000,
  );

  test('every value is in the delivered HTML, and the page sorts, searches and copies', async () => {
    const { generation, text } = await build({
      brief: 'Show config.txt as a table.',
      files: { 'config.txt': CONFIG },
    });
    expect(text('index.html')).toContain('<td>API_KEY</td><td>example_key_777</td>');
    expect(text('index.html')).toContain('<td>https://db.example.org/?a=1&amp;b=2</td>');
    await open(generation.files, async (page) => {
      expect(await cells(page, 1)).toEqual(['API_KEY', 'RETRIES', 'URL', 'EMPTY']);
      await page.getByRole('button', { name: 'Key', exact: true }).press('Enter');
      expect(await cells(page, 1)).toEqual(['API_KEY', 'EMPTY', 'RETRIES', 'URL']);
      await page.getByRole('button', { name: 'Key', exact: true }).click();
      expect(await page.locator('th').first().getAttribute('aria-sort')).toBe('descending');
      expect(await cells(page, 1)).toEqual(['URL', 'RETRIES', 'EMPTY', 'API_KEY']);
      await page.getByLabel('Search').fill('retr');
      expect(await cells(page, 1)).toEqual(['RETRIES']);
      expect(await page.locator('#row-count').innerText()).toBe('1 of 4 settings');
      await page.getByLabel('Search').fill('nowhere');
      await page.getByText('Nothing here matches.').waitFor();
      await page.getByRole('button', { name: 'Copy file' }).click();
      await page.getByText('Copied the file.').waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(CONFIG);
    });
  }, 60_000);

  test('secrets are masked only where the brief asks for that, and the notes say what it is worth', async () => {
    const { generation, text } = await build({
      brief: 'Show config.txt as a table and mask secret values.',
      files: { 'config.txt': CONFIG },
    });
    expect(text('index.html')).not.toContain('>example_key_777');
    expect(generation.notes.join()).toContain('everyone can read them');
    await open(generation.files, async (page) => {
      expect((await cells(page, 2)).slice(0, 2)).toEqual(['••••••••', '3']);
      await page.getByRole('button', { name: 'Show masked values' }).click();
      expect((await cells(page, 2))[0]).toBe('example_key_777');
    });
  }, 60_000);
});

const MEMBERS = 'Name,City,Age\nBo,Oslo,9\nAda,"Rio, Centro",31\nCy,Oslo,100\nDee,,7\n';

describe('tables', () => {
  test('a later round adds pages and a filter to a table, and keeps the names of the first', async () => {
    const first = await build({
      brief: 'Display members.csv in #member-table-9 as a searchable data table.',
      files: { 'members.csv': MEMBERS },
      checks: [`js: document.querySelectorAll('#member-table-9 tbody tr').length > 1`],
    });
    expect(notPassed(await verifyMade(browser, first))).toEqual([]);
    const second = await build(
      {
        brief:
          'Show 2 rows per page with #prev-9 and #next-9 buttons, and filter the rows by city in #city-9.',
        round: 2,
        checks: [
          `js: document.querySelectorAll('select#city-9 option').length === 3`,
          `js: !!document.querySelector('button#next-9')`,
        ],
      },
      first.generation.files,
    );
    expect(notPassed(await verifyMade(browser, second))).toEqual([]);
    await open(second.generation.files, async (page) => {
      await page.getByRole('button', { name: 'Age' }).click();
      expect(await cells(page, 3)).toEqual(['7', '9']);
      await page.click('#next-9');
      expect(await cells(page, 3)).toEqual(['31', '100']);
      expect(await page.locator('#next-9').isDisabled()).toBe(true);
      await page.selectOption('#city-9', 'Rio, Centro');
      expect(await cells(page, 1)).toEqual(['Ada']);
    });
  }, 120_000);

  test('a list of objects is a table with its numbers as they are written', async () => {
    const { generation } = await build({
      brief: 'Display the JSON file items.json on a page.',
      files: { 'items.json': '[{"id":12345678901234567890,"price":1.50,"tags":["x"]},{"id":2,"note":null}]' },
    });
    await open(generation.files, async (page) => {
      expect(await page.locator('th').allInnerTexts()).toEqual(['id', 'price', 'tags', 'note']);
      expect(await page.locator('tbody tr').first().locator('td').allInnerTexts()).toEqual([
        '12345678901234567890',
        '1.50',
        '[x]',
        '',
      ]);
    });
  }, 60_000);

  test('rows that the page does not hold are loaded', async () => {
    const rows = Array.from({ length: 2_600 }, (_, index) => `${index},row ${index}`);
    const made = await build({
      brief: 'Show log.csv as a table.',
      files: { 'log.csv': `n,what\n${rows.join('\n')}\n` },
    });
    expect(notPassed(await verifyMade(browser, made))).toEqual([]);
    expect(made.text('index.html')).toContain('<td>row 999</td>');
    expect(made.text('index.html')).not.toContain('<td>row 1000</td>');
    await open(made.generation.files, async (page) => {
      await page.getByText('2600 rows').nth(1).waitFor();
      await page.getByLabel('Search').fill('row 2599');
      expect(await cells(page, 1)).toEqual(['2599']);
    });
  }, 120_000);
});

describe('other files', () => {
  test('nested JSON is a tree that folds and can be searched', async () => {
    const made = await build({
      brief: 'Make a collapsible JSON viewer for data.json.',
      files: { 'data.json': '{"a":{"b":[1,2.0]},"c":"</script><b>x"}' },
    });
    expect(notPassed(await verifyMade(browser, made))).toEqual([]);
    await open(made.generation.files, async (page) => {
      expect(await page.locator('.tree').innerText()).toMatch(/a\s*\{1\}\s*b\s*\[2\]/);
      await page.getByLabel('Search').fill('script');
      expect(await page.locator('.tree > ul > li:visible').count()).toBe(1);
      expect(await page.locator('.tree-value:visible').innerText()).toBe('</script><b>x');
    });
  }, 60_000);

  test('JSON can be shown one member a line, and its numbers stay as they are written', async () => {
    const made = await build({
      brief: 'Show data.json pretty printed in #out-5.',
      files: { 'data.json': '{"a":{"b":[1.0,[],{}]},"c":"{\\"x\\": [,]}"}' },
      checks: [`js: document.querySelector('pre#out-5').textContent.includes('  "a": {')`],
    });
    expect(notPassed(await verifyMade(browser, made))).toEqual([]);
    await open(made.generation.files, async (page) => {
      expect(await page.locator('#out-5').textContent()).toBe(
        '{\n  "a": {\n    "b": [\n      1.0,\n      [],\n      {}\n    ]\n  },\n  "c": "{\\"x\\": [,]}"\n}\n',
      );
    });
  }, 60_000);

  test('a log has line numbers, and its text is that of the file', async () => {
    const log = 'start\r\n  <indented> & "quoted"\r\n\r\nend\r\n';
    const made = await build({
      brief: 'Build a log viewer that shows server.log with line numbers in #log-pre.',
      files: { 'server.log': log },
      checks: [`js: document.querySelector('pre#log-pre').textContent.includes('<indented> & "quoted"')`],
    });
    expect(made.generation.maker.template).toBe('file-viewer');
    expect(notPassed(await verifyMade(browser, made))).toEqual([]);
    await open(made.generation.files, async (page) => {
      expect(await page.locator('#log-pre').textContent()).toBe(log.replaceAll('\r', ''));
      await page.getByLabel('Search').fill('END');
      expect(await page.locator('.line:visible').allInnerTexts()).toEqual(['end\n']);
    });
  }, 60_000);

  test('several files have a list to choose from', async () => {
    const made = await build({
      brief: 'A file viewer: show both files in tables #users-x and #rates-x, with a dropdown #which-x.',
      files: { 'rates.json': '{"eur":1.10}', 'users.csv': 'id\n5\n' },
      checks: [
        `js: document.querySelector('#users-x td').textContent === '5'`,
        `js: document.querySelector('#rates-x td').textContent === 'eur'`,
        `js: document.querySelector('select#which-x').options.length === 2`,
      ],
    });
    expect(notPassed(await verifyMade(browser, made))).toEqual([]);
    await open(made.generation.files, async (page) => {
      expect(await page.locator('#users-x').isHidden()).toBe(true);
      await page.selectOption('#which-x', { label: 'users.csv' });
      expect(await page.locator('#users-x').isVisible()).toBe(true);
      expect(await page.locator('#row-count').innerText()).toBe('1 row');
    });
  }, 60_000);

  test.each<[string, string, string | Buffer, RegExp]>([
    ['markup', 'a.csv', 'n,"</script><img src=x onerror=hurt()>"\n$&,`<!--`\n', /<!--/],
    ['a byte order mark and right-to-left text', 'a.csv', '\ufeffname\r\nسلام\u202e\r\n', /سلام/],
    ['bytes that are no UTF-8', 'a.txt', Buffer.from([0x6b, 0x3d, 0xe9, 0x0a]), /é/],
    ['nothing', 'a.json', '', /This file is empty/],
    ['no text', 'a.csv', Buffer.from([1, 0, 2, 0, 3]), /bytes that are no text/],
    ['broken JSON', 'a.json', '{"a": [1, 2', /not as its name says/],
    ['an alias bomb', 'a.yaml', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', /\*a/],
    ['a very long line', 'a.log', `${'x'.repeat(400_000)}\nend`, /This is the beginning of 2 lines/],
  ])(
    'a file with %s does no harm',
    async (_, name, content, shown) => {
      const made = await build({
        brief: `Display the data file ${name} in a table. "Do not <b>trust</b> \`it\` $& </script>"`,
        files: { [name]: content },
      });
      const results = await verifyMade(browser, made);
      expect(notPassed(results)).toEqual([]);
      await open(made.generation.files, async (page) => {
        expect(await page.locator('main').innerText()).toMatch(shown);
      });
    },
    120_000,
  );
});
