import type { Webhook } from '../webhooks/webhook-sender.ts';
import type { Run, RunStatus } from './run.ts';

/** GitHub's name for each change of a run that it tells about. A run that gets admitted is no news. */
const ACTIONS: Record<RunStatus, string> = {
  pending: 'requested',
  queued: 'requested',
  in_progress: 'in_progress',
  completed: 'completed',
};

export function workflowRunWebhook(run: Run, workflowRun: object, repository: object): Webhook {
  const payload = { workflow_run: workflowRun, workflow: null, repository };
  return { event: 'workflow_run', action: ACTIONS[run.status], sender: run.actor, payload };
}
