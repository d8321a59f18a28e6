import type { Logger } from 'pino';
import type { Clock } from '../../domain/clock.ts';
import { HOUR_MS } from '../../domain/duration.ts';
import {
  isReceiverInTrouble,
  retryAfterMs,
  WEBHOOK_TIMING,
  type WebhookTiming,
  webhookLeaseMs,
} from '../../domain/webhook-rule.ts';
import type { AddressPolicy } from '../../outgoing/address-policy.ts';
import { type Resolver, systemResolver } from '../../outgoing/approved-addresses.ts';
import { createGuardedPost } from '../../outgoing/guarded-post.ts';
import type { Store } from '../../store/store.ts';
import type { MadeTry } from '../../store/webhooks/record.ts';
import type { TakenWebhook } from '../../store/webhooks/take.ts';
import { createNoter } from '../noter.ts';
import { createLanes, type LaneLimits } from './lanes.ts';
import { createRecorder } from './recorder.ts';
import { webhookHeaders } from './sign.ts';

/** Requests under way at most: to one address, to one host, in all. Of this process; each replica has its own. */
const LIMITS: LaneLimits = { lane: 10, host: 50, all: 500 };
/** A whole address is left alone for no longer than this, whatever it asks for; a single delivery may wait for longer. */
const MOST_PAUSE_MS = HOUR_MS;

export interface WebhookSenderDeps {
  store: Pick<Store, 'webhooks'>;
  clock: Clock;
  log: Logger;
  /** Where webhooks may go. */
  policy: AddressPolicy;
  resolver?: Resolver;
  timing?: WebhookTiming;
  /** More is due than was taken, and there is room again: a round should come now and not at the next tick. */
  wake?: () => void;
  /** Told of the address before each try. */
  beforeWebhook?: ((url: string) => void) | undefined;
  limits?: LaneLimits;
}

/** Sends the webhooks that are due. A round starts them and does not wait; `settled` does. Rounds may not overlap. */
export function createWebhookSender({
  store: { webhooks },
  clock,
  log,
  policy,
  resolver = systemResolver,
  timing = WEBHOOK_TIMING,
  wake,
  beforeWebhook,
  limits = LIMITS,
}: WebhookSenderDeps) {
  const sending = new Set<Promise<void>>();
  const lanes = createLanes(limits);
  const post = createGuardedPost({ policy, resolver });
  const noter = createNoter({ log });
  const record = createRecorder((tries) => webhooks.recordTries(timing, tries));

  /** One try; its lane is free again when the receiver has answered, before that is written down. */
  async function attempt(taken: TakenWebhook): Promise<MadeTry> {
    const { id, lane, url, body, secrets } = taken;
    const at = clock.now();
    beforeWebhook?.(url);
    const headers = webhookHeaders({ id, body, secrets, now: at });
    lanes.begin(lane);
    const { retryAfter, ...answer } = await post({ url, body, headers, timeoutMs: timing.timeoutMs });
    const now = clock.now();
    const asked = retryAfterMs(answer.http_status ?? 0, retryAfter, now);
    const inTrouble = isReceiverInTrouble(answer);
    const pauseMs = Math.min(asked ?? 0, MOST_PAUSE_MS);
    if (lanes.end(lane, { begunAt: at, now, inTrouble, pauseMs })) wake?.();
    return { taken, result: { ...answer, retryAfterMs: asked }, at, now };
  }

  async function send(taken: TakenWebhook): Promise<void> {
    const made = await attempt(taken);
    const { n, url } = taken;
    const said = { ...idsOf(taken), n, host: URL.parse(url)?.host, ...made.result };
    const verdict = await noter.note(() => record(made), said);
    log.info({ ...said, ...verdict }, 'webhook sent');
  }

  return {
    async sendDue(): Promise<void> {
      if (noter.isBehind()) return;
      const now = clock.now();
      lanes.tidy(now);
      const due = await webhooks.dueLanes({ now });
      const shares = lanes.share(
        due.map(({ lane }) => lane),
        now,
      );
      const leaseUntil = now + webhookLeaseMs(timing);
      const all = Map.groupBy(await webhooks.takeDue({ now, leaseUntil, lanes: shares }), ({ lane }) => lane);
      for (const share of shares) {
        const some = all.get(share.lane) ?? [];
        lanes.took(share, some.length);
        for (const taken of some) {
          const sent = send(taken)
            .catch((err) =>
              log.error({ err, ...idsOf(taken) }, 'a webhook could not be noted; it is due again later'),
            )
            .finally(() => sending.delete(sent));
          sending.add(sent);
        }
      }
    },
    /** Resolves when nothing is on its way. */
    async settled(): Promise<void> {
      await Promise.all(sending);
    },
    /** As `settled`, but nothing waits any longer for a store that is away. */
    async stop(): Promise<void> {
      noter.stop();
      await Promise.all(sending);
    },
  };
}

function idsOf({ id, eval_id, batch_id }: TakenWebhook) {
  return { delivery_id: id, ...(eval_id && { eval_id }), ...(batch_id && { batch_id }) };
}
