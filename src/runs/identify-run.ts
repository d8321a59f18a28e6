import type { Context } from 'hono';
import type { Clock } from '../domain/clock.ts';
import { Refusal } from '../errors.ts';
import type { GitHub } from '../github/github.ts';
import { bearer } from '../http/bearer.ts';
import type { Store } from '../store/store.ts';
import type { OidcVerifier, RunIdentity } from './oidc.ts';

/** `tenant`: whose executor the run has to be of; undefined if what is asked for does not exist. */
export type IdentifyRun = (context: Context, tenant: string | undefined) => Promise<RunIdentity>;

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
  return async (context, tenant) => {
    const token = bearer(context);
    // Whoever may not have it does not learn whether it exists.
    if (tenant === undefined) throw new Refusal('forbidden', 'This token does not open this job.');
    const organisation = github.of(tenant);
    const run = await verify(token, await organisation.executor()).catch((refusal) => {
      // Its default branch may have another name than when it was looked up.
      organisation.lookAgain();
      throw refusal;
    });
    const fresh = await store.useToken({ jti: run.jti, expiresAt: run.expiresAt, now: clock.now() });
    if (!fresh) throw new Refusal('forbidden', 'This token was used before; ask for a new one.');
    return run;
  };
}
