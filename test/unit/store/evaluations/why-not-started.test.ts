/** What callers are told whose evaluation was not started in its time. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Bench, openBench } from './support.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench[Symbol.asyncDispose]());

/** A worker that is owed, and whose dispatch was taken by whoever sends it. */
async function owed(): Promise<string> {
  const { store, now } = bench;
  await store.workers.owe({ tenant: 'acme', now, missing: () => 1 });
  return (await store.workers.takeDue({ tenant: 'acme', now, leaseUntil: now + 1_000 }))?.id ?? '';
}

async function dispatched(): Promise<string> {
  const id = await owed();
  await bench.store.workers.dispatched({ id, now: bench.now });
  return id;
}

const end = (id: string, reason: string) =>
  bench.store.workers.end({
    worker: { id, tenant: 'acme', run_id: null, heartbeat_at: null },
    reason,
    maxAttempts: 3,
    now: bench.now,
  });

const TABLE: [string, () => unknown, string][] = [
  ['nobody has come to wake one', () => {}, 'no worker had been dispatched'],
  ['one is owed', owed, 'no worker had been dispatched'],
  [
    'GitHub did not take its dispatch',
    async () =>
      bench.store.workers.dispatchFailed({
        id: await owed(),
        dueAt: bench.now,
        reason: `GitHub did not take the dispatch: no ghs_${'a'.repeat(36)}`,
      }),
    'no worker came: GitHub did not take the dispatch: no [redacted]',
  ],
  ['no run has claimed it', dispatched, 'no run had claimed its worker'],
  [
    'its run waits for a runner',
    async () => bench.store.workers.runSeen({ id: await dispatched(), now: bench.now }),
    'its worker waited for a runner',
  ],
  [
    'it ended without having come',
    async () => end(await dispatched(), 'no run started: the workflow is missing'),
    'no worker came: no run started: the workflow is missing',
  ],
  [
    'they have others to run, and one more is on its way',
    async () => {
      await bench.worker();
      bench.now += 1;
      await dispatched();
    },
    'the workers of the organisation were busy',
  ],
];

test.each(TABLE)('%s', async (_, begin, why) => {
  const id = await bench.submit({ expires_in: 10 });
  await begin();
  bench.now += 10_000;
  await bench.store.evaluations.failExpired({ now: bench.now, limit: 10 });
  expect(await bench.store.evaluations.read(id)).toMatchObject({
    status: 'failed',
    error: { type: 'expired', message: `It was not started within expires_in: ${why}` },
  });
});

test('each organisation is told what its own waited for', async () => {
  const ids = [
    await bench.submit({ expires_in: 10 }),
    await bench.submit({ expires_in: 10 }, { tenant: 'globex' }),
  ];
  await bench.worker();
  bench.now += 10_000;
  await bench.store.evaluations.failExpired({ now: bench.now, limit: 10 });
  const read = await Promise.all(ids.map((id) => bench.store.evaluations.read(id)));
  expect(read.map((one) => one?.error?.message.split(': ')[1])).toEqual([
    'the workers of the organisation were busy',
    'no worker had been dispatched',
  ]);
});
