import { expect, test } from 'vitest';
import { EXECUTOR_REPOSITORY } from '../../../src/config/config.ts';
import { startAppWithoutRuns } from '../../fakes/app-without-runs.ts';
import { task } from '../../fakes/tasks.ts';
import { ORGANISATION } from '../local/support/embedded.ts';
import { runClaims, startIssuer } from './support/issuer.ts';

test('a run of the default branch is let in also after that got another name, with its second claim', async () => {
  let passedMs = 0;
  await using issuer = await startIssuer();
  await using world = await startAppWithoutRuns({
    oidcIssuer: issuer.url,
    clock: { now: () => Date.now() + passedMs },
  });
  const { harness, app, url } = world;
  await app.ensureExecutors();
  const path = `/repos/${ORGANISATION}/${EXECUTOR_REPOSITORY}`;
  const { id: repositoryId, owner } = (await harness.api('GET', path)).body;
  const job = await world.submit(task('http://127.0.0.1:9/evaluate'));

  /** The status that a run of this branch is answered with. */
  async function claim(branch: string): Promise<number> {
    const claims = runClaims({ issuer: issuer.url, audience: url, repositoryId, ownerId: owner.id });
    const ref = `refs/heads/${branch}`;
    const workflow_ref = `${ORGANISATION}/${EXECUTOR_REPOSITORY}/.github/workflows/errand.yml@${ref}`;
    const token = await issuer.sign({ ...claims, ref, workflow_ref, job_workflow_ref: workflow_ref });
    const response = await fetch(`${url}/runs/${job}/claim`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ attempt: 1 }),
    });
    await response.body?.cancel();
    return response.status;
  }
  expect([await claim('trunk'), await claim('main')]).toEqual([403, 200]);
  const { sha } = (await harness.api('GET', `${path}/git/ref/heads/main`)).body.object;
  await harness.api('POST', `${path}/git/refs`, { ref: 'refs/heads/trunk', sha });
  await harness.api('PATCH', path, { default_branch: 'trunk' });
  expect([await claim('trunk'), await claim('trunk')]).toEqual([403, 403]);
  passedMs += 60_000;
  expect([await claim('trunk'), await claim('trunk'), await claim('main')]).toEqual([403, 200, 403]);
});
