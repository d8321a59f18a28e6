import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { secretsMatch } from '../../http/secret.ts';
import { cookieAt } from './cookies.ts';

/** What a browser keeps while its person is at GitHub: whoever comes back without it did not set out from here. */
const attempt = z.object({
  state: z.string().min(1),
  verifier: z.string().min(1),
  /** Where to go afterwards. */
  next: z.string(),
  /** The one chosen where there are several. */
  organisation: z.string(),
});
export type Attempt = z.infer<typeof attempt>;

/** GitHub's codes last as long. */
const LASTS_S = 600;

export function signInAttempts(url: string) {
  const { name, attributes } = cookieAt(url, 'github');
  const random = () => randomBytes(32).toString('base64url');
  return {
    begin(context: Context, wanted: Pick<Attempt, 'next' | 'organisation'>) {
      const begun: Attempt = { state: random(), verifier: random(), ...wanted };
      setCookie(context, name, new URLSearchParams(begun).toString(), { ...attributes, maxAge: LASTS_S });
      return {
        state: begun.state,
        challenge: createHash('sha256').update(begun.verifier).digest('base64url'),
      };
    },
    /** What was begun in this browser with that state; once. */
    end(context: Context, state: string | undefined): Attempt | undefined {
      const kept = Object.fromEntries(new URLSearchParams(getCookie(context, name)));
      deleteCookie(context, name, attributes);
      const { data } = attempt.safeParse(kept);
      return data && secretsMatch(state, data.state) ? data : undefined;
    },
  };
}
