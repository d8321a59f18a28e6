/** Decides the quality checks: those of the page on one load, the others from the files. */
import type { CheckResult } from '../../../../src/contract/report.ts';
import type { OpenPage } from '../open-page.ts';
import { withDeadline } from '../with-deadline.ts';
import { fileChecks, pageChecks } from './index.ts';
import { pageLoads } from './page-loads.ts';
import type { FileSubject, Finding, PageCheck } from './quality-check.ts';

/** A page that hangs must not hold up the others' verdicts. */
const LONGEST_MS = 8_000;

export async function checkPage(opened: OpenPage): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  // One after the other: some of them change the page's size or colours for a moment.
  for (const one of pageChecks) results.push(await decide(one.check, 'browser', () => find(one, opened)));
  return results;
}

export function checkFiles(subject: FileSubject): Promise<CheckResult[]> {
  return Promise.all(fileChecks.map((one) => decide(one.check, 'probe', () => one.find(subject))));
}

async function find(one: PageCheck, opened: OpenPage): Promise<Finding> {
  if (opened.loadError && one !== pageLoads) throw new Error(opened.loadError);
  const finding = await withDeadline(Promise.resolve(one.find(opened)), performance.now() + LONGEST_MS);
  if (!finding) throw new Error(`the page did not answer within ${LONGEST_MS / 1000} s`);
  return finding;
}

async function decide(
  check: string,
  decided_by: 'browser' | 'probe',
  look: () => Finding | Promise<Finding>,
): Promise<CheckResult> {
  try {
    const { problem, note } = await look();
    const detail = [problem, note].filter(Boolean).join(' ');
    const verdict = problem ? 'failed' : 'passed';
    return { check, kind: 'quality', verdict, decided_by, ...(detail && { detail }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    const detail = `Not checked: ${reason}.`;
    return { check, kind: 'quality', verdict: 'undecided', decided_by: 'none', detail };
  }
}
