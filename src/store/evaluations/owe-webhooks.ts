import type { WebhookRequest } from '../../contract/evaluation/request.ts';
import type { WebhookEvent } from '../../contract/evaluation/webhook-events.ts';
import { WEBHOOKS, type Work } from '../context.ts';
import { type OwedWebhook, oweWebhook, oweWebhooks } from '../webhooks/owe.ts';
import { createTargets } from '../webhooks/targets.ts';
import { readBatch, readEnded } from './read.ts';

/** What is told if the caller does not say. */
const USUAL_EVENTS: Record<'evaluation' | 'batch', WebhookEvent[]> = {
  evaluation: ['eval.completed', 'eval.failed', 'eval.cancelled'],
  batch: ['batch.completed'],
};

/** The targets of submissions' webhooks, null where there is none; `secret` signs where the caller gave none. */
export async function createTargetsOf(
  { tx, now }: Work,
  of: keyof typeof USUAL_EVENTS,
  list: readonly { tenant: string; webhook: WebhookRequest | undefined; secret: () => string }[],
): Promise<(string | null)[]> {
  const defaultEvents = USUAL_EVENTS[of];
  const targets = list.flatMap(({ tenant, webhook, secret }) =>
    webhook ? [{ tenant, webhook, secrets: [webhook.secret ?? secret()].flat(), now, defaultEvents }] : [],
  );
  const ids = (await createTargets(tx, targets)).values();
  return list.map(({ webhook }) => (webhook ? (ids.next().value ?? null) : null));
}

/** Notes the webhooks that are owed for evaluations: to their own targets and to those of their batches. */
export async function oweEvaluationWebhooks(
  w: Work,
  list: { evalId: string; type: WebhookEvent }[],
): Promise<void> {
  const types = Map.groupBy(list, ({ type }) => type);
  for (const [type, some] of types) {
    const ids = some.map(({ evalId }) => evalId);
    const targets = Map.groupBy(await listeners(w, ids, type), ({ evalId }) => evalId);
    if (targets.size === 0) continue;
    for await (const views of readEnded({ db: w.tx, url: w.url }, [...targets.keys()])) {
      const owed = views.flatMap((data): OwedWebhook[] =>
        (targets.get(data.eval_id) ?? []).map(({ evalId, targetId }) => ({
          targetId,
          type,
          evalId,
          data,
          now: w.now,
        })),
      );
      await oweWebhooks(w.tx, owed);
    }
    w.changed.add(WEBHOOKS);
  }
}

export async function oweBatchWebhook(w: Work, batchId: string): Promise<void> {
  const target = await w.tx
    .selectFrom('batches')
    .select('webhook_target_id')
    .where('id', '=', batchId)
    .executeTakeFirst();
  if (!target?.webhook_target_id) return;
  const read = await readBatch(
    { db: w.tx, url: w.url },
    { id: batchId, from: 0, limit: 0, status: undefined },
  );
  if (!read) return;
  const { results, ...data } = read.batch;
  const owed = {
    targetId: target.webhook_target_id,
    type: 'batch.completed',
    batchId,
    data,
    now: w.now,
  } as const;
  await oweWebhook(w.tx, owed);
  w.changed.add(WEBHOOKS);
}

/** Who wants to hear of it: a quick look for the many evaluations that nobody wants to hear of. */
async function listeners(
  { tx }: Work,
  ids: string[],
  type: WebhookEvent,
): Promise<{ evalId: string; targetId: string }[]> {
  return tx
    .selectFrom('evaluations')
    .leftJoin('batches', 'batches.id', 'evaluations.batch_id')
    .innerJoin('webhook_targets', (join) =>
      join.on((eb) =>
        eb('webhook_targets.id', 'in', [
          eb.ref('evaluations.webhook_target_id'),
          eb.ref('batches.webhook_target_id'),
        ]),
      ),
    )
    .select(['evaluations.id as evalId', 'webhook_targets.id as targetId'])
    .where('evaluations.id', 'in', ids)
    .where('webhook_targets.events', 'like', `%"${type}"%`)
    .execute();
}
