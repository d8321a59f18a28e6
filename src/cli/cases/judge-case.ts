/** Holds what became of a case against what the case says can be expected of an honest site. */
import type { CheckResult, SiteResult } from '../../contract/report.ts';
import { checkKind, checkText } from './check-text.ts';
import type { SiteCase } from './read-cases.ts';
import type { Ended } from './run-case.ts';

/**
 * `honest`: failed, as it should, because no honest page can pass it. `problem`: such a check passed, so the page
 * does not tell the truth, or the case is wrong.
 */
export type Standing = CheckResult['verdict'] | 'honest' | 'problem';

export interface JudgedCheck extends Pick<CheckResult, 'check' | 'kind' | 'detail'> {
  standing: Standing;
}

export interface JudgedCase extends Pick<Ended, 'outcome' | 'seconds' | 'error'> {
  name: string;
  round: number;
  pages_url: string | null;
  repo_url: string | null;
  checks: JudgedCheck[];
}

export function judgeCase(one: SiteCase, { outcome, seconds, error, result }: Ended): JudgedCase {
  // Checks of earlier rounds come back as regression checks, the unsatisfiable ones among them.
  const unsatisfiable = new Set([...one.earlier, one].flatMap((round) => round.unsatisfiable));
  return {
    name: one.name,
    round: one.request.round,
    outcome,
    seconds,
    error,
    pages_url: result?.pages_url ?? null,
    repo_url: result?.repo_url ?? null,
    checks: [
      ...(result?.checks ?? []).map(({ check, kind, verdict, detail }) => ({
        check,
        kind,
        standing: unsatisfiable.has(check) ? standingOfUnsatisfiable(verdict) : verdict,
        ...(detail !== undefined && { detail }),
      })),
      ...unreportedOf(one, result),
    ],
  };
}

/** Whether a case is as good as it can be: every check in JavaScript that can pass does, and nothing lies. */
export function isGood({ outcome, checks }: JudgedCase): boolean {
  const isMissed = ({ kind, standing }: JudgedCheck) =>
    standing === 'problem' || (kind === 'js' && (standing === 'failed' || standing === 'undecided'));
  return outcome === 'completed' && !checks.some(isMissed);
}

function standingOfUnsatisfiable(verdict: CheckResult['verdict']): Standing {
  const standings = { passed: 'problem', failed: 'honest', undecided: 'undecided' } as const;
  return standings[verdict];
}

/** The case's own checks that nothing is reported of, all of them where the job failed: none of them passed. */
function unreportedOf({ request }: SiteCase, result: SiteResult | null): JudgedCheck[] {
  const reported = new Set(result?.checks.map(({ check }) => check));
  return (request.checks ?? [])
    .filter((check) => !reported.has(checkText(check)))
    .map((check) => ({
      check: checkText(check),
      kind: checkKind(check),
      standing: 'failed',
      // Where the job failed, its error says more.
      ...(result && { detail: 'The job did not report on it.' }),
    }));
}
