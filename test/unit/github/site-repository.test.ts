import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { octokitFor } from '../../../src/github/installation-token.ts';
import { createRepository, findRepository } from '../../../src/github/site-repository.ts';
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

function make(name: string, rules: FaultRule[] = []) {
  const github = faultyFetch(rules);
  vi.stubGlobal('fetch', github.fetch);
  return inSimulatedTime(
    () =>
      createRepository({
        octokit: octokitFor(`${harness.github.url}/api/v3`, token),
        owner: ORGANISATION,
        name,
        description: 'Site for task x (site_1)',
        notBefore: Date.now(),
        reserve: async () => true,
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

test.each([
  ['of another description', { description: 'Mine' }],
  ['without any', {}],
])("a repository of that name %s is somebody else's", async (what, settings) => {
  const name = `theirs-${what.length}`;
  await harness.api('POST', `/orgs/${ORGANISATION}/repos`, { name, auto_init: true, ...settings });
  expect((await make(name)).name).toBe(`${name}-2`);
});

test('one that was deleted is gone, and its sender is told what to do', async () => {
  const { id } = await make('deleted');
  await harness.api('DELETE', `/repos/${ORGANISATION}/deleted`);
  const octokit = octokitFor(`${harness.github.url}/api/v3`, token);
  await expect(findRepository(octokit, { owner: ORGANISATION, name: 'deleted', id })).rejects.toThrow(
    'acme/deleted is gone: it was deleted, or the App may not see it any more',
  );
});
