import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { Refusal } from '../errors.ts';
import type { Executor } from '../github/executor.ts';

/** Which run it is: signed by GitHub, so nobody can claim to be another one. */
export interface RunIdentity {
  runId: string;
  runAttempt: number;
  jti: string;
  /** Unix milliseconds. */
  expiresAt: number;
}

export interface OidcSettings {
  issuer: string;
  /** The App's own address: a token made for anybody else is none for us. */
  audience: string;
  /** File name of the executor workflow. */
  workflow: string;
}

/** GitHub sends numbers as strings. */
const claims = z.object({
  jti: z.string().min(1),
  exp: z.number(),
  repository_id: z.string(),
  repository_owner_id: z.string(),
  event_name: z.literal('repository_dispatch'),
  ref: z.string(),
  workflow_ref: z.string(),
  runner_environment: z.literal('github-hosted'),
  run_id: z.string().regex(/^\d+$/),
  run_attempt: z.string().regex(/^\d+$/),
});

/**
 * Verifies a run's OIDC token: signature by the issuer's published keys with RS256 and nothing else, issuer and
 * audience exact, not expired, and the run one of our workflow on the executor's default branch. Numeric ids count,
 * names do not: they can be taken over. The refusal says the same whatever was wrong.
 */
export function createOidcVerifier({ issuer, audience, workflow }: OidcSettings) {
  const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks`));
  return async (token: string, executor: Executor): Promise<RunIdentity> => {
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ['RS256'] });
      const claim = claims.parse(payload);
      const ref = `refs/heads/${executor.defaultBranch}`;
      const workflowFile = claim.workflow_ref.split('/').slice(2).join('/');
      const expected =
        claim.repository_id === String(executor.repositoryId) &&
        claim.repository_owner_id === String(executor.ownerId) &&
        claim.ref === ref &&
        workflowFile === `.github/workflows/${workflow}@${ref}`;
      if (!expected) throw new errors.JWTClaimValidationFailed('not a run of the executor workflow', payload);
      return {
        runId: claim.run_id,
        runAttempt: Number(claim.run_attempt),
        jti: claim.jti,
        expiresAt: claim.exp * 1_000,
      };
    } catch (cause) {
      if (!isVerdict(cause))
        throw new Refusal('unavailable', 'The keys of the issuer cannot be had now.', { cause });
      throw new Refusal('forbidden', 'This token does not open this job.', { cause });
    }
  };
}

/** An error about the token, and not about fetching the keys it is checked with. */
function isVerdict(error: unknown): boolean {
  if (error instanceof z.ZodError) return true;
  const isFetching = error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid;
  return error instanceof errors.JOSEError && !isFetching && error.code !== errors.JOSEError.code;
}

export type OidcVerifier = ReturnType<typeof createOidcVerifier>;
