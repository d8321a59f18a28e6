import { Hono } from 'hono';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepSecret } from '../../../src/config/caller-secrets.ts';
import {
  type WebhookDeliveryPage,
  webhookDeliveryDetail,
  webhookDeliveryPage,
} from '../../../src/contract/webhook-delivery.ts';
import { WEBHOOK_TIMING } from '../../../src/domain/webhook-rule.ts';
import { type CallerVariables, requireCaller } from '../../../src/http/caller.ts';
import { errorBoundary } from '../../../src/http/problem.ts';
import { webhookDeliveries } from '../../../src/http/webhook-deliveries.ts';
import { openWorld, type World } from '../store/webhooks-world.ts';

const base = 'https://errand.example';
const callers = [
  { tenant: 'us', secrets: [keepSecret('ours')] },
  { tenant: 'them', secrets: [keepSecret('theirs')] },
];
let world: World;
let app: Hono<CallerVariables>;
let replayed = 0;
beforeEach(async () => {
  world = await openWorld();
  replayed = 0;
  const handlers = webhookDeliveries({
    store: world.store,
    clock: { now: () => 100 },
    url: base,
    onReplay: () => void replayed++,
  });
  app = new Hono<CallerVariables>()
    .use(requireCaller(callers))
    .get('/webhook-deliveries', handlers.list)
    .get('/webhook-deliveries/:id', handlers.read)
    .post('/webhook-deliveries/:id/replay', handlers.replay);
  app.onError(errorBoundary({ base, log: pino({ level: 'silent' }) }));
});
afterEach(() => world[Symbol.asyncDispose]());

const ask = (path: string, { method = 'GET', secret = 'ours' } = {}) =>
  app.request(path.replace(base, ''), { method, headers: { authorization: `Bearer ${secret}` } });
const page = async (path: string, secret = 'ours'): Promise<WebhookDeliveryPage> => {
  const response = await ask(path, { secret });
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  return webhookDeliveryPage.parse(await response.json());
};
async function owe(count: number, tenant = 'us') {
  const { targetId } = await world.target({ url: 'https://example.com/' }, { tenant });
  return world.owe(targetId, { count });
}
async function deliver(http_status: number) {
  const lanes = [{ lane: 'us https://example.com/', limit: 9 }];
  for (const taken of await world.store.webhooks.takeDue({ now: 100, leaseUntil: 200, lanes })) {
    const result = { http_status, error: null, duration_ms: 1 };
    await world.store.webhooks.recordTries(WEBHOOK_TIMING, [{ taken, result, at: 100, now: 101 }]);
  }
}

test('the log comes in pages that lead to each other, with what was asked for kept', async () => {
  const ids = await owe(5);
  const seen: string[] = [];
  for (let next: string | null = '/webhook-deliveries?limit=2&state=pending'; next; ) {
    const one: WebhookDeliveryPage = await page(next);
    seen.push(...one.deliveries.map(({ delivery_id }) => delivery_id));
    next = one.next;
    if (next)
      expect(next).toMatch(/^https:\/\/errand\.example\/webhook-deliveries\?state=pending&limit=2&cursor=/);
  }
  expect(seen).toHaveLength(5);
  expect(seen.toSorted()).toEqual(ids.toSorted());
  expect((await page('/webhook-deliveries?state=failed')).deliveries).toEqual([]);
});

test.each([
  'limit=0',
  'limit=201',
  'limit=x',
  'state=lost',
  'cursor=1',
  'eval_id=7',
  'batch_id=eval_1',
  'stat=pending',
])('a wrong query is refused: %s', async (query) => {
  const response = await ask(`/webhook-deliveries?${query}`);
  expect([response.status, response.headers.get('content-type')]).toEqual([422, 'application/problem+json']);
});

test('one delivery is shown with its body and its tries', async () => {
  const [id = ''] = await owe(1);
  await deliver(500);
  const shown = webhookDeliveryDetail.parse(await (await ask(`/webhook-deliveries/${id}`)).json());
  expect(shown).toMatchObject({
    delivery_id: id,
    state: 'pending',
    tries: 1,
    last_try: { http_status: 500 },
  });
  expect(JSON.parse(shown.body)).toMatchObject({ type: 'eval.completed', data: { eval_id: shown.eval_id } });
  expect(shown.attempts).toEqual([shown.last_try]);
});

test('another organisation, an unknown id and a malformed one are all 404; no secret is 401', async () => {
  const [id = ''] = await owe(1);
  await deliver(200);
  for (const method of ['GET', 'POST']) {
    const path = (name: string) => `/webhook-deliveries/${name}${method === 'POST' ? '/replay' : ''}`;
    expect((await ask(path(id), { method, secret: 'theirs' })).status).toBe(404);
    expect((await ask(path(`msg_${'0'.repeat(32)}`), { method })).status).toBe(404);
    expect((await ask(path('x'), { method })).status).toBe(404);
    expect((await ask(path(id), { method, secret: 'nobody' })).status).toBe(401);
  }
  expect((await page('/webhook-deliveries', 'theirs')).deliveries).toEqual([]);
  expect([replayed, (await world.read(id))?.state]).toEqual([0, 'delivered']);
});

test('a replay is accepted once the first sending has ended, and refused while it goes on', async () => {
  const [id = ''] = await owe(1);
  const replay = () => ask(`/webhook-deliveries/${id}/replay`, { method: 'POST' });
  expect((await replay()).status).toBe(409);
  await deliver(204);
  const response = await replay();
  expect(response.status).toBe(202);
  expect(webhookDeliveryDetail.parse(await response.json())).toMatchObject({
    delivery_id: id,
    state: 'pending',
    next_try_at: 100,
    attempts: [{ n: 1 }],
  });
  expect(replayed).toBe(1);
  expect((await replay()).status).toBe(409);
});
