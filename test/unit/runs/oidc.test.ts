import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Executor } from '../../../src/github/executor.ts';
import { createOidcVerifier, type OidcSettings } from '../../../src/runs/oidc.ts';
import { type Issuer, nowS, runClaims, startIssuer } from './support/issuer.ts';

const AUDIENCE = 'https://errand.example.com';
const executor: Executor = {
  installationId: 1,
  owner: 'acme',
  ownerId: 22,
  repository: 'errand-executor',
  repositoryId: 11,
  defaultBranch: 'main',
};

let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer[Symbol.asyncDispose]());

/** What verifies a token and tells which run of an executor it is of. */
function verifier(changes: Partial<OidcSettings> = {}) {
  const { read, runOf } = createOidcVerifier({
    issuer: issuer.url,
    audience: AUDIENCE,
    workflow: 'errand.yml',
    clock: { now: () => nowS() * 1_000 },
    ...changes,
  });
  return async (token: string, of: Executor) => runOf(await read(token), of);
}
const sign = (changes: Record<string, unknown> = {}) =>
  issuer.sign({
    ...runClaims({ issuer: issuer.url, audience: AUDIENCE, repositoryId: 11, ownerId: 22 }),
    ...changes,
  });

test('a token of a run of the executor workflow says which run it is', async () => {
  const token = await sign({ run_attempt: '2', jti: 'one' });
  expect(await verifier()(token, executor)).toMatchObject({ runId: '7', runAttempt: 2, jti: 'one' });
});

test('a repository that was renamed is still the same one', async () => {
  const workflow = 'acme/renamed/.github/workflows/errand.yml@refs/heads/main';
  const token = await sign({
    repository: 'acme/renamed',
    workflow_ref: workflow,
    job_workflow_ref: workflow,
  });
  expect(await verifier()(token, executor)).toMatchObject({ runId: '7' });
});

test("the default branch is the repository's, whatever its name", async () => {
  const workflow = 'acme/errand-executor/.github/workflows/errand.yml@refs/heads/trunk/a@b';
  const token = await sign({
    ref: 'refs/heads/trunk/a@b',
    workflow_ref: workflow,
    job_workflow_ref: undefined,
  });
  expect(await verifier()(token, { ...executor, defaultBranch: 'trunk/a@b' })).toMatchObject({ runId: '7' });
  await expect(verifier()(token, executor)).rejects.toMatchObject({ problem: 'forbidden' });
});

test('runners of the organisation are let in if that is set, and nothing else is', async () => {
  const verify = verifier({ runnerEnvironments: ['github-hosted', 'self-hosted'] });
  expect(await verify(await sign({ runner_environment: 'self-hosted' }), executor)).toBeTruthy();
  expect(await verify(await sign(), executor)).toBeTruthy();
  const other = await sign({ runner_environment: 'somebody' });
  await expect(verify(other, executor)).rejects.toMatchObject({ problem: 'forbidden' });
});

test('clocks may differ by ten seconds, and a token is to be known as used until it is too old', async () => {
  const iat = 2_000_000_000;
  const exp = iat + 300;
  const token = await sign({ iat, nbf: iat, exp });
  const at = (seconds: number) => verifier({ clock: { now: () => seconds * 1_000 } })(token, executor);
  const { expiresAt } = await at(iat - 10);
  expect(expiresAt).toBe((exp + 10) * 1_000);
  expect(await at(exp + 9)).toBeTruthy();
  await expect(at(exp + 10)).rejects.toMatchObject({ problem: 'forbidden' });
  await expect(at(iat - 11)).rejects.toMatchObject({ problem: 'forbidden' });
});

test('keys that cannot be fetched are no verdict on the token: the run may come again', async () => {
  const verify = verifier({ issuer: 'http://127.0.0.1:9' });
  await expect(verify(await sign(), executor)).rejects.toMatchObject({ problem: 'unavailable' });
});
