import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WebhookRequest } from '../../../src/contract/evaluation/request.ts';
import { webhookPayload } from '../../../src/contract/evaluation/webhook-payload.ts';
import { webhookBody } from '../../../src/store/webhooks/payload.ts';
import { openWorld, view, type World } from './webhooks-world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

const url = 'https://example.com/hook?q=1#z';
const secret = `whsec_${'A'.repeat(32)}`;

describe('a target', () => {
  test('keeps one secret or two', async () => {
    await world.target({ url, secret });
    await world.target({ url, secret: [secret, secret] });
    const kept = await world.db.selectFrom('webhook_targets').select('secrets').orderBy('secrets').execute();
    expect(kept.map(({ secrets }) => JSON.parse(secrets))).toEqual([[secret, secret], [secret]]);
  });

  test('shares its address with others of the organisation, not with other organisations', async () => {
    await world.target({ url });
    await world.target({ url: 'https://EXAMPLE.com:443/hook?q=1#z' });
    await world.target({ url }, { tenant: 'them' });
    const endpoints = await world.db.selectFrom('webhook_endpoints').select(['tenant', 'url']).execute();
    expect(endpoints.toSorted((a, b) => (a.tenant < b.tenant ? -1 : 1))).toEqual([
      { tenant: 'them', url },
      { tenant: 'us', url },
    ]);
  });

  test.each<[WebhookRequest['events'], string[]]>([
    [undefined, ['eval.completed', 'eval.failed', 'eval.cancelled']],
    [['eval.started'], ['eval.started']],
    [
      ['batch.completed', 'eval.failed'],
      ['eval.failed', 'batch.completed'],
    ],
  ])('that asked for %j is owed %j', async (events, owed) => {
    const { targetId } = await world.target({ url, ...(events && { events }) });
    for (const type of [
      'eval.started',
      'eval.completed',
      'eval.failed',
      'eval.cancelled',
      'batch.completed',
    ] as const)
      await world.owe(targetId, { type });
    const rows = await world.db.selectFrom('webhook_deliveries').select('type').orderBy('type').execute();
    expect(rows.map(({ type }) => type)).toEqual(owed.toSorted());
  });
});

describe('what is owed', () => {
  test('is owed if its transaction is committed, and else not', async () => {
    const { targetId } = await world.target({ url });
    const failing = world.db.transaction().execute(async (tx) => {
      const { oweWebhook } = await import('../../../src/store/webhooks/owe.ts');
      await oweWebhook(tx, { targetId, type: 'eval.completed', data: view(), now: 1 });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await world.store.webhooks.dueLanes({ now: 9 })).toEqual([]);
    const [id] = await world.owe(targetId, { now: 7 });
    expect(id).toMatch(/^msg_[0-9a-f]{32}$/);
    expect(await world.store.webhooks.dueLanes({ now: 6 })).toEqual([]);
    expect(await world.store.webhooks.dueLanes({ now: 7 })).toEqual([
      { lane: 'us https://example.com/hook', due_at: 7 },
    ]);
  });

  test('is found under the batch of its evaluation, too; nothing is owed to a target that is gone', async () => {
    const { targetId } = await world.target({ url });
    const batch_id = `batch_${'0'.repeat(32)}`;
    const { oweWebhook } = await import('../../../src/store/webhooks/owe.ts');
    const data = view({ batch_id, batch_index: 3 });
    await world.db.transaction().execute(async (tx) => {
      await oweWebhook(tx, { targetId, type: 'eval.completed', evalId: data.eval_id, data, now: 1 });
      await oweWebhook(tx, { targetId: 'whk_gone', type: 'eval.completed', data, now: 1 });
    });
    const { deliveries } = await world.store.webhooks.list({ tenant: 'us', query: { batch_id, limit: 9 } });
    expect(deliveries).toMatchObject([{ eval_id: data.eval_id, batch_id, url }]);
  });

  test('can be thousands at once', async () => {
    const { targetId } = await world.target({ url });
    expect(await world.owe(targetId, { count: 3_000 })).toHaveLength(3_000);
  });
});

describe('a body', () => {
  const body = (change: Parameters<typeof view>[0]) => {
    const text = webhookBody({ type: 'eval.failed', data: view(change), now: 1_764_000_000_123 });
    const payload = webhookPayload.parse(JSON.parse(text));
    if (payload.type === 'batch.completed') throw new Error('not of a batch');
    return { text, bytes: Buffer.byteLength(text), ...payload };
  };

  test('is what is shown, with a type and a time', () => {
    const { text, type, timestamp, data } = body({ output: 'short' });
    expect([type, timestamp, data.output, data.output_cut]).toEqual([
      'eval.failed',
      '2025-11-24T16:00:00.123Z',
      'short',
      false,
    ]);
    expect(JSON.parse(text).data).toEqual(data);
  });

  test.each([
    ['letters', 'x'.repeat(1_000_000), 8_192],
    ['exactly as much as there is room for', 'x'.repeat(8_192), 8_192],
    ['four-byte characters', '😀'.repeat(100_000), 2_048 * 2],
    ['control characters, which take six bytes each', '\0'.repeat(100_000), 1_365],
    ['quotes, which take two', '"'.repeat(100_000), 4_096],
  ])('keeps the beginning of long output: %s', (_, output, characters) => {
    const { bytes, data } = body({ output });
    expect(data.output).toBe(output.slice(0, characters));
    expect(data.output_cut).toBe(output.length > characters);
    expect(data.output_url).toMatch(/\/output$/);
    expect(bytes).toBeLessThan(20_000);
  });

  test('leaves metadata whole and gives output the rest, to the last byte of 20,000', () => {
    const metadata = { note: 'm'.repeat(16_000) };
    const { bytes, data } = body({ output: 'x'.repeat(10_000), metadata });
    expect(data.metadata).toEqual(metadata);
    expect(data.output_cut).toBe(true);
    expect(bytes).toBeGreaterThan(19_990);
    expect(bytes).toBeLessThanOrEqual(20_001); // "false" is one longer than "true"
    expect(body({ output: 'x', metadata: { note: 'm'.repeat(30_000) } }).data).toMatchObject({
      output: '',
      output_cut: true,
    });
  });

  test('of a batch has no items', () => {
    const status = 'https://errand.example/eval-batches/x';
    const data = {
      batch_id: `batch_${'a'.repeat(32)}`,
      status: 'completed' as const,
      counts: { total: 2, queued: 0, running: 0, completed: 1, failed: 1, cancelled: 0 },
      progress: 100,
      metadata: null,
      created_at: 1,
      finished_at: 2,
      expires_at: 3,
      status_url: status,
      events_url: status,
      ws_url: status,
      cancel_url: status,
    };
    const text = webhookBody({ type: 'batch.completed', data, now: 0 });
    expect(webhookPayload.parse(JSON.parse(text)).data).toEqual(data);
  });
});
