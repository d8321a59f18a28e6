/** The page for briefs of no known family: all that is named is there, works by its name, and invents nothing. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FileTree } from '../../../../../action/site/context.ts';
import { finishSite } from '../../../../../action/site/generate/finish-site.ts';
import { layGroundwork } from '../../../../../action/site/generate/groundwork.ts';
import { genericPage } from '../../../../../action/site/generate/templates/generic-page/template.ts';
import { serveTree } from '../../../../../action/site/verify/static-server.ts';
import type { SiteTask } from '../../../../../src/contract/task.ts';
import {
  inputFor,
  type Made,
  makeTask,
  notPassed,
  openBrowser,
  type TaskParts,
  verifyMade,
} from '../support.ts';

vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

/** By this template, whatever others would make of the brief. */
async function make(task: SiteTask, previous?: FileTree): Promise<Made> {
  const input = await inputFor(task, previous);
  const signal = AbortSignal.timeout(10_000);
  const groundwork = await layGroundwork(input, {
    fetch: () => Promise.reject(new Error('no network')),
    signal,
  });
  const { plan, files, produced, state } = groundwork;
  const page = genericPage.produce({
    plan,
    input,
    files,
    unmade: produced.unmade,
    settings: state?.settings,
  });
  const generation = finishSite(groundwork, page, {
    template: 'generic-page',
    label: 'generic-page',
    isSpecific: false,
  });
  return { input, generation, text: (path) => generation.files.get(path)?.toString('utf8') ?? '' };
}

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

async function onPage<T>({ generation }: Made, act: (page: Page) => Promise<T>): Promise<T> {
  await using server = await serveTree(generation.files, 'tally');
  const page = await browser.newPage();
  try {
    await page.goto(server.url);
    return await act(page);
  } finally {
    await page.close();
  }
}

const BRIEF = `Landing page for the harbour walk, title "Harbour 5k2". Show the text "Walk with us on Sunday".

- A list #stops-5k2 and a search box #stop-search-5k2 that filters it
- A note field #note-5k2 and a button "Add note" (#add-note-5k2)
- An output #laps-count-5k2 with #increment-5k2 and #decrement-5k2
- A dark mode toggle #theme-toggle-5k2, a dialog #about-modal-5k2

Write it in React.`;
const FILES = {
  'stops.csv': 'stop,km\nPier <1>,0\n"Light ""house""",3\n',
  'map.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>',
};

describe('a brief with named elements', () => {
  it('gets all of them, and passes its checks and the quality checks', async () => {
    const { made, failures } = await run({
      brief: BRIEF,
      files: FILES,
      checks: [
        'js: document.title === "Harbour 5k2"',
        'js: document.querySelectorAll("#stops-5k2 li").length >= 2',
        'js: ["stop-search-5k2", "note-5k2", "laps-count-5k2"].every((id) => document.getElementById(id))',
        'js: document.body.innerText.includes("Walk with us on Sunday")',
        'js: document.querySelectorAll("nav a[href^=\'#\']").length >= 2',
        'js: !!document.querySelector("meta[property=\'og:description\']")',
        'js: document.querySelectorAll(".badge-5k2 h3").length >= 2',
      ],
    });
    expect(failures).toEqual([]);
    expect(made.generation.notes.join('\n')).toMatch(/speaks of React; this page does not use it/);
    expect(made.text('index.html')).toContain('What this page does not do');
  });

  it('whose controls do what their names say', async () => {
    const { made } = await run({ brief: BRIEF, files: FILES });
    await onPage(made, async (page) => {
      await page.fill('#stop-search-5k2', 'light');
      expect(await page.locator('#stops-5k2 li:visible').allTextContents()).toEqual(['Light "house" · 3']);
      await page.fill('#stop-search-5k2', '');
      await page.fill('#note-5k2', 'Bring <b>water</b>');
      await page.click('#add-note-5k2');
      expect(await page.locator('#stops-5k2 li').last().textContent()).toContain('Bring <b>water</b>');
      for (const id of ['increment', 'increment', 'decrement']) await page.click(`#${id}-5k2`);
      expect(await page.textContent('#laps-count-5k2')).toBe('1');
      const before = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      await page.click('#theme-toggle-5k2');
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).not.toBe(before);
      await page.getByRole('button', { name: /open/i }).click();
      expect(await page.isVisible('#about-modal-5k2')).toBe(true);
      await page.click('#about-modal-5k2 button');
      expect(await page.isVisible('#about-modal-5k2')).toBe(false);
    });
  });
});

