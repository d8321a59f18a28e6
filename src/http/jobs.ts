import type { Context } from 'hono';
import { jobId } from '../contract/run-api.ts';
import { Refusal } from '../errors.ts';
import type { Place } from '../jobs/expected-wait.ts';
import type { Store } from '../store/store.ts';
import { viewJob } from './view-job.ts';

/** `GET /jobs/{id}`: all there is to know about a job, for whoever holds its unguessable id. */
export function getJob({
  store,
  placeOf,
}: {
  store: Store;
  placeOf: (jobId: string) => Promise<Place | null>;
}) {
  return async (context: Context): Promise<Response> => {
    const id = jobId.safeParse(context.req.param('id'));
    const job = id.success ? await store.readJob(id.data) : null;
    if (!job)
      throw new Refusal('not-found', 'There is no job of this id; use the one /handle_task answered with.');
    context.header('cache-control', 'no-store');
    return context.json(viewJob(job, await placeOf(job.job_id)));
  };
}
