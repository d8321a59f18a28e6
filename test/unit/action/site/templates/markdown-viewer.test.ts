/** Documents as pages: every wording, id and text that can be thought of, and what visitors then do with the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FileTree } from '../../../../../action/site/context.ts';
import { readState } from '../../../../../action/site/generate/site-state.ts';
import { serveTree } from '../../../../../action/site/verify/static-server.ts';
import type { TaskCheck } from '../../../../../src/contract/task.ts';
import { type Made, make, makeTask, notPassed, openBrowser, type TaskParts, verifyMade } from '../support.ts';

vi.setConfig({ testTimeout: 120_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

/** The site after all rounds, and what did not pass in each. */
async function run(...rounds: TaskParts[]): Promise<{ made: Made; failures: string[] }> {
  let made: Made | undefined;
  const failures: string[] = [];
  for (const [index, parts] of rounds.entries()) {
    made = await make(makeTask({ round: index + 1, ...parts }), made?.generation.files);
    failures.push(...notPassed(await verifyMade(browser, made)));
  }
  if (!made) throw new Error('no task');
  return { made, failures };
}

const MARKED = readFileSync(
  createRequire(import.meta.url)
    .resolve('marked')
    .replace('marked.esm.js', 'marked.umd.js'),
  'utf8',
);
/** Enough of DOMPurify to see that nothing gets into the page past it. */
const PURIFIER = `window.DOMPurify = { sanitize(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const one of template.content.querySelectorAll('script, iframe, [onerror]')) one.remove();
  return template.content;
} };`;

interface Visit {
  /** What follows the page's address. */
  query?: string;
  /** Whether the libraries load. */
  isLive?: boolean;
}

async function visit<T>(
  files: FileTree,
  { query = '', isLive = true }: Visit,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  await using server = await serveTree(files, 'tally');
  const page = await browser.newPage();
  try {
    await page.route(/^https:/, (route) => route.abort());
    if (isLive) await page.addInitScript(`${MARKED}\n${PURIFIER}`);
    await page.goto(server.url + query);
    return await look(page);
  } finally {
    await page.close();
  }
}

const text = (page: Page, selector: string) => page.locator(selector).textContent();

const LOG =
  '# Ship log\n\nWind from *north*, `knots` rising.\n\n```js\nconst sail = 1 < 2;\n```\n\n## Crew\n\n- Ada\n- Grace\n';
const BRIEF =
  'Publish a page that renders log.md with marked inside #log-view and colours code with highlight.js.';
const CHECKS: TaskCheck[] = [
  { js: `!!document.querySelector("script[src*='marked']")` },
  { js: `!!document.querySelector("script[src*='highlight.js']")` },
  { js: `document.querySelector("#log-view").innerHTML.includes("<h")` },
];
const first: TaskParts = { brief: BRIEF, checks: CHECKS, files: { 'log.md': LOG } };

describe('a first round in other words', () => {
  it.each<[string, TaskParts]>([
    ['marked and highlight.js', first],
    [
      'a title, a heading and Bootstrap, with the id in quotes',
      {
        brief:
          'Create a Markdown viewer titled "Log 7f3" with the heading "All logs". Convert notes/day one.md to HTML (marked.js from unpkg) in the div with id="md_out". Style it with Bootstrap 5.',
        files: { 'notes/day one.md': LOG },
        checks: [
          { js: 'document.title === "Log 7f3"' },
          { js: 'document.querySelector("h1").textContent === "All logs"' },
          { js: 'document.querySelector("#md_out ul li").textContent === "Ada"' },
          { js: `!!document.querySelector("link[href*='bootstrap']")` },
          { js: `!!document.querySelector("script[src*='unpkg.com/marked']")` },
        ],
      },
    ],
    [
      'no library at all, and an element with its own tag and class',
      {
        brief: 'Show the attached Markdown file as HTML on a page.',
        files: { 'readable.markdown': LOG },
        checks: [
          { js: 'document.querySelector("article#rendered.doc code").textContent === "knots"' },
          { js: 'document.querySelectorAll("#rendered h2").length >= 1' },
        ],
      },
    ],
    [
      'the document’s own first heading',
      {
        ...first,
        checks: [
          ...CHECKS,
          { js: `document.querySelector('#log-view h1').textContent.includes('Ship log')` },
        ],
      },
    ],
    [
      'a place that is only named, and libraries that only checks ask for',
      {
        brief: 'Wandle log.md in HTML um und zeige es in #zebra an.',
        files: { 'log.md': LOG },
        checks: [
          { js: `document.querySelector('#zebra').innerHTML.includes('<h')` },
          { js: `[...document.scripts].some((s) => s.src.includes('marked'))` },
        ],
      },
    ],
    [
      'a conversion that makes no second page, and several main headings',
      {
        brief: '- Convert log.md to HTML with marked\n- Render into `#out-7`',
        files: { 'log.md': `${LOG}\n\n# Appendix\n` },
        checks: [{ js: `document.querySelector('#out-7 h1, #out-7 h2, #out-7 h3') !== null` }],
      },
    ],
    [
      'tabs, source, count and address at once',
      {
        brief:
          'Render log.md (use marked) in #preview-pane. Tabs in #view-tabs switch between the preview and the raw Markdown in #raw-md. #words shows the word count. Load another file with ?src= and name the active source in #origin-label.',
        files: { 'log.md': LOG },
        checks: [
          { js: 'document.querySelectorAll("#view-tabs [role=tab]").length === 2' },
          { js: 'document.querySelector("#raw-md").textContent.includes("# Ship log")' },
          { js: 'parseInt(document.querySelector("#words").textContent) > 0' },
          { js: 'document.querySelector("#origin-label").textContent.includes("log.md")' },
          { js: 'document.querySelector("script").textContent.includes("URLSearchParams")' },
        ],
      },
    ],
  ])('%s', async (_, parts) => {
    const { made, failures } = await run(parts);
    expect(readState(made.generation.files)?.template).toBe('markdown-viewer');
    expect(failures).toEqual([]);
    expect(made.generation.notes).toEqual([]);
  });
});

