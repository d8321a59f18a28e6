import { newId } from '../../domain/clock.ts';
import { type Context, QUEUE, transact, type Work } from '../context.ts';
import { insertRows } from '../insert-rows.ts';
import { notByIndex } from '../not-by-index.ts';

/** What decides whether workers are missing. */
export interface Need {
  /** Evaluations that wait. */
  waiting: number;
  running: number;
  /** Workers that work or are on their way. */
  workers: number;
  /** The newest workers that ended without ever having come, in a row, and when the last one did. */
  failures: number;
  lastFailureAt: number;
}

/** Looked back at for failures in a row: enough for the longest wait. */
const LOOK_BACK = 12;

/** Wakes as many workers as `missing` says; what is owed to GitHub is in the same transaction as the decision. */
export async function oweWorkers(
  context: Context,
  { tenant, now, missing }: { tenant: string; now: number; missing: (need: Need) => number },
): Promise<number> {
  return transact(context, now, async (w) => {
    const count = missing(await readNeed(w, tenant));
    if (count <= 0) return 0;
    const rows = Array.from({ length: count }, () => ({
      id: newId('wrk'),
      tenant,
      status: 'owed' as const,
      due_at: now,
      tries: 0,
      created_at: now,
      last_batch: 0,
    }));
    await insertRows(w.tx, 'workers', rows);
    w.changed.add(QUEUE);
    return count;
  });
}

/** Whether an organisation has evaluations that wait. */
export async function isAnyQueued({ db }: Context, tenant: string): Promise<boolean> {
  const any = await db
    .selectFrom('evaluations')
    .select('status')
    .where('tenant', '=', tenant)
    .where('status', '=', 'queued')
    .limit(1)
    .executeTakeFirst();
  return any !== undefined;
}

async function readNeed(w: Work, tenant: string): Promise<Need> {
  const { tx } = w;
  const count = async (status: 'queued' | 'running') => {
    const { n } = await tx
      .selectFrom('evaluations')
      .select((eb) => eb.fn.countAll<number | string>().as('n'))
      .where('tenant', '=', tenant)
      .where('status', '=', status)
      .executeTakeFirstOrThrow();
    return Number(n);
  };
  const newest = await tx
    .selectFrom('workers')
    .select(['status', 'claimed_at', 'ended_at'])
    .where('tenant', '=', tenant)
    .orderBy('created_at', 'desc')
    .limit(LOOK_BACK)
    .execute();
  const firstGood = newest.findIndex(({ status, claimed_at }) => status !== 'ended' || claimed_at !== null);
  return {
    waiting: await count('queued'),
    running: await count('running'),
    workers: await countWorkers(w, tenant),
    failures: firstGood === -1 ? newest.length : firstGood,
    lastFailureAt: newest[0]?.ended_at ?? 0,
  };
}

/** Workers that work or are on their way. */
export async function countWorkers({ tx, now }: Work, tenant: string): Promise<number> {
  const { n } = await tx
    .selectFrom('workers')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where(notByIndex('tenant'), '=', tenant)
    .where('status', 'in', ['owed', 'dispatched', 'live'])
    .where((eb) => eb.or([eb('drain_at', 'is', null), eb('drain_at', '>', now)]))
    .executeTakeFirstOrThrow();
  return Number(n);
}
