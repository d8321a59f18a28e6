/** What every page must show whatever its brief: one load decides all of these. A new one is one line here. */
import type { CheckResult } from '../../../src/contract/report.ts';
import { type Observed, openPage, PHONE, type Site, untilQuiet } from './open-page.ts';

interface Observation extends Observed {
  /** By how many pixels the page is wider than a phone. */
  overflowPx: number;
}

interface QualityCheck {
  check: string;
  /** What is wrong; `undefined` if nothing is. */
  problem(observation: Observation): string | undefined;
}

const QUALITY_CHECKS: readonly QualityCheck[] = [
  { check: 'No error in the console', problem: ({ consoleErrors }) => listed(consoleErrors) },
  { check: 'No uncaught error in the page', problem: ({ pageErrors }) => listed(pageErrors) },
  {
    check: "All of the site's own requests succeed",
    problem: ({ failedRequests }) => listed(failedRequests),
  },
  {
    check: 'No horizontal scroll at 360 px',
    problem: ({ overflowPx }) => (overflowPx > 0 ? `The page is ${overflowPx} px too wide.` : undefined),
  },
];

export async function checkQuality(site: Site): Promise<CheckResult[]> {
  await using opened = await openPage(site);
  const { page, loadError, observed } = opened;
  if (loadError) {
    return QUALITY_CHECKS.map(({ check }) => result(check, `The check was not run: ${loadError}.`));
  }
  await untilQuiet(opened);
  await page.setViewportSize(PHONE);
  const overflowPx = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  const blocked = [...observed.blockedHosts].join(', ');
  return QUALITY_CHECKS.map(({ check, problem }, index) => {
    const note = index === 0 && blocked ? `Not loaded while checking: ${blocked}.` : undefined;
    return result(check, problem({ ...observed, overflowPx }), note);
  });
}

function result(check: string, problem: string | undefined, note?: string): CheckResult {
  const detail = problem ?? note;
  return {
    check,
    kind: 'quality',
    verdict: problem === undefined ? 'passed' : 'failed',
    decided_by: 'browser',
    ...(detail !== undefined && { detail }),
  };
}

function listed(problems: readonly string[]): string | undefined {
  return problems.length === 0 ? undefined : [...new Set(problems)].slice(0, 5).join(' · ');
}
