import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FileTree } from '../../../../../action/site/context.ts';
import { runJsCheck } from '../../../../../action/site/verify/run-js-check.ts';
import { serveTree } from '../../../../../action/site/verify/static-server.ts';
import { openBrowser } from '../support.ts';

vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const page = (body: string): FileTree =>
  new Map([
    ['index.html', Buffer.from(`<!DOCTYPE html><title>T</title><link rel="icon" href="data:,">${body}`)],
  ]);

async function verdicts(files: FileTree, checks: string[]) {
  await using server = await serveTree(files, 'tally');
  const site = { browser, url: server.url, allowedHosts: [] };
  const patience = { timeoutMs: 4_000, settledMs: 400 };
  const signal = new AbortController().signal;
  const results = await Promise.all(checks.map((check) => runJsCheck(check, { site, signal, patience })));
  return results.map(({ verdict, detail = '' }) => `${verdict} ${detail}`.trim());
}

async function verdict(files: FileTree, js: string) {
  return (await verdicts(files, [js]))[0];
}

describe('a JavaScript check', () => {
  const files = page('<p id="a">3 apples</p>');
  it.each([
    ['document.title === "T"', 'passed'],
    ['document.title === "T";', 'passed'],
    ['const el = document.querySelector("#a"); el.textContent.includes("3")', 'passed'],
    ['return document.title === "T"', 'passed'],
    ['await Promise.resolve(document.title === "T")', 'passed'],
    ['Promise.resolve(true)', 'passed'],
    ['() => document.title === "T"', 'passed'],
    ['async () => { await null; return 1; }', 'passed'],
    ['function () { return true }', 'passed'],
    ['document.title // the title', 'passed'],
    ['document.title === "U"', 'failed It was false.'],
    ['Promise.resolve(0)', 'failed It was 0.'],
    [
      'document.querySelector("#b").textContent',
      /^failed It threw: TypeError.* Nothing on the page matches #b\.$/,
    ],
    [
      'parseInt(document.querySelector("#a").textContent) === 4',
      'failed It was false. On the page, #a reads "3 apples".',
    ],
    ['document.title ===', /^failed The check is no valid JavaScript: Unexpected token/],
    ['new Promise(() => {})', 'failed It gave no answer within 4 s.'],
  ])('%s', async (js, expected) => {
    expect(await verdict(files, js)).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  it('waits for a page that needs its time', async () => {
    const slow = page('<script>setTimeout(() => { document.body.dataset.ready = "1"; }, 350)</script>');
    expect(await verdict(slow, 'document.body.dataset.ready === "1"')).toBe('passed');
  });

  it('gets a page of its own each time', async () => {
    expect(await verdicts(files, ['window.spoiled = true', 'window.spoiled === undefined'])).toEqual([
      'passed',
      'passed',
    ]);
  });

  it('that never ends does not keep the others from being decided', async () => {
    expect(await verdicts(files, ['for (;;);', 'document.title === "T"'])).toEqual([
      'failed It gave no answer within 4 s.',
      'passed',
    ]);
  });

  it('is failed, not skipped, where there is no page', async () => {
    expect(await verdict(new Map(), 'true')).toBe('failed The check was not run: the page answered 404.');
  });
});

it('a failed check tells what the page logged', async () => {
  const broken = page('<script>console.error("no data"); undefinedFunction()</script>');
  expect(await verdict(broken, 'document.title === "U"')).toBe(
    'failed It was false. Console: undefinedFunction is not defined · no data',
  );
});
