import type { Context } from 'hono';
import type { Logger } from 'pino';
import { type ClaimAnswer, claimRequest, jobId } from '../contract/run-api.ts';
import type { SiteTask } from '../contract/task.ts';
import type { Clock } from '../domain/clock.ts';
import { repositoryName } from '../domain/repository-name.ts';
import { runPermissions } from '../domain/run-permissions.ts';
import { siteDescription, siteMark } from '../domain/site-description.ts';
import { publishBy, type SiteTiming } from '../domain/site-timing.ts';
import { Refusal } from '../errors.ts';
import type { Organisation, RunToken } from '../github/organisation.ts';
import { SiteGone } from '../github/site-repository.ts';
import { parseFields, readJson } from '../http/read-json.ts';
import type { Store } from '../store/store.ts';
import type { IdentifyRun } from './identify-run.ts';
import { newToken } from './run-token.ts';

export interface ClaimDeps {
  store: Store;
  identify: IdentifyRun;
  clock: Clock;
  timing: SiteTiming;
  repositoryPrefix: string;
  log: Logger;
}

/**
 * `POST /runs/{job}/claim`: exchanges a run's OIDC token for the work. Binds (job, attempt) to that run, makes or
 * finds the site's repository, and hands out the task with two tokens: one for this API, one for that repository.
 */
export function claim(deps: ClaimDeps) {
  const { store, identify, clock, timing, log } = deps;
  return async (context: Context): Promise<Response> => {
    const id = parseFields(jobId, context.req.param('id'));
    const { organisation, ...run } = await identify(context, () => store.tenantOfJob(id));
    const now = clock.now();
    const { attempt } = parseFields(claimRequest, await readJson(context));
    const { token: runToken, hash: tokenHash } = newToken();
    const claimed = await store.claimAttempt({
      jobId: id,
      attempt,
      runId: run.runId,
      runAttempt: run.runAttempt,
      runUrl: await organisation.runUrl(run.runId),
      tokenHash,
      now,
    });
    if (!claimed)
      throw new Refusal('stale', 'This attempt is over or another run has it; stop without doing anything.');
    log.info({ job_id: id, attempt, run_id: run.runId }, 'claimed');

    const task = await store.readTask(id);
    try {
      const { repository, token: githubToken } = await openSite(deps, organisation, id, task);
      const { give_up_at } = await store.jobState(id);
      const answer: ClaimAnswer = {
        run_token: runToken,
        task,
        repository,
        github_token: githubToken,
        heartbeat_ms: timing.heartbeatMs,
        now: clock.now(),
        publish_by: publishBy(timing, give_up_at, now),
        give_up_at,
      };
      return context.json(answer);
    } catch (cause) {
      const message = `GitHub did not give us the site's repository: ${(cause as Error).message}`;
      log.warn({ job_id: id, attempt, err: cause }, 'claim failed');
      if (cause instanceof SiteGone) {
        const outcome = { status: 'failed', error: cause.message } as const;
        const now = clock.now();
        await store.finishJob({ jobId: id, attempt, outcome, now, deliverAt: now });
        throw new Refusal('stale', cause.message, { cause });
      }
      await store.noteTrouble({ jobId: id, attempt, message, now: clock.now() });
      throw new Refusal('github-unavailable', message, { cause });
    }
  };
}

/** The site's repository, made where there is none yet, and a token for it. */
async function openSite(
  { store, repositoryPrefix }: ClaimDeps,
  organisation: Organisation,
  id: string,
  task: SiteTask,
): Promise<RunToken> {
  const site = await store.siteOfJob(id);
  const permissions = runPermissions(task);
  if (site.repository_id !== null && site.owner !== null && site.repository !== null) {
    const known = { owner: site.owner, name: site.repository, id: site.repository_id };
    return organisation.runToken(known.id, permissions).catch(async (error: { status?: number }) => {
      // The repository may be gone or given away, or a permission missing; a look at it tells, and throws what it is.
      if (error.status === 422) await organisation.findSite(known);
      throw error;
    });
  }
  const { owner } = await organisation.executor();
  const repository = await organisation.createSite({
    name: repositoryName(repositoryPrefix, task.task),
    description: siteDescription(task.brief, site.id),
    // Should the answer to creating it be lost, this tells the repository from any other of that name.
    mark: siteMark(site.id),
    reserve: (name) => store.reserveRepository({ siteId: site.id, owner, repository: name }),
    reservedBefore: site.repository,
  });
  await store.recordRepository({ siteId: site.id, repositoryId: repository.id });
  return organisation.runToken(repository.id, permissions);
}
