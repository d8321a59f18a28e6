import type { Account } from '../accounts.ts';
import type { ConcurrencyClaim } from './concurrency-claim.ts';
import type { RunPlan } from './plan.ts';

/**
 * - `pending`: another run holds one of its concurrency groups
 * - `queued`: admitted, and waits for a free runner
 */
export type RunStatus = 'pending' | 'queued' | 'in_progress' | 'completed';
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | 'startup_failure';

export interface Run {
  id: number;
  repositoryId: number;
  runNumber: number;
  attempt: number;
  event: string;
  workflowPath: string;
  workflowName: string;
  title: string;
  branch: string;
  sha: string;
  actor: Account;
  /** The event's payload, as the job finds it in GITHUB_EVENT_PATH. */
  payload: EventPayload;
  claims: ConcurrencyClaim[];
  plan: RunPlan;
  status: RunStatus;
  conclusion: Conclusion | null;
  createdAt: number;
  startedAt: number | null;
  updatedAt: number;
}

export type EventPayload = Record<string, unknown>;
