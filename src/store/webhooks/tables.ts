/** The tables of webhooks, as Kysely sees them: portable, times in Unix milliseconds. */
import type { WebhookEvent } from '../../contract/evaluation/webhook-events.ts';

/** An address of an organisation that webhooks go to: what is known of it lives longer than a submission. */
export interface WebhookEndpointTable {
  /** Hash of tenant and URL, because a URL may be too long for an index. */
  id: string;
  tenant: string;
  url: string;
  /** Since when every try has failed; null if the last one arrived or none was made. */
  failing_since: number | null;
  last_failed_at: number | null;
  /** Why nothing is sent any more; null while it is in use. */
  disabled_reason: string | null;
  disabled_at: number | null;
}

/** What one submission asked to be told, and where. */
export interface WebhookTargetTable {
  id: string;
  endpoint_id: string;
  /** JSON array of one or two `whsec_…`: kept as they are, because signing needs them. */
  secrets: string;
  /** JSON array of `WebhookEvent`. */
  events: string;
  created_at: number;
}

export interface WebhookDeliveryTable {
  /** The `webhook-id`, the same in every try. */
  id: string;
  target_id: string;
  endpoint_id: string;
  tenant: string;
  /** Tenant and URL without its query: what shares a bound of requests under way. */
  lane: string;
  eval_id: string | null;
  batch_id: string | null;
  type: WebhookEvent;
  /** Fixed when it became owed, to the byte. */
  body: string;
  state: 'pending' | 'delivered' | 'failed';
  /** Why it failed without or after its last try; null otherwise. */
  reason: string | null;
  /** Tries begun; who takes a delivery takes the next number with it. */
  tries: number;
  /** How many of them came before the schedule began (again, by a replay). */
  schedule_from: number;
  /** Nobody takes it before: the time of the next try, or the end of the lease of who is sending. */
  due_at: number;
  created_at: number;
}

export interface WebhookTryTable {
  delivery_id: string;
  n: number;
  at: number;
  http_status: number | null;
  error: string | null;
  duration_ms: number;
}

export interface WebhookTables {
  webhook_endpoints: WebhookEndpointTable;
  webhook_targets: WebhookTargetTable;
  webhook_deliveries: WebhookDeliveryTable;
  webhook_tries: WebhookTryTable;
}
