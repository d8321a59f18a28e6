import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { PROBLEMS, Refusal } from '../errors.ts';
import { toRefusal } from '../http/problem.ts';
import { type BodyVariables, limitBody } from '../http/read-bytes.ts';
import { workOf } from '../store/context.ts';
import { assetRoutes } from './assets.ts';
import { changeFeed } from './change-feed.ts';
import type { DashboardDeps } from './deps.ts';
import { evaluationPages } from './evaluation-pages.ts';
import { jobPages } from './job-pages.ts';
import { newPages } from './new-pages.ts';
import { operatorPages } from './operator-pages.ts';
import { problemPage } from './pages/problem.ts';
import { send } from './send.ts';
import { gitHubSignInRoutes } from './session/github-sign-in.ts';
import { createMembers } from './session/members.ts';
import { operatorBy } from './session/operator.ts';
import { requireSession, type SessionVariables } from './session/require-session.ts';
import { createSessions } from './session/sessions.ts';
import { signInRoutes } from './session/sign-in.ts';

/** `/dashboard`: the pages people look at. Whoever is signed in sees and changes what is their organisation's. */
export function dashboardRoutes(deps: DashboardDeps): Hono<SessionVariables & BodyVariables> {
  const { config, store, hub, streams, clock, room, log, people } = deps;
  const { url, callers, limits, signInLink } = config;
  const { organisation } = config.github;
  const members = people && createMembers({ people, callers, clock, log });
  const sessions = createSessions({ store, clock, callers, url, organisation, members });
  const operator = operatorBy(config.watching?.metrics);
  const routes = new Hono<SessionVariables & BodyVariables>();
  routes.onError(async (error, context) => {
    const { path } = context.req;
    const refusal = error instanceof HTTPException ? FROM_ANOTHER_SITE : toRefusal(error, { log, path });
    const session = context.get('session') as SessionVariables['Variables']['session'] | undefined;
    const answer = await send(context, problemPage(refusal, session), PROBLEMS[refusal.problem].status);
    for (const [name, value] of Object.entries(refusal.headers)) answer.headers.set(name, value);
    return answer;
  });
  return (
    routes
      .route('/', assetRoutes())
      .post('/sink', limitBody(limits.bodyBytes, room), (context) => context.text('Taken, and forgotten.\n'))
      // A form of another site could sign somebody in or out, too.
      .use(csrf({ origin: isOurs }))
      .route(
        '/',
        people && members ? gitHubSignInRoutes({ people, members, sessions, url, log }) : new Hono(),
      )
      .route(
        '/',
        signInRoutes({
          sessions,
          store,
          clock,
          callers,
          room,
          link: signInLink,
          withGitHub: people !== undefined,
          operator,
        }),
      )
      .route('/', operator ? operatorPages({ ...deps, sessions, operator }) : new Hono())
      .use(requireSession(sessions), limitBody(limits.bodyBytes, room))
      .get('/changes', (context) =>
        streams.sse({
          request: context.req.raw,
          feed: changeFeed(hub, [workOf(context.get('session').tenant)], context.get('hasEnded')),
        }),
      )
      .route('/', jobPages(deps))
      .route('/', evaluationPages(deps))
      .route('/', newPages(deps))
      .all('*', ({ req }) => {
        throw new Refusal('not-found', `Nothing answers at ${req.path}.`);
      })
  );
}

/** All that `csrf` throws. */
const FROM_ANOTHER_SITE = new Refusal('cross-site', 'Open the dashboard itself, and send it from there.');

/** Behind a proxy that ends TLS, the scheme that we see is not the one that the browser does. */
function isOurs(origin: string, { req }: { req: { header(name: string): string | undefined } }): boolean {
  return URL.canParse(origin) && new URL(origin).host === req.header('host');
}
