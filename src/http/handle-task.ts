import type { Context } from 'hono';
import type { AcceptedAnswer } from '../contract/accepted.ts';
import { siteTask } from '../contract/task.ts';
import { Refusal } from '../errors.ts';
import type { AcceptSite } from '../jobs/accept-site.ts';
import { parseFields, readJson } from './read-json.ts';
import { secretsMatch } from './secret.ts';

/**
 * `POST /handle_task`: takes a site task. 200 only once the task is durable; every refusal comes before anything
 * is stored. The status code 200 (and not 202) is the senders' contract.
 */
export function handleTask({ accept, secret, url }: { accept: AcceptSite; secret: string; url: string }) {
  return async (context: Context): Promise<Response> => {
    const body = await readJson(context);
    if (!secretsMatch((body as { secret?: unknown } | null)?.secret, secret)) {
      throw new Refusal('unauthorized', 'Send the secret you were given in the member "secret".');
    }
    const task = parseFields(siteTask, body);
    const { jobId, repeated } = await accept(task);
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
