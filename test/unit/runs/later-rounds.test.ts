/** What has become of a site's repository when a run asks for a later round's work. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { jobView } from '../../../src/contract/job-view.ts';
import { claimAnswer } from '../../../src/contract/run-api.ts';
import { faultyFetch } from '../../fakes/faulty-fetch.ts';
import { task } from '../../fakes/tasks.ts';
import { ORGANISATION } from '../local/support/embedded.ts';
import { type ClaimingApp, startClaimingApp } from './support/claiming-app.ts';

let app: ClaimingApp;
beforeAll(async () => {
  app = await startClaimingApp();
});
afterAll(() => app[Symbol.asyncDispose]());
afterEach(() => void vi.unstubAllGlobals());

/** The job of round 2, and the repository that round 1 was given. */
let job: string;
let repository: { id: number; name: string };
let at: string;
beforeEach(async () => {
  const first = task('http://127.0.0.1:9/evaluate');
  ({ repository } = claimAnswer.parse(JSON.parse((await claim(await app.submit(first))).text)));
  at = `/repos/${ORGANISATION}/${repository.name}`;
  job = await app.submit({ ...first, round: 2, nonce: 'second' });
});

const claim = async (of: string) => app.claim(of, [`Bearer ${await app.issuer.sign(app.claims())}`]);
const view = async () => jobView.parse(await (await fetch(`${app.url}/jobs/${job}`)).json());

test('a run is given what it may do there, and no more than round 2 needs', async () => {
  const { github_token } = claimAnswer.parse(JSON.parse((await claim(job)).text));
  const ask = (path: string) => app.harness.call('GET', path, { token: github_token });
  expect((await ask(`${at}/actions/runs`)).status).toBe(200);
  expect((await ask(`/repos/${ORGANISATION}/errand-executor`)).status).toBe(404);
});

test('a run gets a token of its own each time, which it may revoke', async () => {
  const tokens = [];
  for (let n = 0; n < 2; n++)
    tokens.push(claimAnswer.parse(JSON.parse((await claim(job)).text)).github_token);
  const [first = '', second = ''] = tokens;
  expect(first).not.toBe(second);
  expect((await app.harness.call('DELETE', '/installation/token', { token: first })).status).toBe(204);
  expect((await app.harness.call('GET', at, { token: first })).status).toBe(401);
  expect((await app.harness.call('GET', at, { token: second })).status).toBe(200);
});

test('it was renamed, and its branch: the run is told how they are called now', async () => {
  await app.harness.api('PATCH', at, { name: `${repository.name}-renamed` });
  const moved = `${at}-renamed`;
  const { sha } = (await app.harness.api('GET', `${moved}/git/ref/heads/main`)).body.object;
  await app.harness.api('POST', `${moved}/git/refs`, { ref: 'refs/heads/master', sha });
  await app.harness.api('PATCH', moved, { default_branch: 'master' });
  expect(claimAnswer.parse(JSON.parse((await claim(job)).text)).repository).toMatchObject({
    id: repository.id,
    name: `${repository.name}-renamed`,
    default_branch: 'master',
  });
});

test('it was renamed, and its name given to another one: the run is told of its own', async () => {
  const name = `${repository.name}-moved`;
  await app.harness.api('PATCH', at, { name });
  await app.harness.api('POST', `/orgs/${ORGANISATION}/repos`, { name: repository.name });
  expect(claimAnswer.parse(JSON.parse((await claim(job)).text)).repository).toMatchObject({
    id: repository.id,
    name,
  });
});

test('it is there, and a permission is missing: the site is not given up', async () => {
  const body = { message: 'The permissions requested are not granted to this installation.' };
  const match = 'POST /app/installations/*/access_tokens';
  vi.stubGlobal('fetch', faultyFetch([{ match, fault: { status: 422, body } }]).fetch);
  expect((await claim(job)).status).toBe(502);
  expect((await view()).status).toBe('running');
  expect((await claim(job)).status).toBe(200);
});

test.each([
  ['deleted', async () => app.harness.api('DELETE', at), /is gone: it was deleted/],
  [
    'deleted, and its name given to another one',
    async () => {
      await app.harness.api('DELETE', at);
      await app.harness.api('POST', `/orgs/${ORGANISATION}/repos`, { name: repository.name });
    },
    /is another repository than the one this site was made in/,
  ],
])('it was %s: the sender is told at once, and what to do', async (_what, change, words) => {
  await change();
  expect((await claim(job)).status).toBe(409);
  const { status, error, deliveries } = await view();
  expect(status).toBe('failed');
  expect(error).toMatch(words);
  expect(error).toMatch(/; round 1 with a new nonce makes a new one$/);
  expect(deliveries).toHaveLength(1);
  expect((await claim(job)).status).toBe(409);
});

test('GitHub is in trouble: the job says so, and the run may ask again', async () => {
  vi.stubGlobal(
    'fetch',
    faultyFetch([{ match: 'POST /app/installations/*/access_tokens', fault: { status: 502 } }]).fetch,
  );
  expect((await claim(job)).status).toBe(502);
  const { status, events } = await view();
  expect(status).toBe('running');
  expect(events.at(-1)).toMatchObject({
    type: 'trouble',
    message: expect.stringMatching(/^GitHub did not give us the site's repository: /),
  });
  expect((await claim(job)).status).toBe(200);
});