it('a second round adds tabs, a live count and an address, and keeps the first', async () => {
  const { made, failures } = await run(first, {
    brief:
      'Add tabs #log-tabs that switch between rendered HTML in #log-view and the original Markdown in #log-source. Show a live word count badge #log-words that formats numbers with Intl.NumberFormat. Support loading Markdown from a ?from= parameter and show the active source in #log-source-label.',
    checks: [
      { js: 'document.querySelectorAll("#log-tabs button").length >= 2' },
      { js: 'document.querySelector("#log-source").textContent.trim().length > 0' },
      { js: 'document.querySelector("#log-words").textContent.includes(",")' },
      { js: '!!document.querySelector("script").textContent.includes("Intl.NumberFormat")' },
      { js: 'document.querySelector("#log-source-label").textContent.length > 0' },
      { js: '!!document.querySelector("script").textContent.includes("fetch(")' },
    ],
  });
  expect(failures).toEqual([]);
  expect(made.generation.notes).toEqual([]);
  const counted = '14 words, 76 characters';
  expect(made.text('index.html')).toContain(`>${counted}<`);
  expect(made.text('index.html')).toContain('>attachment log.md<');
  const files = new Map([...made.generation.files, ['other.md', Buffer.from('Two words')]]);

  await visit(files, {}, async (page) => {
    await expect.poll(() => text(page, '#page-status')).toBe('Up to date with log.md.');
    expect(await text(page, '#log-words')).toBe(counted);
    await page.click('#log-tabs button:nth-child(2)');
    expect(await page.locator('#log-source').isVisible()).toBe(true);
    expect(await page.locator('#log-view').isVisible()).toBe(false);
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('#log-view').isVisible()).toBe(true);
    expect(await page.locator('#log-tabs button:nth-child(1)').getAttribute('aria-selected')).toBe('true');
    await page.fill('[name=from]', new URL('other.md', page.url()).href);
    await page.click('button[type=submit]');
    await expect.poll(() => text(page, '#log-view')).toBe('Two words\n');
    expect(await text(page, '#log-words')).toBe('2 words, 9 characters');
    expect(await text(page, '#log-source')).toBe('Two words');
    expect(await text(page, '#log-source-label')).toBe(new URL('other.md', page.url()).href);
  });
  for (const [address, problem] of [
    ['gone.md', /gone\.md answered 404/],
    ['javascript:alert(1)', /is no http or https address/],
  ] as const) {
    await visit(files, { query: `?from=${encodeURIComponent(address)}` }, async (page) => {
      await expect.poll(() => text(page, '#page-status')).toMatch(problem);
      expect(await text(page, '#log-source-label')).toBe('attachment log.md');
      expect(await page.locator('#log-view h1').textContent()).toBe('Ship log');
    });
  }
  await visit(files, { query: '?from=other.md', isLive: false }, async (page) => {
    await expect.poll(() => text(page, '#page-status')).toMatch(/cannot be rendered/);
    expect(await text(page, '#log-view')).toBe('Two words');
  });
});

