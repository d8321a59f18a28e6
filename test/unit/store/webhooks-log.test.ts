import { afterEach, beforeEach, expect, test } from 'vitest';
import { WEBHOOK_TIMING } from '../../../src/domain/webhook-rule.ts';
import { openWorld, type World } from './webhooks-world.ts';

const DAY = 24 * 3_600_000;
let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

test('pages go from the newest to the oldest and have each delivery once, also where many came at the same time', async () => {
  const { targetId } = await world.target({ url: 'https://example.com/' });
  for (const [now, count] of [
    [1, 7],
    [2, 1],
    [3, 5],
  ] as const)
    await world.owe(targetId, { count, now });
  const seen: { created_at: number; delivery_id: string }[] = [];
  let cursor: { createdAt: number; id: string } | undefined;
  for (;;) {
    const { deliveries, more } = await world.store.webhooks.list({
      tenant: 'us',
      query: { limit: 3, ...(cursor && { cursor }) },
    });
    seen.push(...deliveries);
    const last = deliveries.at(-1);
    if (!more || !last) break;
    cursor = { createdAt: last.created_at, id: last.delivery_id };
  }
  expect(seen.map(({ created_at }) => created_at)).toEqual([3, 3, 3, 3, 3, 2, 1, 1, 1, 1, 1, 1, 1]);
  expect(new Set(seen.map(({ delivery_id }) => delivery_id)).size).toBe(13);
});

test('the list can be narrowed, shows the last try of each, and is of one organisation', async () => {
  const { targetId } = await world.target({ url: 'https://example.com/' });
  const theirs = await world.target({ url: 'https://example.com/' }, { tenant: 'them' });
  const [id = ''] = await world.owe(targetId);
  const [other = ''] = await world.owe(targetId, { now: 500 });
  const [hidden = ''] = await world.owe(theirs.targetId);
  for (const [now, http_status] of [
    [0, 500],
    [50_000, 201],
  ] as const) {
    const lanes = [{ lane: 'us https://example.com/', limit: 1 }];
    const [taken] = await world.store.webhooks.takeDue({ now, leaseUntil: now + 1, lanes });
    if (!taken) throw new Error('it was due');
    const result = { http_status, error: null, duration_ms: 1 };
    await world.store.webhooks.recordTries(WEBHOOK_TIMING, [{ taken, result, at: now, now }]);
    if (now === 0)
      await world.db.updateTable('webhook_deliveries').set({ due_at: 10 }).where('id', '=', id).execute();
  }
  const list = async (query: object) =>
    (await world.store.webhooks.list({ tenant: 'us', query: { limit: 9, ...query } })).deliveries;
  expect((await list({})).map(({ delivery_id }) => delivery_id)).toEqual([other, id]);
  const [delivered, ...more] = await list({ state: 'delivered' });
  expect(more).toEqual([]);
  expect(delivered).toMatchObject({ delivery_id: id, tries: 2, last_try: { n: 2, http_status: 201 } });
  expect(await list({ state: 'pending' })).toMatchObject([{ delivery_id: other, last_try: null }]);
  const { eval_id } = delivered ?? {};
  expect(await list({ eval_id })).toMatchObject([{ eval_id }]);
  expect(await list({ eval_id: `eval_${'0'.repeat(32)}` })).toEqual([]);
  expect([await world.read(hidden), await world.read(hidden, 'them')]).toMatchObject([
    null,
    { state: 'pending' },
  ]);
});

test('what is older than 35 days and has ended is forgotten, with its target and address; what is owed is kept', async () => {
  const old = await world.target({ url: 'https://old.example/' });
  const owed = await world.target({ url: 'https://owed.example/' });
  const recent = await world.target({ url: 'https://recent.example/' }, { now: 20 * DAY });
  const [gone = ''] = await world.owe(old.targetId);
  const lanes = [{ lane: 'us https://old.example/', limit: 1 }];
  const [taken] = await world.store.webhooks.takeDue({ now: 0, leaseUntil: 1, lanes });
  if (!taken) throw new Error('it was due');
  const result = { http_status: 200, error: null, duration_ms: 1 };
  await world.store.webhooks.recordTries(WEBHOOK_TIMING, [{ taken, result, at: 0, now: 0 }]);
  const [pending = ''] = await world.owe(owed.targetId);
  const [young = ''] = await world.owe(recent.targetId, { now: 20 * DAY });

  await world.store.webhooks.forget({ now: 35 * DAY, limit: 100 });
  expect(await world.read(gone)).not.toBeNull();
  await world.store.webhooks.forget({ now: 35 * DAY + 1, limit: 100 });
  expect([await world.read(gone), await world.read(pending), await world.read(young)]).toMatchObject([
    null,
    { state: 'pending' },
    { state: 'pending' },
  ]);
  const rows = await world.db.selectFrom('webhook_endpoints').select('url').orderBy('url').execute();
  expect(rows.map(({ url }) => url)).toEqual(['https://owed.example/', 'https://recent.example/']);
});
