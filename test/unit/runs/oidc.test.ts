import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refusal } from '../../../src/errors.ts';
import type { Executor } from '../../../src/github/executor.ts';
import { createOidcVerifier, type OidcVerifier } from '../../../src/runs/oidc.ts';

const AUDIENCE = 'https://errand.example.com';
const executor: Executor = {
  installationId: 1,
  owner: 'acme',
  ownerId: 22,
  repository: 'errand-executor',
  repositoryId: 11,
  defaultBranch: 'main',
};

let issuer: string;
let key: CryptoKey;
let verify: OidcVerifier;
const server = createServer();

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  key = pair.privateKey;
  const keys = [{ ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }];
  server.on('request', (_req, res) => res.end(JSON.stringify({ keys })));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  verify = createOidcVerifier({ issuer, audience: AUDIENCE, workflow: 'errand.yml' });
});
afterAll(() => server.close());

const now = () => Math.floor(Date.now() / 1_000);
const claims = (changes: JWTPayload = {}): JWTPayload => ({
  iss: issuer,
  aud: AUDIENCE,
  iat: now(),
  exp: now() + 300,
  jti: 'one',
  sub: 'repo:acme/errand-executor:ref:refs/heads/main',
  repository: 'acme/errand-executor',
  repository_id: '11',
  repository_owner_id: '22',
  event_name: 'repository_dispatch',
  ref: 'refs/heads/main',
  workflow_ref: 'acme/errand-executor/.github/workflows/errand.yml@refs/heads/main',
  runner_environment: 'github-hosted',
  run_id: '7',
  run_attempt: '2',
  ...changes,
});
const sign = (payload: JWTPayload, alg = 'RS256', by: CryptoKey | Uint8Array = key) =>
  new SignJWT(payload).setProtectedHeader({ alg, kid: 'k' }).sign(by);

test('a token of a run of the executor workflow says which run it is', async () => {
  const token = await sign(claims());
  expect(await verify(token, executor)).toMatchObject({ runId: '7', runAttempt: 2, jti: 'one' });
});

test.each<[string, JWTPayload]>([
  ['another issuer', { iss: 'https://token.actions.githubusercontent.com' }],
  ['another audience', { aud: 'https://errand.example.com.evil.test' }],
  ['an expired token', { exp: 1 }],
  ['a token that is not valid yet', { nbf: 9_999_999_999 }],
  ['another repository of the same name', { repository_id: '12' }],
  ['another owner', { repository_owner_id: '23' }],
  ['another event', { event_name: 'pull_request' }],
  ['another branch', { ref: 'refs/heads/evil' }],
  ['another workflow', { workflow_ref: 'acme/errand-executor/.github/workflows/evil.yml@refs/heads/main' }],
  [
    'our workflow on another branch',
    { workflow_ref: 'acme/errand-executor/.github/workflows/errand.yml@refs/heads/evil' },
  ],
  ['a runner of somebody', { runner_environment: 'self-hosted' }],
  ['no jti', { jti: '' }],
  ['a run id that is no number', { run_id: '7 or 1=1' }],
])('%s is refused', async (_what, changes) => {
  await expect(sign(claims(changes)).then((token) => verify(token, executor))).rejects.toThrow(Refusal);
});

test('keys that cannot be fetched are no verdict on the token: the run may come again', async () => {
  const gone = createOidcVerifier({
    issuer: 'http://127.0.0.1:9',
    audience: AUDIENCE,
    workflow: 'errand.yml',
  });
  await expect(gone(await sign(claims()), executor)).rejects.toMatchObject({ problem: 'unavailable' });
});

test('a signature by anybody else, by a shared secret, or none at all is refused, and every refusal says the same', async () => {
  const stranger = await generateKeyPair('RS256');
  const tokens = [
    await sign(claims(), 'RS256', stranger.privateKey),
    await sign(claims(), 'HS256', new TextEncoder().encode('x'.repeat(32))),
    new UnsecuredJWT(claims()).encode(),
    'not a token',
    '',
  ];
  const refusals = await Promise.all(
    tokens.map((token) => verify(token, executor).catch((error: Refusal) => error)),
  );
  expect(refusals.every((refusal) => refusal instanceof Refusal)).toBe(true);
  expect(new Set(refusals.map((refusal) => (refusal as Refusal).message)).size).toBe(1);
});
