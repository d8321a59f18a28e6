import type { Db } from './db.ts';
import { type HourOfJobs, jobsByHour } from './jobs-by-hour.ts';

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
  hours: HourOfJobs[];
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
