/**
 * Decides the checks of a site before it is published: JavaScript in a browser, plain English by probes where one
 * knows how and else by the judge, and what every page must show. What nothing here can decide is said to be
 * undecided.
 */
import type { Browser } from 'playwright-core';
import type { CheckResult } from '../../../src/contract/report.ts';
import type { FileTree, SiteInput } from '../context.ts';
import type { PlannedCheck, SitePlan } from '../generate/plan-types.ts';
import { decideTexts } from './decide-texts.ts';
import type { Network } from './egress/network.ts';
import { readHtmlFacts } from './html-facts.ts';
import { inspectPage } from './inspect-page.ts';
import type { Judge } from './judge.ts';
import { mapLimit } from './map-limit.ts';
import type { Site } from './open-page.ts';
import { checkFiles } from './quality/check-quality.ts';
import { type Patience, runJsCheck } from './run-js-check.ts';
import { serveTree } from './static-server.ts';
import { vacuousChecks } from './vacuous-checks.ts';

/** Pages open at once: what two cores bear. */
const PAGES_AT_ONCE = 3;

export interface VerifyOptions {
  plan: SitePlan;
  input: SiteInput;
  browser: Browser;
  signal: AbortSignal;
  /** Hosts the page may reach while it is checked; none by default. See `neededHosts`. */
  allowedHosts?: readonly string[];
  patience?: Patience;
  /** Asked once about the plain-English checks that no probe decides. */
  judge?: Judge;
  network?: Network;
}

export async function verify(files: FileTree, options: VerifyOptions): Promise<CheckResult[]> {
  const { plan, input, browser, allowedHosts = [], judge, network } = options;
  await using server = await serveTree(files, input.repository.name);
  const site: Site = { browser, url: server.url, allowedHosts, ...(network && { network }) };
  const html = await readHtmlFacts(files, browser);

  const inspection = Promise.withResolvers<Awaited<ReturnType<typeof inspectPage>>>();
  const results = new Map<PlannedCheck, CheckResult>();
  const jobs = [
    // First, because it takes longest.
    async () => inspection.resolve(await inspectPage(site, judge !== undefined)),
    ...plan.checks
      .filter(({ kind }) => kind === 'js')
      .map((check) => async () => void results.set(check, await decideJs(check, site, options))),
  ];
  const inBrowser = mapLimit(jobs, PAGES_AT_ONCE, (job) => job());
  const passedChecks = async () => {
    await inBrowser;
    return [...results.values()].flatMap(({ verdict, check }) => (verdict === 'passed' ? [check] : []));
  };
  // While pages are waited for there is time to look at the files.
  const [fileQuality] = await Promise.all([checkFiles({ files, input, html, passedChecks }), inBrowser]);
  const { evidence, quality } = await inspection.promise;

  const [vacuous, texts] = await Promise.all([
    vacuousChecks(await passedChecks(), browser),
    decideTexts(
      plan.checks.flatMap(({ kind, text }) => (kind === 'text' ? [text] : [])),
      { files, input, html, evidence, ...(judge && { judge }) },
    ),
  ]);
  const planned = plan.checks.flatMap((check) => {
    const result = results.get(check);
    if (!result) return texts.get(check.text) ?? [];
    return vacuous.has(result.check) ? { ...result, detail: 'It is true on an empty page, too.' } : result;
  });
  return [...planned, ...quality, ...fileQuality];
}

async function decideJs(
  check: PlannedCheck,
  site: Site,
  { plan, signal, patience }: VerifyOptions,
): Promise<CheckResult> {
  const result = await runJsCheck(check.text, { site, signal, ...(patience && { patience }) });
  if (check.round === plan.round || result.verdict === 'passed') return result;
  return { ...result, detail: `A check of round ${check.round}. ${result.detail ?? ''}`.trim() };
}
