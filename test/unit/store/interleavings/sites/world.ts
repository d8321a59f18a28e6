/** Two accepted jobs in the real store, and all that it holds of them. */
import { expect } from 'vitest';
import { type SiteTask, siteTask } from '../../../../../src/contract/task.ts';
import { PRODUCTION_TIMING } from '../../../../../src/domain/site-timing.ts';
import type { DeliveryTable, DeliveryTryTable } from '../../../../../src/store/schema.ts';
import { task } from '../../../../fakes/tasks.ts';
import type { OpenStore } from '../open-store.ts';
import { at, byRun, placeAmong } from '../story.ts';
import { createdAt, type DeliveryLife, givesUpAt, JOBS, type JobLife, type Model, TENANT } from './model.ts';

export interface World {
  opened: OpenStore;
  tasks: SiteTask[];
  /** The ids of each job's deliveries in the order in which they came up. */
  deliveryIds: string[][];
}

export const TABLES = [
  'delivery_tries',
  'deliveries',
  'outbox',
  'attempts',
  'events',
  'job_inputs',
  'idempotency',
  'jobs',
  'sites',
  'run_cancellations',
] as const;

export async function begin(opened: OpenStore): Promise<World> {
  await opened.empty();
  const tasks = JOBS.map(() => siteTask.parse(task('http://127.0.0.1:9/evaluate', { attachments: [] })));
  const world = { opened, tasks, deliveryIds: JOBS.map(() => []) };
  for (const job of JOBS.keys()) await accept(world, job, createdAt(job));
  return world;
}

export function accept({ opened, tasks }: World, job: number, now: number) {
  return opened.store.acceptSite({
    tenant: TENANT,
    jobId: at(JOBS, job),
    siteId: `site of ${job}`,
    key: `key of ${job}`,
    task: at(tasks, job),
    now,
    mostPerDay: 10,
    giveUpAt: givesUpAt(job),
    deadlineAt: createdAt(job) + PRODUCTION_TIMING.deadlineMs,
  });
}

/** What the tables hold, in the words of the model. */
export async function look(world: World): Promise<Model> {
  const { db } = world.opened;
  const jobs = await db.selectFrom('jobs').selectAll().orderBy('created_at').execute();
  const events = await db.selectFrom('events').selectAll().orderBy('seq').execute();
  const attempts = await db.selectFrom('attempts').selectAll().orderBy('attempt').execute();
  const outbox = await db.selectFrom('outbox').selectAll().execute();
  const deliveries = await db.selectFrom('deliveries').selectAll().execute();
  const tries = await db.selectFrom('delivery_tries').selectAll().orderBy('n').execute();
  const cancellations = await db.selectFrom('run_cancellations').selectAll().execute();
  return {
    jobs: jobs.map((job, n): JobLife => {
      const isIts = ({ job_id }: { job_id: string }) => job_id === job.id;
      const log = events.filter(isIts);
      expectCounted(log.map(({ seq }) => seq));
      expect(job.last_seq).toBe(log.length);
      const its = attempts.filter(isIts);
      expectCounted(its.map(({ attempt }) => attempt));
      const { status, phase, attempt, finished_at } = job;
      return {
        status,
        phase,
        attempt,
        finished_at,
        events: log.map(({ attempt, type, message }) =>
          type === 'trouble' ? `${attempt} trouble: ${message}` : `${attempt} ${type}`,
        ),
        attempts: its.map(({ job_id, attempt, reason, run_url, ...life }) => life),
        outbox: outbox.filter(isIts).map(({ attempt, due_at, tries }) => ({ attempt, due_at, tries })),
        deliveries: inOrder(at(world.deliveryIds, n), deliveries.filter(isIts), tries),
      };
    }),
    cancellations: cancellations.map(({ tenant, ...one }) => one).toSorted(byRun),
  };
}

/** Those that came up since are added to `ids`; none of the others may be gone. */
function inOrder(ids: string[], rows: DeliveryTable[], tries: DeliveryTryTable[]): DeliveryLife[] {
  for (const { id } of rows) placeAmong(ids, id);
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw new Error(`delivery ${id} is gone`);
    const { cause, state, held_by, due_at } = row;
    const told = tries
      .filter(({ delivery_id }) => delivery_id === id)
      .map(({ n, sent_by, http_status }) => ({ n, sent_by, http_status }));
    return { cause, state, tries: row.tries, held_by, due_at, told };
  });
}

function expectCounted(numbers: number[]): void {
  expect(numbers, 'no gap and no double').toEqual(numbers.map((_, i) => i + 1));
}
