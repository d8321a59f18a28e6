/** What an organisation's owners may do to installation and executor repository while the App works for them. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DISPATCH_EVENT } from '../../../src/contract/run-api.ts';
import { newId } from '../../../src/domain/clock.ts';
import { createGitHub } from '../../../src/github/github.ts';
import { createPacing, Limited } from '../../../src/github/pacing.ts';
import { faultyFetch } from '../../fakes/faulty-fetch.ts';
import { keepPauses, type Pauses } from '../../fakes/pauses.ts';
import {
  ALL_PERMISSIONS,
  APP,
  type Harness,
  keys,
  ORGANISATION,
  startHarness,
} from '../local/support/embedded.ts';

const EXECUTOR = 'errand-executor';
const START_MS = 1_700_000_000_000;

let harness: Harness;
let now = START_MS;
let pauses: Pauses;
beforeEach(async () => {
  const permissions = { ...ALL_PERMISSIONS, workflows: 'write', pull_requests: 'write' } as const;
  harness = await startHarness({ permissions, runner: { maxConcurrent: 0 } });
  now = START_MS;
  pauses = keepPauses();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await harness[Symbol.asyncDispose]();
});

function startGitHub() {
  return createGitHub(
    {
      apiUrl: `${harness.github.url}/api/v3`,
      serverUrl: harness.github.url,
      app: { id: APP.id, privateKey: keys.privateKey },
      organisation: ORGANISATION,
      executorRepository: EXECUTOR,
      action: `errand/errand/action@${'1'.repeat(40)}`,
    },
    createPacing({ store: pauses.store, clock: { now: () => now } }),
  );
}
const start = () => startGitHub().of('default');
const path = `/repos/${ORGANISATION}/${EXECUTOR}`;
const dispatch = (organisation: ReturnType<typeof start>) =>
  organisation.dispatch(DISPATCH_EVENT, { job: newId('job'), attempt: 1, site: newId('site') });

test('the executor repository is made with the first thing that is asked of it', async () => {
  const organisation = start();
  expect(organisation.known()).toBeUndefined();
  await dispatch(organisation);
  expect(organisation.known()).toMatchObject({ repository: EXECUTOR, owner: ORGANISATION });
  expect(harness.github.runs()).toHaveLength(1);
});

test.each([
  // The first has a token by then, the second has to ask for one.
  ['a dispatch', dispatch],
  ['a list of runs', (organisation: ReturnType<typeof start>) => organisation.listRuns()],
] as const)(
  'an executor repository that was deleted is made again after %s has failed',
  async (_what, ask) => {
    const organisation = start();
    await dispatch(organisation);
    const before = await organisation.executor();
    await harness.api('DELETE', path);
    await expect(ask(organisation)).rejects.toThrow();
    await ask(organisation);
    await dispatch(organisation);
    expect((await organisation.executor()).repositoryId).not.toBe(before.repositoryId);
  },
);

test('an executor repository that was renamed goes on', async () => {
  const organisation = start();
  await dispatch(organisation);
  await harness.api('PATCH', path, { name: 'renamed' });
  await dispatch(organisation);
  await dispatch(start());
  expect(harness.github.runs()).toHaveLength(3);
  expect((await harness.api('GET', path)).body.url).toMatch(/\/repositories\/\d+$/);
});

test('an App that was removed and installed again goes on with its new installation', async () => {
  const organisation = start();
  await dispatch(organisation);
  await harness.github.changeInstallation(harness.installationId, 'uninstall');
  await expect(dispatch(organisation)).rejects.toThrow();
  await expect(organisation.executor()).rejects.toThrow(
    /^the App is not installed on the organisation acme: its owner has to install it$/,
  );
  const { installationId } = await harness.github.installApp(APP.id, ORGANISATION);
  await dispatch(organisation);
  expect(await organisation.executor()).toMatchObject({ installationId });
});

test('an installation that is suspended says so, and goes on when it is over', async () => {
  const organisation = start();
  await harness.github.changeInstallation(harness.installationId, 'suspend');
  await expect(dispatch(organisation)).rejects.toThrow(/suspended: unsuspend it/);
  await harness.github.changeInstallation(harness.installationId, 'unsuspend');
  await dispatch(organisation);
  await harness.github.changeInstallation(harness.installationId, 'suspend');
  await expect(dispatch(organisation)).rejects.toThrow(/suspended/);
  await harness.github.changeInstallation(harness.installationId, 'unsuspend');
  await dispatch(organisation);
});

test('what GitHub refuses in several lines is told in one', async () => {
  const organisation = start();
  await organisation.executor();
  const body = { message: 'There is at least one repository\n that does not exist:\r\n\t1' };
  const rule = { match: 'POST /app/installations/*/access_tokens', fault: { status: 422, body } };
  vi.stubGlobal('fetch', faultyFetch([rule]).fetch);
  const refused = organisation.runToken(1, { contents: 'write' });
  await expect(refused).rejects.toThrow(/^There is at least one repository that does not exist: 1( |$)/);
});

