/** How all organisations fare, in numbers: for who looks after the App, whose business their content is not. */
import { DAY_MS } from '../domain/duration.ts';
import type { Db } from './db.ts';
import { notByIndex } from './not-by-index.ts';
import { liveOf, openWork, openWorkers, type Waiting, waitingOf } from './open-work.ts';

/** No webhook fails later than that after it became owed: it has ten tries, with 24 hours and a tenth between them at most. */
const LAST_TRY_MS = 10 * DAY_MS;

/** How what was accepted within the last 24 hours has ended. */
export interface Outcomes {
  completed: number;
  failed: number;
  cancelled: number;
}

export interface Owed {
  /** Not there yet, and tried again. */
  pending: number;
  /** Given up within the last 24 hours. */
  failed: number;
}

export interface OrganisationOverview {
  tenant: string;
  sites: Waiting & Outcomes;
  evaluations: Waiting & Outcomes;
  /** Runs that take evaluations now. */
  workers: number;
  callbacks: Owed;
  webhooks: Owed;
}

/** Of those in `tenants`, in their order, and of others that have something open. */
export async function organisationsOverview(
  db: Db,
  { tenants, now }: { tenants: readonly string[]; now: number },
): Promise<OrganisationOverview[]> {
  const from = now - DAY_MS;
  const open = await openWork(db);
  const workers = await openWorkers(db);
  const callbacks = await owedCallbacks(db, from);
  const overviews: OrganisationOverview[] = [];
  // One after the other: who submits or works takes turns with it.
  for (const tenant of new Set([...tenants, ...open.map((one) => one.tenant)]))
    overviews.push({
      tenant,
      sites: { ...waitingOf(open, { kind: 'site', tenant }), ...(await siteOutcomes(db, tenant, from)) },
      evaluations: {
        ...waitingOf(open, { kind: 'evaluation', tenant }),
        ...(await evaluationOutcomes(db, tenant, from)),
      },
      workers: liveOf(workers, tenant),
      callbacks: owedOf(callbacks.filter((row) => row.tenant === tenant)),
      webhooks: await owedWebhooks(db, tenant, from),
    });
  return overviews;
}

interface Counted {
  name: string;
  n: number | string;
}

function outcomesOf(rows: Counted[]): Outcomes {
  const count = (name: string) =>
    rows.filter((row) => row.name === name).reduce((sum, { n }) => sum + Number(n), 0);
  return { completed: count('completed'), failed: count('failed'), cancelled: count('cancelled') };
}

function owedOf(rows: Counted[]): Owed {
  const count = (name: string) => Number(rows.find((row) => row.name === name)?.n ?? 0);
  return { pending: count('pending'), failed: count('failed') };
}

async function siteOutcomes(db: Db, tenant: string, from: number): Promise<Outcomes> {
  const rows = await db
    .selectFrom('jobs')
    .select(['status as name', ({ fn }) => fn.countAll<number | string>().as('n')])
    .where('tenant', '=', tenant)
    .where('created_at', '>=', from)
    .groupBy('status')
    .execute();
  return outcomesOf(rows);
}

/** Single ones by their own age and items by that of their batch: indexes know both. What has expired is not counted. */
async function evaluationOutcomes(db: Db, tenant: string, from: number): Promise<Outcomes> {
  // Grouped by the column itself, SQLite would go through all there are in the order of an index of it.
  const status = notByIndex('status');
  const single = await db
    .selectFrom('evaluations')
    .select([status.as('name'), ({ fn }) => fn.countAll<number | string>().as('n')])
    .where('tenant', '=', tenant)
    .where('batch_id', 'is', null)
    .where('purged_at', 'is', null)
    .where('created_at', '>=', from)
    .groupBy(status)
    .execute();
  const items = await db
    .selectFrom('batches')
    .innerJoin('evaluations', 'evaluations.batch_id', 'batches.id')
    .select(['evaluations.status as name', ({ fn }) => fn.countAll<number | string>().as('n')])
    .where('batches.tenant', '=', tenant)
    .where('batches.purged_at', 'is', null)
    .where('batches.created_at', '>=', from)
    .groupBy('evaluations.status')
    .execute();
  return outcomesOf([...single, ...items]);
}

/** Callbacks of all organisations: there are few that have not arrived. */
async function owedCallbacks(db: Db, from: number) {
  return db
    .selectFrom('deliveries')
    .innerJoin('jobs', 'jobs.id', 'deliveries.job_id')
    .select(['jobs.tenant', 'state as name', ({ fn }) => fn.countAll<number | string>().as('n')])
    .where((eb) =>
      eb.or([
        eb('state', '=', 'pending'),
        eb.and([eb('state', '=', 'failed'), eb('deliveries.due_at', '>=', from)]),
      ]),
    )
    .groupBy(['jobs.tenant', 'state'])
    .execute();
}

async function owedWebhooks(db: Db, tenant: string, from: number): Promise<Owed> {
  const count = (state: 'pending' | 'failed') =>
    db
      .selectFrom('webhook_deliveries')
      .select(({ fn }) => fn.countAll<number | string>().as('n'))
      .where('tenant', '=', tenant)
      .where('state', '=', state);
  const pending = await count('pending').executeTakeFirstOrThrow();
  const failed = await count('failed')
    .where('created_at', '>=', from - LAST_TRY_MS)
    .where('due_at', '>=', from)
    .executeTakeFirstOrThrow();
  return { pending: Number(pending.n), failed: Number(failed.n) };
}
