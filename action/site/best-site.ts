/** The best site that can be had in the time: made twice if there is a model, repaired, judged, and never made worse. */
import type { CheckResult } from '../../src/contract/report.ts';
import type { CheckedSite } from './checked-site.ts';
import { chooseSite } from './choose-site.ts';
import type { FileTree } from './context.ts';
import type { PlannedCheck } from './generate/plan-types.ts';
import { repairs } from './generate/repairs/index.ts';
import { reviseWithModel } from './revise-with-model.ts';
import type { SiteWork } from './stage.ts';
import type { BrowserKeeper } from './verify/browser.ts';
import { neededHosts } from './verify/egress/needed-hosts.ts';
import { improve } from './verify/improve.ts';
import type { Judge } from './verify/judge.ts';
import type { Patience } from './verify/run-js-check.ts';
import { type Screenshots, takeScreenshots } from './verify/screenshots.ts';
import { verify } from './verify/verify.ts';

const REPAIR_ROUNDS = 3;
/** A model reads a page and its checks in this time, or they stay undecided. */
const JUDGE_MS = 40_000;
const MOST_STARTS = 2;

export interface BestSite {
  site: CheckedSite;
  /** `undefined` if the page does not load. */
  screenshots: Screenshots | undefined;
}

type Work = Pick<
  SiteWork,
  'generation' | 'groundwork' | 'input' | 'model' | 'pageHosts' | 'proposal' | 'publishBy' | 'signal'
> & { reporter: Pick<SiteWork['reporter'], 'log'>; patience?: Patience };

export async function bestSite(work: Work, browsers: BrowserKeeper): Promise<BestSite> {
  const { generation, groundwork, input, model, pageHosts, patience, publishBy } = work;
  if (!generation || !groundwork) throw new Error('there is nothing to check');
  const { plan } = groundwork;
  const allowedHosts = pageHosts.length === 0 ? [] : [...pageHosts, ...neededHosts(plan)];
  const inTime = AbortSignal.timeout(Math.max(0, publishBy - Date.now()));
  const signal = AbortSignal.any([work.signal, inTime]);
  const log = (line: string) => work.reporter.log(line);

  /**
   * When the time to publish has come, what is not decided stays undecided, and what was best stays best. A browser
   * that dies under a site is replaced once; the second time it is the site's fault.
   */
  const verifyFiles = async (files: FileTree, judge?: Judge): Promise<CheckResult[]> => {
    for (let start = 1; ; start += 1) {
      const browser = await browsers.get();
      try {
        const options = { plan, input, browser, signal, allowedHosts };
        return await verify(files, { ...options, ...(judge && { judge }), ...(patience && { patience }) });
      } catch (error) {
        work.signal.throwIfAborted();
        if (inTime.aborted) return plan.checks.map((check) => notDecided(check, OUT_OF_TIME));
        if (browser.isConnected()) throw error;
        if (start === MOST_STARTS) return plan.checks.map((check) => notDecided(check, DEADLY));
      }
    }
  };
  const check = async (site: Omit<CheckedSite, 'checks'>): Promise<CheckedSite> =>
    improve(
      { ...site, checks: await verifyFiles(site.files) },
      { plan, repairs, verify: verifyFiles, signal, rounds: REPAIR_ROUNDS },
    );
  const look = async (files: FileTree) =>
    takeScreenshots(files, {
      browser: await browsers.get(),
      repositoryName: input.repository.name,
      allowedHosts,
    });
  // Most often the templates' site is the one that is shown: its pictures are taken while it is checked.
  const early = model ? undefined : look(generation.files).catch(() => undefined);

  let site = await chooseSite(generation, work.proposal, { check, log });
  if (model) {
    site = await reviseWithModel(site, { model, groundwork, check, look, log, signal, publishBy });
    const hasOpenTexts = site.checks.some((one) => one.kind === 'text' && one.verdict === 'undecided');
    if (hasOpenTexts && publishBy - Date.now() > JUDGE_MS) {
      const { files } = site;
      const judge: Judge = (checks, evidence) =>
        model.judge({ checks, files, ...evidence, signal, deadline: Date.now() + JUDGE_MS });
      site = { ...site, checks: await verifyFiles(files, judge) };
    }
  }
  const screenshots = site.files === generation.files ? await early : undefined;
  return { site, screenshots: screenshots ?? (await look(site.files).catch(() => undefined)) };
}

const OUT_OF_TIME = 'It was not decided: the time to publish had come.';
const DEADLY = 'It was not decided: the browser died twice with this page open.';

function notDecided({ text, kind }: PlannedCheck, detail: string): CheckResult {
  return { check: text, kind, verdict: 'undecided', decided_by: 'none', detail };
}
