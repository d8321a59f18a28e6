/** People who let an App know who they are, and what the App may then ask. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientIdOf } from '../../../src/local/github/auth/app-registry.ts';
import { APP, type Harness, startHarness } from './support/embedded.ts';

const CALLBACK = 'https://app.example/signed-in';
const CLIENT = { client_id: clientIdOf(APP), client_secret: 'the-client-secret' };

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({
    organisations: ['globex', 'initech'],
    settings: {
      acme: { people: { olive: 'admin', will: 'write', rita: 'read' } },
      globex: { people: { olive: 'read', gil: 'admin' } },
    },
    oauth: { clientSecret: CLIENT.client_secret, callbackUrls: [CALLBACK] },
  });
  await harness.github.installApp(APP.id, 'globex');
  await harness.github.installApp(APP.id, 'initech');
});
afterAll(() => harness[Symbol.asyncDispose]());

const authorize = (query: Record<string, string>, form?: Record<string, string>) =>
  fetch(`${harness.github.url}/login/oauth/authorize?${new URLSearchParams(query)}`, {
    redirect: 'manual',
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  });

async function codeOf(login: string, query: Record<string, string> = {}): Promise<string> {
  const back = await authorize({ client_id: CLIENT.client_id, ...query }, { login });
  return new URL(back.headers.get('location') ?? '').searchParams.get('code') ?? '';
}

async function trade(fields: Record<string, string>) {
  const answer = await fetch(`${harness.github.url}/login/oauth/access_token`, {
    method: 'POST',
    body: new URLSearchParams({ ...CLIENT, ...fields }),
  });
  expect(answer.status).toBe(200);
  return (await answer.json()) as { access_token?: string; error?: string };
}

async function tokenOf(login: string): Promise<string> {
  return (await trade({ code: await codeOf(login) })).access_token ?? '';
}

describe('authorize', () => {
  test('sends back with a code and the state, to the first callback or one below it', async () => {
    const { client_id } = CLIENT;
    const first = await authorize({ client_id, state: 'a b' }, { login: 'olive' });
    expect(first.headers.get('location')).toMatch(/^https:\/\/app\.example\/signed-in\?code=\w+&state=a\+b$/);
    const below = await authorize({ client_id, redirect_uri: `${CALLBACK}/here?x=1` }, { login: 'olive' });
    expect(below.headers.get('location')).toMatch(/^https:\/\/app\.example\/signed-in\/here\?x=1&code=\w+$/);
  });

  test.each([
    ['an App that is not there', { client_id: 'Iv1.0000000000000099' }],
    ['no App', {}],
    [
      'a callback of somebody else',
      { client_id: CLIENT.client_id, redirect_uri: 'https://evil.example/signed-in' },
    ],
    [
      'a callback beside its own',
      { client_id: CLIENT.client_id, redirect_uri: 'https://app.example/signed-in-too' },
    ],
    ['a callback above its own', { client_id: CLIENT.client_id, redirect_uri: `${CALLBACK}/..` }],
  ])('%s: 404', async (_, query) => {
    expect((await authorize(query as Record<string, string>)).status).toBe(404);
    expect((await authorize(query as Record<string, string>, { login: 'olive' })).status).toBe(404);
  });

  test('nobody comes back as somebody who is not there, and whoever cancels comes back without a code', async () => {
    expect((await authorize({ client_id: CLIENT.client_id }, { login: 'nobody' })).status).toBe(404);
    const back = await authorize({ client_id: CLIENT.client_id }, { cancel: 'yes' });
    const { searchParams } = new URL(back.headers.get('location') ?? '');
    expect([searchParams.get('error'), searchParams.get('code')]).toEqual(['access_denied', null]);
  });
});

describe('a code', () => {
  test('is good once', async () => {
    const code = await codeOf('olive');
    expect((await trade({ code })).access_token).toMatch(/^ghu_/);
    expect(await trade({ code })).toMatchObject({ error: 'bad_verification_code' });
  });

  test('is good for who knows the secret, and for the callback that it was sent to', async () => {
    const code = await codeOf('olive');
    const wrong = await trade({ code, client_secret: 'guessed' });
    expect(wrong).toMatchObject({ error: 'incorrect_client_credentials' });
    const elsewhere = await trade({ code, redirect_uri: 'https://evil.example/' });
    expect(elsewhere).toMatchObject({ error: 'redirect_uri_mismatch' });
    expect((await trade({ code })).access_token).toMatch(/^ghu_/);
  });

  test('that was asked for with a challenge is good with its verifier', async () => {
    const code_challenge = createHash('sha256').update('the verifier').digest('base64url');
    const ask = () => codeOf('olive', { code_challenge, code_challenge_method: 'S256' });
    expect(await trade({ code: await ask() })).toMatchObject({ error: 'bad_verification_code' });
    const other = { code: await ask(), code_verifier: 'another' };
    expect(await trade(other)).toMatchObject({ error: 'bad_verification_code' });
    const right = { code: await ask(), code_verifier: 'the verifier' };
    expect((await trade(right)).access_token).toMatch(/^ghu_/);
  });
});

describe("a person's token", () => {
  test('tells who it is, and where the App is installed that they are a member of', async () => {
    const token = await tokenOf('olive');
    expect((await harness.call('GET', '/user', { token })).body).toMatchObject({
      login: 'olive',
      type: 'User',
    });
    const { body } = await harness.call('GET', '/user/installations', { token });
    const accounts = body.installations.map(({ account }: { account: { login: string } }) => account.login);
    expect([body.total_count, accounts]).toEqual([2, ['acme', 'globex']]);
  });

  test('is none of an installation, and theirs is none of a person', async () => {
    const token = await tokenOf('olive');
    expect((await harness.call('GET', '/orgs/acme', { token })).status).toBe(403);
    expect((await harness.call('GET', '/app', { token })).status).toBe(401);
    expect((await harness.api('GET', '/user')).status).toBe(403);
    expect((await harness.call('GET', '/user')).status).toBe(401);
  });
});

test("what somebody may do with a repository: a member by their role, others by the repository's visibility", async () => {
  await harness.api('POST', '/orgs/acme/repos', { name: 'hidden', private: true });
  await harness.api('POST', '/orgs/acme/repos', { name: 'open' });
  const permission = async (repository: string, login: string) =>
    (await harness.api('GET', `/repos/acme/${repository}/collaborators/${login}/permission`)).body.permission;
  expect(await Promise.all(['olive', 'will', 'RITA'].map((login) => permission('hidden', login)))).toEqual([
    'admin',
    'write',
    'read',
  ]);
  expect([await permission('hidden', 'gil'), await permission('open', 'gil')]).toEqual(['none', 'read']);
  const nobody = '/repos/acme/open/collaborators/nobody/permission';
  expect((await harness.api('GET', nobody)).status).toBe(404);
});
