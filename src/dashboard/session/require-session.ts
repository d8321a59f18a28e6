import type { MiddlewareHandler } from 'hono';
import type { Session, Sessions } from './sessions.ts';

export type SessionVariables = { Variables: { session: Session } };

/** Lets in who is signed in, and sends everybody else to sign in and come back. */
export function requireSession(sessions: Sessions): MiddlewareHandler<SessionVariables> {
  return async (context, next) => {
    const session = await sessions.of(context);
    if (!session) {
      const { pathname, search } = new URL(context.req.url);
      const next = context.req.method === 'GET' ? `?next=${encodeURIComponent(pathname + search)}` : '';
      return context.redirect(`/dashboard/sign-in${next}`, 303);
    }
    context.set('session', session);
    return next();
  };
}

/** Where to go after signing in: within the dashboard, whatever the address says. */
export function afterSignIn(next: string | undefined): string {
  return next && /^\/dashboard(?:[/?][\w./?=&%~+-]*)?$/.test(next) ? next : '/dashboard';
}
