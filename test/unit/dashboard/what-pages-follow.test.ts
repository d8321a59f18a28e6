import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { batchRequest } from '../../../src/contract/evaluation/request.ts';
import { newId } from '../../../src/domain/clock.ts';
import { WEBHOOK_TIMING } from '../../../src/domain/webhook-rule.ts';
import { until } from '../../fakes/wait.ts';
import { type DashboardWorld, openDashboard, type Visitor } from './support.ts';

const URL = 'https://receiver.example/hook';

let world: DashboardWorld;
let acme: Visitor;
let globex: Visitor;
const open = new Set<ReadableStreamDefaultReader>();
beforeEach(async () => {
  world = await openDashboard();
  [acme, globex] = [world.visitor(), world.visitor()];
  await acme.signIn('acme-secret');
  await globex.signIn('globex-secret');
});
afterEach(async () => {
  for (const reader of open) await reader.cancel();
  open.clear();
  await world[Symbol.asyncDispose]();
});

/** What a page follows, as it says itself; `heard` counts what has come of it. */
async function follow(path: string): Promise<{ heard: number }> {
  const page = await (await acme.ask(path)).text();
  const events = /data-events="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await acme.ask(events);
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const reader = answer.body?.getReader();
  if (!reader) throw new Error('a stream has a body');
  open.add(reader);
  const told = { heard: 0 };
  const decoder = new TextDecoder();
  void (async () => {
    for (let read = await reader.read(); !read.done; read = await reader.read())
      told.heard += decoder.decode(read.value).split('event: change').length - 1;
  })();
  // What came between the page and its stream may have been anything.
  await until('the first event', () => told.heard === 1);
  return told;
}

async function submitBatch(): Promise<{ batch: string; item: string }> {
  const request = batchRequest.parse({
    evaluations: [{ code: '1', webhook: { url: URL } }],
    webhook: { url: URL },
  });
  const [batch, item] = [newId('batch'), newId('eval')];
  await world.store.evaluations.acceptBatch({
    id: batch,
    evalIds: [item],
    tenant: 'acme',
    request,
    key: null,
    secret: () => `whsec_${Buffer.alloc(32).toString('base64')}`,
    now: world.now,
    queue: { most: 10, share: 10 },
  });
  return { batch, item };
}

/** Makes one try at all webhooks that are due. */
async function tryWebhooks(http_status: number): Promise<void> {
  const { webhooks } = world.store;
  const lanes = (await webhooks.dueLanes({ now: world.now })).map(({ lane }) => ({ lane, limit: 9 }));
  const all = await webhooks.takeDue({ now: world.now, leaseUntil: world.now + 1_000, lanes });
  const result = { http_status, error: null, duration_ms: 1 };
  const tries = all.map((taken) => ({ taken, result, at: world.now, now: world.now }));
  await webhooks.recordTries(WEBHOOK_TIMING, tries);
}

describe('after the work is over', () => {
  test('the page of a job is told of a callback that somebody else sends again', async () => {
    const job = await world.accept();
    const outcome = { status: 'failed', error: 'No luck' } as const;
    const { now } = world;
    await world.store.finishJob({ jobId: job, attempt: 1, outcome, now, deliverAt: now });
    const tryCallback = async () => {
      const [{ id, n } = { id: '', n: 0 }] = await world.store.takeDueDeliveries({ now, limit: 1 });
      const made = { http_status: 200, error: null, duration_ms: 1, sentBy: 'app', now } as const;
      await world.store.recordTry({ ...made, deliveryId: id, jobId: job, n });
    };
    await tryCallback();
    const told = await follow(`/dashboard/jobs/${job}`);
    await world.store.deliverAgain({ jobId: job, cause: 'replay', now });
    await until('word of it', () => told.heard === 2);
    await tryCallback();
    await until('word of its try', () => told.heard === 3);
  });

  test('the pages of an evaluation and of its batch are told of tries at their webhooks', async () => {
    const { batch, item } = await submitBatch();
    const other = await submitBatch();
    await world.store.evaluations.cancelBatch(batch, { now: () => world.now });
    const pages = [`/dashboard/evaluations/${item}`, `/dashboard/batches/${batch}`];
    const told = [await follow(pages[0] ?? ''), await follow(pages[1] ?? '')];
    const others = await follow(`/dashboard/evaluations/${other.item}`);
    await tryWebhooks(500);
    await until('word of the try', () => told.every(({ heard }) => heard === 2));
    expect(others.heard).toBe(1);
    for (const path of pages) expect(await (await acme.ask(path)).text()).toContain('HTTP 500');
  });

  test('and of one that is sent again', async () => {
    const { batch, item } = await submitBatch();
    await world.store.evaluations.cancelBatch(batch, { now: () => world.now });
    await tryWebhooks(204);
    const told = [
      await follow(`/dashboard/evaluations/${item}`),
      await follow(`/dashboard/batches/${batch}`),
    ];
    const page = await (await acme.ask(`/dashboard/batches/${batch}`)).text();
    const replays = [...page.matchAll(/action="(\/dashboard\/webhooks\/[^"]+)"/g)].map(
      ([, action = '']) => action,
    );
    expect(replays).toHaveLength(2);
    for (const replay of replays) {
      const sent = await acme.ask(replay, { form: {} });
      expect(sent.headers.get('location')).toBe(`/dashboard/batches/${batch}#webhooks`);
    }
    await until('word of it', () => told.every(({ heard }) => heard > 1));
  });
});

test('a batch shows its own webhooks and those of its items, which lead to them', async () => {
  const { batch, item } = await submitBatch();
  const path = `/dashboard/batches/${batch}`;
  const webhooks = async () => {
    const page = await (await acme.ask(path)).text();
    return page.slice(page.indexOf('id="webhooks"'));
  };
  expect(await webhooks()).toContain('None.');
  await world.store.evaluations.cancelBatch(batch, { now: () => world.now });
  const part = await webhooks();
  expect(part).toContain('batch.completed');
  expect(part).toContain('eval.cancelled');
  expect(part).toContain(`href="/dashboard/evaluations/${item}"`);
});

test('nobody follows what another organisation has', async () => {
  const job = await world.accept();
  const { batch, item } = await submitBatch();
  for (const path of [`jobs/${job}`, `evaluations/${item}`, `batches/${batch}`])
    expect((await globex.ask(`/dashboard/${path}/changes`)).status, path).toBe(404);
});
