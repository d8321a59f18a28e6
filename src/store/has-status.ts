import { type RawBuilder, sql } from 'kysely';
import { isFinal, type JobStatus } from '../domain/job-state.ts';

/** `stored`: the status in the table, of which all are final or none. What has not ended and what has are in indexes of their own. */
export function hasStatus(...stored: [JobStatus, ...JobStatus[]]): RawBuilder<boolean> {
  const ended = isFinal(stored[0]) ? sql`is not null` : sql`is null`;
  return sql<boolean>`status in (${sql.join(stored)}) and finished_at ${ended}`;
}
