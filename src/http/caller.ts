import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { KeptSecret } from '../config/caller-secrets.ts';
import { Refusal } from '../errors.ts';
import { bearer, bearerToken } from './bearer.ts';
import { digest } from './secret.ts';

/** Who may submit, and for which organisation. */
export interface Caller {
  /** The organisation: it sees and shares nothing of others. */
  tenant: string;
  /** Any of them is good: several while one is changed for another. */
  secrets: readonly KeptSecret[];
}

export type CallerVariables = { Variables: { tenant: string } };

/** Requires a caller's secret as bearer token, and says for which organisation the request is. */
export function requireCaller(callers: readonly Caller[]): MiddlewareHandler<CallerVariables> {
  return async (context, next) => {
    context.set('tenant', identify(callers, bearer(context)));
    await next();
  };
}

/**
 * The organisation of a request that needs no secret, because an unguessable id is the right to read: undefined without
 * one. A wrong secret is refused all the same.
 */
export function tenantIfGiven(
  callers: readonly Caller[],
  authorization: string | undefined,
): string | undefined {
  return authorization === undefined ? undefined : identify(callers, bearerToken(authorization));
}

/** Compares with every secret, so that the time tells nothing about which one it was. */
export function callerOf(callers: readonly Caller[], given: unknown): Caller | undefined {
  if (typeof given !== 'string') return undefined;
  const hash = digest(given);
  return callers.filter((caller) => secretOf(caller, hash))[0];
}

/** Which of the caller's secrets has this hash. */
export function secretOf({ secrets }: Caller, hash: Buffer): KeptSecret | undefined {
  return secrets.filter(({ sha256 }) => timingSafeEqual(hash, sha256))[0];
}

function identify(callers: readonly Caller[], token: string): string {
  const caller = callerOf(callers, token);
  if (!caller)
    throw new Refusal('unauthorized', 'The secret is not known; send yours as "Authorization: Bearer …".');
  return caller.tenant;
}