it('a file that was changed after publishing is shown as it is now', async () => {
  const made = await make(makeTask(first));
  const changed = new Map([...made.generation.files, ['log.md', Buffer.from('# Calm\r\n\r\nNo wind.')]]);
  await visit(changed, {}, async (page) => {
    await expect.poll(() => text(page, '#log-view')).toBe('Calm\nNo wind.\n');
  });
});

it('a later round can show another file instead', async () => {
  const { made, failures } = await run(first, {
    brief: 'Render next.md instead of log.md in #log-view.',
    files: { 'next.md': '# Next\n' },
    checks: [{ js: `document.querySelector('#log-view').textContent.trim() === 'Next'` }],
  });
  expect(failures).toEqual([]);
  expect(made.generation.files.has('log.md')).toBe(true);
});

it('an editor and a bare number are told by the words around their names', async () => {
  const { failures } = await run({
    brief:
      'Markdown editor: a textarea #pad-7 and a live preview #seen. Show the word count (only the number) in #n.',
    checks: [
      { js: `document.querySelector('textarea#pad-7') !== null` },
      { js: `/^\\d+$/.test(document.querySelector('#n').textContent)` },
    ],
  });
  expect(failures).toEqual([]);
});

it('an editor renders what is typed, counts it and says where it comes from', async () => {
  const { made, failures } = await run({
    brief:
      'A Markdown editor with live preview: type in the textarea #pad, see the result in #result, copy the HTML with the button #copy-html. #count shows the number of words, #minutes the reading time. A table of contents goes in the nav #toc.',
    checks: [
      { js: 'document.querySelector("textarea#pad") !== null' },
      { js: 'document.querySelector("nav#toc") !== null' },
    ],
  });
  // What nobody has typed yet cannot be counted.
  expect(failures).toEqual([]);
  expect(made.generation.notes).toEqual([]);
  await visit(made.generation.files, {}, async (page) => {
    expect(await page.locator('#page-empty').isVisible()).toBe(true);
    await page.fill('#pad', '# One\n\n<img src=x onerror="window.hacked = true">\n\n## Two & 2\n\ntext');
    expect(await page.locator('#result h2').textContent()).toBe('Two & 2');
    expect(await page.locator('#toc a').allTextContents()).toEqual(['One', 'Two & 2']);
    expect(await page.locator('#toc a').last().getAttribute('href')).toBe('#doc-two--2');
    expect(await text(page, '#count')).toMatch(/^4 words/);
    expect(await text(page, '#minutes')).toBe('1 min read');
    expect(await page.locator('#page-empty').isVisible()).toBe(false);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    await page.evaluate('navigator.clipboard.writeText = (copied) => { window.copied = copied; }');
    await page.click('#copy-html');
    expect(await page.evaluate('window.copied')).toContain('<h1 id="doc-one">One</h1>');
  });
});

it('a local file can be opened', async () => {
  const made = await make(
    makeTask({ brief: 'A Markdown viewer: upload a file with <input id="pick"> and see it in #shown.' }),
  );
  await visit(made.generation.files, {}, async (page) => {
    await page.setInputFiles('#pick', {
      name: 'a.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('*hi*'),
    });
    await expect.poll(() => page.locator('#shown em').textContent()).toBe('hi');
  });
});

