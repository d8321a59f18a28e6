import type { Context } from 'hono';
import type { Clock } from '../domain/clock.ts';
import { Refusal } from '../errors.ts';
import type { GitHub } from '../github/github.ts';
import { bearer } from '../http/bearer.ts';
import type { Store } from '../store/store.ts';
import type { OidcVerifier, RunIdentity } from './oidc.ts';

export type IdentifyRun = (context: Context) => Promise<RunIdentity>;

/** Which run is asking, by the OIDC token it sends; each token opens one claim. */
export function identifyRun({
  store,
  github,
  clock,
  verify,
}: {
  store: Store;
  github: GitHub;
  clock: Clock;
  verify: OidcVerifier;
}): IdentifyRun {
  return async (context) => {
    const run = await verify(bearer(context), await github.executor());
    const fresh = await store.useToken({ jti: run.jti, expiresAt: run.expiresAt, now: clock.now() });
    if (!fresh) throw new Refusal('forbidden', 'This token was used before; ask for a new one.');
    return run;
  };
}
