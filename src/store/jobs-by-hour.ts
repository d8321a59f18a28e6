import { sql } from 'kysely';
import { HOUR_MS } from '../domain/duration.ts';
import type { JobStatus } from '../domain/job-state.ts';
import type { Db } from './db.ts';

/** The jobs that were accepted within an hour, by how they stand now. */
export interface HourOfJobs {
  /** Unix milliseconds. */
  from: number;
  completed: number;
  failed: number;
  cancelled: number;
  open: number;
}

/** The last `hours` full hours and the one that is under way. */
export async function jobsByHour(
  db: Db,
  { tenant, now, hours }: { tenant: string; now: number; hours: number },
): Promise<HourOfJobs[]> {
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
