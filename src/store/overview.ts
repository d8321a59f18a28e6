import { sql } from 'kysely';
import type { JobStatus } from '../domain/job-state.ts';
import type { Db } from './db.ts';

const HOUR_MS = 3_600_000;

export interface Waiting {
  waiting: number;
  running: number;
  /** Unix milliseconds: since when the oldest one waits. */
  oldestWaiting: number | null;
}

export interface Overview {
  jobs: Waiting;
  evaluations: Waiting;
  /** Runs that take evaluations now. */
  workers: number;
  /** The jobs accepted in each hour, the last one under way; by how they stand now. */
  hours: { from: number; completed: number; failed: number; cancelled: number; open: number }[];
}

/** An organisation's work at a glance; `hours` full hours and the one that is under way. */
export async function overview(
  db: Db,
  { tenant, now, hours }: { tenant: string; now: number; hours: number },
): Promise<Overview> {
  const [jobs, evaluations, workers, hourly] = await Promise.all([
    openJobs(db, tenant),
    openEvaluations(db, tenant),
    liveWorkers(db, tenant),
    jobsByHour(db, { tenant, now, hours }),
  ]);
  return { jobs, evaluations, workers, hours: hourly };
}

async function openJobs(db: Db, tenant: string): Promise<Waiting> {
  const rows = await db
    .selectFrom('jobs')
    .select(['status', (eb) => eb.fn.countAll<number>().as('n')])
    .select((eb) => eb.fn.min('created_at').as('oldest'))
    .where('tenant', '=', tenant)
    .where('finished_at', 'is', null)
    .groupBy('status')
    .execute();
  return waitingOf(rows);
}

async function openEvaluations(db: Db, tenant: string): Promise<Waiting> {
  const rows = await db
    .selectFrom('evaluations')
    .select(['status', (eb) => eb.fn.countAll<number>().as('n')])
    .select((eb) => eb.fn.min('created_at').as('oldest'))
    .where('tenant', '=', tenant)
    .where('finished_at', 'is', null)
    .groupBy('status')
    .execute();
  return waitingOf(rows);
}

function waitingOf(rows: { status: string; n: number; oldest: number }[]): Waiting {
  const waiting = rows.filter(({ status }) => status !== 'running');
  const sum = (some: { n: number }[]) => some.reduce((all, { n }) => all + n, 0);
  return {
    waiting: sum(waiting),
    running: sum(rows) - sum(waiting),
    oldestWaiting: waiting.length === 0 ? null : Math.min(...waiting.map(({ oldest }) => oldest)),
  };
}

async function liveWorkers(db: Db, tenant: string): Promise<number> {
  const { n } = await db
    .selectFrom('workers')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('status', '=', 'live')
    .where('tenant', '=', tenant)
    .executeTakeFirstOrThrow();
  return n;
}

async function jobsByHour(
  db: Db,
  { tenant, now, hours }: { tenant: string; now: number; hours: number },
): Promise<Overview['hours']> {
  const first = Math.floor(now / HOUR_MS) - hours;
  const hour = sql<number>`created_at / ${sql.lit(HOUR_MS)}`;
  const rows = await db
    .selectFrom('jobs')
    .select([hour.as('hour'), 'status', (eb) => eb.fn.countAll<number>().as('n')])
    .where('tenant', '=', tenant)
    .where('created_at', '>=', first * HOUR_MS)
    .groupBy([hour, 'status'])
    .execute();
  return Array.from({ length: hours + 1 }, (_, i) => {
    const count = (...statuses: JobStatus[]) =>
      rows
        .filter((row) => row.hour === first + i && statuses.includes(row.status))
        .reduce((all, { n }) => all + n, 0);
    return {
      from: (first + i) * HOUR_MS,
      completed: count('completed'),
      failed: count('failed'),
      cancelled: count('cancelled'),
      open: count('queued', 'dispatched', 'running'),
    };
  });
}
