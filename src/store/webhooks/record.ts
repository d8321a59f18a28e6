import {
  afterWebhookTry,
  spreadOf,
  type WebhookTiming,
  type WebhookTryResult,
  type WebhookVerdict,
} from '../../domain/webhook-rule.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../db.ts';
import { disableEndpoint, endpointAnswered, endpointFailed } from './endpoints.ts';
import type { TakenWebhook } from './take.ts';
import { tellOfWebhooks } from './tell.ts';

const GONE = 'the receiver answered 410, which means for good';

export interface MadeTry {
  taken: Pick<TakenWebhook, 'id' | 'n' | 'schedule_from' | 'endpoint_id' | 'lane' | 'eval_id' | 'batch_id'>;
  result: WebhookTryResult;
  /** When the try began; Unix milliseconds. */
  at: number;
  now: number;
}

/**
 * Writes down what tries came to, and what follows, in one transaction; said again, it changes nothing. The answer is by
 * `webhook-id`.
 */
export async function recordWebhookTries(
  context: Context,
  timing: WebhookTiming,
  tries: readonly MadeTry[],
): Promise<Map<string, WebhookVerdict>> {
  // Endpoints first and always in the same order: two senders then wait for each other and never crosswise.
  const ordered = tries.toSorted((a, b) => (a.taken.endpoint_id < b.taken.endpoint_id ? -1 : 1));
  const recorded = await context.db.transaction().execute(async (tx) => {
    const verdicts = new Map<string, WebhookVerdict>();
    for (const made of ordered) verdicts.set(made.taken.id, await recordOne(tx, timing, made));
    return verdicts;
  });
  tellOfWebhooks(
    context,
    tries.map(({ taken }) => taken),
  );
  return recorded;
}

async function recordOne(tx: Tx, timing: WebhookTiming, made: MadeTry): Promise<WebhookVerdict> {
  const { taken, result, at, now } = made;
  const n = taken.n - taken.schedule_from;
  const verdict = afterWebhookTry(timing, { n, result, spread: spreadOf(taken.id, n) });
  const { http_status, error, duration_ms } = result;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('webhook_tries')
    .values({ delivery_id: taken.id, n: taken.n, at, http_status, error, duration_ms })
    .onConflict((oc) => oc.columns(['delivery_id', 'n']).doNothing())
    .executeTakeFirst();
  // It was written down, and the answer to that was lost.
  if (numInsertedOrUpdatedRows === 0n) return verdict;
  await noteEndpoint(tx, timing, made, verdict);
  if (verdict.state === 'delivered') await arrived(tx, taken.id, now);
  else if (verdict.state !== 'gone') await settle(tx, made, verdict);
  return verdict;
}

async function noteEndpoint(
  tx: Tx,
  { disableAfterMs }: WebhookTiming,
  { taken, now }: MadeTry,
  { state }: WebhookVerdict,
): Promise<void> {
  if (state === 'delivered') await endpointAnswered(tx, taken.endpoint_id);
  else if (state === 'gone') await disableEndpoint(tx, { ...taken, now, reason: GONE });
  else await endpointFailed(tx, { ...taken, now, disableAfterMs });
}

/** Whatever was thought of it meanwhile: it has been received. */
async function arrived(tx: Tx, id: string, now: number): Promise<void> {
  await tx
    .updateTable('webhook_deliveries')
    .set({ state: 'delivered', reason: null, due_at: now })
    .where('id', '=', id)
    .execute();
}

/** A late word of a try whose lease has ended changes nothing: somebody else makes a later one. */
async function settle(
  tx: Tx,
  { taken, result, now }: MadeTry,
  verdict: Extract<WebhookVerdict, { state: 'pending' | 'failed' }>,
): Promise<void> {
  const last = result.error ?? `HTTP ${result.http_status}`;
  const next =
    verdict.state === 'pending'
      ? ({ state: 'pending', due_at: now + verdict.waitMs } as const)
      : ({ state: 'failed', due_at: now, reason: `try ${taken.n} was the last: ${last}` } as const);
  await tx
    .updateTable('webhook_deliveries')
    .set(next)
    .where('id', '=', taken.id)
    .where('state', '=', 'pending')
    .where('tries', '=', taken.n)
    .where('schedule_from', '=', taken.schedule_from)
    .execute();
}
