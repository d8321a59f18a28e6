import { newId } from '../../src/domain/clock.ts';
import { HOUR_MS } from '../../src/domain/duration.ts';
import { EXAMPLE_TASK } from './example-task.ts';
import type { Timed } from './rounds.ts';
import { STORED_BEFORE_MS, type Stored } from './stored.ts';

const MOST_PER_DAY = 10_000;

/**
 * A task is accepted, and the one that has waited longest is brought to its end as the App does it; between them stands what is
 * asked all the time. `n` counts the lives.
 */
export async function siteLife({ store, tenant, old }: Stored, n: number, timed: Timed): Promise<void> {
  const now = Date.now();
  const jobId = newId('job');
  await timed('accept', () =>
    store.acceptSite({
      tenant,
      jobId,
      siteId: newId('site'),
      key: jobId,
      task: { ...EXAMPLE_TASK, email: `student-${n % 500}@example.com`, task: jobId, nonce: jobId },
      now,
      mostPerDay: MOST_PER_DAY,
      giveUpAt: now + HOUR_MS,
      deadlineAt: now + HOUR_MS,
    }),
  );
  await timed('place in the line', () => store.placeInLine(jobId));
  await timed('what it waits for', () => store.waitedFor(jobId));
  await timed('look for what is due', () => store.tenantsDue(now));
  const due = await timed('take what is due', () =>
    store.takeDueDispatch({ tenant, now, leaseUntil: now + HOUR_MS }),
  );
  if (!due) throw new Error('nothing was due');
  const { job_id, attempt } = due;
  const of = { jobId: job_id, attempt, now };
  await store.dispatchSent({ job_id, attempt, now });
  const runId = newId('run');
  const claimed = await timed('claim', () =>
    store.claimAttempt({
      ...of,
      runId,
      runAttempt: 1,
      runUrl: 'https://github.com/bench/errand/actions/runs/3',
      tokenHash: runId,
    }),
  );
  if (!claimed) throw new Error('the claim was refused');
  await timed('report', () =>
    store.recordBatch({
      ...of,
      batch: 1,
      events: [{ type: 'phase', phase: 'check', message: 'Checked the page in a browser' }],
    }),
  );
  await timed('watchdog', async () => {
    await store.overdueJobs(now);
    await store.unclaimedJobs(now - HOUR_MS);
    await store.silentJobs(now - HOUR_MS);
  });
  await timed('end', () =>
    store.finishJob({ ...of, outcome: { status: 'failed', error: 'No luck' }, deliverAt: now + HOUR_MS }),
  );
  await timed('a run is over', async () => {
    await store.tenantHeldBy({ runId, runAttempt: 1 });
    await store.releaseDeliveries({ runId, runAttempt: 1, now });
    await store.jobOfRun(runId, 1);
  });
  const [delivery] = await timed('take callbacks due', () => store.takeDueDeliveries({ now, limit: 10 }));
  if (!delivery) throw new Error('no callback was owed');
  await timed('note a callback', () =>
    store.recordTry({
      deliveryId: delivery.id,
      jobId: delivery.job_id,
      n: delivery.n,
      now,
      sentBy: 'app',
      http_status: 200,
      error: null,
      duration_ms: 80,
    }),
  );
  const known = old.jobs[n % old.jobs.length] ?? '';
  await timed('read', () => store.readJob(known));
  await timed('list, newest', () => store.listJobs({ tenant, query: { limit: 50 } }));
  const cursor = { createdAt: now - STORED_BEFORE_MS, id: known };
  await timed('list, ten hours back', () => store.listJobs({ tenant, query: { limit: 50, cursor } }));
  for (const status of ['queued', 'running', 'failed', 'cancelled'] as const)
    await timed(`list ${status}`, () => store.listJobs({ tenant, query: { limit: 10, status } }));
  await timed('overview', () => store.overview({ tenant, now, hours: 24 }));
}
