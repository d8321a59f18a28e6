/** The tables of evaluations, batches and workers. JSON is kept as text. */
import type { BatchEventType } from '../../contract/evaluation/batch-view.ts';
import type { EvaluationEventType } from '../../contract/evaluation/event.ts';
import type { EvaluationPhase, EvaluationStatus } from '../../contract/evaluation/view.ts';
import type { Language } from '../../domain/languages.ts';

export interface EvaluationTable {
  id: string;
  /** The organisation of the caller. */
  tenant: string;
  batch_id: string | null;
  batch_index: number | null;
  status: EvaluationStatus;
  phase: EvaluationPhase;
  /** How often it was given to a worker; a write of any other attempt is stale. */
  attempt: number;
  last_seq: number;
  language: Language;
  timeout_ms: number;
  /** Orders what waits. */
  queue_key: number;
  created_at: number;
  /** Not started by then it fails; ended, it is forgotten then. */
  expires_at: number;
  assigned_at: number | null;
  /** Without a result by then its attempt is lost, however lively the worker is. */
  overdue_at: number | null;
  started_at: number | null;
  finished_at: number | null;
  /** Who runs it. */
  worker_id: string | null;
  run_url: string | null;
  sandbox: string | null;
  /** Bytes of output of this attempt that have come so far. */
  output_bytes: number;
  /** `Outcome` as JSON. */
  outcome: string | null;
  cache_key: string | null;
  cached_from: string | null;
  metadata: string | null;
  webhook_target_id: string | null;
  /** When program and events were thrown away; the row stays as a tombstone. */
  purged_at: number | null;
}

/** What is to be run, apart from the row so that lists and counts stay small. */
export interface EvaluationInputTable {
  eval_id: string;
  input: string;
}

export interface EvaluationEventTable {
  eval_id: string;
  seq: number;
  at: number;
  attempt: number;
  type: EvaluationEventType;
  data: string;
}

export interface BatchTable {
  id: string;
  tenant: string;
  total: number;
  last_seq: number;
  metadata: string | null;
  webhook_target_id: string | null;
  created_at: number;
  cancelled_at: number | null;
  finished_at: number | null;
  expires_at: number;
  purged_at: number | null;
}

export interface BatchEventTable {
  batch_id: string;
  seq: number;
  at: number;
  type: BatchEventType;
  data: string;
}

export interface WorkerTable {
  id: string;
  /** The organisation whose runs it is one of, and whose programs it runs. */
  tenant: string;
  /** `owed`: GitHub has not taken its dispatch yet. `live`: a run has claimed it. */
  status: 'owed' | 'dispatched' | 'live' | 'ended';
  /** When its dispatch is sent (again). */
  due_at: number;
  tries: number;
  created_at: number;
  dispatched_at: number | null;
  /** When GitHub last said that its run is waiting for a runner. */
  seen_at: number | null;
  claimed_at: number | null;
  heartbeat_at: number | null;
  ended_at: number | null;
  reason: string | null;
  run_id: string | null;
  run_attempt: number | null;
  run_url: string | null;
  token_hash: string | null;
  /** Takes no more work from then on. */
  drain_at: number | null;
  last_batch: number;
}

/** The sandbox that newest workers run a language in: results of others are not taken from the cache. */
export interface SandboxTable {
  language: Language;
  sandbox: string;
}

/** `Idempotency-Key`s of callers. */
export interface IdempotencyKeyTable {
  tenant: string;
  /** The endpoint and the key. */
  key: string;
  /** Hash of the request; the key may not be used for another one. */
  fingerprint: string;
  /** The evaluation or batch it was answered with. */
  resource_id: string;
  /** Not before is it looked at whether it can be forgotten. */
  expires_at: number;
}

export interface EvaluationTables {
  evaluations: EvaluationTable;
  evaluation_inputs: EvaluationInputTable;
  evaluation_events: EvaluationEventTable;
  batches: BatchTable;
  batch_events: BatchEventTable;
  workers: WorkerTable;
  sandboxes: SandboxTable;
  idempotency_keys: IdempotencyKeyTable;
}
