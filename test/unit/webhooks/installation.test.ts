/** What the App does when an organisation installs it, changes what it may see, or removes it. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EXECUTOR_REPOSITORY } from '../../../src/config/config.ts';
import { type AppWithoutRuns, startAppWithoutRuns } from '../../fakes/app-without-runs.ts';
import { faultyFetch } from '../../fakes/faulty-fetch.ts';
import { ORGANISATION } from '../local/support/embedded.ts';

let world: AppWithoutRuns;
let account: { login: string; id: number; type: string };
beforeEach(async () => {
  world = await startAppWithoutRuns();
  const { id } = (await world.harness.api('GET', `/orgs/${ORGANISATION}`)).body;
  account = { login: ORGANISATION, id, type: 'Organization' };
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await world[Symbol.asyncDispose]();
});

const path = `/repos/${ORGANISATION}/${EXECUTOR_REPOSITORY}`;
const isMade = async () => (await world.harness.api('GET', path)).status === 200;
const payload = (action: string) => ({
  action,
  installation: { id: world.harness.installationId, account },
});

test.each([
  ['installation', 'created'],
  ['installation', 'unsuspend'],
  ['installation', 'new_permissions_accepted'],
  ['installation_repositories', 'added'],
  ['installation_repositories', 'removed'],
])('%s.%s makes the executor repository', async (event, action) => {
  expect(await world.tell(event, payload(action))).toBe(200);
  expect(await isMade()).toBe(true);
  expect(world.warnings).toEqual([]);
});

test.each(['deleted', 'suspend'])('installation.%s makes nothing', async (action) => {
  expect(await world.tell('installation', payload(action))).toBe(200);
  expect(await isMade()).toBe(false);
  expect(world.warnings).toMatchObject([{ owner: ORGANISATION, action, msg: 'the installation is over' }]);
});

test('an installation on a person makes nothing and says why', async () => {
  account = { ...account, type: 'User' };
  expect(await world.tell('installation', payload('created'))).toBe(200);
  expect(await isMade()).toBe(false);
  expect(world.warnings).toMatchObject([
    { owner: ORGANISATION, msg: expect.stringContaining('in organisations only') },
  ]);
});

test('a delivery that comes twice is dealt with once', async () => {
  const id = randomUUID();
  await world.tell('installation', payload('created'), { id });
  await world.harness.api('DELETE', path);
  expect(await world.tell('installation', payload('created'), { id })).toBe(200);
  expect(await isMade()).toBe(false);
  expect(await world.tell('installation', payload('created'))).toBe(200);
  expect(await isMade()).toBe(true);
});

test('what failed is not taken for done: it works when GitHub sends it again', async () => {
  const { fetch } = faultyFetch([{ match: 'POST /orgs/*/repos', fault: { status: 502 } }]);
  vi.stubGlobal('fetch', fetch);
  const id = randomUUID();
  expect(await world.tell('installation', payload('created'), { id })).toBe(500);
  expect(world.warnings).toMatchObject([
    { owner: ORGANISATION, err: { status: 502 } },
    { event: 'installation', delivery_id: id, err: { status: 502 } },
  ]);
  expect(await world.tell('installation', payload('created'), { id })).toBe(200);
  expect(await isMade()).toBe(true);
});

test('a webhook that GitHub has not signed does nothing', async () => {
  expect(await world.tell('installation', payload('created'), { secret: 'a guess' })).toBe(400);
  expect(await isMade()).toBe(false);
});

test('what one organisation fails with holds up no other', async () => {
  const beta = await startAppWithoutRuns({ secrets: { beta: 'beta-secret' } });
  await using _ = beta;
  const { harness, app, warnings } = beta;
  await harness.github.installApp(7, 'beta');
  vi.stubGlobal(
    'fetch',
    faultyFetch([{ match: `POST /orgs/${ORGANISATION}/repos`, fault: { status: 502 } }]).fetch,
  );
  await app.ensureExecutors();
  expect(warnings).toMatchObject([{ owner: ORGANISATION }]);
  expect((await harness.api('GET', path)).status).toBe(404);
  await app.ensureExecutors();
  expect((await harness.api('GET', path)).status).toBe(200);
  expect(warnings).toHaveLength(1);
});
