/** Runs, and whoever has got hold of what one says, that want more than their own job. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { EXECUTOR_REPOSITORY } from '../../../src/config/config.ts';
import { claimAnswer, resultAnswer } from '../../../src/contract/run-api.ts';
import { faultyFetch } from '../../fakes/faulty-fetch.ts';
import { SECRET, task } from '../../fakes/tasks.ts';
import { APP } from '../local/support/embedded.ts';
import { type ClaimingApp, startClaimingApp } from './support/claiming-app.ts';
import { runClaims } from './support/issuer.ts';

const NOBODYS_JOB = `job_${'0'.repeat(32)}`;
const GLOBEX_SECRET = 'the secret of globex';

let app: ClaimingApp;
let job: string;
beforeAll(async () => {
  app = await startClaimingApp({ secrets: { globex: GLOBEX_SECRET } });
});
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  job = await app.submit(task('http://127.0.0.1:9/evaluate'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const bearer = (token: string) => [`Bearer ${token}`];
const signed = async (changes?: Record<string, unknown>) =>
  bearer(await app.issuer.sign(app.claims(changes)));
const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).sort();
const times = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));

async function claimed(of = job, changes: Record<string, unknown> = {}, attempt = 1) {
  const answer = await app.claim(of, await signed(changes), attempt);
  expect(answer.status).toBe(200);
  return claimAnswer.parse(JSON.parse(answer.text));
}

const events = (attempt = 1) => ({
  attempt,
  batch: 1,
  events: [{ type: 'log', phase: 'prepare', message: 'hello' }],
});
const failed = () => ({ attempt: 1, status: 'failed', error: 'because' });

describe('a token that GitHub has not signed', () => {
  test('has nothing looked up for it, whether or not there is such a job', async () => {
    const stranger = `${(await app.issuer.sign(app.claims())).slice(0, -20)}${'A'.repeat(20)}`;
    const asked = (['tenantOfJob', 'useToken', 'claimAttempt'] as const).map((name) =>
      vi.spyOn(app.store, name),
    );
    for (const one of [job, NOBODYS_JOB]) {
      expect((await app.claim(one, bearer(stranger))).status).toBe(403);
    }
    for (const spy of asked) expect(spy).not.toHaveBeenCalled();
  });

  test('is answered the same for any job while the keys cannot be had', async () => {
    await using early = await startClaimingApp();
    const match = 'GET /.well-known/jwks';
    vi.stubGlobal('fetch', faultyFetch([{ match, fault: { status: 502 }, times: 2 }]).fetch);
    const answers = [];
    for (const one of [early.job, NOBODYS_JOB]) {
      const token = await early.issuer.sign(early.claims());
      const { status, text } = await early.claim(one, bearer(token));
      answers.push({ status, text: text.replaceAll(one, NOBODYS_JOB) });
    }
    expect(answers[0]?.status).toBe(503);
    expect(answers[0]).toEqual(answers[1]);
  });
});

test('an executor opens the jobs of its own organisation, and of no other', async () => {
  const { installationId } = await app.harness.github.installApp(APP.id, 'globex');
  const { id: repositoryId } = await app.harness.github.seedRepository(
    EXECUTOR_REPOSITORY,
    new Map([['README.md', Buffer.from('The executor')]]),
    { private: true, message: 'Begin', organisation: 'globex' },
  );
  const names = `globex/${EXECUTOR_REPOSITORY}`;
  const token = await app.harness.token({}, installationId);
  const { body } = await app.harness.call('GET', `/repos/${names}`, { token });
  const workflow = `${names}/.github/workflows/errand.yml@refs/heads/main`;
  const globex = async () => ({
    ...runClaims({ issuer: app.issuer.url, audience: app.url, repositoryId, ownerId: body.owner.id }),
    repository: names,
    workflow_ref: workflow,
    job_workflow_ref: workflow,
  });
  const theirs = await app.submit(task('http://127.0.0.1:9/evaluate', { secret: GLOBEX_SECRET }));
  const claim = async (of: string, changes: Record<string, unknown>) =>
    (await app.claim(of, await signed(changes))).status;
  expect(await claim(job, await globex())).toBe(403);
  expect(await claim(theirs, {})).toBe(403);
  expect(await claim(theirs, await globex())).toBe(200);
  expect(await claim(job, {})).toBe(200);
});

describe('many claims at once', () => {
  test('by fifty runs: one has the job', async () => {
    const tokens = await Promise.all(times(50, (n) => signed({ run_id: String(100 + n) })));
    const answers = await Promise.all(tokens.map((token) => app.claim(job, token)));
    expect(statuses(answers)).toEqual([200, ...times(49, () => 409)]);
  });

  test('with one token: it counts once', async () => {
    const token = await signed();
    const answers = await Promise.all(times(20, () => app.claim(job, token)));
    expect(statuses(answers)).toEqual([200, ...times(19, () => 403)]);
  });

  test('by one run that lost its answers: it has one repository, and its newest token', async () => {
    const tokens = await Promise.all(times(5, () => signed()));
    const answers = await Promise.all(tokens.map((token) => app.claim(job, token)));
    expect(statuses(answers)).toEqual(times(5, () => 200));
    const all = answers.map(({ text }) => claimAnswer.parse(JSON.parse(text)));
    expect(new Set(all.map(({ repository }) => repository.id)).size).toBe(1);
    const { name } = all[0]?.repository ?? { name: '' };
    expect((await app.harness.api('GET', `/repos/acme/${name}-2`)).status).toBe(404);
    const said = [];
    for (const { run_token } of all) said.push(await app.say(job, 'events', bearer(run_token), events()));
    expect(statuses(said)).toEqual([200, 403, 403, 403, 403]);
  });
});

test('two rounds of one site that are claimed at once get one repository', async () => {
  const first = task('http://127.0.0.1:9/evaluate');
  const jobs = [await app.submit(first), await app.submit({ ...first, round: 2, nonce: 'second' })];
  const rounds = await Promise.all(jobs.map((one, n) => claimed(one, { run_id: String(200 + n) })));
  expect(rounds.map(({ task }) => task.round)).toEqual([1, 2]);
  const [repository, same] = rounds.map(({ repository }) => repository);
  expect(same).toEqual(repository);
  expect((await app.harness.api('GET', `/repos/acme/${repository?.name}-2`)).status).toBe(404);
});

test('a repository that somebody else has just made for the same task is left to them', async () => {
  const wanted = task('http://127.0.0.1:9/evaluate');
  const theirs = { name: `site-${wanted.task}`, description: `Site for task ${wanted.task}` };
  await app.harness.api('POST', '/orgs/acme/repos', theirs);
  const { repository } = await claimed(await app.submit(wanted));
  expect(repository.name).toBe(`${theirs.name}-2`);
});

test('whatever a brief is, its repository has a description that GitHub takes, and the address of its page', async () => {
  const brief = `Äpfel\n\u0007${'& "Birnen" '.repeat(50)} ghp_${'a'.repeat(36)}`;
  const wanted = task('http://127.0.0.1:9/evaluate', { brief });
  const { repository } = await claimed(await app.submit(wanted));
  const { description, homepage } = (await app.harness.api('GET', `/repos/acme/${repository.name}`)).body;
  expect(description).toMatch(/^Äpfel & "Birnen" .*… \(site \w{8}\)$/);
  expect(description.length).toBeLessThanOrEqual(350);
  expect(homepage).toBe(`${app.harness.github.url}/pages/acme/${repository.name}/`);
  expect(repository).toMatchObject({ homepage, has_pages: false });
});

describe('a claim that comes late', () => {
  test('after the job was cancelled opens nothing', async () => {
    const cancelled = await fetch(`${app.url}/jobs/${job}/cancel`, {
      method: 'POST',
      headers: { authorization: `Bearer ${SECRET}` },
    });
    expect(cancelled.status).toBe(200);
    expect((await app.claim(job, await signed())).status).toBe(409);
  });

  test('by the first run, started again by hand after its attempt was given up, opens neither attempt', async () => {
    await claimed();
    const now = Date.now();
    await app.store.nextAttempt({ jobId: job, attempt: 1, reason: 'lost', now, seen: { run_id: '7' } });
    const again = { run_id: '7', run_attempt: '2' };
    expect((await app.claim(job, await signed(again), 1)).status).toBe(409);
    await claimed(job, { run_id: '8' }, 2);
    expect((await app.claim(job, await signed(again), 2)).status).toBe(409);
  });
});

describe("a run's token", () => {
  test('reports on its own job and attempt alone, and not even on that when it is over', async () => {
    const other = await app.submit(task('http://127.0.0.1:9/evaluate'));
    const mine = bearer((await claimed()).run_token);
    await claimed(other, { run_id: '8' });
    const said = async (of: string, what: string, body: object) =>
      (await app.say(of, what, mine, body)).status;
    for (const one of [other, NOBODYS_JOB]) {
      expect(await said(one, 'events', events())).toBe(403);
      expect(await said(one, 'result', failed())).toBe(403);
    }
    expect(await said(job, 'events', events(2))).toBe(403);

    const now = Date.now();
    await app.store.nextAttempt({ jobId: job, attempt: 1, reason: 'lost', now, seen: { run_id: '7' } });
    await claimed(job, { run_id: '9' }, 2);
    expect(await said(job, 'events', events(2))).toBe(403);
    expect(await said(job, 'events', events())).toBe(409);
    expect(await said(job, 'result', failed())).toBe(409);
    expect((await app.store.jobState(job)).status).toBe('running');
  });

  test('is lent the first try of the callback, that one alone, and to no run of an earlier attempt', async () => {
    const earlier = bearer((await claimed()).run_token);
    const now = Date.now();
    await app.store.nextAttempt({ jobId: job, attempt: 1, reason: 'lost', now, seen: { run_id: '7' } });
    const mine = bearer((await claimed(job, { run_id: '8' }, 2)).run_token);
    const ended = await app.say(job, 'result', mine, { ...failed(), attempt: 2 });
    const { delivery } = resultAnswer.parse(JSON.parse(ended.text));
    expect((await app.say(job, 'result', earlier, failed())).status).toBe(409);
    const due = await app.store.takeDueDeliveries({ now: Date.now(), limit: 100 });
    expect(due.map(({ id }) => id)).not.toContain(delivery.id);

    const other = await app.submit(task('http://127.0.0.1:9/evaluate'));
    const theirs = bearer((await claimed(other, { run_id: '9' })).run_token);
    const tried = { attempt: 2, n: 1, http_status: 500, error: null, duration_ms: 1 };
    const path = `deliveries/${delivery.id}`;
    const say = async (of: string, token: string[], body: object) =>
      (await app.say(of, path, token, body)).status;
    expect(await say(job, earlier, { ...tried, attempt: 1 })).toBe(409);
    expect(await say(other, theirs, { ...tried, attempt: 1 })).toBe(409);
    expect(await say(job, mine, { ...tried, n: 2 })).toBe(409);
    // Sent again because its answer was lost, it is answered the same.
    for (let times = 0; times < 2; times++) expect(await say(job, mine, tried)).toBe(200);
    const { events = [] } = (await app.store.readJob(job)) ?? {};
    expect(events.filter(({ type }) => type === 'delivery')).toHaveLength(1);
  });

  test('is needed also where nobody has claimed: none opens that', async () => {
    for (const token of ['null', 'undefined', 'x'.repeat(10_000)])
      expect((await app.say(job, 'events', bearer(token), events())).status).toBe(403);
    expect((await app.say(job, 'events', bearer(''), events())).status).toBe(401);
  });

  test('comes once: not in two headers, and not together with another', async () => {
    const [mine = ''] = bearer((await claimed()).run_token);
    for (const headers of [[mine, mine], [mine, 'Bearer x'], [`${mine}, ${mine}`], ['Bearer x', mine]]) {
      expect((await app.say(job, 'events', headers, events())).status).toBe(401);
    }
    expect((await app.say(job, 'events', [mine], events())).status).toBe(200);
  });
});

test('a worker is given to a run of the evaluations workflow once, and looks the same to all others as none', async () => {
  const now = Date.now();
  await app.store.workers.owe({ tenant: 'default', now, missing: () => 1 });
  const due = await app.store.workers.takeDue({ tenant: 'default', now, leaseUntil: now });
  const workflow = `${app.claims().repository}/.github/workflows/evaluations.yml@refs/heads/main`;
  const evaluations = { workflow_ref: workflow, job_workflow_ref: workflow };
  const claim = async (worker: string, changes: Record<string, unknown>) => {
    const [authorization = ''] = await signed(changes);
    const response = await fetch(`${app.url}/workers/${worker}/claim`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ slots: 1, runtimes: [] }),
    });
    return [response.status, (await response.text()).replaceAll(worker, 'worker')];
  };
  const worker = due?.id ?? '';
  const nobody = worker.replace(/[0-9a-f]{8}$/, '00000000');
  const strangers = [{}, { ...evaluations, repository_id: '1999' }, { ...evaluations, run_id: 'x' }];
  for (const changes of strangers) {
    const refused = await claim(worker, changes);
    expect(refused[0]).toBe(403);
    expect(await claim(nobody, changes)).toEqual(refused);
  }
  expect((await claim(nobody, evaluations))[0]).toBe(403);
  const runs = await Promise.all([7, 8, 9].map((id) => claim(worker, { ...evaluations, run_id: `${id}` })));
  expect(runs.map(([status]) => status).sort()).toEqual([200, 409, 409]);
});
