import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from './support/embedded.ts';

const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } ref { name } }
}`;
const HEAD = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    databaseId nameWithOwner
    defaultBranchRef { id name target { oid } }
    object(expression: "HEAD:README.md") { ... on Blob { text } }
  }
}`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
  await harness.api('POST', '/orgs/acme/repos', { name: 'site', auto_init: true });
});
afterAll(() => harness[Symbol.asyncDispose]());

async function head() {
  const { body } = await harness.graphql(HEAD, { owner: 'acme', name: 'site' });
  return body.data.repository.defaultBranchRef as { id: string; name: string; target: { oid: string } };
}

async function commit(input: object, token?: string) {
  const branch = { repositoryNameWithOwner: 'acme/site', branchName: 'main' };
  const message = { headline: 'Change', body: 'Why' };
  return harness.graphql(
    COMMIT,
    { input: { branch, message, expectedHeadOid: (await head()).target.oid, ...input } },
    token,
  );
}

describe('createCommitOnBranch', () => {
  it('adds, replaces and deletes files in one commit on top of the expected head', async () => {
    const before = await head();
    const added = await commit({ fileChanges: { additions: [{ path: 'a/b.txt', contents: base64('b') }] } });
    const { oid, url } = added.body.data.createCommitOnBranch.commit;
    expect(url).toBe(`${harness.github.url}/acme/site/commit/${oid}`);
    const found = await harness.api('GET', `/repos/acme/site/git/commits/${oid}`);
    expect(found.body).toMatchObject({ message: 'Change\n\nWhy', parents: [{ sha: before.target.oid }] });

    await commit({ branch: { id: before.id }, fileChanges: { deletions: [{ path: 'a/b.txt' }] } });
    expect((await harness.api('GET', '/repos/acme/site/contents/a/b.txt')).status).toBe(404);
  });

  it('refuses a stale head with the words of GitHub and HTTP 200', async () => {
    const now = (await head()).target.oid;
    const stale = '1'.repeat(40);
    const { status, body } = await commit({ expectedHeadOid: stale });
    expect(status).toBe(200);
    expect(body.errors).toMatchObject([
      {
        type: 'STALE_DATA',
        path: ['createCommitOnBranch'],
        message: `Expected branch to point to "${stale}" but it points to "${now}". Pull and try again.`,
      },
    ]);
    expect((await head()).target.oid).toBe(now);
  });

  it('refuses to delete what is not there, and then changes nothing at all', async () => {
    const before = await head();
    const { body } = await commit({
      fileChanges: { additions: [{ path: 'new.txt', contents: '' }], deletions: [{ path: 'missing.txt' }] },
    });
    expect(body.errors).toHaveLength(1);
    expect(await head()).toEqual(before);
  });

  it('is forbidden without contents:write, and for workflow files without workflows:write', async () => {
    const reader = await harness.token({ permissions: { contents: 'read' } });
    expect((await commit({}, reader)).body.errors).toMatchObject([{ type: 'FORBIDDEN' }]);
    const workflow = { additions: [{ path: '.github/workflows/x.yml', contents: '' }] };
    expect((await commit({ fileChanges: workflow })).body.errors).toMatchObject([{ type: 'FORBIDDEN' }]);
  });
});

describe('querying a repository', () => {
  it('finds its head and the text of a file', async () => {
    const { body } = await harness.graphql(HEAD, { owner: 'ACME', name: 'Site' });
    expect(body.data.repository).toMatchObject({ nameWithOwner: 'acme/site', object: { text: '# site' } });
  });

  it('does not find what the token cannot see', async () => {
    const { body } = await harness.graphql(HEAD, { owner: 'acme', name: 'nowhere' });
    expect(body).toMatchObject({ data: { repository: null }, errors: [{ type: 'NOT_FOUND' }] });
  });

  it('answers at the Enterprise address, too, and to nobody without a token', async () => {
    const token = await harness.token();
    const body = { query: HEAD, variables: { owner: 'acme', name: 'site' } };
    expect((await harness.call('POST', '/api/graphql', { token, body })).body.errors).toBeUndefined();
    expect((await harness.call('POST', '/api/graphql', { body })).status).toBe(401);
  });
});
