import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { octokitFor } from '../../../src/github/installation-token.ts';
import {
  createRepository,
  findRepository,
  type NewRepository,
  SiteGone,
} from '../../../src/github/site-repository.ts';
import { type FaultRule, faultyFetch } from '../../fakes/faulty-fetch.ts';
import { inSimulatedTime } from '../../fakes/simulated-time.ts';
import { type Harness, ORGANISATION, startHarness } from '../local/support/embedded.ts';

let harness: Harness;
let token: string;
beforeAll(async () => {
  harness = await startHarness();
  token = await harness.token();
});
afterEach(() => void vi.unstubAllGlobals());
afterAll(() => harness[Symbol.asyncDispose]());

const MARK = '(site 1)';
const DESCRIPTION = `Adds up the sales. ${MARK}`;

function make(name: string, rules: FaultRule[] = [], changes: Partial<NewRepository> = {}) {
  const github = faultyFetch(rules);
  vi.stubGlobal('fetch', github.fetch);
  return inSimulatedTime(
    () =>
      createRepository({
        octokit: octokitFor(`${harness.github.url}/api/v3`, token),
        owner: ORGANISATION,
        name,
        description: DESCRIPTION,
        mark: MARK,
        homepage: (called) => `https://acme.github.io/${called}/`,
        reserve: async () => true,
        reservedBefore: null,
        ...changes,
      }),
    github.isBusy,
  );
}
const create = 'POST /orgs/*/repos';

test('whose answer was lost is found again, also where it is not known everywhere yet', async () => {
  await expect(make('lost', [{ match: create, fault: 'lost-reply' }])).rejects.toThrow();
  const notYet = { status: 404, body: { message: 'Not Found' } };
  const again = await make('lost', [{ match: 'GET /repos/*/lost', fault: notYet, times: 2 }]);
  expect(again.name).toBe('lost');
  expect((await harness.api('GET', `/repos/${ORGANISATION}/lost-2`)).status).toBe(404);
});

test('whose answer was lost and that is not known for long is waited for, and not made a second time', async () => {
  await expect(make('slow', [{ match: create, fault: 'lost-reply' }])).rejects.toThrow();
  const notYet = { status: 404, body: { message: 'Not Found' } };
  const unknown = { match: 'GET /repos/*/slow', fault: notYet, times: 4 };
  const again = make('slow', [unknown], { reservedBefore: 'slow' });
  await expect(again).rejects.toThrow('acme/slow exists, but the App may not see it');
  expect((await make('slow')).name).toBe('slow');
  expect((await harness.api('GET', `/repos/${ORGANISATION}/slow-2`)).status).toBe(404);
});

test('a name that nobody tried for this site before, and that the App may not see, belongs to a stranger', async () => {
  await harness.api('POST', `/orgs/${ORGANISATION}/repos`, { name: 'hidden', auto_init: true });
  const hidden = { status: 404, body: { message: 'Not Found' } };
  expect((await make('hidden', [{ match: 'GET /repos/*/hidden', fault: hidden, times: 4 }])).name).toBe(
    'hidden-2',
  );
});

test.each([
  ['of another description', { description: 'Mine' }],
  ['without any', {}],
])("a repository of that name %s is somebody else's", async (what, settings) => {
  const name = `theirs-${what.length}`;
  await harness.api('POST', `/orgs/${ORGANISATION}/repos`, { name, auto_init: true, ...settings });
  expect((await make(name)).name).toBe(`${name}-2`);
});

test('where all names are taken nothing is made, and that is said', async () => {
  const asked: string[] = [];
  const reserve = async (name: string) => {
    asked.push(name);
    return false;
  };
  await expect(make('common', [], { reserve })).rejects.toThrow(
    'no free repository name: common and 49 others',
  );
  expect([asked.length, asked.at(-1)]).toEqual([50, 'common-50']);
});

test('one that another site of ours has reserved is not asked for', async () => {
  const made = await make('reserved', [], { reserve: async (name) => name !== 'reserved' });
  expect(made.name).toBe('reserved-2');
  expect((await harness.api('GET', `/repos/${ORGANISATION}/reserved`)).status).toBe(404);
});

test.each([
  [
    'a refusal that is not about the name',
    { status: 422, body: { message: 'Visibility cannot be public.' } },
  ],
  ['trouble', { status: 502 }],
  ['a limit', { status: 403, headers: { 'retry-after': '5' } }],
])('after %s no other name is tried', async (_what, fault) => {
  const asked: string[] = [];
  const reserve = async (name: string) => asked.push(name) > 0;
  await expect(make('once', [{ match: create, fault }], { reserve })).rejects.toThrow();
  expect(asked).toEqual(['once']);
});

