import { redact } from '../../domain/redact.ts';
import type { Work } from '../context.ts';

/** What evaluations of an organisation wait for, in words for those that were not started in time. */
export async function whyNotStarted({ tx }: Work, tenant: string): Promise<string> {
  const workers = tx
    .selectFrom('workers')
    .select(['status', 'reason', 'seen_at', 'claimed_at'])
    .where('tenant', '=', tenant)
    .orderBy('created_at', 'desc')
    .limit(1);
  const live = await workers.where('status', '=', 'live').executeTakeFirst();
  if (live) return 'the workers of the organisation were busy';
  const newest = await workers.executeTakeFirst();
  if (newest?.status === 'dispatched')
    return newest.seen_at === null ? 'no run had claimed its worker' : 'its worker waited for a runner';
  // One that has come and gone says nothing of those that were missing since.
  if (!newest || newest.claimed_at !== null || newest.reason === null) return 'no worker had been dispatched';
  return `no worker came: ${redact(newest.reason)}`;
}
