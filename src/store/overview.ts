import type { Db } from './db.ts';
import { type HourOfJobs, jobsByHour } from './jobs-by-hour.ts';
import { liveOf, openWork, openWorkers, type Waiting, waitingOf } from './open-work.ts';

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
  const [open, workers, hourly] = await Promise.all([
    openWork(db, tenant),
    openWorkers(db, tenant),
    jobsByHour(db, { tenant, now, hours }),
  ]);
  return {
    jobs: waitingOf(open, { kind: 'site', tenant }),
    evaluations: waitingOf(open, { kind: 'evaluation', tenant }),
    workers: liveOf(workers, tenant),
    hours: hourly,
  };
}
