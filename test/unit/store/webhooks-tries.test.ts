import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WEBHOOK_TIMING } from '../../../src/domain/webhook-rule.ts';
import type { TakenWebhook } from '../../../src/store/webhooks/take.ts';
import { openWorld, type World } from './webhooks-world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const url = 'https://example.com/hook';
const timing = { ...WEBHOOK_TIMING, jitter: 0 };

let world: World;
let targetId: string;
beforeEach(async () => {
  world = await openWorld();
  targetId = (await world.target({ url })).targetId;
});
afterEach(() => world[Symbol.asyncDispose]());

async function take(now: number, limit = 10): Promise<TakenWebhook[]> {
  const lanes = (await world.store.webhooks.dueLanes({ now })).map(({ lane }) => ({ lane, limit }));
  return world.store.webhooks.takeDue({ now, leaseUntil: now + 1_000, lanes });
}
async function takeOne(now: number): Promise<TakenWebhook> {
  const [one, ...more] = await take(now);
  if (!one || more.length > 0) throw new Error('one was expected');
  return one;
}
const record = (taken: TakenWebhook, http_status: number | null, now: number) =>
  world.store.webhooks.recordTries(timing, [
    {
      taken,
      result: { http_status, error: http_status === null ? 'no answer' : null, duration_ms: 5 },
      at: now - 5,
      now,
    },
  ]);

describe('taking', () => {
  test('gives a delivery to one sender, with the number of its try, until the lease ends', async () => {
    const [id] = await world.owe(targetId);
    expect(await take(0)).toMatchObject([{ id, n: 1, url, schedule_from: 0 }]);
    expect(await take(999)).toEqual([]);
    expect(await take(1_000)).toMatchObject([{ id, n: 2 }]);
  });

  test('is fair: each lane by itself, the longest waiting first', async () => {
    const other = await world.target({ url: 'https://other.example/' });
    await world.owe(targetId, { count: 30, now: 0 });
    const [theirs] = await world.owe(other.targetId, { now: 5 });
    expect((await world.store.webhooks.dueLanes({ now: 9 })).map(({ due_at }) => due_at)).toEqual([0, 5]);
    const taken = await take(9, 4);
    expect(taken).toHaveLength(5);
    expect(taken.map(({ id }) => id)).toContain(theirs);
  });

  test('sees addresses that differ behind the question mark as one lane, and tenants as several', async () => {
    for (const [path, tenant] of [
      ['a?x=1', 'us'],
      ['a?x=2', 'us'],
      ['b', 'us'],
      ['a', 'them'],
    ] as const) {
      const target = await world.target({ url: `https://example.com/${path}` }, { tenant });
      await world.owe(target.targetId);
    }
    const lanes = await world.store.webhooks.dueLanes({ now: 0 });
    expect(lanes.map(({ lane }) => lane).toSorted()).toEqual([
      'them https://example.com/a',
      'us https://example.com/a',
      'us https://example.com/b',
    ]);
  });
});

describe('a recorded try', () => {
  test('that arrived ends it; one that did not is followed by the next', async () => {
    const [id = ''] = await world.owe(targetId);
    await record(await takeOne(0), 500, 10);
    expect(await world.read(id)).toMatchObject({ state: 'pending', next_try_at: 5_010, reason: null });
    expect(await take(5_009)).toEqual([]);
    await record(await takeOne(5_010), 200, 5_020);
    expect(await world.read(id)).toMatchObject({
      state: 'delivered',
      next_try_at: null,
      tries: 2,
      attempts: [
        { n: 1, at: 5, http_status: 500, error: null, duration_ms: 5 },
        { n: 2, at: 5_015, http_status: 200, error: null, duration_ms: 5 },
      ],
    });
    expect(await take(DAY)).toEqual([]);
  });

  test('is one, also where it is said twice because the answer was lost', async () => {
    const [id = ''] = await world.owe(targetId);
    const taken = await takeOne(0);
    for (const now of [10, 20]) await record(taken, 500, now);
    expect(await world.read(id)).toMatchObject({ next_try_at: 5_010, attempts: { length: 1 } });
  });

  test('that was the tenth is the last, and the log says what it came to', async () => {
    const [id = ''] = await world.owe(targetId);
    for (let n = 1, now = 0; n <= 10; n++) {
      now = (await world.read(id))?.next_try_at ?? 0;
      await record(await takeOne(now), null, now);
    }
    expect(await world.read(id)).toMatchObject({
      state: 'failed',
      tries: 10,
      reason: 'try 10 was the last: no answer',
    });
  });

  test('that comes after its lease changes nothing but the log, unless it says that it arrived', async () => {
    const [id = ''] = await world.owe(targetId);
    const first = await takeOne(0);
    const second = await takeOne(1_000);
    await record(first, 500, 1_001);
    expect(await world.read(id)).toMatchObject({ state: 'pending', tries: 2, next_try_at: 2_000 });
    await record(second, 500, 1_002);
    expect(await world.read(id)).toMatchObject({ state: 'pending', attempts: [{ n: 1 }, { n: 2 }] });
    const third = await takeOne(DAY);
    const fourth = await takeOne(DAY + 1_000);
    await record(third, 200, DAY + 1_001);
    await record(fourth, 500, DAY + 1_002);
    expect(await world.read(id)).toMatchObject({ state: 'delivered', attempts: { length: 4 } });
  });
});

