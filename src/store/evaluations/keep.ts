import { type RawBuilder, sql } from 'kysely';

/** What comes after its `expires_at` is kept for so long, so that whoever waits for it can read how it ended. */
const KEEP_MS = 3_600_000;

/** The `expires_at` of what ends now. */
export function keptUntil(now: number): RawBuilder<number> {
  return sql<number>`case when expires_at <= ${now} then ${now + KEEP_MS} else expires_at end`;
}
