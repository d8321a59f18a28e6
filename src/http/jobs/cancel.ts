import type { Context } from 'hono';
import type { CancelJob } from '../../jobs/cancel-job.ts';
import type { Store } from '../../store/store.ts';
import type { CallerVariables } from '../caller.ts';
import { ownJob } from './find.ts';
import { viewJob } from './view.ts';

/** `POST /jobs/{id}/cancel`: final at once; what has ended stays as it is. Answers with how it stands then. */
export function cancelSiteJob({ store, cancel }: { store: Store; cancel: CancelJob }) {
  return async (context: Context<CallerVariables>): Promise<Response> => {
    const id = await ownJob(store, context.get('tenant'), context.req.param('id'));
    await cancel(id);
    const job = await store.readJob(id);
    // Whatever it was, it waits no more.
    return context.json(job && viewJob(job, null));
  };
}
