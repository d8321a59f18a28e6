import type { JudgedCase, JudgedCheck } from './judge-case.ts';

/** How the checks of some cases stand. */
export interface Counts {
  js_passed: number;
  /** Here and in `text_failed`, passed checks that no honest page can pass are counted, too. */
  js_failed: number;
  /** Failed as they should, of either kind. */
  honest: number;
  text_passed: number;
  text_failed: number;
  text_undecided: number;
  quality_failed: number;
}

export function count(cases: readonly JudgedCase[]): Counts {
  const checks = cases.flatMap((one) => one.checks);
  const number = (kind: JudgedCheck['kind'], ...standings: JudgedCheck['standing'][]) =>
    checks.filter((check) => check.kind === kind && standings.includes(check.standing)).length;
  return {
    js_passed: number('js', 'passed'),
    js_failed: number('js', 'failed', 'undecided', 'problem'),
    honest: checks.filter(({ standing }) => standing === 'honest').length,
    text_passed: number('text', 'passed'),
    text_failed: number('text', 'failed', 'problem'),
    text_undecided: number('text', 'undecided'),
    quality_failed: number('quality', 'failed'),
  };
}
