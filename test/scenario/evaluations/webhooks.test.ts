import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EvaluationView } from '../../../src/contract/evaluation/view.ts';
import type { WebhookEvent } from '../../../src/contract/evaluation/webhook-events.ts';
import type { WebhookTiming } from '../../../src/domain/webhook-rule.ts';
import { type Caller, createCaller } from '../../fakes/evaluations.ts';
import { until } from '../../fakes/wait.ts';
import { startWebhookReceiver, verify, type WebhookReceiver } from '../../fakes/webhook-receiver.ts';
import { startWorld, type World } from '../../fakes/world.ts';

/** The schedule of days in seconds. */
const TIMING: WebhookTiming = {
  retryMs: [1_100, 1_100],
  jitter: 0,
  timeoutMs: 1_000,
  mostRetryAfterMs: 10_000,
  disableAfterMs: 3_600_000,
};
const SECRETS = [1, 2].map((n) => `whsec_${Buffer.alloc(32, n).toString('base64')}`) as [string, string];
const [SECRET, NEXT_SECRET] = SECRETS;
const ALL: WebhookEvent[] = ['eval.started', 'eval.completed', 'eval.failed', 'eval.cancelled'];

let world: World;
let caller: Caller;
beforeAll(async () => {
  world = await startWorld({}, {}, { webhookTiming: TIMING });
  caller = createCaller(world.local.url);
});
afterAll(() => world[Symbol.asyncDispose]());

const deliveriesOf = async (id: string) => (await caller.deliveries(`eval_id=${id}`)).deliveries;

/** The one delivery of an evaluation once it has been delivered or given up. */
async function settled(id: string) {
  await caller.final(id);
  return until('the webhook to be settled', async () => {
    const [delivery] = await deliveriesOf(id);
    return delivery && delivery.state !== 'pending' && caller.delivery(delivery.delivery_id);
  });
}

async function submitTo(receiver: Pick<WebhookReceiver, 'url'>, path = '/'): Promise<string> {
  const webhook = { url: `${receiver.url}${path}`, secret: SECRET };
  return (await caller.submit({ code: 'print("hi")', webhook })).eval_id;
}

test('started, completed, failed and cancelled are told: signed by the standard, with what the status shows', async () => {
  await using receiver = await startWebhookReceiver();
  const webhook = { url: `${receiver.url}/hooks?who=me`, secret: SECRET, events: ALL };
  const programs = ['print("fine")', 'exit(5)', 'import time\nprint("on", flush=True)\ntime.sleep(60)'];
  const ids: string[] = [];
  for (const code of programs) ids.push((await caller.submit({ code, webhook })).eval_id);
  const [completed = '', failed = '', cancelled = ''] = ids;
  await until('the last one to run', async () => (await caller.status(cancelled)).output !== '');
  await caller.cancel(cancelled);
  for (const id of ids) await caller.final(id);
  // Delivered at least once: a try whose answer came late is made again, under the same id.
  const byId = () => new Map(receiver.received.map((received) => [received.id, received]));
  await until('six webhooks', () => byId().size >= 6);

  const told = [...byId().values()].map(({ payload: { type, data } }) => [
    'eval_id' in data ? data.eval_id : '',
    type,
  ]);
  expect(told.toSorted()).toEqual(
    [
      [completed, 'eval.started'],
      [completed, 'eval.completed'],
      [failed, 'eval.started'],
      [failed, 'eval.failed'],
      [cancelled, 'eval.started'],
      [cancelled, 'eval.cancelled'],
    ].toSorted(),
  );
  for (const received of receiver.received) {
    expect(received.path).toBe('/hooks?who=me');
    expect(received.headers['content-type']).toMatch(/^application\/json/);
    expect(received.signatures).toHaveLength(1);
    expect(verify(SECRET, received)).toEqual(received.payload);
    expect(() => verify(NEXT_SECRET, received)).toThrow();
    expect(Math.abs(received.timestamp * 1_000 - received.at)).toBeLessThan(5_000);
  }
  for (const id of ids) {
    const view: EvaluationView = await caller.status(id);
    const { payload } = receiver.received.find(
      ({ payload: { type, data } }) => type !== 'eval.started' && 'eval_id' in data && data.eval_id === id,
    ) ?? { payload: null };
    expect(payload?.data).toEqual({ ...view, output_cut: false });
  }
});

test('without a choice of events only the end is told, and long output is cut and said to be', async () => {
  await using receiver = await startWebhookReceiver();
  const { eval_id, webhook_secret = '' } = await caller.submit({
    code: 'print("x" * 100000)',
    webhook: { url: receiver.url },
  });
  await settled(eval_id);
  const [received] = receiver.received;
  if (!received) throw new Error('there is no webhook');
  expect(receiver.received).toHaveLength(1);
  expect(verify(webhook_secret, received)).toMatchObject({
    type: 'eval.completed',
    data: { eval_id, output_cut: true, output_bytes: 100_001 },
  });
  expect(Buffer.byteLength(received.body)).toBeLessThanOrEqual(20_000);
});

