import * as core from '@actions/core';
import type { DispatchPayload } from '../../src/contract/run-api.ts';
import { logLine } from '../log-line.ts';
import { claimJob, claimPath } from './claim.ts';
import type { ModelSettings } from './model/read-providers.ts';
import type { Stage } from './stage.ts';
import { untilSent } from './until-sent.ts';

/**
 * Does one attempt of a site job, from claim to callback. Whatever goes wrong on the way becomes the outcome
 * "failed" with its reason; only a stale attempt ends without one, because somebody else has the job.
 */
export async function runSite({
  payload,
  ...settings
}: {
  payload: DispatchPayload;
  pageHosts: string;
  modelSettings: ModelSettings;
  /** All of them if not given. */
  stages?: readonly Stage[];
}): Promise<void> {
  core.startGroup('Claim the job');
  const claiming = claimJob(payload, AbortSignal.timeout(120_000));
  // What follows keeps this process busy for half a second: the claim would not be sent before.
  await untilSent(claimPath(payload), claiming);
  const [claim, { doClaimedJob, browsers }] = await Promise.all([
    claiming,
    // Most of the bundle, which is read while the claim is under way, and the browser starts.
    import('./claimed-job.ts').then(({ doClaimedJob, startBrowser }) => ({
      doClaimedJob,
      browsers: startBrowser(),
    })),
  ]);
  const { task, repository } = claim;
  core.info(
    `  ${logLine(`Received ${task.task}, round ${task.round}: ${task.checks.length} checks, ${task.attachments.length} attachments`)}`,
  );
  core.info(`  ${logLine(`Repository ${repository.url}`)}`);
  core.endGroup();
  await doClaimedJob({ payload, claim, browsers, ...settings });
}
