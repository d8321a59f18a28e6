/**
 * The tables, as Kysely sees them. Portable on purpose: text, integers (times are Unix milliseconds) and JSON kept
 * as text, nothing that only one engine knows.
 */
import type { EventType } from '../contract/event.ts';
import type { CallbackState } from '../domain/callback-state.ts';
import type { JobStatus } from '../domain/job-state.ts';
import type { SitePhase } from '../domain/phases.ts';
import type { EvaluationTables } from './evaluations/tables.ts';
import type { WebhookTables } from './webhooks/tables.ts';

/** A site and its repository; later rounds find it by (email, task). */
export interface SiteTable {
  id: string;
  /** The organisation of its sender. */
  tenant: string;
  email: string;
  task: string;
  /** The round 1 job it was made for: a repeated round 1 gets a site of its own. */
  first_job_id: string;
  created_at: number;
  /** Reserved before the repository is created, so that a lost answer does not make a second one. */
  owner: string | null;
  repository: string | null;
  /** `owner/repository` in lower case: GitHub's names ignore case. */
  repository_key: string | null;
  repository_id: number | null;
}

export interface JobTable {
  id: string;
  /** The organisation of its sender. */
  tenant: string;
  site_id: string;
  email: string;
  task: string;
  round: number;
  nonce: string;
  status: JobStatus;
  phase: SitePhase;
  /** The current attempt; a write of any other one is stale. */
  attempt: number;
  last_seq: number;
  created_at: number;
  give_up_at: number;
  deadline_at: number;
  finished_at: number | null;
  result: string | null;
  error: string | null;
}

/** The task itself, apart from the job's row so that lists and claims stay small. */
export interface JobInputTable {
  job_id: string;
  task: string;
}

export interface IdempotencyTable {
  key: string;
  job_id: string;
}

export interface EventTable {
  job_id: string;
  seq: number;
  at: number;
  attempt: number;
  type: EventType;
  phase: SitePhase | null;
  message: string;
}

export interface AttemptTable {
  job_id: string;
  attempt: number;
  dispatched_at: number | null;
  /** When GitHub last said that the attempt's run is waiting for a runner. */
  seen_at: number | null;
  claimed_at: number | null;
  heartbeat_at: number | null;
  ended_at: number | null;
  reason: string | null;
  run_id: string | null;
  run_attempt: number | null;
  run_url: string | null;
  token_hash: string | null;
  last_batch: number;
}

/** A dispatch that is owed to GitHub. The row goes when GitHub has taken it. */
export interface OutboxTable {
  job_id: string;
  /** Of the job, as is `created_at`: its place in the organisation's line. */
  tenant: string;
  created_at: number;
  attempt: number;
  due_at: number;
  tries: number;
  /** 1: what the attempt will write was taken out of its installation's budget. */
  paid: number;
}

/** A callback that is owed to a sender. */
export interface DeliveryTable {
  id: string;
  job_id: string;
  cause: 'outcome' | 'repeated-request' | 'replay';
  url: string;
  body: string;
  state: CallbackState;
  tries: number;
  /** Who is sending it; the App takes over from a run that has ended. */
  held_by: 'run' | 'app';
  /** Nobody else sends it before: the time of the next try, or the end of the lease of who is sending. */
  due_at: number;
  created_at: number;
}

export interface DeliveryTryTable {
  delivery_id: string;
  n: number;
  at: number;
  sent_by: 'run' | 'app';
  http_status: number | null;
  error: string | null;
  duration_ms: number;
}

/** OIDC tokens that were used, kept until they expire: each opens one claim. */
export interface UsedTokenTable {
  jti: string;
  expires_at: number;
}

/** Requests that created content, of the last hour. */
export interface ContentWritesTable {
  installation_id: number;
  at: number;
  writes: number;
}

/** Installations that GitHub asked to be silent. */
export interface InstallationPauseTable {
  installation_id: number;
  until: number;
}

/** Runs that are to be cancelled. */
export interface RunCancellationTable {
  /** Its id, or its name where nobody knows more of it. */
  run: string;
  known_by: 'id' | 'name';
  tenant: string;
  due_at: number;
  tries: number;
}

/** Webhooks of GitHub that were dealt with. */
export interface WebhookReceiptTable {
  delivery_id: string;
  at: number;
}

/** Who is signed in to the dashboard. */
export interface SessionTable {
  /** Hash of what the cookie holds. */
  id_hash: string;
  /** The organisation whose work is shown. */
  tenant: string;
  /** What it rests on: with that gone, the session is over. */
  proof: string;
  expires_at: number;
}

/** Its one row is written to see whether reports can be. */
export interface ReportProbeTable {
  id: number;
  at: number;
}

export interface Schema extends EvaluationTables, WebhookTables {
  sites: SiteTable;
  jobs: JobTable;
  job_inputs: JobInputTable;
  idempotency: IdempotencyTable;
  events: EventTable;
  attempts: AttemptTable;
  outbox: OutboxTable;
  deliveries: DeliveryTable;
  delivery_tries: DeliveryTryTable;
  used_tokens: UsedTokenTable;
  content_writes: ContentWritesTable;
  installation_pauses: InstallationPauseTable;
  run_cancellations: RunCancellationTable;
  webhook_receipts: WebhookReceiptTable;
  sessions: SessionTable;
  report_probe: ReportProbeTable;
}
