/**
 * Decides one JavaScript check on a fresh load of the page. It is asked again until it is true: graders' checks
 * wait for pages, too. It is given up early once the page has settled and the answer stays no.
 */
import type { Page } from 'playwright-core';
import type { CheckResult } from '../../../src/contract/report.ts';
import { parseScript } from '../generate/checks/parse-script.ts';
import { describeElements } from './describe-elements.ts';
import { type OpenPage, openPage, type Site } from './open-page.ts';
import { withDeadline } from './with-deadline.ts';

export interface Patience {
  /** How long a check may take in all. */
  timeoutMs: number;
  /** How long a settled page may keep answering no. */
  settledMs: number;
}

export const PATIENCE: Patience = { timeoutMs: 15_000, settledMs: 2_000 };
const POLL_MS = 100;
/** A page that hangs does not say what it shows either. */
const DESCRIBE_MS = 1_000;
const MOST_ERRORS = 3;
const LONGEST_OUTPUT = 300;

type Answer = { value: boolean; shown: string } | { error: string };

export async function runJsCheck(
  check: string,
  { site, signal, patience = PATIENCE }: { site: Site; signal: AbortSignal; patience?: Patience },
): Promise<CheckResult> {
  const result = { check, kind: 'js' as const, decided_by: 'browser' as const };
  const parsed = parseScript(check);
  if (!parsed.ok)
    return { ...result, verdict: 'failed', detail: `The check is no valid JavaScript: ${parsed.error}` };
  signal.throwIfAborted();
  await using opened = await openPage(site);
  if (opened.loadError)
    return { ...result, verdict: 'failed', detail: `The check was not run: ${opened.loadError}.` };
  const problem = await askUntilTrue(parsed.runnable, opened, signal, patience);
  if (problem === undefined) return { ...result, verdict: 'passed' };
  const seen = await withDeadline(describeElements(opened.page, check), performance.now() + DESCRIBE_MS);
  const detail = [problem, seen, consoleOutput(opened)].filter(Boolean).join(' ');
  return { ...result, verdict: 'failed', detail };
}

/** The first errors of a page explain most of its failed checks. */
function consoleOutput({ observed }: OpenPage): string {
  const errors = [...new Set([...observed.pageErrors, ...observed.consoleErrors])].slice(0, MOST_ERRORS);
  return errors.length > 0 ? `Console: ${errors.join(' · ').slice(0, LONGEST_OUTPUT)}` : '';
}

/** Why the check failed; `undefined` once it is true. */
async function askUntilTrue(
  expression: string,
  opened: OpenPage,
  signal: AbortSignal,
  { timeoutMs, settledMs }: Patience,
): Promise<string | undefined> {
  const end = performance.now() + timeoutMs;
  let content = '';
  let settledSince = performance.now();
  while (true) {
    signal.throwIfAborted();
    const answer = await withDeadline(ask(opened.page, expression), end);
    if (answer === undefined) return `It gave no answer within ${timeoutMs / 1000} s.`;
    if ('value' in answer && answer.value) return undefined;

    const now = performance.now();
    const current = await withDeadline(
      opened.page.content().catch(() => ''),
      end,
    );
    if (current !== content || opened.pending() > 0) settledSince = now;
    content = current ?? '';
    if (now - settledSince >= settledMs || now + POLL_MS >= end) return describe(answer);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function ask(page: Page, expression: string): Promise<Answer> {
  try {
    return await page.evaluate<Answer>(
      `${expression}.then((value) => ({ value: Boolean(value), shown: String(value) }))`,
    );
  } catch (error) {
    return { error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

function describe(answer: Answer): string {
  if ('error' in answer) return `It threw: ${answer.error.replace(/^(?:page\.evaluate|async \w+): /, '')}`;
  return `It was ${answer.shown.slice(0, 100)}.`;
}
