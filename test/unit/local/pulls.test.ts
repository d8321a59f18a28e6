import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_PERMISSIONS, type Harness, startHarness } from './support/embedded.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ permissions: { ...ALL_PERMISSIONS, pull_requests: 'write' } });
});
afterAll(() => harness[Symbol.asyncDispose]());

/** A repository with branches `one` and `two`, each with a file of its own ahead of `main`. */
async function newRepository(name: string) {
  await harness.api('POST', '/orgs/acme/repos', { name, auto_init: true });
  const path = `/repos/acme/${name}`;
  const { sha } = (await harness.api('GET', `${path}/git/ref/heads/main`)).body.object;
  for (const branch of ['one', 'two']) {
    await harness.api('POST', `${path}/git/refs`, { ref: `refs/heads/${branch}`, sha });
    const content = Buffer.from(branch).toString('base64');
    await harness.api('PUT', `${path}/contents/${branch}.txt`, { message: branch, content, branch });
  }
  const open = (body: object) =>
    harness.api('POST', `${path}/pulls`, { title: 'Update', base: 'main', body: 'Why', ...body });
  const list = async (query = '') => {
    const { body } = await harness.api('GET', `${path}/pulls${query}`);
    return body.map((pull: { number: number }) => pull.number);
  };
  return { path, open, list };
}

describe('opening a pull request', () => {
  it('answers with it, by the App, numbered, and with what it would change', async () => {
    const { open } = await newRepository('opened');
    const { status, body, headers } = await open({ head: 'one' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      number: 1,
      state: 'open',
      title: 'Update',
      body: 'Why',
      user: { login: 'errand-app[bot]' },
      head: { ref: 'one', label: 'acme:one', repo: { full_name: 'acme/opened' } },
      base: { ref: 'main' },
      html_url: `${harness.github.url}/acme/opened/pull/1`,
      commits: 1,
      changed_files: 1,
    });
    expect(headers.get('location')).toBe(body.url);
    expect((await open({ head: 'acme:two' })).body).toMatchObject({ number: 2, head: { ref: 'two' } });
  });

  it.each([
    [
      'for branches that have one',
      { head: 'one' },
      { message: 'A pull request already exists for acme:one.' },
    ],
    ['from a branch that is not there', { head: 'gone' }, { field: 'head', code: 'invalid' }],
    ['to a branch that is not there', { head: 'two', base: 'gone' }, { field: 'base', code: 'invalid' }],
    ['that would change nothing', { head: 'main' }, { message: 'No commits between main and main' }],
  ])('is refused %s', async (what, body, error) => {
    const { open, list } = await newRepository(what.replaceAll(' ', '-'));
    await open({ head: 'one' });
    const refused = await open(body);
    expect([refused.status, refused.body.message]).toEqual([422, 'Validation Failed']);
    expect(refused.body.errors).toEqual([expect.objectContaining({ resource: 'PullRequest', ...error })]);
    expect(await list()).toEqual([1]);
  });

  it('needs the permission', async () => {
    const { path } = await newRepository('permission');
    const token = await harness.token({ permissions: { contents: 'write', pull_requests: 'read' } });
    const body = { title: 'x', head: 'one', base: 'main' };
    const refused = await harness.call('POST', `${path}/pulls`, { token, body });
    expect([refused.status, refused.headers.get('x-accepted-github-permissions')]).toEqual([
      403,
      'pull_requests=write',
    ]);
    expect((await harness.call('GET', `${path}/pulls`, { token })).status).toBe(200);
  });
});

describe('pull requests', () => {
  it('are listed newest first, by state, head and base', async () => {
    const { path, open, list } = await newRepository('listed');
    await open({ head: 'one' });
    await open({ head: 'two' });
    await open({ head: 'one', base: 'two' });
    expect(await list()).toEqual([3, 2, 1]);
    expect(await list('?head=acme:one')).toEqual([3, 1]);
    expect(await list('?head=acme:one&base=main')).toEqual([1]);
    expect(await list('?base=two')).toEqual([3]);
    // GitHub wants the owner before the branch, and filters nothing without it.
    expect(await list('?head=one')).toEqual([3, 2, 1]);
    expect(await list('?per_page=1&page=2')).toEqual([2]);
    const next = async (page: number) =>
      (await harness.api('GET', `${path}/pulls?per_page=1&page=${page}`)).headers.get('link');
    expect([await next(2), await next(3)]).toEqual([expect.stringMatching(/[?&]page=3>; rel="next"$/), null]);

    await harness.api('DELETE', `${path}/git/refs/heads/one`);
    expect([await list(), await list('?state=closed'), await list('?state=all')]).toEqual([
      [2],
      [3, 1],
      [3, 2, 1],
    ]);
  });

  it('follow their branch as long as they are open', async () => {
    const { path, open } = await newRepository('followed');
    const before = (await open({ head: 'one' })).body.head.sha;
    const body = { message: 'more', content: Buffer.from('x').toString('base64'), branch: 'one' };
    const { sha } = (await harness.api('PUT', `${path}/contents/more.txt`, body)).body.commit;
    expect(sha).not.toBe(before);
    expect((await harness.api('GET', `${path}/pulls`)).body[0].head.sha).toBe(sha);
  });
});
