import { Hono } from 'hono';
import type { Clock } from '../../domain/clock.ts';
import type { CancelJob } from '../../jobs/cancel-job.ts';
import { type Caller, type CallerVariables, requireCaller } from '../caller.ts';
import { notAllowed } from '../not-allowed.ts';
import { webSocketOnly } from '../web-socket-only.ts';
import { callbacks } from './callbacks.ts';
import { cancelSiteJob } from './cancel.ts';
import { jobFeed } from './feed.ts';
import { findJob } from './find.ts';
import { getJob, type JobDeps } from './get.ts';
import { listSiteJobs } from './list.ts';

export interface JobRoutesDeps extends JobDeps {
  /** The App's address, for links. */
  url: string;
  callers: readonly Caller[];
  clock: Clock;
  cancel: CancelJob;
  onReplay: () => void;
}

/** What callers may do with site jobs once they were accepted. To change or list something needs a secret; an id is enough to read. */
export function jobRoutes(deps: JobRoutesDeps): Hono<CallerVariables> {
  const { store, streams } = deps;
  const caller = requireCaller(deps.callers);
  const { list, replay } = callbacks(deps);
  return new Hono<CallerVariables>()
    .get('/jobs', caller, listSiteJobs(deps))
    .all('/jobs', notAllowed('GET, HEAD'))
    .get('/jobs/:id', getJob(deps))
    .all('/jobs/:id', notAllowed('GET, HEAD'))
    .get('/jobs/:id/events', async ({ req }) => {
      const { id } = await findJob(store, req.param('id'));
      return streams.sse({ request: req.raw, feed: jobFeed(deps, id) });
    })
    .get('/jobs/:id/ws', webSocketOnly)
    .post('/jobs/:id/cancel', caller, cancelSiteJob(deps))
    .all('/jobs/:id/cancel', notAllowed('POST'))
    .get('/jobs/:id/callbacks', caller, list)
    .post('/jobs/:id/callbacks', caller, replay)
    .all('/jobs/:id/callbacks', notAllowed('GET, HEAD, POST'));
}
