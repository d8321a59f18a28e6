import { type RawBuilder, sql } from 'kysely';
import { DAY_MS } from '../../src/domain/duration.ts';

export interface Filling {
  run: (statement: RawBuilder<unknown>) => Promise<void>;
  tenant: string;
  /** Of each kind. */
  count: number;
  /** How many of them, the newest ones, came within 24 hours: the same number, however many are stored. */
  recent: number;
  /** How many of those wait. */
  queued: number;
  now: number;
  /** `n` of 0 to `count` - 1 in a select: the oldest is 0. */
  series: RawBuilder<unknown>;
  /** An id for a number, in the form of `newId` but without order: harder on the indexes than those that begin with the time. */
  id: (prefix: string, n: RawBuilder<unknown>) => RawBuilder<unknown>;
}

/** When number `n` was accepted: the newest within 24 hours, those before `everyMs` apart. */
export function acceptedAt(
  { now, count, recent }: Filling,
  everyMs: number,
  n: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const firstRecent = count - recent;
  const step = Math.floor(DAY_MS / (recent + 1));
  return sql`case when ${n} >= ${sql.lit(firstRecent)}
    then ${sql.lit(now - DAY_MS)} + (${n} - ${sql.lit(firstRecent)} + 1) * ${sql.lit(step)}
    else ${sql.lit(now - DAY_MS)} - (${sql.lit(firstRecent)} - ${n}) * ${sql.lit(everyMs)} end`;
}

/** The id that `Filling.id` makes in the store. */
export function idOf(prefix: string, n: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return `${prefix}_${hex((n * 2_654_435_761) % 2 ** 32, 8)}${hex(n, 24)}`;
}
