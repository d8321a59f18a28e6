import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { WebhookVerdict } from '../../../../src/domain/webhook-rule.ts';
import { createRecorder } from '../../../../src/jobs/webhooks/recorder.ts';
import { StoreUnavailable } from '../../../../src/store/store-unavailable.ts';
import type { MadeTry } from '../../../../src/store/webhooks/record.ts';

const made = (id: string): MadeTry => ({
  taken: { id, n: 1, schedule_from: 0, endpoint_id: 'e', lane: 'l', eval_id: null, batch_id: null },
  result: { http_status: 200, error: null, duration_ms: 1 },
  at: 0,
  now: 1,
});
const delivered: WebhookVerdict = { state: 'delivered' };

test('what comes while one group is written is written as the next', async () => {
  const groups: string[][] = [];
  const record = createRecorder(async (tries) => {
    groups.push(tries.map(({ taken }) => taken.id));
    await sleep(5);
    return new Map(tries.map(({ taken }) => [taken.id, delivered]));
  });
  const verdicts = await Promise.all(['1', '2', '3', '4'].map((id) => record(made(id))));
  expect(verdicts).toEqual([delivered, delivered, delivered, delivered]);
  expect(groups).toEqual([['1'], ['2', '3', '4']]);
  expect(await record(made('5'))).toEqual(delivered);
});

test('one that cannot be written fails by itself', async () => {
  const record = createRecorder(async (tries) => {
    await sleep(1);
    if (tries.some(({ taken }) => taken.id === 'bad')) throw new Error('no');
    return new Map(tries.map(({ taken }) => [taken.id, delivered]));
  });
  const all = await Promise.allSettled(['1', 'bad', '3', 'bad'].map((id) => record(made(id))));
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
  await expect(record(made('bad'))).rejects.toThrow('no');
});

test('a store that is away is not asked for each of a group', async () => {
  const groups: number[] = [];
  const record = createRecorder(async (tries) => {
    groups.push(tries.length);
    throw new StoreUnavailable(new Error('away'));
  });
  await Promise.allSettled(['1', '2', '3'].map((id) => record(made(id))));
  expect(groups).toEqual([1, 2]);
});