describe('files are shown by what they are', () => {
  it.each<[string, string | Buffer, RegExp]>([
    ['a.csv', '\uFEFFx;y\r\n1;</td><b>\r\n', /<th scope="col">x<\/th>.*<td>&lt;\/td&gt;&lt;b&gt;<\/td>/s],
    ['a.json', '[{"k":"v</script>"}]', /<th scope="col">k<\/th>.*<td>v&lt;\/script&gt;<\/td>/s],
    ['a.json', '{"k":{"deep":1}}', /<pre tabindex="0">\{\n {2}&quot;k&quot;/],
    ['a.json', '{broken', /<pre tabindex="0">\{broken<\/pre>/],
    [
      'a.ini',
      '# c\nHOST=a=b\nPORT: 8',
      /<th scope="col">Key<\/th>.*<td>HOST<\/td><td>a=b<\/td>.*<td>PORT<\/td><td>8<\/td>/s,
    ],
    ['a.log', Buffer.from([0x63, 0xe9, 0x3c]), /<pre tabindex="0">cé&lt;<\/pre>/],
    ['a.mp3', 'x', /<audio controls preload="none" src="a\.mp3">/],
    ['a.pdf', 'x', /no preview\.<\/p>\s*<p class="file-facts">1 bytes · <a href="a\.pdf" download>/],
    ['a.csv', '', /This file is empty/],
    ['d e/ö.gif', 'x', /src="d%20e\/%C3%B6\.gif" alt="The attached image d e\/ö\.gif"/],
  ])('%s', async (name, content, expected) => {
    const { text } = await make(makeTask({ brief: 'Something else entirely', files: { [name]: content } }));
    expect(text('index.html')).toMatch(expected);
  });
});

describe('hostile wording', () => {
  it.each([
    '</script><script>alert(1)</script>',
    "$& $1 $' `x`",
    '<!-- <main> -->',
    'مرحبا \u202eabc',
    `long ${'x'.repeat(5000)}`,
    '```\n<b>code</b>\n```\n# Heading <i>\n1. one\n2. two',
  ])('%j is text', async (words) => {
    const brief = `Make "${words}" happen with #thing-7 and a button "${words.slice(0, 30)}" (#go-7)\n\n${words}`;
    const { failures } = await run({ brief, checks: ['js: !!document.querySelector("#thing-7")'] });
    expect(failures).toEqual([]);
  });
});

it('a later round adds to the page and keeps what was there', async () => {
  const { made, failures } = await run(
    {
      brief: 'A place for #alpha-1 and #beta-btn-1. Title "Rounds 1"',
      checks: ['js: !!document.querySelector("#alpha-1")'],
    },
    {
      brief: 'Add a table #gamma-2 of the file.',
      files: { 'g.csv': 'a,b\n1,2\n' },
      checks: ['js: document.querySelectorAll("#gamma-2 tbody tr").length === 1'],
    },
  );
  expect(failures).toEqual([]);
  const page = made.text('index.html');
  for (const id of ['alpha-1', 'beta-btn-1', 'gamma-2']) expect(page).toContain(`id="${id}"`);
  expect(page).toContain('<title>Rounds 1</title>');
  expect(page).toMatch(/The brief of round 2[\s\S]*The brief of round 1/);
});
