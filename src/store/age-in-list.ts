import { type RawBuilder, sql } from 'kysely';
import { isFinal, type JobStatus } from '../domain/job-state.ts';

/**
 * What a list that begins with the newest is ordered by. What is open has an index that does not know its order, and is few:
 * SQLite would rather go through an index of all there is that does.
 */
export function ageInList(status: Exclude<JobStatus, 'dispatched'> | undefined): RawBuilder<number> {
  return status === undefined || isFinal(status) ? sql.ref('created_at') : sql`created_at + 0`;
}
