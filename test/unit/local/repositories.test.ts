import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from './support/embedded.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness[Symbol.asyncDispose]());

const create = (body: object) => harness.api('POST', '/orgs/acme/repos', body);

describe('creating a repository', () => {
  it('answers with the repository, its addresses and its default branch', async () => {
    const { status, body } = await create({ name: 'first', description: 'One', auto_init: true });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      full_name: 'acme/first',
      private: false,
      visibility: 'public',
      default_branch: 'main',
      description: 'One',
      has_pages: false,
      html_url: `${harness.github.url}/acme/first`,
      clone_url: `${harness.github.url}/acme/first.git`,
      owner: { login: 'acme', type: 'Organization' },
    });
    const readme = await harness.api('GET', '/repos/acme/first/contents/README.md');
    expect(Buffer.from(readme.body.content, 'base64').toString()).toBe('# first\nOne');
    const head = await harness.api('GET', '/repos/acme/first/commits/main');
    expect(head.body.commit.author.name).toBe('errand-app[bot]');
  });

  it('refuses a name that is taken, in whatever case', async () => {
    await create({ name: 'taken' });
    const { status, body } = await create({ name: 'TAKEN' });
    expect(status).toBe(422);
    expect(body.message).toBe('Repository creation failed.');
    expect(body.errors).toEqual([
      {
        resource: 'Repository',
        code: 'custom',
        field: 'name',
        message: 'name already exists on this account',
      },
    ]);
  });

  it('replaces what a name cannot have by dashes and keeps 100 characters', async () => {
    expect((await create({ name: 'a b/ü' })).body.name).toBe('a-b--');
    expect((await create({ name: 'n'.repeat(140) })).body.name).toHaveLength(100);
  });

  it.each([
    ['control characters', 'two\nlines'],
    ['more than 350 characters', 'x'.repeat(351)],
  ])('refuses a description with %s', async (_, description) => {
    expect((await create({ name: 'described', description })).status).toBe(422);
  });
});

describe('changing a repository', () => {
  it('takes settings, topics and, at last, deletion', async () => {
    await create({ name: 'changing', auto_init: true });
    const patched = await harness.api('PATCH', '/repos/acme/changing', {
      description: 'New',
      homepage: 'https://x.example',
    });
    expect(patched.body).toMatchObject({
      description: 'New',
      homepage: 'https://x.example',
      default_branch: 'main',
    });
    expect((await harness.api('PUT', '/repos/acme/changing/topics', { names: ['a', 'b-c'] })).body).toEqual({
      names: ['a', 'b-c'],
    });
    expect((await harness.api('PUT', '/repos/acme/changing/topics', { names: ['Not OK'] })).status).toBe(422);
    expect((await harness.api('DELETE', '/repos/acme/changing')).status).toBe(204);
    expect((await harness.api('GET', '/repos/acme/changing')).status).toBe(404);
  });

  it.each([
    ['an upper-case topic', { names: ['Topic'] }],
    ['a topic that begins with a dash', { names: ['-topic'] }],
    ['a topic of 51 characters', { names: ['t'.repeat(51)] }],
    ['21 topics', { names: Array.from({ length: 21 }, (_, n) => `t${n}`) }],
    ['no list at all', {}],
  ])('refuses %s', async (what, body) => {
    const name = what.replaceAll(' ', '-');
    await create({ name });
    expect((await harness.api('PUT', `/repos/acme/${name}/topics`, body)).status).toBe(422);
    expect((await harness.api('GET', `/repos/acme/${name}/topics`)).body).toEqual({ names: [] });
  });

  it.each([
    ['PATCH', '', { description: 'x' }],
    ['PUT', '/topics', { names: [] }],
  ])('is for tokens that may administer it: %s', async (method, path, body) => {
    await create({ name: `guarded-${method}` });
    const token = await harness.token({ permissions: { contents: 'write' } });
    const refused = await harness.call(method, `/repos/acme/guarded-${method}${path}`, { token, body });
    expect([refused.status, refused.headers.get('x-accepted-github-permissions')]).toEqual([
      403,
      'administration=write',
    ]);
  });

  it('refuses a default branch that is not there', async () => {
    await create({ name: 'branches', auto_init: true });
    expect((await harness.api('PATCH', '/repos/acme/branches', { default_branch: 'gone' })).status).toBe(422);
  });
});

describe('seeding', () => {
  const seed = (text: string) =>
    harness.github.seedRepository('seeded', new Map([['a/b.txt', Buffer.from(text)]]), {
      private: true,
      message: 'Seed',
    });

  it('commits only where the files differ', async () => {
    const first = await seed('one');
    expect(await seed('one')).toEqual(first);
    const second = await seed('two');
    expect(second.id).toBe(first.id);
    const commit = await harness.api('GET', `/repos/acme/seeded/git/commits/${second.sha}`);
    expect(commit.body.parents.map((parent: { sha: string }) => parent.sha)).toEqual([first.sha]);
  });
});

describe('the page of a repository', () => {
  it('lists its files and escapes everything', async () => {
    await create({ name: 'shown', description: '<script>alert(1)</script>', auto_init: true });
    const { status, body } = await harness.call('GET', '/acme/shown');
    expect(status).toBe(200);
    expect(body).toContain('README.md');
    expect(body).not.toContain('<script>');
  });
});
