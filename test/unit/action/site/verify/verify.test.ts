import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FileTree } from '../../../../../action/site/context.ts';
import { planSite } from '../../../../../action/site/generate/plan.ts';
import type { Judge } from '../../../../../action/site/verify/judge.ts';
import { verify } from '../../../../../action/site/verify/verify.ts';
import type { TaskCheck } from '../../../../../src/contract/task.ts';
import { until } from '../../../../fakes/wait.ts';
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

async function check(files: FileTree, checks: TaskCheck[], judge?: Judge) {
  const task = makeTask({ checks });
  const patience = { timeoutMs: 4_000, settledMs: 400 };
  const signal = new AbortController().signal;
  const input = await inputFor(task);
  const options = { plan: planSite(task, []), input, browser, signal, patience };
  return verify(files, { ...options, ...(judge && { judge }) });
}

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

it('a browser that dies under a check has decided nothing', async () => {
  const dying = await openBrowser();
  const task = makeTask({ checks: ['js: new Promise(() => {})'] });
  const signal = new AbortController().signal;
  const options = { plan: planSite(task, []), input: await inputFor(task), browser: dying, signal };
  const verifying = verify(page(''), options);
  await until('the page of the check', () => dying.contexts().length >= 3);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await Promise.all([expect(verifying).rejects.toThrow('the browser has ended'), dying.close()]);
});

describe('a check that is true on an empty page, too, says so', () => {
  const files = page('<p class="a">1</p>');
  it.each([
    ['[...document.querySelectorAll(".b")].every((b) => b.textContent)', true],
    ['document.querySelector("#error") === null', true],
    ['[...document.querySelectorAll(".a")].length === 1', false],
    ['fetch("index.html").then((response) => response.ok)', false],
    // What the first leaves behind does not make the second true.
    ['window.left = true', true],
    ['window.left !== true && document.title === "T"', false],
  ])('%s', async (js, isVacuous) => {
    const [result] = await check(files, [{ js }]);
    expect([result?.verdict, result?.detail]).toEqual([
      'passed',
      isVacuous ? 'It is true on an empty page, too.' : undefined,
    ]);
  });
});

it('a check that closes an empty page keeps nothing from the next one', async () => {
  const closing = 'document.querySelector("h1") ? true : window.close()';
  const results = await check(page('<h1>T</h1>'), [{ js: closing }, { js: '[].every(Boolean)' }]);
  expect(results.slice(0, 2).map(({ verdict, detail }) => [verdict, detail])).toEqual([
    ['passed', undefined],
    ['passed', 'It is true on an empty page, too.'],
  ]);
});

describe('plain-English checks', () => {
  const checks = ['index.html exists', 'The page is friendly', 'The page is blue', 'It rhymes'];

  it('that no probe understands go to the judge, once, with what can be seen', async () => {
    const judge = vi.fn<Judge>(async () => [{ passed: true, reason: 'It says hello.' }, null]);
    const results = await check(page('<p>Hello</p><p hidden>x</p>'), checks, judge);
    expect(results.slice(0, 4)).toMatchObject([
      { check: checks[0], verdict: 'passed', decided_by: 'probe' },
      { check: checks[1], verdict: 'passed', decided_by: 'model', detail: 'It says hello.' },
      { check: checks[2], verdict: 'undecided', decided_by: 'none' },
      { check: checks[3], verdict: 'undecided', decided_by: 'none' },
    ]);
    expect(judge).toHaveBeenCalledTimes(1);
    const [asked, { pageText, screenshot }] = judge.mock.calls[0] ?? [[], { pageText: '', screenshot: null }];
    expect([asked, pageText.trim()]).toEqual([checks.slice(1), 'Hello']);
    expect(screenshot?.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  });

  it('stay undecided when the judge fails', async () => {
    const results = await check(page(''), checks.slice(1, 2), async () => {
      throw new Error('quota\nat line 1');
    });
    expect(results[0]).toMatchObject({
      verdict: 'undecided',
      decided_by: 'none',
      detail: 'The judge gave no verdict: quota.',
    });
  });

  it('are not shown to the judge when there is no page', async () => {
    const judge = vi.fn<Judge>();
    const [result] = await check(new Map(), checks.slice(1, 2), judge);
    expect(result).toMatchObject({ verdict: 'undecided', decided_by: 'none' });
    expect(judge).not.toHaveBeenCalled();
  });
});

it('results stand in the order of the plan, and quality after them', async () => {
  const checks = ['index.html exists', { js: 'document.title === "T"' }, 'It rhymes', { js: 'false' }];
  const results = await check(page(''), checks);
  expect(results.slice(0, 5).map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
    'text passed',
    'js passed',
    'text undecided',
    'js failed',
    'quality passed',
  ]);
});

it('ends at once, as an error, when the time is up', async () => {
  const task = makeTask({ checks: [{ js: 'true' }] });
  const options = { plan: planSite(task, []), input: await inputFor(task), browser };
  const work = verify(new Map(), { ...options, signal: AbortSignal.abort(new Error('time is up')) });
  await expect(work).rejects.toThrow('time is up');
});
