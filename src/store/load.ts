import type { Db } from './db.ts';

/** What waits and what is under way, for whoever looks after the App. */
export interface Load {
  /** One for each kind, organisation and state that has any. */
  jobs: { kind: 'site' | 'evaluation'; tenant: string; state: string; count: number }[];
  /** What has waited longest for a run or a worker; Unix milliseconds. */
  oldest: { kind: 'site' | 'evaluation'; tenant: string; since: number }[];
  workers: { tenant: string; status: string; count: number }[];
  /** Owed to receivers. */
  deliveries: { callback: number; webhook: number };
}

/** Reads indexes and what has not ended, so that it costs the same after a million jobs. */
export async function readLoad(db: Db, tenants: readonly string[]): Promise<Load> {
  const sites = await openSites(db);
  const load: Load = {
    jobs: sites.map(({ tenant, state, count }) => ({ kind: 'site', tenant, state, count: Number(count) })),
    oldest: [],
    workers: await openWorkers(db),
    deliveries: {
      callback: await countPending(db, 'deliveries'),
      webhook: await countPending(db, 'webhook_deliveries'),
    },
  };
  const waiting = sites.filter(({ state }) => state !== 'running');
  for (const [tenant, some] of Map.groupBy(waiting, (site) => site.tenant))
    load.oldest.push({ kind: 'site', tenant, since: Math.min(...some.map(({ since }) => since)) });
  for (const tenant of tenants) {
    for (const state of ['queued', 'running'] as const) {
      const count = await countEvaluations(db, tenant, state);
      load.jobs.push({ kind: 'evaluation', tenant, state, count });
    }
    const since = await oldestEvaluation(db, tenant);
    if (since !== undefined) load.oldest.push({ kind: 'evaluation', tenant, since });
  }
  return load;
}

async function openSites(db: Db) {
  return db
    .selectFrom('jobs')
    .select(['tenant', 'status as state'])
    .select(({ fn }) => [fn.countAll<number | string>().as('count'), fn.min('created_at').as('since')])
    .where('status', 'in', ['queued', 'dispatched', 'running'])
    .groupBy(['tenant', 'status'])
    .execute();
}

async function openWorkers(db: Db): Promise<Load['workers']> {
  const rows = await db
    .selectFrom('workers')
    .select(['tenant', 'status'])
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('status', 'in', ['owed', 'dispatched', 'live'])
    .groupBy(['tenant', 'status'])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

async function countPending(db: Db, table: 'deliveries' | 'webhook_deliveries'): Promise<number> {
  const { n } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number | string>().as('n'))
    .where('state', '=', 'pending')
    .executeTakeFirstOrThrow();
  return Number(n);
}

async function countEvaluations(db: Db, tenant: string, state: 'queued' | 'running'): Promise<number> {
  const { n } = await db
    .selectFrom('evaluations')
    .select(({ fn }) => fn.countAll<number | string>().as('n'))
    .where('tenant', '=', tenant)
    .where('status', '=', state)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Single ones stand in the queue by age, and items of a batch are as old as it. */
async function oldestEvaluation(db: Db, tenant: string): Promise<number | undefined> {
  const single = await db
    .selectFrom('evaluations')
    .select('created_at')
    .where('tenant', '=', tenant)
    .where('status', '=', 'queued')
    .where('batch_id', 'is', null)
    .orderBy('queue_key')
    .limit(1)
    .executeTakeFirst();
  const batch = await db
    .selectFrom('batches')
    .select('created_at')
    .where('tenant', '=', tenant)
    .where('finished_at', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('evaluations')
          .select('evaluations.id')
          .whereRef('evaluations.batch_id', '=', 'batches.id')
          .where('evaluations.status', '=', 'queued'),
      ),
    )
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst();
  const both = [single, batch].flatMap((row) => (row ? [row.created_at] : []));
  return both.length > 0 ? Math.min(...both) : undefined;
}
