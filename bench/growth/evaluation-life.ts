import { evaluationRequest } from '../../src/contract/evaluation/request.ts';
import { newId } from '../../src/domain/clock.ts';
import { ending } from './ending.ts';
import type { Timed } from './rounds.ts';
import { STORED_BEFORE_MS, type Stored } from './stored.ts';

const QUEUE = { most: 10_000, share: 1_000 };
const GRACE_MS = 60_000;

/** The same of a program: one is accepted, and the one that has waited longest is given to a worker and reported. */
export async function evaluationLife(
  { store, tenant, workerId, old }: Stored,
  n: number,
  timed: Timed,
): Promise<void> {
  const { evaluations, workers } = store;
  const now = Date.now();
  const id = newId('eval');
  await timed('accept', () =>
    evaluations.accept({
      id,
      tenant,
      request: evaluationRequest.parse({ code: `print(${n})` }),
      key: { tenant, key: `eval-async ${id}`, fingerprint: id },
      secret: () => '',
      now,
      queue: QUEUE,
    }),
  );
  await timed('place in the queue', () => evaluations.read(id));
  await timed('look for missing workers', async () => {
    for (const one of [tenant, 'another']) await workers.owe({ tenant: one, now, missing: () => 0 });
  });
  await timed('look for workers due', () => workers.tenantsDue(now));
  const answer = await timed('take what waits', () =>
    workers.poll({ workerId, free: 1, holding: [], leaving: false, graceMs: GRACE_MS, now }),
  );
  const [given] = answer?.start ?? [];
  if (!given) throw new Error('the worker was given nothing');
  const { eval_id, attempt } = given;
  const held = { eval_id, attempt };
  await timed('poll', () =>
    workers.poll({ workerId, free: 0, holding: [held], leaving: false, graceMs: GRACE_MS, now }),
  );
  await timed('report', () =>
    workers.report({
      workerId,
      batch: n + 1,
      now,
      reports: [
        {
          ...held,
          events: [
            { type: 'started', sandbox: 'namespaces python 3.12' },
            { type: 'output', data: { stream: 'stdout', text: '6\n' } },
          ],
          ending: ending(0),
        },
      ],
    }),
  );
  await timed('watchdog', async () => {
    await evaluations.failExpired({ now, limit: 500 });
    await evaluations.endCancelledBatches({ now: () => now });
    await evaluations.requeueOverdue({ now, maxAttempts: 3 });
    await workers.unclaimed(now - GRACE_MS);
    await workers.silent(now - GRACE_MS);
  });
  await timed('forget', async () => {
    await evaluations.purgeExpired({ now, limit: 500 });
    await store.webhooks.forget({ now, limit: 500 });
  });
  const known = old.evaluations[n % old.evaluations.length] ?? '';
  await timed('read', () => evaluations.read(known));
  await timed('list, newest', () => evaluations.list({ tenant, query: { limit: 50 } }));
  const cursor = { createdAt: now - STORED_BEFORE_MS, id: known };
  await timed('list, ten hours back', () => evaluations.list({ tenant, query: { limit: 50, cursor } }));
  for (const status of ['queued', 'running', 'failed', 'cancelled'] as const)
    await timed(`list ${status}`, () => evaluations.list({ tenant, query: { limit: 10, status } }));
  await timed('list batches', () => evaluations.listBatches({ tenant, query: { limit: 2 } }));
  await timed('counts of all', () => store.load());
  await timed('all organisations', () => store.organisationsOverview({ tenants: [tenant], now }));
}
