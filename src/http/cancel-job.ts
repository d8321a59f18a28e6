import type { Context } from 'hono';
import { jobId } from '../contract/run-api.ts';
import { Refusal } from '../errors.ts';
import type { CancelJob } from '../jobs/cancel-job.ts';
import type { Store } from '../store/store.ts';
import type { CallerVariables } from './caller.ts';
import { viewJob } from './view-job.ts';

/** `POST /jobs/{id}/cancel`: final at once; what has ended stays as it is. Answers with how it stands then. */
export function cancelSiteJob({ store, cancel }: { store: Store; cancel: CancelJob }) {
  return async (context: Context<CallerVariables>): Promise<Response> => {
    const id = jobId.safeParse(context.req.param('id')).data;
    const tenant = id && (await store.tenantOfJob(id));
    if (id === undefined || tenant !== context.get('tenant'))
      throw new Refusal('not-found', 'Your organisation has no job of this id.');
    await cancel(id);
    const job = await store.readJob(id);
    // Whatever it was, it waits no more.
    return context.json(job && viewJob(job, null));
  };
}
