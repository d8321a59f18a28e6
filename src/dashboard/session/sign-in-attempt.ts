import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { cookieAt } from './cookies.ts';

/** What a browser keeps while its person is at GitHub: whoever comes back without it did not set out from here. */
const attempt = z.object({
  verifier: z.string().min(1),
  /** Where to go afterwards. */
  next: z.string(),
  /** The one chosen where there are several. */
  organisation: z.string(),
});
export type Attempt = z.infer<typeof attempt>;

/** GitHub's codes last as long. */
const LASTS_S = 600;
const STATE = /^[\w-]{43}$/;

/** Each has a cookie of its own, named by its state: several tabs do not get in each other's way. */
export function signInAttempts(url: string) {
  const cookieOf = (state: string) => cookieAt(url, `github-${state}`);
  const random = () => randomBytes(32).toString('base64url');
  return {
    begin(context: Context, wanted: Pick<Attempt, 'next' | 'organisation'>) {
      const [state, verifier] = [random(), random()];
      const { name, attributes } = cookieOf(state);
      const kept = new URLSearchParams({ verifier, ...wanted }).toString();
      setCookie(context, name, kept, { ...attributes, maxAge: LASTS_S });
      return { state, challenge: createHash('sha256').update(verifier).digest('base64url') };
    },
    /** What was begun in this browser with that state; once. */
    end(context: Context, state = ''): Attempt | undefined {
      if (!STATE.test(state)) return undefined;
      const { name, attributes } = cookieOf(state);
      const kept = getCookie(context, name);
      if (kept === undefined) return undefined;
      deleteCookie(context, name, attributes);
      return attempt.safeParse(Object.fromEntries(new URLSearchParams(kept))).data;
    },
  };
}
