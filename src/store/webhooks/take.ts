import type { Db, Tx } from '../db.ts';
import { skipLocked } from '../skip-locked.ts';

/** A lane with a delivery that is due, and since when. */
export interface DueLane {
  lane: string;
  due_at: number;
}

/** A delivery that its taker alone may send: try number `n`. */
export interface TakenWebhook {
  id: string;
  n: number;
  schedule_from: number;
  endpoint_id: string;
  lane: string;
  eval_id: string | null;
  /** With `eval_id`: the batch that it is an item of. */
  batch_id: string | null;
  body: string;
  url: string;
  secrets: string[];
}

/**
 * The lanes in which something is due, longest waiting first. It steps through the index from lane to lane and does
 * not look at what else a lane holds: a receiver with 100,000 deliveries costs as much as one with a single one.
 */
export async function dueWebhookLanes(db: Db, { now }: { now: number }): Promise<DueLane[]> {
  return db
    .withRecursive('lanes(lane)', (cte) =>
      cte
        .selectFrom('webhook_deliveries')
        .select(({ fn }) => fn.min<string | null>('webhook_deliveries.lane').as('lane'))
        .where('state', '=', 'pending')
        .unionAll(
          cte
            .selectFrom('lanes')
            .select((eb) =>
              eb
                .selectFrom('webhook_deliveries as next')
                .select(({ fn }) => fn.min('next.lane').as('lane'))
                .where('next.state', '=', 'pending')
                .whereRef('next.lane', '>', 'lanes.lane')
                .as('lane'),
            )
            .where('lanes.lane', 'is not', null),
        ),
    )
    .with('waiting', (cte) =>
      cte
        .selectFrom('lanes')
        .select((eb) => [
          'lanes.lane',
          eb
            .selectFrom('webhook_deliveries as first')
            .select(({ fn }) => fn.min('first.due_at').as('due_at'))
            .where('first.state', '=', 'pending')
            .whereRef('first.lane', '=', 'lanes.lane')
            .as('due_at'),
        ])
        .where('lanes.lane', 'is not', null),
    )
    .selectFrom('waiting')
    .select(['lane', 'due_at'])
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .$castTo<DueLane>()
    .execute();
}

/**
 * Takes up to `limit` due deliveries of each lane and hides them until `leaseUntil`. The number of the try is taken
 * with them, in one statement, so two senders never make the same try: who comes second finds the row changed.
 */
export async function takeDueWebhooks(
  db: Db,
  { now, leaseUntil, lanes }: { now: number; leaseUntil: number; lanes: { lane: string; limit: number }[] },
): Promise<TakenWebhook[]> {
  if (lanes.length === 0) return [];
  return db.transaction().execute(async (tx) => {
    const taken: TakenWebhook[] = [];
    for (const { lane, limit } of lanes)
      taken.push(...(await takeLane(tx, { lane, limit, now, leaseUntil })));
    return taken;
  });
}

async function takeLane(
  tx: Tx,
  { lane, limit, now, leaseUntil }: { lane: string; limit: number; now: number; leaseUntil: number },
): Promise<TakenWebhook[]> {
  const rows = await tx
    .updateTable('webhook_deliveries')
    .set((eb) => ({ tries: eb('tries', '+', 1), due_at: leaseUntil }))
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('webhook_deliveries as due')
        .select('due.id')
        .where('due.state', '=', 'pending')
        .where('due.lane', '=', lane)
        .where('due.due_at', '<=', now)
        .orderBy('due.due_at')
        .limit(limit)
        .$call(skipLocked(tx, 'due')),
    )
    // Asked again, of the row as it is once it is ours. In other words than above: by its index on `state` SQLite would
    // look at all that is pending.
    .where('state', 'not in', ['delivered', 'failed'])
    .where('due_at', '<=', now)
    .returning(['id', 'tries', 'schedule_from', 'endpoint_id', 'target_id', 'lane', 'body'])
    .returning(['eval_id', 'batch_id'])
    .execute();
  const taken: TakenWebhook[] = [];
  for (const { target_id, tries, ...row } of rows) {
    taken.push({ ...row, n: tries, ...(await readTarget(tx, target_id)) });
  }
  return taken;
}

async function readTarget(tx: Tx, id: string): Promise<{ url: string; secrets: string[] }> {
  const { url, secrets } = await tx
    .selectFrom('webhook_targets')
    .innerJoin('webhook_endpoints', 'webhook_endpoints.id', 'webhook_targets.endpoint_id')
    .select(['url', 'secrets'])
    .where('webhook_targets.id', '=', id)
    .executeTakeFirstOrThrow();
  return { url, secrets: JSON.parse(secrets) };
}
