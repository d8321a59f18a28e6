import type { Context } from 'hono';
import { batchId, evaluationId } from '../../contract/evaluation/view.ts';
import type { Clock } from '../../domain/clock.ts';
import { Refusal } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import { type Caller, tenantIfGiven } from '../caller.ts';

export interface FindDeps {
  store: Store;
  clock: Clock;
  callers: readonly Caller[];
}

interface Expiring {
  tenant: string;
  finished_at: number | null;
  expires_at: number;
}

/**
 * Finds what an address names: 404 for what never was and for what is another organisation's than that of the secret
 * that came along, 410 for what has expired.
 */
export function finder({ store, clock, callers }: FindDeps) {
  function check<H extends Expiring>(head: H | undefined, tenant: string | undefined): H {
    if (!head || (tenant !== undefined && head.tenant !== tenant))
      throw new Refusal(
        'not-found',
        'There is none of this id; use the one that its submission was answered with.',
      );
    if (head.finished_at !== null && head.expires_at <= clock.now()) throw expired();
    return head;
  }
  const evaluation = async (id: string | undefined, tenant?: string) => {
    const parsed = evaluationId.safeParse(id);
    const head = parsed.success ? await store.evaluations.head(parsed.data) : undefined;
    return { id: parsed.data ?? '', head: check(head, tenant) };
  };
  const batch = async (id: string | undefined, tenant?: string) => {
    const parsed = batchId.safeParse(id);
    const head = parsed.success ? await store.evaluations.batchHead(parsed.data) : undefined;
    return { id: parsed.data ?? '', head: check(head, tenant) };
  };
  const tenantOf = (authorization: string | undefined) => tenantIfGiven(callers, authorization);
  const authorizationOf = ({ req }: Context) => req.header('authorization');
  return {
    evaluation,
    batch,
    /** The same for the `:id` of a request. */
    evaluationOf: (context: Context) =>
      evaluation(context.req.param('id'), tenantOf(authorizationOf(context))),
    batchOf: (context: Context) => batch(context.req.param('id'), tenantOf(authorizationOf(context))),
    /** The organisation of a secret that came along. */
    tenantOf,
  };
}

/** For what was kept for a time that is over. */
export function expired(): Refusal {
  return new Refusal('expired', 'It has ended and expired; nothing of it is kept.');
}

export type Finder = ReturnType<typeof finder>;
