import type { BatchView } from '../../contract/evaluation/batch-view.ts';
import type { BatchRequest, EvaluationRequest } from '../../contract/evaluation/request.ts';
import { type Clock, newId } from '../../domain/clock.ts';
import { once } from '../../domain/once.ts';
import { Refusal } from '../../errors.ts';
import type { Standing } from '../../store/evaluations/accept-evaluations.ts';
import { idempotencyKey } from '../../store/evaluations/idempotency.ts';
import type { Accepted, QueueLimits } from '../../store/evaluations/submission.ts';
import type { Store } from '../../store/store.ts';
import { makeWebhookSecret } from '../../store/webhooks/targets.ts';

export interface AcceptDeps {
  store: Store;
  clock: Clock;
  queue: QueueLimits;
}

export interface Submitted {
  id: string;
  /** Whether an earlier request with the same key is answered again. */
  repeated: boolean;
  expiresAt: number;
  /** The secret that was made for webhooks that came without one. */
  webhookSecret: string | undefined;
}

interface About {
  tenant: string;
  key: string | undefined;
}

/** Seconds after which a full queue is worth another try. */
const FULL_RETRY_S = '30';

/** Takes evaluations for good, one or a batch. Throws a Refusal (`queue-full`, `key-reused`) and then stores nothing. */
export function acceptEvaluations({ store, clock, queue }: AcceptDeps) {
  return {
    async evaluation(
      request: EvaluationRequest,
      { tenant, key }: About,
    ): Promise<Submitted & { standing: Standing | null }> {
      const secret = once(makeWebhookSecret);
      const now = clock.now();
      const accepted = await store.evaluations.accept({
        id: newId('eval'),
        tenant,
        request,
        key: key === undefined ? null : idempotencyKey({ tenant, endpoint: 'eval-async', key, request }),
        secret,
        now,
        queue,
      });
      const { id, repeated } = taken(accepted);
      const standing = accepted.kind === 'new' ? accepted : await store.evaluations.read(id);
      const needsSecret = request.webhook !== undefined && request.webhook.secret === undefined;
      return {
        id,
        repeated,
        standing,
        expiresAt: standing?.expires_at ?? now,
        webhookSecret: needsSecret ? await secretOf({ evalId: id }, repeated, secret) : undefined,
      };
    },

    async batch(
      request: BatchRequest,
      { tenant, key }: About,
    ): Promise<Submitted & { evalIds: string[]; status: BatchView['status'] }> {
      const secret = once(makeWebhookSecret);
      const now = clock.now();
      const newIds = request.evaluations.map(() => newId('eval'));
      const accepted = await store.evaluations.acceptBatch({
        id: newId('batch'),
        evalIds: newIds,
        tenant,
        request,
        key: key === undefined ? null : idempotencyKey({ tenant, endpoint: 'eval-batches', key, request }),
        secret,
        now,
        queue,
      });
      const { id, repeated } = taken(accepted);
      const evalIds = repeated ? await store.evaluations.batchItems(id) : newIds;
      const read = await store.evaluations.readBatch({ id, from: 0, limit: 0, status: undefined });
      const without = request.evaluations.findIndex(({ webhook }) => webhook && webhook.secret === undefined);
      const owner =
        request.webhook && request.webhook.secret === undefined
          ? { batchId: id }
          : without === -1
            ? undefined
            : { evalId: evalIds[without] ?? '' };
      return {
        id,
        repeated,
        evalIds,
        status: read?.batch.status ?? 'queued',
        expiresAt: read?.batch.expires_at ?? now,
        webhookSecret: owner && (await secretOf(owner, repeated, secret)),
      };
    },
  };

  /** A repeated request is told the secret that was made the first time. */
  async function secretOf(
    owner: { evalId: string } | { batchId: string },
    repeated: boolean,
    made: () => string,
  ): Promise<string | undefined> {
    return repeated ? store.evaluations.webhookSecret(owner) : made();
  }
}

export type AcceptEvaluations = ReturnType<typeof acceptEvaluations>;

function taken(accepted: Accepted): { id: string; repeated: boolean } {
  switch (accepted.kind) {
    case 'conflict':
      throw new Refusal('key-reused', 'Use a new Idempotency-Key for a new request.');
    case 'full':
      throw new Refusal(
        'queue-full',
        'Too many evaluations are waiting; nothing was stored. Try again later.',
        {
          headers: { 'retry-after': FULL_RETRY_S },
        },
      );
    default:
      return { id: accepted.id, repeated: accepted.kind === 'repeated' };
  }
}
