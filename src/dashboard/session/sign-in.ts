import { Hono } from 'hono';
import type { Clock } from '../../domain/clock.ts';
import type { BodyRoom } from '../../http/body-room.ts';
import { type Caller, callerOf, secretOf } from '../../http/caller.ts';
import { type BodyVariables, limitBody } from '../../http/read-bytes.ts';
import { digest, hashSecret, secretsMatch } from '../../http/secret.ts';
import type { Store } from '../../store/store.ts';
import { signInPage } from '../pages/sign-in.ts';
import { readForm } from '../read-form.ts';
import { send } from '../send.ts';
import type { Operator } from './operator.ts';
import { afterSignIn } from './require-session.ts';
import { BY_LINK, proofOf, type Sessions } from './sessions.ts';

export interface SignInDeps {
  sessions: Sessions;
  store: Store;
  clock: Clock;
  callers: readonly Caller[];
  room: BodyRoom;
  /** Opens the dashboard once, for whom local mode has told it. */
  link: { token: string; tenant: string } | undefined;
  /** Whether people may sign in with GitHub, too. */
  withGitHub: boolean;
  /** Who looks after the App may sign in, too. */
  operator: Operator | undefined;
}

/** Of whoever has no session yet. */
const MOST_BYTES = 4_096;

/** Signing in by an organisation's secret or by local mode's link, and out. */
export function signInRoutes({
  sessions,
  store,
  clock,
  callers,
  room,
  link,
  withGitHub,
  operator,
}: SignInDeps): Hono<BodyVariables> {
  const isLocal = link !== undefined;
  return new Hono<BodyVariables>()
    .get('/sign-in', (context) =>
      send(context, signInPage({ next: context.req.query('next'), withGitHub, isLocal })),
    )
    .post('/sign-in', limitBody(MOST_BYTES, room), async (context) => {
      const form = await readForm(context);
      const next = form.text('next');
      const secret = form.text('secret');
      const caller = callerOf(callers, secret);
      const kept = caller && secretOf(caller, digest(secret));
      if (!kept && operator?.gave(secret)) {
        await sessions.open(context, operator.session);
        return context.redirect('/dashboard/operator', 303);
      }
      if (!kept) return send(context, signInPage({ next, problem: WRONG, withGitHub, isLocal }), 401);
      await sessions.open(context, { tenant: caller.tenant, proof: proofOf(kept) });
      return context.redirect(afterSignIn(next), 303);
    })
    .get('/sign-in/:token', async (context) => {
      const token = context.req.param('token');
      // Whoever only looks whether it is there does not use it up.
      const isIt = context.req.method === 'GET' && link !== undefined && secretsMatch(token, link.token);
      // Never forgotten: what was used once opens nothing again.
      const used = { jti: hashSecret(token), expiresAt: Number.MAX_SAFE_INTEGER, now: clock.now() };
      if (!isIt || !(await store.useToken(used)))
        return send(context, signInPage({ problem: USED, withGitHub, isLocal }), 401);
      await sessions.open(context, { tenant: link.tenant, proof: BY_LINK });
      return context.redirect('/dashboard', 303);
    })
    .post('/sign-out', async (context) => {
      await sessions.end(context);
      return context.redirect('/dashboard/sign-in', 303);
    });
}

const WRONG = 'This secret is not known.';
const USED =
  'This link was used before, or is none of this App. Sign in with the secret, or start local mode again for a new link.';
