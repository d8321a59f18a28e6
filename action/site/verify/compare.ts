/** Which of two sites is the better one, by their checks. */
import type { CheckResult } from '../../../src/contract/report.ts';
import { deliveredHtml } from './quality/delivered-html.ts';

/** Whether every check that passed before still passes and at least one more does. */
export function isImprovement(checks: readonly CheckResult[], before: readonly CheckResult[]): boolean {
  const passed = passedChecks(checks);
  const passedBefore = passedChecks(before);
  // It looks at what passing checks read: with more of them it can only find more.
  passedBefore.delete(`quality ${deliveredHtml.check}`);
  passed.delete(`quality ${deliveredHtml.check}`);
  return passed.size > passedBefore.size && [...passedBefore].every((check) => passed.has(check));
}

/**
 * Positive if `one` is better, negative if `other` is, 0 if the checks cannot tell: first by the sender's checks
 * that pass, then by those that fail, then by what every page must show.
 */
export function compareChecks(one: readonly CheckResult[], other: readonly CheckResult[]): number {
  const counts = [one, other].map((checks) => [
    count(checks, 'passed', isSenders),
    -count(checks, 'failed', isSenders),
    count(checks, 'passed', isQuality),
  ]);
  const [ours = [], theirs = []] = counts;
  return ours.map((value, index) => value - (theirs[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

const isQuality = ({ kind }: CheckResult) => kind === 'quality';
/** Of the task, not of every page. */
export const isSenders = (result: CheckResult) => !isQuality(result);

function count(
  checks: readonly CheckResult[],
  wanted: CheckResult['verdict'],
  which: (result: CheckResult) => boolean,
): number {
  return checks.filter((result) => result.verdict === wanted && which(result)).length;
}

function passedChecks(checks: readonly CheckResult[]): Set<string> {
  return new Set(
    checks.flatMap(({ kind, check, verdict }) => (verdict === 'passed' ? [`${kind} ${check}`] : [])),
  );
}
