/**
 * Decides the checks of a site before it is published: JavaScript in a browser, plain English by probes where one
 * knows how and else by the judge, and what every page must show. What nothing here can decide is said to be
 * undecided.
 */
import type { Browser } from 'playwright-core';
import type { CheckResult } from '../../../src/contract/report.ts';
import type { FileTree, SiteInput } from '../context.ts';
import type { PlannedCheck, SitePlan } from '../generate/plan-types.ts';
import { atMost } from './at-most.ts';
import { openBlank } from './blank-page.ts';
import { decideTexts } from './decide-texts.ts';
import type { Network } from './egress/network.ts';
import { readHtmlFacts } from './html-facts.ts';
import { inspectPage } from './inspect-page.ts';
import type { Judge } from './judge.ts';
import { openPage, type Site } from './open-page.ts';
import { checkFiles } from './quality/check-quality.ts';
import { type Patience, runJsCheck } from './run-js-check.ts';
import { serveTree } from './static-server.ts';
import { vacuousChecks } from './vacuous-checks.ts';
import { withDeadline } from './with-deadline.ts';

/** A page that takes longer to open is not waited for by what else there is to do. */
const HEAD_START_MS = 500;
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

  // All of it is under way at once, and each part goes on as soon as there is what it needs.
  const opened = atMost(PAGES_AT_ONCE);
  await using blank = openBlank(browser);
  // First, because it takes longest; pages that open side by side take each other's time.
  const opening = openPage(site);
  const ahead = withDeadline(opening, performance.now() + HEAD_START_MS);
  const inspecting = opened(() => inspectPage(opening, judge !== undefined));
  const deciding = Promise.all(
    plan.checks
      .filter(({ kind }) => kind === 'js')
      .map(async (check) => {
        await ahead;
        return [check, await opened(() => decideJs(check, site, options))] as const;
      }),
  );
  const passedChecks = async () =>
    (await deciding).flatMap(([, { verdict, check }]) => (verdict === 'passed' ? [check] : []));
  // What is asked of the files keeps this process busy, and a page that opens waits for it. One that is watched for silence
  // does not.
  const reading = ahead.then(async () => readHtmlFacts(files, await blank.page));
  const [{ evidence, quality }, results, vacuous, html, fileQuality] = await Promise.all([
    inspecting,
    deciding.then((decided) => new Map<PlannedCheck, CheckResult>(decided)),
    Promise.all([passedChecks(), reading]).then(([passed]) => vacuousChecks(passed, blank)),
    reading,
    reading.then((html) => checkFiles({ files, input, html, passedChecks })),
  ]);

  // What was asked of a browser that has died was answered no.
  if (!browser.isConnected()) throw new Error('the browser has ended');
  const texts = await decideTexts(
    plan.checks.flatMap(({ kind, text }) => (kind === 'text' ? [text] : [])),
    { files, input, html, evidence, ...(judge && { judge }) },
  );
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
