import { type Context, Hono } from 'hono';
import { jobQuery } from '../contract/job-list.ts';
import { Refusal } from '../errors.ts';
import { ownJob } from '../http/jobs/find.ts';
import { viewJob } from '../http/jobs/view.ts';
import { parseFields } from '../http/read-json.ts';
import { replayCallback } from '../jobs/replay-callback.ts';
import { changeFeed } from './change-feed.ts';
import type { DashboardDeps } from './deps.ts';
import { given } from './given.ts';
import { jobPage } from './pages/job/job.ts';
import { jobsPage } from './pages/jobs.ts';
import { overviewPage } from './pages/overview.ts';
import { send } from './send.ts';
import type { SessionVariables } from './session/require-session.ts';

const HOURS = 24;
const NEWEST = 8;

/** Overview, list and pages of jobs, and what can be done with one. */
export function jobPages({
  store,
  hub,
  streams,
  clock,
  placeOf,
  cancel,
  wake,
}: DashboardDeps): Hono<SessionVariables> {
  const own = (context: Context<SessionVariables>) =>
    ownJob(store, context.get('session').tenant, context.req.param('id'));

  return new Hono<SessionVariables>()
    .get('/', async (context) => {
      const session = context.get('session');
      const { tenant } = session;
      const now = clock.now();
      const [overview, newest, failed] = await Promise.all([
        store.overview({ tenant, now, hours: HOURS }),
        store.listJobs({ tenant, query: { limit: NEWEST } }),
        store.listJobs({ tenant, query: { limit: NEWEST, status: 'failed' } }),
      ]);
      const page = { session, overview, newest: newest.jobs, failed: failed.jobs, now };
      return send(context, overviewPage(page));
    })
    .get('/jobs', async (context) => {
      const session = context.get('session');
      const query = parseFields(jobQuery, given(context.req.query()));
      const list = await store.listJobs({ tenant: session.tenant, query });
      return send(context, jobsPage({ session, query, ...list, now: clock.now() }));
    })
    .get('/jobs/:id', async (context) => {
      const session = context.get('session');
      const id = await own(context);
      const [job, task, callbacks, rounds, before] = await Promise.all([
        store.readJob(id),
        store.readTask(id),
        store.callbacksOf(id),
        store.roundsOf(id),
        store.resultBefore(id),
      ]);
      if (!job) throw new Refusal('not-found', 'Your organisation has no job of this id.');
      const view = viewJob(job, await placeOf(id));
      const isRepeat = context.req.query('repeated') !== undefined;
      return send(
        context,
        jobPage({ session, job: view, task, callbacks, rounds, before, isRepeat, now: clock.now() }),
      );
    })
    .get('/jobs/:id/changes', async (context) => {
      const feed = changeFeed(hub, [await own(context)], context.get('hasEnded'));
      return streams.sse({ request: context.req.raw, feed });
    })
    .post('/jobs/:id/cancel', async (context) => {
      const id = await own(context);
      await cancel(id);
      return context.redirect(`/dashboard/jobs/${id}`, 303);
    })
    .post('/jobs/:id/replay', async (context) => {
      const id = await own(context);
      await replayCallback({ store, clock, onReplay: wake }, id);
      return context.redirect(`/dashboard/jobs/${id}#callbacks`, 303);
    });
}
