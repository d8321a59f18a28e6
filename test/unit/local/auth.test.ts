import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, ORGANISATION, startHarness } from './support/embedded.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
  await harness.github.seedRepository('open', new Map([['a.txt', Buffer.from('a')]]), {
    private: false,
    message: 'seed',
  });
  await harness.github.seedRepository('secret', new Map([['a.txt', Buffer.from('a')]]), {
    private: true,
    message: 'seed',
  });
});
afterAll(() => harness[Symbol.asyncDispose]());

describe("an App's JWT", () => {
  it('finds the App and its installation, on the organisation and on a repository', async () => {
    const token = await harness.jwt();
    expect((await harness.call('GET', '/app', { token })).body).toMatchObject({ id: 7, slug: 'errand-app' });
    for (const path of [
      `/orgs/${ORGANISATION}/installation`,
      `/api/v3/repos/${ORGANISATION}/secret/installation`,
    ]) {
      const { status, body } = await harness.call('GET', path, { token });
      expect([status, body.id, body.account.type]).toEqual([200, harness.installationId, 'Organization']);
    }
    expect((await harness.call('GET', '/app/installations', { token })).body).toHaveLength(1);
  });

  it.each([
    ['of an unknown App', { iss: '99' }, 404, 'Integration not found'],
    [
      'that lives for too long',
      { lifetimeS: 3600 },
      401,
      "'Expiration time' claim ('exp') is too far in the future",
    ],
    ['that has expired', { lifetimeS: -300 }, 401, /must be a numeric value representing the future time/],
  ])('%s is refused', async (_, claims, status, message) => {
    const answer = await harness.call('GET', '/app', { token: await harness.jwt(claims) });
    expect(answer.status).toBe(status);
    expect(answer.body.message).toMatch(message);
  });

  it('with a signature of another key is refused', async () => {
    const token = await harness.jwt();
    const [header, payload, signature = ''] = token.split('.');
    const forged = `${header}.${payload}.${[...signature].reverse().join('')}`;
    const answer = await harness.call('GET', '/app', { token: forged });
    expect([answer.status, answer.body.message]).toEqual([401, 'A JSON web token could not be decoded']);
  });
});

describe('an installation token', () => {
  const mint = async (body: object) =>
    harness.call('POST', `/app/installations/${harness.installationId}/access_tokens`, {
      token: await harness.jwt(),
      body,
    });

  it('carries everything where permissions and repositories are absent or empty', async () => {
    for (const body of [{}, { permissions: {}, repositories: [], repository_ids: [] }]) {
      const answer = await mint(body);
      expect(answer.status).toBe(201);
      expect(answer.body.repository_selection).toBe('all');
      expect(answer.body.permissions).toMatchObject({ administration: 'write', contents: 'write' });
      expect(answer.body.token).toMatch(/^ghs_[\w-]{36}$/);
    }
  });

  it('cannot have more than the installation', async () => {
    expect((await mint({ permissions: { workflows: 'write' } })).status).toBe(422);
    expect((await mint({ repositories: ['nowhere'] })).status).toBe(422);
  });

  it('sees only the repositories it was limited to', async () => {
    const { body } = await mint({ repositories: ['open'], permissions: { contents: 'read' } });
    expect(body.repositories.map((repository: { name: string }) => repository.name)).toEqual(['open']);
    const get = async (name: string) =>
      (await harness.call('GET', `/repos/${ORGANISATION}/${name}`, { token: body.token })).status;
    expect([await get('open'), await get('secret')]).toEqual([200, 404]);
  });

  it('is refused once it is revoked', async () => {
    const token = await harness.token();
    const revoke = () => harness.call('DELETE', '/installation/token', { token });
    expect((await revoke()).status).toBe(204);
    const again = await revoke();
    expect([again.status, again.body.message]).toEqual([401, 'Bad credentials']);
  });

  it.each([
    ['POST', '/orgs/acme/repos', { name: 'x' }, 'administration=write'],
    ['PATCH', '/repos/acme/open', { description: 'x' }, 'administration=write'],
    ['PUT', '/repos/acme/open/topics', { names: [] }, 'administration=write'],
    ['DELETE', '/repos/acme/open', undefined, 'administration=write'],
    ['POST', '/repos/acme/open/dispatches', { event_type: 'work' }, 'contents=write'],
    ['POST', '/repos/acme/open/git/blobs', { content: '' }, 'contents=write'],
    ['POST', '/repos/acme/open/git/trees', { tree: [] }, 'contents=write'],
    ['POST', '/repos/acme/open/git/refs', {}, 'contents=write'],
    ['PUT', '/repos/acme/open/contents/a.txt', {}, 'contents=write'],
    ['GET', '/repos/acme/open/contents/a.txt', undefined, 'contents=read'],
    ['POST', '/repos/acme/open/pages', {}, 'pages=write,administration=write'],
    ['POST', '/repos/acme/open/pages/builds', undefined, 'pages=write'],
    ['GET', '/repos/acme/open/pages', undefined, 'pages=read'],
    ['GET', '/repos/acme/open/actions/runs', undefined, 'actions=read'],
    ['POST', '/repos/acme/open/actions/runs/1/cancel', undefined, 'actions=write'],
  ])('without the permission gets 403 from %s %s', async (method, path, body, needed) => {
    const token = await harness.token({ permissions: { metadata: 'read' } });
    const answer = await harness.call(method, path, { token, body });
    expect([answer.status, answer.body.message]).toEqual([403, 'Resource not accessible by integration']);
    expect(answer.headers.get('x-accepted-github-permissions')).toBe(needed);
  });
});

describe('nobody in particular', () => {
  it('reads public repositories, does not see private ones, and changes nothing', async () => {
    const status = async (method: string, path: string) => (await harness.call(method, path)).status;
    expect(await status('GET', '/repos/acme/open')).toBe(200);
    expect(await status('GET', '/repos/acme/secret')).toBe(404);
    expect(await status('DELETE', '/repos/acme/open')).toBe(401);
    expect(await status('GET', '/app')).toBe(401);
  });

  it('gets 401 for credentials that are none', async () => {
    const answer = await harness.call('GET', '/repos/acme/open', { token: 'ghs_wrong' });
    expect([answer.status, answer.body.message]).toEqual([401, 'Bad credentials']);
  });
});
