import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FileTree } from '../../../../../action/site/context.ts';
import { planSite } from '../../../../../action/site/generate/plan.ts';
import { verify } from '../../../../../action/site/verify/verify.ts';
import type { TaskCheck } from '../../../../../src/contract/task.ts';
import { inputFor, makeTask, openBrowser } from '../support.ts';

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

async function check(files: FileTree, checks: TaskCheck[], allowedHosts: string[] = []) {
  const task = makeTask({ checks });
  const patience = { timeoutMs: 4_000, settledMs: 400 };
  const signal = new AbortController().signal;
  const input = await inputFor(task);
  return verify(files, { plan: planSite(task, []), input, browser, signal, allowedHosts, patience });
}

async function verdict(files: FileTree, js: string) {
  const [result] = await check(files, [{ js }]);
  return `${result?.verdict} ${result?.detail ?? ''}`.trim();
}

async function quality(files: FileTree, allowedHosts: string[] = []) {
  const results = await check(files, [], allowedHosts);
  return results.filter((result) => result.verdict === 'failed').map(({ detail }) => detail);
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
    const results = await check(files, [
      { js: 'window.spoiled = true' },
      { js: 'window.spoiled === undefined' },
    ]);
    expect(results.slice(0, 2).map((result) => result.verdict)).toEqual(['passed', 'passed']);
  });

  it('that never ends does not keep the others from being decided', async () => {
    const results = await check(files, [{ js: 'for (;;);' }, { js: 'document.title === "T"' }]);
    expect(results.slice(0, 2).map((result) => result.verdict)).toEqual(['failed', 'passed']);
  });

  it('is failed, not skipped, where there is no page', async () => {
    expect(await verdict(new Map(), 'true')).toBe('failed The check was not run: the page answered 404.');
  });
});

it('a plain-English check that no probe understands is undecided', async () => {
  const [result] = await check(page(''), ['The page looks good']);
  expect(result).toEqual({
    check: 'The page looks good',
    kind: 'text',
    verdict: 'undecided',
    decided_by: 'none',
  });
});

it('a check of an earlier round says so when it fails', async () => {
  const task = makeTask({ round: 2 });
  const earlier = [{ kind: 'js' as const, text: 'document.title === "U"', round: 1 }];
  const signal = new AbortController().signal;
  const options = { plan: planSite(task, earlier), input: await inputFor(task), browser, signal };
  const [result] = await verify(page(''), { ...options, patience: { timeoutMs: 500, settledMs: 100 } });
  expect(result?.detail).toBe('A check of round 1. It was false.');
});

describe('quality', () => {
  it('is fine on a plain page', async () => {
    expect(await quality(page('<h1>T</h1>'))).toEqual([]);
  });
  it.each([
    ['<script>console.error("oh no")</script>', ['oh no']],
    ['<script>throw new Error("broke")</script>', ['broke']],
    ['<script>setTimeout(() => nowhere(), 50); fetch("index.html")</script>', ['nowhere is not defined']],
    ['<div style="width: 500px">wide</div>', [/^The page is \d+ px too wide\.$/]],
  ])('%s', async (body, problems) => {
    const expected = problems.map((problem) =>
      typeof problem === 'string' ? problem : expect.stringMatching(problem),
    );
    expect(await quality(page(body))).toEqual(expected);
  });

  it('counts a missing file of the site', async () => {
    expect(await quality(page('<img src="gone.png" alt="">'))).toContain('/tally/gone.png answered 404');
  });

  it('does not blame the page for hosts that are blocked, and names them', async () => {
    const results = await check(page('<script src="https://cdn.example.org/x.js"></script>'), []);
    expect(results.map((result) => result.verdict)).toEqual(Array(results.length).fill('passed'));
    expect(results[0]?.detail).toBe('Not loaded while checking: cdn.example.org.');
  });
});

it('only allowed hosts can be reached', async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('ok');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  const files = page('');
  const js = `fetch('http://localhost:${port}/').then((r) => r.ok)`;
  const [blocked] = await check(files, [{ js }]);
  expect([blocked?.verdict, requests]).toEqual(['failed', 0]);
  const [allowed] = await check(files, [{ js }], ['localhost']);
  expect([allowed?.verdict, requests]).toEqual(['passed', 1]);
  server.close();
});
