import type { createRemoteJWKSet, errors as joseErrors } from 'jose';
import { z } from 'zod';
import type { Clock } from '../domain/clock.ts';
import { Refusal } from '../errors.ts';
import type { Executor } from '../github/executor.ts';

/** Which run it is: signed by GitHub, so nobody can claim to be another one. */
export interface RunIdentity {
  runId: string;
  runAttempt: number;
  jti: string;
  /** Unix milliseconds from which on this token is refused for its age: until then it has to be known as used. */
  expiresAt: number;
}

export type RunnerEnvironment = 'github-hosted' | 'self-hosted';

export interface OidcSettings {
  issuer: string;
  /** The App's own address: a token made for anybody else is none for us. */
  audience: string;
  /** File name of the executor workflow. */
  workflow: string;
  /** Whose machines are trusted with a job; GitHub's own if not given. */
  runnerEnvironments?: readonly RunnerEnvironment[];
  clock: Clock;
}

/** GitHub's tokens have some 2,000. */
const LONGEST_TOKEN = 8_192;
/** GitHub's live for five minutes. One that lives for much longer is not GitHub's, and would have to be kept as used. */
const LONGEST_LIFE_S = 60 * 60;
/** What GitHub's clock and ours may differ by. */
const CLOCK_TOLERANCE_S = 10;

/** GitHub sends numbers as strings. Deliberately strict: what it never sends is refused. */
const runClaims = z.object({
  /** One that is for others as well could have been taken from them. */
  aud: z.string(),
  jti: z.string().min(1).max(255),
  iat: z.int(),
  exp: z.int(),
  repository: z.string(),
  repository_id: z.string(),
  repository_owner_id: z.string(),
  event_name: z.literal('repository_dispatch'),
  ref: z.string(),
  workflow_ref: z.string(),
  job_workflow_ref: z.string().optional(),
  runner_environment: z.string(),
  run_id: z.string().regex(/^[1-9]\d{0,14}$/),
  run_attempt: z.string().regex(/^[1-9]\d{0,5}$/),
  /** A token that is bound to a key proves nothing without that key (RFC 7800). */
  cnf: z.undefined().optional(),
});

export type RunClaims = z.infer<typeof runClaims>;

export interface OidcVerifier {
  /** What the issuer says of a run, to us and within this hour. */
  read(token: string): Promise<RunClaims>;
  /** Which run of our workflow on the executor's default branch that is. */
  runOf(claims: RunClaims, executor: Executor): RunIdentity;
}

/**
 * Verifies a run's OIDC token: signature by the issuer's published keys with RS256 and nothing else, issuer and
 * audience exact, of this hour, and the run one of our workflow on the executor's default branch. Numeric ids count,
 * names do not: they can be taken over. The refusal says the same whatever was wrong.
 */
export function createOidcVerifier(settings: OidcSettings): OidcVerifier {
  const { issuer, audience, clock } = settings;
  let known: ReturnType<typeof createRemoteJWKSet> | undefined;
  return {
    async read(token) {
      // With the first token: a start does not wait for it.
      const { createRemoteJWKSet, errors, jwtVerify } = await import('jose');
      known ??= createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks`));
      const keys = known;
      try {
        if (token.length > LONGEST_TOKEN) throw new errors.JWTInvalid('longer than any token of GitHub');
        const { payload } = await jwtVerify(token, keys, {
          issuer,
          audience,
          algorithms: ['RS256'],
          clockTolerance: CLOCK_TOLERANCE_S,
          // Refuses also what says that it was made in the future.
          maxTokenAge: LONGEST_LIFE_S,
          currentDate: new Date(clock.now()),
        });
        return runClaims.parse(payload);
      } catch (cause) {
        // Against no keys at all every token would be wrong.
        const hasKeys = !(cause instanceof errors.JWKSNoMatchingKey) || keys.jwks()?.keys.length !== 0;
        if (hasKeys && isVerdict(cause, errors)) throw doesNotOpen(cause);
        throw new Refusal('unavailable', 'The keys of the issuer cannot be had now.', { cause });
      }
    },

    runOf(claims, executor) {
      const wrong = whatIsWrong(claims, executor, settings);
      if (wrong) throw doesNotOpen(new Error(wrong));
      return {
        runId: claims.run_id,
        runAttempt: Number(claims.run_attempt),
        jti: claims.jti,
        expiresAt: (claims.exp + CLOCK_TOLERANCE_S) * 1_000,
      };
    },
  };
}

/** Says the same whatever was wrong, and whether or not there is what was asked for; the `cause` is for us. */
export function doesNotOpen(cause?: unknown): Refusal {
  return new Refusal('forbidden', 'This token does not open this job.', { cause });
}

/** For the `cause` alone: whoever sent the token is not told. */
function whatIsWrong(
  claim: RunClaims,
  executor: Executor,
  { workflow, runnerEnvironments = ['github-hosted'] }: OidcSettings,
): string | undefined {
  const ref = `refs/heads/${executor.defaultBranch}`;
  // The repository's name by its own token: it may have been renamed since we looked it up, its id has not.
  const workflowRef = `${claim.repository}/.github/workflows/${workflow}@${ref}`;
  if (claim.exp - claim.iat > LONGEST_LIFE_S) return 'lives too long';
  if (claim.repository_id !== String(executor.repositoryId)) return 'another repository';
  if (claim.repository_owner_id !== String(executor.ownerId)) return 'another owner';
  if (claim.ref !== ref) return 'another branch';
  if (claim.workflow_ref !== workflowRef) return 'another workflow';
  // Where it differs, the job is one of a reusable workflow, and so other code.
  if ((claim.job_workflow_ref ?? workflowRef) !== workflowRef) return 'another workflow';
  if (!runnerEnvironments.some((one) => one === claim.runner_environment)) return 'a runner of somebody';
  return undefined;
}

/** An error about the token, and not about fetching the keys it is checked with. */
function isVerdict(error: unknown, errors: typeof joseErrors): boolean {
  if (error instanceof z.ZodError) return true;
  const isFetching = error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid;
  return error instanceof errors.JOSEError && !isFetching && error.code !== errors.JOSEError.code;
}
