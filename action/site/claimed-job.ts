import * as core from '@actions/core';
import type { ClaimAnswer, DispatchPayload, ResultRequest } from '../../src/contract/run-api.ts';
import type { SiteTask } from '../../src/contract/task.ts';
import { expectedPagesUrl } from '../../src/domain/pages-url.ts';
import { redact, redactKeys } from '../../src/domain/redact.ts';
import { STORE_MS } from '../../src/domain/site-timing.ts';
import type { StaleAttempt } from '../app-client.ts';
import { logLine } from '../log-line.ts';
import { startReporter } from '../reporter.ts';
import { timeLimit } from '../waiting.ts';
import { callBack } from './call-back.ts';
import { changesView } from './changes/changes-view.ts';
import { openOctokit } from './github/open-octokit.ts';
import type { ModelSettings } from './model/read-providers.ts';
import { openModel } from './open-model.ts';
import { readPageHosts } from './page-hosts.ts';
import { writeSummary } from './report.ts';
import { planView, usageView } from './result-view.ts';
import type { SiteWork, Stage, StageResult } from './stage.ts';
import { STAGES } from './stages.ts';
import { type BrowserKeeper, findBrowser, keepBrowser } from './verify/browser.ts';

/** Characters of an error that a sender is told. */
const LONGEST_REASON = 1_000;

/** It is needed for what is claimed, and takes as long as the claim. What is wrong with it is said where it is needed. */
export function startBrowser(): BrowserKeeper {
  const browsers = keepBrowser(findBrowser);
  void browsers.get().catch(() => {});
  return browsers;
}

/** Does what was claimed, and tells how it ended. */
export async function doClaimedJob({
  payload,
  claim,
  browsers: started,
  pageHosts,
  modelSettings,
  stages: all = STAGES,
}: {
  payload: DispatchPayload;
  claim: ClaimAnswer;
  browsers: BrowserKeeper;
  pageHosts: string;
  modelSettings: ModelSettings;
  stages?: readonly Stage[];
}): Promise<void> {
  await using browsers = started;
  const stale = new AbortController();
  const reporter = startReporter({
    url: payload.app_url,
    job: payload.job,
    attempt: payload.attempt,
    token: claim.run_token,
    heartbeatMs: claim.heartbeat_ms,
    onStale: (reason) => stale.abort(reason),
  });
  using time = timeLimit(Math.max(0, claim.give_up_at - STORE_MS - Date.now()), 'the time was up');
  const work = newWork({
    payload,
    claim,
    reporter,
    browsers,
    pageHosts,
    model: openModel(modelSettings, (line) => reporter.log(line)),
    signal: AbortSignal.any([stale.signal, time.signal]),
  });

  const { outcome, stages } = await makeSite(work, all);
  reporter.phase(
    'call-back',
    outcome.status === 'completed' ? 'Telling the sender' : `Telling the sender: ${outcome.error}`,
  );
  await reporter.stop();
  if (stale.signal.aborted) throw stale.signal.reason as StaleAttempt;

  core.startGroup('Call back');
  await callBack(work, outcome, (line) => core.info(`  ${logLine(line)}`));
  core.endGroup();
  await writeSummary(work, stages, outcome);
  if (outcome.status === 'failed') core.setFailed(logLine(outcome.error));
}

/** Runs the stages in order. The first that throws ends the site, and its message becomes the error. */
async function makeSite(
  work: SiteWork,
  all: readonly Stage[],
): Promise<{ outcome: ResultRequest; stages: StageResult[] }> {
  const { attempt } = work.payload;
  const stages: StageResult[] = [];
  for (const { name, title, run } of all) {
    const started = performance.now();
    const end = (ok: boolean, outcome: string) =>
      stages.push({ title, ok, outcome, seconds: (performance.now() - started) / 1_000 });
    core.startGroup(title);
    work.reporter.phase(name, title);
    work.waitingFor = undefined;
    try {
      const outcome = await untilAborted(run(work), work.signal);
      work.reporter.log(outcome);
      end(true, outcome);
    } catch (error) {
      const reason = work.signal.aborted ? timeIsUp(work) : firstLine(error);
      const message = `${title}: ${reason}`;
      core.error(logLine(message));
      end(false, message);
      return { outcome: { attempt, status: 'failed', error: message }, stages };
    } finally {
      core.endGroup();
    }
  }
  const { claim, candidate, changes, commitSha, input, pagesUrl } = work;
  const result = {
    repo_url: claim.repository.url,
    commit_sha: commitSha,
    pages_url: pagesUrl,
    checks: candidate.checks,
    files: [...candidate.files].map(([path, content]) => ({ path, bytes: content.byteLength })),
    notes: candidate.notes,
    ...(work.generation && { made_by: work.generation.maker.label, plan: planView(work.generation.plan) }),
    ...(work.model && { model_usage: usageView(work.model.usage()) }),
    ...(changes && claim.task.round > 1 && { changes: changesView(changes, input.previous) }),
  };
  return { outcome: { attempt, status: 'completed', result }, stages };
}

function timeIsUp({ waitingFor }: SiteWork): string {
  return `the time was up${waitingFor ? `: ${waitingFor}` : ''}`;
}

/** What follows the first line is for developers: stacks, call logs, paths of the runner. */
function firstLine(error: unknown): string {
  const [line = ''] = redact(error instanceof Error ? error.message : String(error)).split('\n');
  return line.slice(0, LONGEST_REASON);
}

/** A stage that does not listen to the signal is left behind; the process ends soon after. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject);
  });
}

/** A key in a brief has nothing to do on a page, in a README or in front of a language model. */
function withoutKeys(task: SiteTask): SiteTask {
  const checks = task.checks.map((check) =>
    typeof check === 'string' ? redactKeys(check) : { js: redactKeys(check.js) },
  );
  return { ...task, brief: redactKeys(task.brief), checks };
}

type Start = Pick<SiteWork, 'payload' | 'claim' | 'reporter' | 'browsers' | 'signal' | 'model'> & {
  pageHosts: string;
};

function newWork({ payload, claim, reporter, browsers, signal, model, pageHosts }: Start): SiteWork {
  const { owner, name, url } = claim.repository;
  const pagesUrl = expectedPagesUrl(new URL(url).origin, owner, name);
  return {
    payload,
    claim,
    reporter,
    signal,
    octokit: openOctokit({
      token: claim.github_token,
      signal,
      giveUpAt: claim.give_up_at,
      log: (line) => reporter.log(line),
      onLimited: reporter.limited,
    }),
    browsers,
    pageHosts: readPageHosts(pageHosts),
    waitingFor: undefined,
    head: { sha: '', files: new Map() },
    input: {
      task: withoutKeys(claim.task),
      attachments: new Map(),
      previous: new Map(),
      repository: { owner, name, url, pagesUrl },
      year: new Date().getUTCFullYear(),
      notes: [],
    },
    model,
    publishBy: claim.publish_by,
    groundwork: null,
    generation: null,
    proposal: undefined,
    candidate: { files: new Map(), checks: [], notes: [] },
    changes: null,
    commitSha: '',
    pagesUrl,
  };
}
