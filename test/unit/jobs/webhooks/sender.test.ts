import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { webhookPayload } from '../../../../src/contract/evaluation/webhook-payload.ts';
import { makeWebhookSecret } from '../../../../src/store/webhooks/targets.ts';
import { until } from '../../../fakes/wait.ts';
import { type HookReceiver, type Received, startHookReceiver } from '../../outgoing/hook-receiver.ts';
import { openSenderWorld } from './sender-world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let world: Awaited<ReturnType<typeof openSenderWorld>>;
let receiver: HookReceiver;
beforeEach(async () => {
  world = await openSenderWorld();
  receiver = await startHookReceiver();
});
afterEach(async () => {
  await receiver[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

const target = (change: object = {}) =>
  world.target({ url: receiver.url, ...change }, { now: world.clock.at });
const owe = (targetId: string, count = 1) => world.owe(targetId, { count, now: world.clock.at });
const idsOf = (received: Received[]) => received.map(({ headers }) => headers['webhook-id']);
const headersOf = (index = 0) => receiver.received[index]?.headers ?? {};

describe('a receiver', () => {
  test('can verify what it gets with the reference library, and finds the evaluation in it', async () => {
    const { targetId, secret } = await target();
    const [id = ''] = await owe(targetId);
    await world.round();
    const [got] = receiver.received;
    if (!got) throw new Error('nothing came');
    const payload = webhookPayload.parse(new Webhook(secret).verify(got.body, got.headers));
    const delivery = await world.read(id);
    expect(payload).toMatchObject({
      type: 'eval.completed',
      data: { eval_id: delivery?.eval_id, output: 'hello\n' },
    });
    expect(got.headers).toMatchObject({ 'webhook-id': id, 'content-type': 'application/json' });
    expect(delivery).toMatchObject({
      state: 'delivered',
      body: got.body,
      attempts: [{ n: 1, at: world.clock.at, http_status: 204, error: null }],
    });
  });

  test('that changes its secret gets a signature by each', async () => {
    const secret = [makeWebhookSecret(), makeWebhookSecret()];
    await owe((await target({ secret })).targetId);
    await world.round();
    expect(headersOf()['webhook-signature']?.split(' ')).toHaveLength(2);
    for (const one of secret) new Webhook(one).verify(receiver.received[0]?.body ?? '', headersOf());
  });

  test('is not followed to where it redirects: that is a failure', async () => {
    const elsewhere = await startHookReceiver();
    receiver.answer = (_, res) => res.writeHead(302, { location: elsewhere.url }).end();
    const [id = ''] = await owe((await target()).targetId);
    await world.round();
    expect(await world.read(id)).toMatchObject({ state: 'pending', attempts: [{ http_status: 302 }] });
    expect(elsewhere.received).toEqual([]);
    await elsewhere[Symbol.asyncDispose]();
  });

  test('that answers 410 gets no more: what waits has failed, what comes later too, until it is named again', async () => {
    receiver.answer = 410;
    const { targetId } = await target();
    const ids = await owe(targetId, 25);
    await world.round();
    // Ten were on their way together.
    expect(receiver.received).toHaveLength(10);
    ids.push(...(await owe(targetId)));
    await world.wind({ until: world.clock.at + HOUR, stepMs: MINUTE });
    expect(receiver.received).toHaveLength(10);
    for (const id of ids)
      expect(await world.read(id)).toMatchObject({ state: 'failed', reason: expect.stringContaining('410') });
    receiver.answer = 204;
    const [again] = await owe((await target()).targetId);
    await world.round();
    expect(idsOf(receiver.received).at(-1)).toBe(again);
  });

  test('that asks for time gets it, for this delivery and for all others to the same address', async () => {
    receiver.answer = (_, res) => res.writeHead(503, { 'retry-after': '600' }).end();
    const { targetId } = await target();
    const [id = ''] = await owe(targetId);
    const started = world.clock.at;
    await world.round();
    expect((await world.read(id))?.next_try_at).toBeGreaterThanOrEqual(started + 600_000);
    await owe(targetId, 5);
    receiver.answer = 204;
    await world.wind({ until: started + 600_000, stepMs: MINUTE });
    expect(receiver.received).toHaveLength(1);
    await world.wind({ until: started + 12 * MINUTE, stepMs: 10_000 });
    expect(receiver.received).toHaveLength(7);
    expect(await world.read(id)).toMatchObject({ state: 'delivered', tries: 2 });
  });

  test('whose name leads into our own network gets nothing, and the log says why', async () => {
    const inside = async () => [{ address: '10.1.2.3', family: 4 }];
    const one = world.newSender({ resolver: { public: inside, machine: inside } });
    const { targetId } = await target({ url: 'https://receiver.example/hook' });
    const [id = ''] = await owe(targetId);
    await world.round(one);
    expect(await world.read(id)).toMatchObject({
      state: 'pending',
      attempts: [{ http_status: null, error: expect.stringContaining('not of the public internet') }],
    });
  });
});

test('a receiver that is down for three days loses nothing: each try has the same id and a time of its own', async () => {
  receiver.answer = 503;
  const { targetId, secret } = await target();
  const ids = await owe(targetId, 3);
  const started = world.clock.at;
  await world.wind({ until: started + 36 * HOUR, stepMs: 5 * MINUTE });
  ids.push(...(await owe(targetId, 40))); // while it is down
  await world.wind({ until: started + 72 * HOUR, stepMs: 5 * MINUTE });
  expect(new Set(idsOf(receiver.received))).toContain(ids[0]);
  const whileDown = receiver.received.length;
  receiver.answer = 204;
  await world.wind({ until: started + 110 * HOUR, stepMs: 10 * MINUTE });

  expect(idsOf(receiver.received.slice(whileDown)).toSorted()).toEqual(ids.toSorted());
  for (const id of ids) expect(await world.read(id)).toMatchObject({ state: 'delivered' });
  const tries = receiver.received.filter(({ headers }) => headers['webhook-id'] === ids[0]);
  expect(tries.length).toBeGreaterThan(7);
  const times = tries.map(({ headers }) => Number(headers['webhook-timestamp']));
  expect(new Set(times).size).toBe(tries.length);
  for (const { headers, body } of tries) {
    const at = new Date(Number(headers['webhook-timestamp']) * 1_000);
    expect(headers['webhook-signature']).toBe(new Webhook(secret).sign(ids[0] ?? '', at, body));
  }
});

test('a schedule is kept: 5 s, 5 min, 30 min, 2 h later, each up to a tenth late', async () => {
  receiver.answer = 500;
  const at: number[] = [];
  const started = world.clock.at;
  await owe((await target()).targetId);
  for (; world.clock.at < started + 3 * HOUR; world.clock.at += 1_000 + (at.length > 1 ? 29_000 : 0)) {
    const before = receiver.received.length;
    await world.round();
    if (receiver.received.length > before) at.push(world.clock.at - started);
  }
  const waits = at.slice(1).map((time, i) => time - (at[i] ?? 0));
  expect(at[0]).toBe(0);
  expect(waits).toHaveLength(4);
  [5_000, 300_000, 1_800_000, 7_200_000].forEach((wait, i) => {
    expect(waits[i]).toBeGreaterThanOrEqual(wait);
    expect(waits[i]).toBeLessThanOrEqual(wait * 1.1 + 60_000);
  });
});

test('a replay goes out under the same id, its tries behind the first ones', async () => {
  const [id = ''] = await owe((await target()).targetId);
  await world.round();
  world.clock.at += HOUR;
  await world.store.webhooks.replay({ tenant: 'us', id, now: world.clock.at });
  await world.round();
  expect(idsOf(receiver.received)).toEqual([id, id]);
  expect(headersOf(1)['webhook-timestamp']).not.toBe(headersOf(0)['webhook-timestamp']);
  expect(receiver.received[1]?.body).toBe(receiver.received[0]?.body);
  expect(await world.read(id)).toMatchObject({ state: 'delivered', attempts: [{ n: 1 }, { n: 2 }] });
});

test('two senders over one store send every webhook once', async () => {
  receiver.answer = (_, res) => setTimeout(() => res.writeHead(204).end(), Math.random() * 5);
  const ids = await owe((await target()).targetId, 300);
  const senders = [world.newSender(), world.newSender()];
  for (let round = 0; receiver.received.length < 300 && round < 200; round++) {
    await Promise.all(senders.map((one) => one.sendDue()));
    if (round % 2) await Promise.all(senders.map((one) => one.settled()));
  }
  await Promise.all(senders.map((one) => one.settled()));
  expect(idsOf(receiver.received).toSorted()).toEqual(ids.toSorted());
  // Both at a time; from a server they may be slower than the receiver.
  if (!inject('postgres')) expect(receiver.open.most).toBeGreaterThan(10);
  const tries = await world.db.selectFrom('webhook_tries').select(['delivery_id', 'n']).execute();
  expect(tries.map(({ n }) => n)).toEqual(Array(300).fill(1));
});

test('a receiver that lets us wait holds up nobody, and is asked by ten at a time', async () => {
  const { promise: freed, resolve: free } = Promise.withResolvers<void>();
  receiver.answer = (_, res) => void freed.then(() => res.writeHead(204).end());
  await owe((await target()).targetId, 200);
  const fast = await startHookReceiver();
  const sender = world.newSender();
  await sender.sendDue();
  await owe((await target({ url: fast.url })).targetId, 3);
  await sender.sendDue();
  await until('the fast receiver', () => fast.received.length === 3);
  await until('all that may be asked of the slow one', () => receiver.open.now === 10);
  await sender.sendDue();
  await owe((await target({ url: fast.url })).targetId);
  await sender.sendDue();
  await until('the fast receiver again', () => fast.received.length === 4);
  expect(receiver.open).toEqual({ now: 10, most: 10 });
  free();
  await sender.settled();
  await fast[Symbol.asyncDispose]();
});

test('a backlog keeps its tries while its receiver is down, and goes out at once when it is back', async () => {
  receiver.answer = 503;
  const ids = await owe((await target()).targetId, 100);
  await world.wind({ until: world.clock.at + HOUR, stepMs: MINUTE });
  const { tries } = await world.db
    .selectFrom('webhook_deliveries')
    .select(({ fn }) => fn.sum<number>('tries').as('tries'))
    .executeTakeFirstOrThrow();
  expect(tries).toBeLessThan(75);
  receiver.answer = 204;
  const woken: number[] = [];
  const sender = world.newSender({ wake: () => void woken.push(world.clock.at) });
  for (let i = 0; i < 20; i++) await world.round(sender);
  const delivered = await world.db
    .selectFrom('webhook_deliveries')
    .select('id')
    .where('state', '=', 'delivered')
    .execute();
  expect(delivered.length).toBeGreaterThan(ids.length - 70);
  expect(woken.length).toBeGreaterThan(0);
});

test('a sender that dies in the middle of a try loses nothing: the next one makes another try after the lease', async () => {
  const [id = ''] = await owe((await target()).targetId);
  const lanes = (await world.store.webhooks.dueLanes({ now: world.clock.at })).map(({ lane }) => ({
    lane,
    limit: 1,
  }));
  await world.store.webhooks.takeDue({ now: world.clock.at, leaseUntil: world.clock.at + 35_000, lanes });
  await world.wind({ until: world.clock.at + 35_000, stepMs: 5_000 });
  expect(receiver.received).toEqual([]);
  await world.round();
  expect(await world.read(id)).toMatchObject({ state: 'delivered', tries: 2, attempts: [{ n: 2 }] });
});

test('who guards connections is told of an address before it is sent to', async () => {
  const told: [string, number][] = [];
  const one = world.newSender({ beforeWebhook: (url) => told.push([url, receiver.received.length]) });
  await owe((await target()).targetId);
  await world.round(one);
  expect(told).toEqual([[receiver.url, 0]]);
});
