import { Hono } from 'hono';
import { queueOf } from '../config/config.ts';
import { tickFeed } from './change-feed.ts';
import type { DashboardDeps } from './deps.ts';
import { organisationName } from './organisation-name.ts';
import { operatorPage } from './pages/operator/operator.ts';
import { send } from './send.ts';
import type { Operator } from './session/operator.ts';
import type { Sessions } from './session/sessions.ts';

const PATH = '/dashboard/operator';
/** Its numbers are of everything, and nobody waits for them. */
const AGAIN_MS = 10_000;

/** How all organisations fare, for who looks after the App and nobody else. */
export function operatorPages({
  config,
  store,
  streams,
  clock,
  budgetOf,
  sessions,
  operator,
}: DashboardDeps & { sessions: Sessions; operator: Operator }): Hono {
  const tenants = config.callers.map(({ tenant }) => tenant);
  return new Hono()
    .get('/', async (context, next) =>
      (await sessions.is(context, operator.session)) ? context.redirect(PATH, 303) : next(),
    )
    .use('/operator/*', async (context, next) => {
      if (await sessions.is(context, operator.session)) return next();
      return context.redirect(`/dashboard/sign-in?next=${encodeURIComponent(PATH)}`, 303);
    })
    .get('/operator', async (context) => {
      const now = clock.now();
      const overviews = await store.organisationsOverview({ tenants, now });
      const organisations = await Promise.all(
        overviews.map(async (overview) => ({
          ...overview,
          name: organisationName(overview.tenant, config.github.organisation),
          isKnown: tenants.includes(overview.tenant),
          budget: await budgetOf(overview.tenant),
        })),
      );
      return send(context, operatorPage({ organisations, queue: queueOf(config), now }));
    })
    .get('/operator/changes', (context) =>
      streams.sse({
        request: context.req.raw,
        feed: tickFeed(AGAIN_MS, async () => !(await sessions.is(context, operator.session))),
      }),
    );
}
