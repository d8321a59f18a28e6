import type { Db } from '../db.ts';
import type { NewEvaluation } from './new-evaluation.ts';

/** How many of its organisation stand before this place. */
export async function countBefore(db: Db, tenant: string, place: number): Promise<number> {
  const { n } = await db
    .selectFrom('evaluations')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .where('tenant', '=', tenant)
    .where('status', '=', 'queued')
    .where('queue_key', '<', place)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** The same of evaluations that have just been stored, by their ids: those before the first of an organisation are counted once. */
export async function positionsInQueue(db: Db, stored: NewEvaluation[]): Promise<Map<string, number>> {
  const positions = new Map<string, number>();
  const waiting = stored.filter(({ cached }) => cached === null);
  for (const [tenant, theirs] of Map.groupBy(waiting, (one) => one.tenant)) {
    const places = theirs.map(({ place }) => place);
    const [first, last] = [Math.min(...places), Math.max(...places)];
    const ahead = await countBefore(db, tenant, first);
    const between = first === last ? [] : await placesBetween(db, { tenant, first, last });
    for (const { id, place } of theirs)
      positions.set(id, ahead + between.filter((other) => other < place).length);
  }
  return positions;
}

/** Of all that wait, themselves counted. */
async function placesBetween(
  db: Db,
  { tenant, first, last }: { tenant: string; first: number; last: number },
): Promise<number[]> {
  const rows = await db
    .selectFrom('evaluations')
    .select('queue_key')
    .where('tenant', '=', tenant)
    .where('status', '=', 'queued')
    .where('queue_key', '>=', first)
    .where('queue_key', '<', last)
    .execute();
  return rows.map(({ queue_key }) => queue_key);
}
