import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jobPage } from '../../../src/contract/job-list.ts';
import { callbackList } from '../../../src/contract/job-view.ts';
import { type HttpWorld, openHttpWorld } from './support.ts';

let world: HttpWorld;
beforeEach(async () => {
  world = await openHttpWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

const secret = 'acme-secret';

async function list(query = '', as = secret) {
  const answer = await world.ask(`/jobs${query}`, { secret: as });
  expect(answer.status, query).toBe(200);
  return jobPage.parse(await answer.json());
}

/** Ends the job, and its callback arrives unless `arrives` is false. */
async function end(jobId: string, { arrives = true } = {}): Promise<void> {
  const { now } = world;
  const outcome = { status: 'failed', error: 'No luck' } as const;
  await world.store.finishJob({ jobId, attempt: 1, outcome, now, deliverAt: now });
  if (arrives) await deliver();
}

async function deliver(): Promise<void> {
  for (const { id, job_id, n } of await world.store.takeDueDeliveries({ now: world.now, limit: 10 })) {
    await world.store.recordTry({
      deliveryId: id,
      jobId: job_id,
      n,
      sentBy: 'app',
      now: world.now,
      http_status: 200,
      error: null,
      duration_ms: 5,
    });
  }
}

describe('the list of jobs', () => {
  test('shows an organisation its own, newest first, page by page', async () => {
    const jobs = [];
    for (let n = 0; n < 5; n++) jobs.push(await world.accept());
    await world.accept('globex');
    const pages = [await list('?limit=2')];
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) {
      pages.push(await list(new URL(next).search));
    }
    const ids = pages.map((page) => page.jobs.map(({ job_id }) => job_id));
    const [a, b, c, d, e] = jobs;
    expect(ids).toEqual([[e, d], [c, b], [a]]);
    expect((await list('', 'globex-secret')).jobs).toHaveLength(1);
  });

  test('is narrowed by status, and by a part of the task or the address, whatever its case', async () => {
    const sales = await world.accept('acme', { task: 'Sales_100%', email: 'ada@example.com' });
    const maps = await world.accept('acme', { task: 'maps', email: 'bob@Example.org' });
    await end(maps);
    const found = async (query: string) => (await list(query)).jobs.map(({ job_id }) => job_id);
    expect(await found('?status=failed')).toEqual([maps]);
    expect(await found('?status=queued')).toEqual([sales]);
    expect(await found('?q=sALES')).toEqual([sales]);
    expect(await found('?q=example')).toEqual([maps, sales]);
    expect(await found(`?q=${maps}`)).toEqual([maps]);
    expect(await found('?q=_100%25')).toEqual([sales]);
    expect(await found('?q=a_ps')).toEqual([]);
    expect(await found('?q=example&status=completed')).toEqual([]);
  });

  test('is narrowed to jobs whose sender was not told, also on the pages that follow', async () => {
    const told = await world.accept();
    await end(told);
    const waiting = [await world.accept(), await world.accept()];
    for (const job of waiting) await end(job, { arrives: false });
    expect((await list()).jobs.map(({ callback }) => callback)).toEqual(['pending', 'pending', 'delivered']);
    const first = await list('?callback=pending&limit=1');
    const second = await list(new URL(first.next ?? '').search);
    expect([...first.jobs, ...second.jobs].map(({ job_id }) => job_id)).toEqual(waiting.toReversed());
    expect(second.next).toBeNull();
    expect((await list('?callback=failed')).jobs).toEqual([]);
  });

  test('needs a secret, and refuses what it does not know', async () => {
    expect((await world.ask('/jobs')).status).toBe(401);
    for (const query of ['?status=done', '?callback=delivered', '?cursor=1', '?limit=0', '?colour=red'])
      expect((await world.ask(`/jobs${query}`, { secret })).status, query).toBe(422);
  });
});

describe('whoever follows a job', () => {
  test('hears of each event as it happens, and of the end when its sender was told', async () => {
    const job = await world.accept();
    const stream = (await world.ask(`/jobs/${job}/events`)).text();
    await world.claim(job, '7');
    await end(job, { arrives: false });
    await deliver();
    const types = [...(await stream).matchAll(/^event: (.*)$/gm)].map(([, type]) => type);
    expect(types).toEqual(['accepted', 'claimed', 'failed', 'delivery']);
  });

  test('goes on after the event it names, and is sent away when all is over', async () => {
    const job = await world.accept();
    await end(job);
    const rest = await world.ask(`/jobs/${job}/events?last_event_id=2`);
    expect([...(await rest.text()).matchAll(/^id: (.*)$/gm)].map(([, id]) => id)).toEqual(['3']);
    expect((await world.ask(`/jobs/${job}/events?last_event_id=3`)).status).toBe(204);
    expect((await world.ask(`/jobs/job_${'0'.repeat(32)}/events`)).status).toBe(404);
  });

  test('may wait for the next change with the request', async () => {
    const job = await world.accept();
    const waiting = world.ask(`/jobs/${job}`, { prefer: 'wait=30' });
    await world.claim(job, '7');
    const answer = await waiting;
    expect(answer.headers.get('preference-applied')).toBe('wait=30');
    expect(await answer.json()).toMatchObject({ status: 'running' });
  });
});

describe('the callbacks of a job', () => {
  const callbacks = async (job: string, method = 'GET', as = secret) =>
    world.ask(`/jobs/${job}/callbacks`, { method, secret: as });
  const told = async (answer: Response) => callbackList.parse(await answer.json()).deliveries;

  test('are shown to its organisation with what was sent and how it went', async () => {
    const job = await world.accept();
    await end(job);
    const [callback] = await told(await callbacks(job));
    expect(JSON.parse(callback?.body ?? '')).toMatchObject({ status: 'error', error: 'No luck' });
    expect(callback).toMatchObject({ state: 'delivered', url: 'http://127.0.0.1:9/evaluate' });
    expect(callback?.tries).toMatchObject([{ n: 1, http_status: 200 }]);
    expect((await callbacks(job, 'GET', 'globex-secret')).status).toBe(404);
  });

  test('are sent again when somebody asks for it, with the same body, one at a time', async () => {
    const job = await world.accept();
    expect((await callbacks(job, 'POST')).status).toBe(409);
    await end(job);
    expect((await callbacks(job, 'POST', 'globex-secret')).status).toBe(404);
    const replayed = await callbacks(job, 'POST');
    expect(replayed.status).toBe(202);
    const [first, second] = await told(replayed);
    expect([first?.cause, second?.cause, second?.state]).toEqual(['outcome', 'replay', 'pending']);
    expect(second?.body).toBe(first?.body);
    expect((await callbacks(job, 'POST')).status).toBe(409);
  });
});
