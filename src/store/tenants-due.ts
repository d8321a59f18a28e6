import type { Db } from './db.ts';

/**
 * The organisations that have a dispatch due; the one whose oldest job has waited longest comes first. It steps through the
 * index from one to the next, and does not look at what else waits there: one with ten thousand tasks costs as much as one
 * with a single one.
 */
export async function tenantsDue(db: Db, now: number): Promise<string[]> {
  const rows = await db
    .withRecursive('lines(tenant)', (cte) =>
      cte
        .selectFrom('outbox')
        .select(({ fn }) => fn.min<string | null>('outbox.tenant').as('tenant'))
        .unionAll(
          cte
            .selectFrom('lines')
            .select((eb) =>
              eb
                .selectFrom('outbox as next')
                .select(({ fn }) => fn.min('next.tenant').as('tenant'))
                .whereRef('next.tenant', '>', 'lines.tenant')
                .as('tenant'),
            )
            .where('lines.tenant', 'is not', null),
        ),
    )
    .with('waiting', (cte) =>
      cte
        .selectFrom('lines')
        .select((eb) => [
          'lines.tenant',
          eb
            .selectFrom('outbox as first')
            .select('first.created_at')
            .whereRef('first.tenant', '=', 'lines.tenant')
            .where('first.due_at', '<=', now)
            .orderBy('first.created_at')
            .limit(1)
            .as('since'),
        ]),
    )
    .selectFrom('waiting')
    .select('tenant')
    .where('since', 'is not', null)
    .orderBy('since')
    .$castTo<{ tenant: string }>()
    .execute();
  return rows.map(({ tenant }) => tenant);
}
