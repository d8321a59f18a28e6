import type { Context } from 'hono';
import type { AcceptedAnswer } from '../contract/accepted.ts';
import { siteTask } from '../contract/task.ts';
import { Refusal } from '../errors.ts';
import type { AcceptSite } from '../jobs/accept-site.ts';
import { type Caller, callerOf } from './caller.ts';
import { parseFields, readJson } from './read-json.ts';

/**
 * `POST /handle_task`: takes a site task. 200 only once the task is durable; every refusal comes before anything
 * is stored. The status code 200 (and not 202) is the senders' contract.
 */
export function handleTask({
  accept,
  callers,
  url,
}: {
  accept: AcceptSite;
  callers: readonly Caller[];
  url: string;
}) {
  return async (context: Context): Promise<Response> => {
    const body = await readJson(context);
    const caller = callerOf(callers, (body as { secret?: unknown } | null)?.secret);
    if (!caller) {
      throw new Refusal('unauthorized', 'Send the secret you were given in the member "secret".');
    }
    const task = parseFields(siteTask, body);
    const { jobId, repeated } = await accept(caller.tenant, task);
    const message = repeated
      ? 'This task was accepted before; nothing is done twice.'
      : 'The task is being worked on.';
    const answer: AcceptedAnswer = {
      status: 'accepted',
      message,
      task: task.task,
      round: task.round,
      nonce: task.nonce,
      job_id: jobId,
      status_url: `${url}/jobs/${jobId}`,
    };
    return context.json(answer);
  };
}
