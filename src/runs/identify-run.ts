import type { Context } from 'hono';
import type { Clock } from '../domain/clock.ts';
import { Refusal } from '../errors.ts';
import type { Executor } from '../github/executor.ts';
import type { GitHub } from '../github/github.ts';
import type { Organisation } from '../github/organisation.ts';
import { bearer } from '../http/bearer.ts';
import type { Store } from '../store/store.ts';
import { doesNotOpen, type OidcVerifier, type RunClaims, type RunIdentity } from './oidc.ts';

export interface IdentifiedRun extends RunIdentity {
  organisation: Organisation;
}

/** `findTenant` says whose executor the run has to be of; undefined if what is asked for does not exist. */
export type IdentifyRun = (
  context: Context,
  findTenant: () => Promise<string | undefined>,
) => Promise<IdentifiedRun>;

/** Which run is asking, by the OIDC token it sends; each token opens one claim. */
export function identifyRun({
  store,
  github,
  clock,
  verifier,
}: {
  store: Store;
  github: GitHub;
  clock: Clock;
  verifier: OidcVerifier;
}): IdentifyRun {
  return async (context, findTenant) => {
    // Before anything is looked up: who is no run at all cannot tell by anything whether there was something to find.
    const claims = await verifier.read(bearer(context));
    const tenant = await findTenant();
    if (tenant === undefined) throw doesNotOpen();
    const organisation = github.of(tenant);
    const executor = await organisation.executor().catch((cause: Error) => {
      const message = `GitHub did not say which repository runs are of: ${cause.message}`;
      throw new Refusal('github-unavailable', message, { cause });
    });
    const run = runOf(claims, executor, organisation);
    const { jti, expiresAt } = run;
    const fresh = await store.useToken({ jti, expiresAt, now: clock.now() });
    if (!fresh) throw new Refusal('forbidden', 'This token was used before; ask for a new one.');
    return { ...run, organisation };
  };

  function runOf(claims: RunClaims, executor: Executor, organisation: Organisation): RunIdentity {
    try {
      return verifier.runOf(claims, executor);
    } catch (refusal) {
      // Its default branch may have another name than when it was looked up.
      organisation.lookAgain();
      throw refusal;
    }
  }
}
