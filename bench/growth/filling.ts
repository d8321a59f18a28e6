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
  /** The id of what number `n` was given at a time, in the form of `newId`: it begins with the time. */
  id: (prefix: string, n: RawBuilder<unknown>, at: RawBuilder<unknown>) => RawBuilder<unknown>;
}

/** 64 digits in no order, as a hash has them: those of an id that are not the time, again and again. */
export function hashOf(id: RawBuilder<unknown>): RawBuilder<unknown> {
  const digits = sql`substr(${id}, length(${id}) - 21)`;
  return sql`substr(${digits} || ${digits} || ${digits}, 1, 64)`;
}

/** When each of `series` was accepted, and ids by that: those of other numbers than `n` are made alike. */
export function acceptedEvery(filling: Filling, everyMs: number) {
  const n = sql`n`;
  return {
    at: acceptedAt(filling, everyMs, n),
    id: (prefix: string, of = n) => filling.id(prefix, of, acceptedAt(filling, everyMs, of)),
  };
}

/** When number `n` was accepted: the newest within 24 hours, those before `everyMs` apart. */
function acceptedAt(
  { now, count, recent }: Filling,
  everyMs: number,
  n: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const firstRecent = count - recent;
  const step = Math.floor(DAY_MS / (recent + 1));
  return sql`case when (${n}) >= ${sql.lit(firstRecent)}
    then ${sql.lit(now - DAY_MS)} + ((${n}) - ${sql.lit(firstRecent)} + 1) * ${sql.lit(step)}
    else ${sql.lit(now - DAY_MS)} - (${sql.lit(firstRecent)} - (${n})) * ${sql.lit(everyMs)} end`;
}