test('while GitHub is in trouble nobody is taken for a stranger', async () => {
  await make('troubled');
  const trouble = { match: 'GET /repos/*/troubled', fault: { status: 502 } };
  await expect(make('troubled', [trouble])).rejects.toThrow();
  expect((await make('troubled')).name).toBe('troubled');
});

test.each([
  ['without fields', { status: 201, body: {} }],
  ['that is a list', { status: 201, body: [] }],
  ['that redirects to nowhere', { status: 301, body: { message: 'Moved Permanently' } }],
])('an answer %s is none: what an earlier try made is taken all the same', async (what, fault) => {
  const name = `odd-${what.length}`;
  await make(name);
  await expect(make(name, [{ match: create, fault }])).rejects.toThrow(/not complete|something else/);
  const look = { match: `GET /repos/*/${name}`, fault: { ...fault, status: 200 } };
  await expect(make(name, [look])).rejects.toThrow(/not complete|something else/);
  expect((await make(name)).name).toBe(name);
});

describe('the repository of a site, in later rounds', () => {
  let ownerId: number;
  beforeAll(async () => {
    await make('any');
    ownerId = (await harness.api('GET', at('any'))).body.owner.id;
  });
  const find = (name: string, id: number) =>
    findRepository(octokitFor(`${harness.github.url}/api/v3`, token), {
      owner: ORGANISATION,
      name,
      id,
      ownerId,
    });
  const at = (name: string) => `/repos/${ORGANISATION}/${name}`;

  test('is found under its new name, and its branch as it is called now', async () => {
    const { id } = await make('before');
    await harness.api('PATCH', at('before'), { name: 'after' });
    const { sha } = (await harness.api('GET', `${at('after')}/git/ref/heads/main`)).body.object;
    await harness.api('POST', `${at('after')}/git/refs`, { ref: 'refs/heads/release/1', sha });
    await harness.api('PATCH', at('after'), { default_branch: 'release/1' });
    const found = { id, owner: ORGANISATION, name: 'after', default_branch: 'release/1' };
    expect(await find('before', id)).toMatchObject(found);
  });

  test.each([[{}], [[]], [{ message: 'Hello' }]])('is not lost by an answer like %j', async (body) => {
    const { id } = await make('asked');
    const faulty = faultyFetch([{ match: `GET ${at('asked')}`, fault: { status: 200, body } }]);
    vi.stubGlobal('fetch', faulty.fetch);
    const error = await find('asked', id).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(SiteGone);
    expect((await find('asked', id)).name).toBe('asked');
  });

  test('is not the one that has its name by now', async () => {
    const { id } = await make('first');
    await harness.api('PATCH', at('first'), { name: 'moved' });
    await make('first');
    await expect(find('first', id)).rejects.toThrow(
      'acme/first is another repository than the one this site was made in; round 1 with a new nonce makes a new one',
    );
    expect((await find('moved', id)).name).toBe('moved');
  });

  test('is gone when it was deleted, and its sender is told what to do', async () => {
    const { id } = await make('deleted');
    await harness.api('DELETE', at('deleted'));
    const gone = find('deleted', id);
    await expect(gone).rejects.toThrow(SiteGone);
    await expect(gone).rejects.toThrow(
      'acme/deleted is gone: it was deleted, or the App may not see it any more; round 1 with a new nonce',
    );
  });

  test('is gone when it was given away, though everybody can read it', async () => {
    const { id } = await make('given');
    const { body } = await harness.api('GET', at('given'));
    const theirs = { ...body, full_name: 'globex/given', owner: { ...body.owner, id: 1, login: 'globex' } };
    // What fetch gives for GitHub's redirect.
    const rule = { match: `GET ${at('given')}`, fault: { status: 200, body: theirs } };
    vi.stubGlobal('fetch', faultyFetch([rule]).fetch);
    const gone = find('given', id);
    await expect(gone).rejects.toThrow(SiteGone);
    await expect(gone).rejects.toThrow("acme/given is globex/given by now, which is not the organisation's");
  });

  test.each([403, 500])('is not gone because GitHub answers %i once', async (status) => {
    const { id } = await make(`there-${status}`);
    const rule = { match: `GET ${at(`there-${status}`)}`, fault: { status } };
    vi.stubGlobal('fetch', faultyFetch([rule]).fetch);
    const answer = find(`there-${status}`, id);
    await expect(answer).rejects.toMatchObject({ status });
    await expect(answer).rejects.not.toThrow(SiteGone);
    expect(await find(`there-${status}`, id)).toMatchObject({ id });
  });
});
