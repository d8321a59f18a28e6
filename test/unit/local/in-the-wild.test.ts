/** What organisations and people do to repositories. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from './support/embedded.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({
    settings: { acme: { defaultBranch: 'trunk', publicRepositories: false, pagesOfPrivate: false } },
  });
});
afterAll(() => harness[Symbol.asyncDispose]());

const create = (name: string, more: object = {}) =>
  harness.api('POST', '/orgs/acme/repos', { name, private: true, auto_init: true, ...more });
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('an organisation', () => {
  it('names the first branch', async () => {
    expect((await create('trunks')).body.default_branch).toBe('trunk');
    expect((await harness.api('GET', '/repos/acme/trunks/git/ref/heads/trunk')).status).toBe(200);
    expect((await harness.api('GET', '/repos/acme/trunks/git/ref/heads/main')).status).toBe(404);
    expect((await create('bare', { auto_init: false })).body.default_branch).toBe('trunk');
    const first = { message: 'first', content: base64('x') };
    await harness.api('PUT', '/repos/acme/bare/contents/a.txt', first);
    expect((await harness.api('GET', '/repos/acme/bare/branches/trunk')).status).toBe(200);
  });

  it.each([[{ private: false }], [{ private: undefined }], [{ visibility: 'public' }]])(
    'that forbids public repositories refuses %j',
    async (body) => {
      const { status, body: refusal } = await create('open', body);
      expect([status, refusal.message]).toEqual([422, 'Repository creation failed.']);
      expect(refusal.errors[0]).toMatchObject({
        field: 'visibility',
        message: "Visibility can't be public.",
      });
      expect((await harness.api('GET', '/repos/acme/open')).status).toBe(404);
    },
  );

  it('that forbids public repositories lets none become public', async () => {
    await create('closed');
    expect((await harness.api('PATCH', '/repos/acme/closed', { visibility: 'public' })).status).toBe(422);
    expect((await harness.api('GET', '/repos/acme/closed')).body.visibility).toBe('private');
  });

  it('whose plan has no Pages for private repositories says so', async () => {
    await create('unpaid');
    const source = { branch: 'trunk', path: '/' };
    const { status, body } = await harness.api('POST', '/repos/acme/unpaid/pages', { source });
    expect([status, body.message]).toEqual([
      422,
      'Your current plan does not support GitHub Pages for this repository.',
    ]);
  });

  it.each(['.', '..'])('refuses the name %s', async (name) => {
    const { status, body } = await create(name);
    expect([status, body.errors[0].field]).toEqual([422, 'name']);
  });
});

describe('visibility', () => {
  it('can be said in either way, and the newer one wins', async () => {
    const { body } = await create('seen', { private: false, visibility: 'private' });
    expect([body.private, body.visibility]).toEqual([true, 'private']);
    expect((await create('internal', { visibility: 'internal' })).status).toBe(422);
  });
});

describe('an archived repository', () => {
  it('is read-only, until somebody takes it out of the archive or deletes it', async () => {
    await create('old');
    const { sha } = (await harness.api('GET', '/repos/acme/old/git/ref/heads/trunk')).body.object;
    const archived = await harness.api('PATCH', '/repos/acme/old', { archived: true });
    expect([archived.status, archived.body.archived]).toEqual([200, true]);
    const writes: [string, string, object][] = [
      ['PATCH', '', { description: 'x' }],
      ['PATCH', '', { archived: true }],
      ['PUT', '/topics', { names: [] }],
      ['PUT', '/contents/a.txt', { message: 'x', content: base64('x') }],
      ['POST', '/git/blobs', { content: 'x' }],
      ['POST', '/git/refs', { ref: 'refs/heads/x', sha }],
      ['POST', '/dispatches', { event_type: 'work' }],
      ['POST', '/pages', { source: { branch: 'trunk', path: '/' } }],
    ];
    for (const [method, path, body] of writes) {
      const refused = await harness.api(method, `/repos/acme/old${path}`, body);
      expect([refused.status, refused.body.message], `${method} ${path}`).toEqual([
        403,
        'Repository was archived so is read-only.',
      ]);
    }
    const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
      createCommitOnBranch(input: $input) { commit { oid } } }`;
    const input = {
      branch: { repositoryNameWithOwner: 'acme/old', branchName: 'trunk' },
      expectedHeadOid: sha,
      message: { headline: 'x' },
    };
    const { errors } = (await harness.graphql(mutation, { input })).body;
    expect(errors[0].message).toBe('Repository was archived so is read-only.');
    expect((await harness.api('GET', '/repos/acme/old/git/ref/heads/trunk')).body.object.sha).toBe(sha);

    const back = { archived: false, description: 'back' };
    expect((await harness.api('PATCH', '/repos/acme/old', back)).body).toMatchObject(back);
    await harness.api('PATCH', '/repos/acme/old', { archived: true });
    expect((await harness.api('DELETE', '/repos/acme/old')).status).toBe(204);
  });
});

describe('a repository that was renamed', () => {
  const moved = async (name: string) => {
    const { id } = (await create(name)).body;
    await harness.api('PATCH', `/repos/acme/${name}`, { name: `${name}-new` });
    return { id, address: `${harness.github.url}/api/v3/repositories/${id}` };
  };

  it('sends reads and writes under its former name to its id', async () => {
    const { address } = await moved('first');
    const read = await harness.api('GET', '/repos/acme/FIRST/contents/README.md?ref=trunk');
    const there = `${address}/contents/README.md?ref=trunk`;
    expect([read.status, read.headers.get('location'), read.body.url]).toEqual([301, there, there]);
    const write = await harness.api('PUT', '/api/v3/repos/acme/first/topics', { names: ['a'] });
    expect([write.status, write.headers.get('location')]).toEqual([307, `${address}/topics`]);
  });

  it('is read and changed by whoever follows', async () => {
    const { id } = await moved('second');
    const token = await harness.token();
    const follow = (method: string, path: string, body?: object) =>
      fetch(`${harness.github.url}/repos/acme/second${path}`, {
        method,
        headers: { authorization: `Bearer ${token}` },
        ...(body && { body: JSON.stringify(body) }),
      });
    expect(await (await follow('GET', '')).json()).toMatchObject({ id, full_name: 'acme/second-new' });
    expect(await (await follow('PUT', '/topics', { names: ['a'] })).json()).toEqual({ names: ['a'] });
    expect((await follow('GET', '/contents/none.txt')).status).toBe(404);
    const query =
      'query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { name } }';
    const { data } = (await harness.graphql(query, { owner: 'acme', name: 'second' })).body;
    expect(data.repository.name).toBe('second-new');
  });

  it('is hidden from whoever may not see it', async () => {
    await moved('third');
    expect((await harness.call('GET', '/repos/acme/third')).status).toBe(404);
  });

  it('gives its former name to one that takes it, and is gone under both when it is deleted', async () => {
    const { id } = await moved('fourth');
    const taken = await create('fourth');
    expect(taken.status).toBe(201);
    expect((await harness.api('GET', '/repos/acme/fourth')).body.id).toBe(taken.body.id);
    await harness.api('DELETE', '/repos/acme/fourth');
    expect((await harness.api('GET', '/repos/acme/fourth')).headers.get('location')).toContain(`/${id}`);
    await harness.api('DELETE', '/repos/acme/fourth-new');
    expect((await harness.api('GET', '/repos/acme/fourth')).status).toBe(404);
    expect((await harness.api('GET', `/repositories/${id}`)).status).toBe(404);
  });
});

describe('a read with If-None-Match', () => {
  it('is answered with 304 as long as nothing has changed', async () => {
    await create('cached');
    const path = '/repos/acme/cached/contents/README.md';
    const token = await harness.token();
    const read = (etag = '""') =>
      fetch(`${harness.github.url}${path}`, {
        headers: { authorization: `Bearer ${token}`, 'if-none-match': etag },
      });
    const first = await read();
    const etag = first.headers.get('etag') ?? '';
    const { sha } = (await first.json()) as { sha: string };
    const second = await read(etag);
    expect([first.status, second.status, await second.text()]).toEqual([200, 304, '']);
    await harness.api('PUT', path, { message: 'x', content: base64('new'), sha });
    expect((await read(etag)).status).toBe(200);
  });
});