test('a site that is gone is no trouble for others', async () => {
  const organisation = start();
  await dispatch(organisation);
  const gone = organisation.findSite({ owner: ORGANISATION, name: 'gone', id: 1 });
  const [missing, ...others] = await Promise.allSettled([gone, dispatch(organisation)]);
  expect([missing?.status, others[0]?.status]).toEqual(['rejected', 'fulfilled']);
  await dispatch(organisation);
});

test('a branch that is called otherwise by now is found at the next look, a minute later at the earliest', async () => {
  const organisation = start();
  await dispatch(organisation);
  const { sha } = (await harness.api('GET', `${path}/git/ref/heads/main`)).body.object;
  await harness.api('POST', `${path}/git/refs`, { ref: 'refs/heads/trunk', sha });
  await harness.api('PATCH', path, { default_branch: 'trunk' });
  const branch = async () => {
    organisation.lookAgain();
    return (await organisation.executor()).defaultBranch;
  };
  now += 59_999;
  expect(await branch()).toBe('main');
  now += 1;
  expect(await branch()).toBe('trunk');
});

test.each(['GET /repos/*/*', 'POST /repos/*/*/dispatches'])(
  'a limit that GitHub tells of at %s holds for everybody who asks',
  async (match) => {
    const organisation = start();
    await start().executor();
    const limit = { status: 429, headers: { 'retry-after': '30' } };
    vi.stubGlobal('fetch', faultyFetch([{ match, fault: limit }]).fetch);
    await expect(dispatch(organisation)).rejects.toThrow(Limited);
    expect(pauses.taken).toEqual([[harness.installationId, START_MS + 30_000]]);
    await expect(dispatch(organisation)).rejects.toThrow(Limited);
    now += 30_000;
    await dispatch(organisation);
  },
);

test('so does one that GitHub tells of when it is asked for the token of a run', async () => {
  const organisation = start();
  const { repositoryId } = await organisation.executor();
  const limit = { status: 403, headers: { 'retry-after': '30' } };
  vi.stubGlobal(
    'fetch',
    faultyFetch([{ match: 'POST /app/installations/*/access_tokens', fault: limit }]).fetch,
  );
  await expect(organisation.runToken(repositoryId, { contents: 'read' })).rejects.toThrow(Limited);
  expect(pauses.taken).toEqual([[harness.installationId, START_MS + 30_000]]);
});