test('what is not taken comes again: the same id and body, a new time and signature, until 2xx', async () => {
  await using receiver = await startWebhookReceiver((_, index) => ({
    status: [500, 404, 201][index] ?? 500,
  }));
  const id = await submitTo(receiver);
  const delivery = await settled(id);
  expect(delivery).toMatchObject({ state: 'delivered', tries: 3, reason: null });
  expect(delivery.attempts.map(({ n, http_status }) => [n, http_status])).toEqual([
    [1, 500],
    [2, 404],
    [3, 201],
  ]);
  const { received } = receiver;
  expect(new Set(received.map(({ id, body }) => `${id} ${body}`))).toEqual(
    new Set([`${delivery.delivery_id} ${delivery.body}`]),
  );
  expect(new Set(received.map(({ timestamp }) => timestamp)).size).toBe(3);
  expect(new Set(received.map(({ signatures }) => signatures.join())).size).toBe(3);
  for (const one of received) verify(SECRET, one);
  for (const [n, { at }] of received.slice(1).entries())
    expect(at - (received[n]?.at ?? 0)).toBeGreaterThanOrEqual(1_090);
});

test('after the last try it has failed and says so; a replay sends it again under its id', async () => {
  let status = 500;
  await using receiver = await startWebhookReceiver(() => ({ status }));
  const id = await submitTo(receiver);
  const failed = await settled(id);
  expect(failed).toMatchObject({ state: 'failed', tries: 3, next_try_at: null });
  expect(failed.reason).toContain('500');

  status = 200;
  const path = `/webhook-deliveries/${failed.delivery_id}/replay`;
  expect((await caller.post(path)).status).toBe(202);
  await until('the replay', () => receiver.received.length === 4);
  const again = await until('it to be noted', async () => {
    const delivery = await caller.delivery(failed.delivery_id);
    return delivery.state === 'delivered' && delivery;
  });
  expect(again).toMatchObject({ tries: 4, body: failed.body, reason: null });
  expect(new Set(receiver.received.map(({ id, body }) => `${id} ${body}`)).size).toBe(1);
  // Delivered or not: whoever asks gets it again.
  expect((await caller.post(path)).status).toBe(202);
  await until('the second replay', () => receiver.received.length === 5);
  const foreign = { authorization: 'Bearer nobody' };
  expect((await caller.post(path, undefined, foreign)).status).toBe(401);
});

test('a redirect is no delivery and is not followed', async () => {
  await using target = await startWebhookReceiver();
  await using receiver = await startWebhookReceiver((_, index) =>
    index < 2
      ? { status: [302, 307][index] ?? 0, headers: { location: `${target.url}/elsewhere` } }
      : undefined,
  );
  const delivery = await settled(await submitTo(receiver));
  expect(delivery.attempts.map(({ http_status }) => http_status)).toEqual([302, 307, 204]);
  expect(target.received).toEqual([]);
});

test('410 ends an address: nothing more is sent there, and the log says why, until somebody names it again', async () => {
  let status = 410;
  await using receiver = await startWebhookReceiver(() => ({ status }));
  // Both are owed before the first try can be over.
  const webhook = { url: `${receiver.url}/gone`, secret: SECRET, events: ALL };
  const { eval_id } = await caller.submit({
    code: 'import time\nprint(1, flush=True)\ntime.sleep(2)',
    webhook,
  });
  await caller.final(eval_id);
  const all = await until('both to be settled', async () => {
    const deliveries = await deliveriesOf(eval_id);
    return deliveries.length === 2 && deliveries.every(({ state }) => state === 'failed') && deliveries;
  });
  for (const { reason } of all) expect(reason).toContain('410');
  expect(receiver.received).toHaveLength(1);
  expect(all.map(({ tries }) => tries).toSorted()).toEqual([0, 1]);

  status = 204;
  expect(await settled(await submitTo(receiver, '/gone'))).toMatchObject({ state: 'delivered' });
  const kept = all.find(({ tries }) => tries === 0);
  await caller.post(`/webhook-deliveries/${kept?.delivery_id}/replay`);
  await until('what was kept', () => receiver.received.some(({ id }) => id === kept?.delivery_id));
});

test.each([
  ['seconds', () => '3'],
  ['a date', () => new Date(Date.now() + 4_000).toUTCString()],
])('Retry-After in %s is honoured', async (_what, retryAfter) => {
  await using receiver = await startWebhookReceiver((_, index) =>
    index === 0 ? { status: 503, headers: { 'retry-after': retryAfter() } } : undefined,
  );
  expect(await settled(await submitTo(receiver))).toMatchObject({ state: 'delivered', tries: 2 });
  const [first, second] = receiver.received;
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(2_900);
});

test('two secrets give two signatures, each of which verifies: a receiver can change from one to the other', async () => {
  await using receiver = await startWebhookReceiver();
  const webhook = { url: receiver.url, secret: SECRETS };
  const { eval_id } = await caller.submit({ code: 'print(1)', webhook });
  await settled(eval_id);
  const [received] = receiver.received;
  if (!received) throw new Error('there is no webhook');
  expect(received.signatures).toHaveLength(2);
  for (const secret of SECRETS) expect(verify(secret, received)).toEqual(received.payload);
});

test('a receiver that never answers is tried again and keeps nobody else waiting', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  await using receiver = await startWebhookReceiver();
  const address = { url: `http://127.0.0.1:${(silent.address() as AddressInfo).port}` };
  const stuck = await submitTo(address);
  await until('the first try', async () => ((await deliveriesOf(stuck))[0]?.tries ?? 0) > 0);
  expect(await settled(await submitTo(receiver))).toMatchObject({ state: 'delivered', tries: 1 });
  expect((await deliveriesOf(stuck))[0]).toMatchObject({ state: 'pending' });
  expect(await settled(stuck)).toMatchObject({ state: 'failed', tries: 3 });
  silent.closeAllConnections();
  silent.close();
});
