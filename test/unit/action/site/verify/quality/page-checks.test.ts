import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inspectPage } from '../../../../../../action/site/verify/inspect-page.ts';
import { openPage } from '../../../../../../action/site/verify/open-page.ts';
import { serveTree } from '../../../../../../action/site/verify/static-server.ts';
import { openBrowser } from '../../support.ts';

vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const document = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>T</title><link rel="icon" href="data:,">${head}</head><body><main>${body}</main></body></html>`;

async function inspect(html: string | undefined, others: [string, Buffer][] = []) {
  const files = new Map(others);
  if (html !== undefined) files.set('index.html', Buffer.from(html));
  await using server = await serveTree(files, 'tally');
  const { quality } = await inspectPage(openPage({ browser, url: server.url, allowedHosts: [] }), false);
  return quality;
}

async function failed(html: string, others: [string, Buffer][] = []) {
  const results = await inspect(html, others);
  return results.filter(({ verdict }) => verdict !== 'passed').map(({ detail }) => detail);
}

describe('a page is found fault with', () => {
  it('not if there is none', async () => {
    expect(await failed(document('<h1>T</h1><p>Words</p>'))).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['console error', '<script>console.error("oh no")</script>', /^oh no$/],
    ['uncaught error', '<script>throw new Error("broke")</script>', /^broke$/],
    [
      'error that comes late',
      '<script>setTimeout(() => nowhere(), 50); fetch("index.html")</script>',
      /^nowhere is not defined$/,
    ],
    [
      'wide element',
      '<div id="big" style="width: 500px">wide</div>',
      /^The page is \d+ px too wide: div#big sticks out\.$/,
    ],
    ['image without a text', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', /\(image-alt\): img$/],
    ['pale text', '<p style="color: #ccc; background: #fff">pale</p>', /\(color-contrast\): p$/],
    [
      'text that is pale in dark mode only',
      '<style>p { color: #000; background: #fff } @media (prefers-color-scheme: dark) { p { color: #333; background: #222; transition: color 5s } }</style><p>pale</p>',
      /^in dark mode: .*\(color-contrast\): p$/,
    ],
  ])('for one %s', async (_, body, problem) => {
    expect(await failed(document(body))).toEqual([expect.stringMatching(problem)]);
  });

  it('for a file of the site that is missing', async () => {
    expect(await failed(document('<img src="gone.png" alt="">'))).toContain('/tally/gone.png answered 404');
  });

  it('for its weight, each file counted once', async () => {
    const large: [string, Buffer] = ['large.txt', Buffer.alloc(1_200_000, 'x')];
    const twice = document('<script>fetch("large.txt"); fetch("large.txt")</script>');
    expect(await failed(twice, [large])).toEqual([]);
    const other: [string, Buffer] = ['other.txt', large[1]];
    const both = document('<script>fetch("large.txt"); fetch("other.txt")</script>');
    expect(await failed(both, [large, other])).toEqual(['It is 2.4 MB.']);
  });

  it('however long it is', async () => {
    const rows = '<tr><td>one</td><td style="color: #ccc">pale</td></tr>'.repeat(3_000);
    expect(await failed(document(`<table>${rows}</table>`))).toEqual([
      expect.stringContaining('(color-contrast)'),
    ]);
  });

  it('under a content policy that forbids foreign scripts, too', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;
    expect(await failed(document('<img src="data:," alt="">', policy))).toEqual([]);
  });

  it('not for hosts that are blocked, and they are named', async () => {
    const results = await inspect(document('<script src="https://cdn.example.org/x.js"></script>'));
    expect(results.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
    expect(results.find(({ check }) => check === 'No error in the console')?.detail).toBe(
      'Not loaded while checking: cdn.example.org.',
    );
  });
});

it('where there is no page, that is the one fault, and the rest is undecided', async () => {
  const results = await inspect(undefined);
  expect(results[0]).toMatchObject({
    check: 'The page loads',
    verdict: 'failed',
    detail: 'The page answered 404.',
  });
  for (const result of results.slice(1)) {
    expect(result).toMatchObject({
      verdict: 'undecided',
      decided_by: 'none',
      detail: 'Not checked: the page answered 404.',
    });
  }
});
