import { Hono } from 'hono';
import type { Clock } from '../../domain/clock.ts';
import { type Caller, callerOf } from '../../http/caller.ts';
import { hashSecret, secretsMatch } from '../../http/secret.ts';
import type { Store } from '../../store/store.ts';
import { signInPage } from '../pages/sign-in.ts';
import { readForm } from '../read-form.ts';
import { send } from '../send.ts';
import { afterSignIn } from './require-session.ts';
import { BY_LINK, proofOf, type Sessions } from './sessions.ts';

export interface SignInDeps {
  sessions: Sessions;
  store: Store;
  clock: Clock;
  callers: readonly Caller[];
  /** Opens the dashboard once, for whom local mode has told it. */
  link: { token: string; tenant: string } | undefined;
}

/** Longer than anybody leaves local mode's link lying. */
const LINK_LASTS_MS = 30 * 24 * 3_600_000;

/** Signing in by an organisation's secret or by local mode's link, and out. */
export function signInRoutes({ sessions, store, clock, callers, link }: SignInDeps): Hono {
  return new Hono()
    .get('/sign-in', (context) => send(context, signInPage({ next: context.req.query('next') })))
    .post('/sign-in', async (context) => {
      const form = await readForm(context);
      const next = form.text('next');
      const secret = form.text('secret');
      const caller = callerOf(callers, secret);
      if (!caller) return send(context, signInPage({ next, isWrong: true }), 401);
      const given = hashSecret(secret);
      const kept = caller.secrets.find(({ sha256 }) => secretsMatch(given, sha256));
      await sessions.open(context, { tenant: caller.tenant, proof: proofOf(kept?.sha256 ?? '') });
      return context.redirect(afterSignIn(next), 303);
    })
    .get('/sign-in/:token', async (context) => {
      const token = context.req.param('token');
      const isIt = link !== undefined && secretsMatch(token, link.token);
      const now = clock.now();
      const used = { jti: hashSecret(token), expiresAt: now + LINK_LASTS_MS, now };
      if (!isIt || !(await store.useToken(used)))
        return send(context, signInPage({ next: undefined, isUsed: true }), 401);
      await sessions.open(context, { tenant: link.tenant, proof: BY_LINK });
      return context.redirect('/dashboard', 303);
    })
    .post('/sign-out', async (context) => {
      await sessions.end(context);
      return context.redirect('/dashboard/sign-in', 303);
    });
}
