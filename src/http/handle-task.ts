import type { Context } from 'hono';
import type { AcceptedAnswer } from '../contract/accepted.ts';
import { siteTask } from '../contract/task.ts';
import { Refusal } from '../errors.ts';
import type { AcceptSite } from '../jobs/accept-site.ts';
import { directJson } from '../streams/direct-body.ts';
import { type Caller, callerOf } from './caller.ts';
import type { CountSubmission } from './rate-limit.ts';
import { parseFields, readJson } from './read-json.ts';
import { type CheckUrl, refuseUrls } from './refuse-urls.ts';

/**
 * `POST /handle_task`: takes a site task. 200 only once the task is durable; every refusal comes before anything
 * is stored. The status code 200 (and not 202) is the senders' contract.
 */
export function handleTask({
  accept,
  callers,
  url,
  checkCallbackUrl,
  count,
}: {
  accept: AcceptSite;
  callers: readonly Caller[];
  url: string;
  checkCallbackUrl: CheckUrl;
  count: CountSubmission;
}) {
  return async (context: Context): Promise<Response> => {
    const body = await readJson(context);
    const caller = callerOf(callers, (body as { secret?: unknown } | null)?.secret);
    if (!caller) {
      throw new Refusal('unauthorized', 'Send the secret you were given in the member "secret".');
    }
    // The secret is in the body: this is as early as it can be.
    const left = count(caller.tenant);
    const task = parseFields(siteTask, body);
    refuseUrls([{ pointer: '#/evaluation_url', url: task.evaluation_url }], checkCallbackUrl);
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
    return directJson(JSON.stringify(answer), { headers: left });
  };
}
