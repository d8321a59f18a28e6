import type { MiddlewareHandler } from 'hono';
import type { Session, Sessions } from './sessions.ts';

export type SessionVariables = {
  Variables: {
    session: Session;
    /** Whether it has ended since: for what goes on after the answer. */
    hasEnded: () => Promise<boolean>;
  };
};

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
    context.set('hasEnded', async () => (await sessions.of(context)) === null);
    return next();
  };
}

/** Characters; a browser keeps it in a cookie while its person is at GitHub. */
const LONGEST = 1_000;

/** Where to go after signing in: within the dashboard, whatever the address says. */
export function afterSignIn(next: string | undefined): string {
  return next && next.length <= LONGEST && /^\/dashboard(?:[/?][\w./?=&%~+:'-]*)?$/.test(next)
    ? next
    : '/dashboard';
}
