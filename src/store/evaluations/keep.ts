import { type RawBuilder, sql } from 'kysely';
import { HOUR_MS } from '../../domain/duration.ts';

/** What comes after its `expires_at` is kept for so long, so that whoever waits for it can read how it ended. */
const KEEP_MS = HOUR_MS;

/** The `expires_at` of what ends now. */
export function keptUntil(now: number): RawBuilder<number> {
  return sql<number>`case when expires_at <= ${now} then ${now + KEEP_MS} else expires_at end`;
}