test('each token is for one kind of thing, and for the executor repository alone wherever that is enough', async () => {
  // Who has made the repository has tokens for that.
  await start().executor();
  const organisation = start();
  const { repositoryId } = await organisation.executor();
  const asked: unknown[] = [];
  const realFetch = globalThis.fetch;
  vi.stubGlobal('fetch', (...given: Parameters<typeof fetch>) => {
    if (String(given[0]).endsWith('/access_tokens')) asked.push(JSON.parse(String(given[1]?.body)));
    return realFetch(...given);
  });
  await dispatch(organisation);
  await organisation.settings();
  await organisation.listRuns();
  await organisation.cancelRun('1');
  await organisation.findSite({ owner: ORGANISATION, name: 'gone', id: 1 }).catch(() => {});
  const site = {
    name: 'site',
    description: 'one',
    mark: 'one',
    reservedBefore: null,
    reserve: async () => true,
  };
  const { id } = await organisation.createSite(site);
  await organisation.runToken(id, { contents: 'write' });
  const executor = { repository_ids: [repositoryId] };
  expect(asked).toEqual([
    { permissions: { contents: 'write' }, ...executor },
    { permissions: { contents: 'read' }, ...executor },
    { permissions: { actions: 'read' }, ...executor },
    { permissions: { actions: 'write' }, ...executor },
    { permissions: { administration: 'write' } },
    { permissions: { contents: 'write' }, repository_ids: [id] },
  ]);
});

describe('answers that cannot be used', () => {
  /** The real GitHub, but for the first answer to `match`. */
  function once(match: string, answer: () => Response): void {
    const realFetch = globalThis.fetch;
    let isFirst = true;
    vi.stubGlobal('fetch', async (...given: Parameters<typeof fetch>) => {
      if (!isFirst || !String(given[0]).includes(match)) return realFetch(...given);
      isFirst = false;
      return answer();
    });
  }

  test.each([
    ['empty', () => new Response('', { status: 201 })],
    ['no token', () => Response.json({}, { status: 201 })],
    [
      'broken off',
      () => new Response('{"token": "ghs', { status: 201, headers: { 'content-type': 'application/json' } }),
    ],
  ])('a token that is %s is not kept: the next thing that is asked gets through', async (_what, answer) => {
    const organisation = start();
    await organisation.executor();
    once('/access_tokens', answer);
    await dispatch(organisation).catch(() => {});
    await dispatch(organisation);
    expect(harness.github.runs().length).toBeGreaterThan(0);
  });

  test('a token that is void by now is replaced at once', async () => {
    const organisation = start();
    await dispatch(organisation);
    once('/dispatches', () => Response.json({ message: 'Bad credentials' }, { status: 401 }));
    await dispatch(organisation);
    expect(harness.github.runs()).toHaveLength(2);
  });

  test('settings that break off are not taken for none', async () => {
    const organisation = start();
    await organisation.executor();
    once('errand.yml', () => new Response(''));
    await expect(organisation.settings()).rejects.toThrow('not complete');
  });
});

test.each([
  ['a dispatch', dispatch],
  [
    'a token for a run',
    async (organisation: ReturnType<typeof start>) =>
      organisation.runToken((await organisation.executor()).repositoryId, { contents: 'read' }),
  ],
] as const)('while GitHub wants silence %s asks it for nothing', async (_what, ask) => {
  const organisation = start();
  await organisation.executor();
  pauses.taken.push([harness.installationId, now + 60_000]);
  const spy = vi.fn();
  vi.stubGlobal('fetch', spy);
  await expect(ask(organisation)).rejects.toThrow('rate limit');
  expect(spy).not.toHaveBeenCalled();
});

test('whoever looks after executor repositories keeps the silence that GitHub wants, and tells of it', async () => {
  const github = startGitHub();
  const [installation] = await github.installations();
  if (!installation) throw new Error('the App is installed');
  const match = 'POST /app/installations/*/access_tokens';
  const limited = faultyFetch([{ match, fault: { status: 429, headers: { 'retry-after': '30' } } }]);
  vi.stubGlobal('fetch', limited.fetch);
  await expect(github.ensureExecutor(installation)).rejects.toThrow(Limited);
  expect(pauses.taken).toEqual([[harness.installationId, START_MS + 30_000]]);
  await expect(github.ensureExecutor(installation)).rejects.toThrow(Limited);
  expect(limited.calls).toHaveLength(1);
  now += 30_000;
  expect((await github.ensureExecutor(installation)).executor).toMatchObject({ repository: EXECUTOR });
});
