import type { Db } from './db.ts';
import { notByIndex } from './not-by-index.ts';

/** What has not ended, of one kind, organisation and state. */
export interface OpenWork {
  kind: 'site' | 'evaluation';
  tenant: string;
  state: 'queued' | 'dispatched' | 'running';
  count: number;
  /** When the oldest was accepted; Unix milliseconds. */
  since: number;
}

/** Of one organisation or of all. It reads indexes of what is open, so that it costs the same after a million jobs. */
export async function openWork(db: Db, tenant?: string): Promise<OpenWork[]> {
  const [sites, evaluations] = await Promise.all([
    countOpen(db, 'jobs', tenant),
    countOpen(db, 'evaluations', tenant),
  ]);
  return [
    ...sites.map((row) => ({ kind: 'site' as const, ...row })),
    ...evaluations.map((row) => ({ kind: 'evaluation' as const, ...row })),
  ];
}

async function countOpen(db: Db, table: 'jobs' | 'evaluations', tenant: string | undefined) {
  const rows = await db
    .selectFrom(table)
    .select(['tenant', 'status as state'])
    .select(({ fn }) => [fn.countAll<number | string>().as('count'), fn.min('created_at').as('since')])
    .where('finished_at', 'is', null)
    .$if(tenant !== undefined, (all) => all.where('tenant', '=', tenant ?? ''))
    .groupBy(['tenant', 'status'])
    .execute();
  return rows.map(({ state, count, ...row }) => ({
    ...row,
    state: state as OpenWork['state'],
    count: Number(count),
  }));
}

export interface Waiting {
  waiting: number;
  running: number;
  /** Unix milliseconds: since when the oldest one waits. */
  oldestWaiting: number | null;
}

/** What of that waits for a run or worker and what is under way, of one kind and organisation. */
export function waitingOf(all: readonly OpenWork[], of: Pick<OpenWork, 'kind' | 'tenant'>): Waiting {
  const theirs = all.filter(({ kind, tenant }) => kind === of.kind && tenant === of.tenant);
  const waiting = theirs.filter(({ state }) => state !== 'running');
  const sum = (some: OpenWork[]) => some.reduce((n, { count }) => n + count, 0);
  return {
    waiting: sum(waiting),
    running: sum(theirs) - sum(waiting),
    oldestWaiting: waiting.length === 0 ? null : Math.min(...waiting.map(({ since }) => since)),
  };
}

/** Runs for evaluations that are on their way or work, of one organisation or of all. */
export async function openWorkers(
  db: Db,
  tenant?: string,
): Promise<{ tenant: string; status: 'owed' | 'dispatched' | 'live'; count: number }[]> {
  const rows = await db
    .selectFrom('workers')
    .select(['tenant', 'status'])
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('status', 'in', ['owed', 'dispatched', 'live'])
    .$if(tenant !== undefined, (all) => all.where(notByIndex('tenant'), '=', tenant ?? ''))
    .groupBy(['tenant', 'status'])
    .$narrowType<{ status: 'owed' | 'dispatched' | 'live' }>()
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** How many of them take evaluations now. */
export function liveOf(workers: Awaited<ReturnType<typeof openWorkers>>, tenant: string): number {
  return workers.find((one) => one.tenant === tenant && one.status === 'live')?.count ?? 0;
}
