/**
 * Decides the checks of a site before it is published: JavaScript in a browser, plain English by probes where one
 * knows how, and what every page must show. What nothing here can decide is said to be undecided.
 */
import type { Browser } from 'playwright-core';
import type { CheckResult } from '../../../src/contract/report.ts';
import type { FileTree, SiteInput } from '../context.ts';
import type { PlannedCheck, SitePlan } from '../generate/plan-types.ts';
import { mapLimit } from './map-limit.ts';
import type { Site } from './open-page.ts';
import { probes } from './probes/index.ts';
import { checkQuality } from './quality.ts';
import { type Patience, runJsCheck } from './run-js-check.ts';
import { serveTree } from './static-server.ts';

/** Pages open at once: what two cores bear. */
const PAGES_AT_ONCE = 3;

export interface VerifyOptions {
  plan: SitePlan;
  input: SiteInput;
  browser: Browser;
  signal: AbortSignal;
  /** Hosts the page may reach while it is checked; none by default. */
  allowedHosts?: readonly string[];
  patience?: Patience;
}

export async function verify(files: FileTree, options: VerifyOptions): Promise<CheckResult[]> {
  const { plan, input, browser, allowedHosts = [] } = options;
  await using server = await serveTree(files, input.repository.name);
  const site: Site = { browser, url: server.url, allowedHosts };
  const jobs = [
    ...plan.checks.map((check) => async () => [await decide(check, files, site, options)]),
    () => checkQuality(site),
  ];
  return (await mapLimit(jobs, PAGES_AT_ONCE, (job) => job())).flat();
}

async function decide(
  check: PlannedCheck,
  files: FileTree,
  site: Site,
  { plan, input, signal, patience }: VerifyOptions,
): Promise<CheckResult> {
  if (check.kind === 'text') return probe(check.text, files, input);
  const result = await runJsCheck(check.text, { site, signal, ...(patience && { patience }) });
  if (check.round === plan.round || result.verdict === 'passed') return result;
  return { ...result, detail: `A check of round ${check.round}. ${result.detail ?? ''}`.trim() };
}

function probe(check: string, files: FileTree, input: SiteInput): CheckResult {
  for (const { decide } of probes) {
    const decision = decide({ check, files, input });
    if (!decision) continue;
    const verdict = decision.passed ? 'passed' : 'failed';
    return { check, kind: 'text', verdict, decided_by: 'probe', detail: decision.detail };
  }
  return { check, kind: 'text', verdict: 'undecided', decided_by: 'none' };
}
