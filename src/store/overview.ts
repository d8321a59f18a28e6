import { HOUR_MS } from '../domain/duration.ts';
import { callbacksGivenUp } from './callback-states.ts';
import type { Db } from './db.ts';
import { type HourOfJobs, jobsByHour } from './jobs-by-hour.ts';
import { liveOf, openWork, openWorkers, type Waiting, waitingOf } from './open-work.ts';

export interface Overview {
  jobs: Waiting;
  evaluations: Waiting;
  /** Runs that take evaluations now. */
  workers: number;
  /** Jobs whose callback was given up within these hours. */
  callbacksGivenUp: number;
  hours: HourOfJobs[];
}

/** An organisation's work at a glance; `hours` full hours and the one that is under way. */
export async function overview(
  db: Db,
  { tenant, now, hours }: { tenant: string; now: number; hours: number },
): Promise<Overview> {
  const [open, workers, givenUp, hourly] = await Promise.all([
    openWork(db, tenant),
    openWorkers(db, tenant),
    callbacksGivenUp(db, { tenant, from: now - hours * HOUR_MS }),
    jobsByHour(db, { tenant, now, hours }),
  ]);
  return {
    jobs: waitingOf(open, { kind: 'site', tenant }),
    evaluations: waitingOf(open, { kind: 'evaluation', tenant }),
    workers: liveOf(workers, tenant),
    callbacksGivenUp: givenUp,
    hours: hourly,
  };
}