describe('an address', () => {
  test('that answers 410 is disabled: what waits fails at once, what comes later too, others are untouched', async () => {
    const other = await world.target({ url: `${url}?other` });
    const [others = ''] = await world.owe(other.targetId);
    const [first = '', second = ''] = await world.owe(targetId, { count: 2 });
    const taken = (await take(0)).find(({ id }) => id === first);
    if (taken) await record(taken, 410, 1);
    const [later = ''] = await world.owe(targetId, { now: 2 });
    for (const id of [first, second, later])
      expect(await world.read(id)).toMatchObject({ state: 'failed', reason: expect.stringContaining('410') });
    expect(await world.read(others)).toMatchObject({ state: 'pending' });
  });

  test('that is disabled is used again once a submission names it, and by older targets as well', async () => {
    await world.owe(targetId);
    await record(await takeOne(0), 410, 1);
    const theirs = await world.target({ url }, { tenant: 'them', now: 2 });
    const [still = ''] = await world.owe(targetId, { now: 3 });
    expect(await world.read(still)).toMatchObject({ state: 'failed' });
    const again = await world.target({ url }, { now: 4 });
    for (const id of [targetId, theirs.targetId, again.targetId]) await world.owe(id, { now: 5 });
    expect(await take(6)).toHaveLength(3);
  });

  /** One delivery after the other, `gap` apart, until something else than a plain failure happens. */
  async function failFor(days: number, gap: number, answer: (day: number) => number | null) {
    for (let now = 0; now <= days * DAY; now += gap) {
      await world.owe(targetId, { now });
      for (const taken of await take(now, 100)) await record(taken, answer(now / DAY), now);
      const endpoint = await world.db.selectFrom('webhook_endpoints').selectAll().executeTakeFirstOrThrow();
      if (endpoint.disabled_at !== null) return endpoint.disabled_at / DAY;
    }
    return null;
  }
  test('where all has failed for five days is disabled', async () => {
    expect(await failFor(9, 12 * HOUR, () => 500)).toBe(5);
    const [id = ''] = await world.owe(targetId, { now: 6 * DAY });
    expect(await world.read(id)).toMatchObject({
      state: 'failed',
      reason: 'the address is disabled: every try has failed for 5 days',
    });
  });
  test('where one try in five days arrives is not', async () => {
    expect(await failFor(9, 12 * HOUR, (day) => (day === 4.5 ? 200 : 500))).toBe(null);
  });
  test('that was not asked for days in between is not judged by two failures', async () => {
    const [, last = ''] = [await world.owe(targetId), ...(await world.owe(targetId, { count: 1 }))];
    await world.db
      .updateTable('webhook_deliveries')
      .set({ state: 'failed' })
      .where('id', '!=', last)
      .execute();
    await record(await takeOne(0), 500, 0);
    const taken = await takeOne(6 * DAY);
    await record(taken, 500, 6 * DAY);
    expect(await world.read(last)).toMatchObject({ state: 'pending' });
  });
});

describe('a replay', () => {
  test('sends the same again, with a whole schedule before it; only what has ended can be replayed', async () => {
    const [id = ''] = await world.owe(targetId);
    const replay = (tenant: string, now: number) => world.store.webhooks.replay({ tenant, id, now });
    expect(await replay('us', 1)).toBe('pending');
    const first = await takeOne(1);
    await record(first, 200, 2);
    expect(await replay('them', 3)).toBe('unknown');
    expect(await replay('us', 3)).toBe('replayed');
    expect(await replay('us', 3)).toBe('pending');
    const second = await takeOne(3);
    expect([second.id, second.body, second.n]).toEqual([first.id, first.body, 2]);
    await record(second, 500, 4);
    expect(await world.read(id)).toMatchObject({ state: 'pending', next_try_at: 5_004 });
  });

  test('of what failed because its address was disabled uses the address again', async () => {
    const [id = ''] = await world.owe(targetId);
    await record(await takeOne(0), 410, 1);
    expect(await world.store.webhooks.replay({ tenant: 'us', id, now: 2 })).toBe('replayed');
    const [later = ''] = await world.owe(targetId, { now: 3 });
    expect((await take(3)).map((taken) => taken.id).toSorted()).toEqual([id, later].toSorted());
  });

  test('is not delayed by a late failure of a try before it', async () => {
    const [id = '', gone = ''] = await world.owe(targetId, { count: 2 });
    const all = await take(0);
    const [late, other] = [all.find((t) => t.id === id), all.find((t) => t.id === gone)];
    if (!late || !other) throw new Error('both were due');
    await record(other, 410, 1);
    await world.store.webhooks.replay({ tenant: 'us', id, now: 2 });
    await record(late, 500, 3);
    expect(await world.read(id)).toMatchObject({ state: 'pending', next_try_at: 2 });
  });
});
