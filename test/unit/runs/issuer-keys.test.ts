/** The issuer's keys, over time: they change, cannot be had for a while, and are asked for by whoever makes up a token. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOidcVerifier, type OidcVerifier } from '../../../src/runs/oidc.ts';
import { faultyFetch } from '../../fakes/faulty-fetch.ts';
import { type Issuer, runClaims, startIssuer } from './support/issuer.ts';

const AUDIENCE = 'https://errand.example.com';
const KEYS = 'GET /.well-known/jwks';

let issuer: Issuer;
let verifier: OidcVerifier;
let github: ReturnType<typeof faultyFetch>;
beforeEach(async () => {
  issuer = await startIssuer();
  github = faultyFetch([]);
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('fetch', github.fetch);
  verifier = createOidcVerifier({
    issuer: issuer.url,
    audience: AUDIENCE,
    workflow: 'errand.yml',
    clock: { now: () => Date.now() },
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  await issuer[Symbol.asyncDispose]();
});

const sign = (kid?: string) =>
  issuer.sign(
    runClaims({ issuer: issuer.url, audience: AUDIENCE, repositoryId: 11, ownerId: 22 }),
    kid ? { kid } : {},
  );
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1_000);
/** `run`, or why there is none. */
const verdict = async (token: string) =>
  verifier.read(token).then(
    () => 'run',
    ({ problem }) => problem,
  );

test('a hundred tokens with keys that nobody has cost one request for keys in half a minute', async () => {
  const flood = async () =>
    Promise.all(Array.from({ length: 100 }, async (_, n) => verdict(await sign(`made-up-${n}`))));
  expect(new Set(await flood())).toEqual(new Set(['forbidden']));
  expect(github.calls).toEqual([KEYS]);
  pass(29);
  await flood();
  expect(github.calls).toEqual([KEYS]);
  pass(1);
  expect(new Set(await flood())).toEqual(new Set(['forbidden']));
  expect(github.calls).toEqual([KEYS, KEYS]);
  expect(await verdict(await sign())).toBe('run');
});

test('a set without keys is no verdict on the token', async () => {
  github.inject({ match: KEYS, fault: { status: 200, body: { keys: [] } } });
  const token = await sign();
  expect(await verdict(token)).toBe('unavailable');
  expect(await verdict(token)).toBe('unavailable');
  expect(github.calls).toEqual([KEYS]);
  pass(30);
  expect(await verdict(token)).toBe('run');
});

test('a new key is taken while the App runs, and the one that it replaces is none from then on', async () => {
  const before = await sign();
  expect(await verdict(before)).toBe('run');
  await issuer.rotate('k2');
  pass(30);
  expect(await verdict(await sign('k2'))).toBe('run');
  expect(await verdict(before)).toBe('forbidden');
});

test('keys that were had are good for ten minutes without the issuer; then the run has to come again', async () => {
  expect(await verdict(await sign())).toBe('run');
  github.inject({ match: KEYS, fault: { status: 502 }, times: 2 });
  pass(599);
  expect(await verdict(await sign())).toBe('run');
  pass(1);
  expect(await verdict(await sign())).toBe('unavailable');
  expect(await verdict(await sign('made-up'))).toBe('unavailable');
  expect(await verdict(await sign())).toBe('run');
});

test.each([
  ['trouble', { status: 500 }],
  ['a page', { status: 200, body: '<html>' }],
  ['no keys', { status: 200, body: {} }],
  ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:9/' } }],
  ['no answer in time', 'timeout' as const],
  ['a broken connection', 'reset' as const],
])('instead of keys %s is no verdict on the token', async (_what, fault) => {
  github.inject({ match: KEYS, fault });
  expect(await verdict(await sign())).toBe('unavailable');
  expect(await verdict(await sign())).toBe('run');
});
