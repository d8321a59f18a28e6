/** How telling the senders of jobs goes, by the rule of `callbackState`. */
import type { ExpressionBuilder } from 'kysely';
import { type CallbackState, callbackState, outranking } from '../domain/callback-state.ts';
import type { Db } from './db.ts';
import { notByIndex } from './not-by-index.ts';
import type { Schema } from './schema.ts';

/** Of jobs by id; one that owes nobody anything yet is not in it. */
export async function callbackStates(
  db: Db,
  jobIds: readonly string[],
): Promise<Map<string, CallbackState | null>> {
  const rows = await db
    .selectFrom('deliveries')
    .select(['job_id', 'state'])
    .where('job_id', 'in', jobIds)
    .execute();
  const byJob = Map.groupBy(rows, ({ job_id }) => job_id);
  return new Map([...byJob].map(([id, all]) => [id, callbackState(all.map(({ state }) => state))]));
}

/**
 * The ids of jobs whose sender was not told. There are few, and an index knows them: whoever asks for them does not go
 * through all jobs. `from`: only of callbacks that are due, or were given up, since then.
 */
export function notTold(
  { selectFrom }: Pick<ExpressionBuilder<Schema, never>, 'selectFrom'>,
  { state, from }: { state: 'pending' | 'failed'; from?: number },
) {
  const ids = selectFrom('deliveries as owed')
    .select('owed.job_id')
    .where('owed.state', '=', state)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries as other')
            .select('other.id')
            .whereRef('other.job_id', '=', 'owed.job_id')
            .where('other.state', 'in', outranking(state)),
        ),
      ),
    );
  return from === undefined ? ids : ids.where('owed.due_at', '>=', from);
}

/** How many jobs of an organisation had their callback given up since `from`. */
export async function callbacksGivenUp(
  db: Db,
  { tenant, from }: { tenant: string; from: number },
): Promise<number> {
  const { n } = await db
    .selectFrom('jobs')
    .select(({ fn }) => fn.countAll<number | string>().as('n'))
    .where(notByIndex('tenant'), '=', tenant)
    .where((eb) => eb('id', 'in', notTold(eb, { state: 'failed', from })))
    .executeTakeFirstOrThrow();
  return Number(n);
}
