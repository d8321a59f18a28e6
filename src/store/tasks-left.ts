import { DAY_MS } from '../domain/duration.ts';
import type { NewSiteJob } from './accept-sites.ts';
import type { Work } from './context.ts';

export class TooManyTasks extends Error {
  /** Unix milliseconds: when the next one may be sent. */
  readonly until: number;

  constructor(until: number) {
    super('the organisation has sent as many tasks within 24 hours as it may');
    this.until = until;
  }
}

/**
 * Tells of tasks, in the order in which they are asked about, which is one too many for its organisation; what it does not
 * refuse counts. Looks at no more rows than stand in the way of one of them.
 */
export async function tasksLeft(
  { tx, now }: Work,
  coming: NewSiteJob[],
): Promise<(job: NewSiteJob) => TooManyTasks | undefined> {
  const refusals = new Map<string, (job: NewSiteJob) => TooManyTasks | undefined>();
  for (const [tenant, theirs] of Map.groupBy(coming, (job) => job.tenant)) {
    const most = Math.min(...theirs.map(({ mostPerDay }) => mostPerDay));
    const offset = Math.max(0, most - theirs.length);
    const earlier = await tx
      .selectFrom('jobs')
      .select('created_at')
      .where('tenant', '=', tenant)
      .where('created_at', '>', now - DAY_MS)
      .orderBy('created_at', 'desc')
      .offset(offset)
      .limit(theirs.length)
      .execute();
    let taken = 0;
    refusals.set(tenant, (job) => {
      const oldest = taken < most ? earlier[most - 1 - taken - offset]?.created_at : job.now;
      if (oldest !== undefined) return new TooManyTasks(oldest + DAY_MS);
      taken += 1;
      return undefined;
    });
  }
  return (job) => refusals.get(job.tenant)?.(job);
}
