import { parseRunName } from '../../../src/domain/run-name.ts';
import { EXECUTOR_WORKFLOWS } from '../../../src/github/install/executor-files.ts';
import { runClaims } from '../../unit/runs/support/issuer.ts';
import { startRun } from './run.ts';
import type { Situation } from './situation.ts';
import type { TroubledGitHub } from './world.ts';

/** How long a person takes to cancel a run. */
const PERSON_MS = 1_000;

export interface Runner {
  /** Takes the runs that GitHub has made since the last time. */
  takeNew(): void;
  /** Resolves when all that were taken have ended. */
  settled(): Promise<unknown>;
}

/** Does the runs of executor repositories, which the embedded GitHub leaves waiting, with faults between them and GitHub. */
export function createRunner({
  github: { harness, apiUrl, issuer, organisation, server },
  executor,
  fetch: faulty,
  situation: { losesFirstRun, isCancelled },
}: {
  github: TroubledGitHub;
  executor: string;
  fetch: typeof fetch;
  situation: Partial<Situation>;
}): Runner {
  const repository = `${organisation}/${executor}`;
  const seen = new Set(harness.github.runs().map(({ id }) => id));
  const ended: Promise<void>[] = [];

  async function tokenFor(runId: number): Promise<string> {
    const { body } = await harness.api('GET', `/repos/${repository}`);
    const ids = { repositoryId: body.id, ownerId: body.owner.id };
    const workflow = `${repository}/.github/workflows/${EXECUTOR_WORKFLOWS.site}@refs/heads/main`;
    return issuer.sign({
      ...runClaims({ issuer: issuer.url, audience: server.url, ...ids }),
      repository,
      workflow_ref: workflow,
      job_workflow_ref: workflow,
      run_id: String(runId),
    });
  }

  const cancel = (id: number) => harness.api('POST', `/repos/${repository}/actions/runs/${id}/cancel`);

  async function work(id: number, name: { jobId: string; attempt: number }): Promise<void> {
    const payload = { job: name.jobId, attempt: name.attempt, site: 'site', app_url: server.url };
    await startRun({ payload, token: () => tokenFor(id), fetch: faulty, apiUrl });
    // GitHub knows the run as waiting; for the App it has to be over, unless it is for the App to end it.
    if (!isCancelled) await cancel(id);
  }

  return {
    takeNew() {
      for (const { id, title, status } of harness.github.runs()) {
        const name = parseRunName(title);
        if (seen.has(id) || status === 'completed' || !name) continue;
        const isLost = losesFirstRun && ended.length === 0;
        seen.add(id);
        if (isLost) setTimeout(() => ended.push(cancel(id).then(() => {})), PERSON_MS);
        else ended.push(work(id, name));
      }
    },
    settled: () => Promise.all(ended),
  };
}
