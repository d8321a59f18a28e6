import { describe, expect, it } from 'vitest';
import { isGood, judgeCase } from '../../../../src/cli/cases/judge-case.ts';
import type { CaseRound } from '../../../../src/cli/cases/read-cases.ts';
import type { Ended } from '../../../../src/cli/cases/run-case.ts';
import type { CheckResult } from '../../../../src/contract/report.ts';

function round(
  number: number,
  checks: CaseRound['request']['checks'],
  unsatisfiable: string[] = [],
): CaseRound {
  return {
    name: `tally-r${number}`,
    request: { email: 'a@example.com', task: 'tally', round: number, checks },
    unsatisfiable,
  };
}

function result(
  check: string,
  verdict: CheckResult['verdict'],
  kind: CheckResult['kind'] = 'js',
): CheckResult {
  return { check, kind, verdict, decided_by: 'browser' };
}

function completed(...checks: CheckResult[]): Ended {
  const repository = {
    repo_url: 'http://127.0.0.1/r',
    commit_sha: 'a'.repeat(40),
    pages_url: 'http://127.0.0.1/p/',
  };
  return {
    outcome: 'completed',
    seconds: 1,
    error: null,
    result: { ...repository, checks, files: [], notes: [] },
  };
}

const failed: Ended = { outcome: 'failed', seconds: 1, error: 'no data', result: null };

describe('judging a case', () => {
  it.each<[string, string[], Ended, string[], boolean]>([
    ['a check that passed', [], completed(result('x', 'passed')), ['passed'], true],
    ['a check that failed', [], completed(result('x', 'failed')), ['failed'], false],
    [
      'a check in JavaScript that nobody decided',
      [],
      completed(result('x', 'undecided')),
      ['undecided'],
      false,
    ],
    ['an unsatisfiable check that failed', ['x'], completed(result('x', 'failed')), ['honest'], true],
    ['an unsatisfiable check that passed', ['x'], completed(result('x', 'passed')), ['problem'], false],
    ['a text check that failed', [], completed(result('x', 'failed', 'text')), ['failed'], true],
    [
      'a page of poor quality',
      [],
      completed(result('x', 'passed'), result('q', 'failed', 'quality')),
      ['passed', 'failed'],
      true,
    ],
    ['a check that was not reported on', [], completed(), ['failed'], false],
    ['a job that failed', [], failed, ['failed'], false],
    ['a job that failed, with a check that nobody can pass', ['x'], failed, ['failed'], false],
  ])('%s', (_, unsatisfiable, ended, standings, good) => {
    const judged = judgeCase({ ...round(1, [{ js: 'x' }], unsatisfiable), earlier: [] }, ended);
    expect(judged.checks.map(({ standing }) => standing)).toEqual(standings);
    expect(isGood(judged)).toBe(good);
  });

  it('excuses unsatisfiable checks of earlier rounds that come back as regression checks', () => {
    const two = { ...round(2, ['js: y']), earlier: [round(1, ['js: x'], ['x'])] };
    const judged = judgeCase(two, completed(result('y', 'passed'), result('x', 'failed')));
    expect(judged.checks.map(({ standing }) => standing)).toEqual(['passed', 'honest']);
  });

  it('is not content with a case without checks whose job failed', () => {
    expect(isGood(judgeCase({ ...round(1, undefined), earlier: [] }, failed))).toBe(false);
  });

  it('counts checks of a failed job by the form they were sent in', () => {
    const one = { ...round(1, ['js: x', { js: 'y' }, 'Has a licence']), earlier: [] };
    expect(judgeCase(one, failed).checks.map(({ kind, check }) => [kind, check])).toEqual([
      ['js', 'x'],
      ['js', 'y'],
      ['text', 'Has a licence'],
    ]);
  });
});