describe('hostile documents', () => {
  it.each<[string, string | Buffer]>([
    [
      'markup, code and addresses',
      [
        '# A </script><script>window.hacked = 1</script>',
        '<img src=x onerror=window.hacked=1>\n\n</div></main> <!-- gone --> `</code>`',
        '```html\n</script><!-- <script>window.hacked=1</script>\n```',
        '[a](javascript:window.hacked=1) [b](java&#115;cript:window.hacked=1) <javascript:x> ![c](data:text/html,x)',
        '[a](https://example.org/"onmouseover="window.hacked=1 "t\\" onclick=x") ![`"><b>`](https://example.org/x.png)',
      ].join('\n\n'),
    ],
    [
      'replacement patterns, templates, references and control characters',
      "# $& $1 $` $'\n\n`$" +
        '{alert(1)}` \\u2028 \u2028 &bogus; &lt;b&gt; &#0; &#xD800; \u0007\u0000\u001b[0m',
    ],
    ['a BOM, CRLF and right-to-left text', '\uFEFF# سجل السفينة\r\n\r\nرياح \u2067abc\u2069 شمالية\r\n'],
    ['bytes that are no UTF-8', Buffer.from('# Caf\u00e9\n\nna\u00efve', 'latin1')],
    [
      'headings without text, twice and too deep, and long lines',
      `#\n\n# page-main\n\n# page-main\n\n###### six\n\n[]() [](https://example.org)\n\n# ${'very '.repeat(60)}\n\n${'x'.repeat(3000)}\n\n|${'column|'.repeat(30)}\n|${'--|'.repeat(30)}\n|${'value|'.repeat(30)}`,
    ],
    ['an empty file', ''],
    ['much text', 'A paragraph of some words.\n\n'.repeat(1_000)],
    ['nesting without end', '>'.repeat(20_000)],
  ])('%s', async (_, document) => {
    const { made, failures } = await run({
      ...first,
      checks: CHECKS.slice(0, 2),
      files: { 'log.md': document },
    });
    expect(failures).toEqual([]);
    expect(made.generation.files.get('log.md')).toEqual(Buffer.from(document as string));
    await visit(made.generation.files, {}, async (page) => {
      await expect.poll(() => text(page, '#page-status')).toBe('Up to date with log.md.');
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      expect(await page.evaluate('document.querySelectorAll("#log-view script").length')).toBe(0);
    });
  });
});

it('images of the site are shown, and a missing one is said to be missing', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  const document = '![Plan](art/plan%201.svg) ![Gone](art/gone.png)';
  const { made, failures } = await run({
    ...first,
    checks: [],
    files: { 'log.md': document, 'art/plan 1.svg': svg },
  });
  expect(failures).toEqual([]);
  for (const isLive of [true, false]) {
    await visit(made.generation.files, { isLive }, async (page) => {
      await expect.poll(() => page.evaluate('document.querySelector("#log-view img").naturalWidth')).toBe(9);
      expect(await text(page, '#log-view')).toContain('[image “Gone” not found]');
    });
  }
});

it('a missing document is said to be missing, and people can paste their own', async () => {
  const { made, failures } = await run({ ...first, files: {}, checks: CHECKS.slice(0, 2) });
  expect(failures).toEqual([]);
  expect(made.generation.notes).toEqual([
    'The brief names log.md, which is not there; the page starts without a document.',
  ]);
  await visit(made.generation.files, {}, async (page) => {
    expect(await text(page, '#page-empty')).toContain('No Markdown came with this page');
    await page.fill('textarea', '**mine**');
    expect(await page.locator('#log-view strong').textContent()).toBe('mine');
  });
});

it('a plain text becomes a readable page with its length and a download', async () => {
  const story = 'The Lamp\n\nOnce upon a time <b>\nthere was a lamp.\n\nIt went out.';
  const { made, failures } = await run({
    brief: 'Publish the attached short story as a page titled "The Lamp".',
    files: { 'lamp.txt': story },
    checks: [
      { js: 'document.title === "The Lamp"' },
      { js: 'document.body.innerText.includes("there was a lamp.")' },
    ],
  });
  expect(failures).toEqual([]);
  const html = made.text('index.html');
  expect(html).toContain('<p class="lines">Once upon a time &lt;b&gt;\nthere was a lamp.</p>');
  expect(html).toContain('14 words, ');
  expect(html).toContain('<a href="lamp.txt" download>Download lamp.txt</a>');
  expect(html).not.toContain('cdn.jsdelivr.net');
});

it('the heading, status line and download link bear the names a task gives them', async () => {
  const { made, failures } = await run({
    ...first,
    brief: `${BRIEF} Show errors in #load-error and offer a link #download-md.`,
    checks: [
      ...CHECKS.slice(0, 2),
      { js: 'document.querySelector("h1#page-title").textContent.length > 0' },
      { js: 'document.querySelector("#download-md").getAttribute("href") === "log.md"' },
      { js: 'document.querySelectorAll("h1").length === 1' },
    ],
  });
  expect(failures).toEqual([]);
  expect(made.generation.notes).toEqual([]);
  await visit(made.generation.files, {}, async (page) => {
    await expect.poll(() => text(page, '#load-error')).toBe('Up to date with log.md.');
  });
});

it('what no part of the page provides is said', async () => {
  const made = await make(
    makeTask({ ...first, brief: `${BRIEF} Use showdown, and put a weather map in #weather-map.` }),
  );
  expect(made.generation.notes.join('\n')).toMatch(/has no part for them: #weather-map[\s\S]*showdown/);
});
