import { FIRST_TENANT } from '../domain/tenant.ts';
import type { Caller } from '../http/caller.ts';
import { keepSecret } from './caller-secrets.ts';
import { ConfigError } from './parse.ts';

type Secrets = string | readonly string[];

/**
 * Who may submit work: each organisation with a secret of its own, or with several while it changes from one to the
 * other. It is the same caller with any of them.
 */
export function callersOf(env: {
  ERRAND_SECRET: Secrets;
  ERRAND_SECRETS: Record<string, Secrets>;
  ERRAND_ORG?: string | undefined;
}): Caller[] {
  const given: [string, Secrets][] = [
    [FIRST_TENANT, env.ERRAND_SECRET],
    ...Object.entries(env.ERRAND_SECRETS),
  ];
  const callers = given.map(([tenant, secrets]) => ({ tenant, secrets: [secrets].flat().map(keepSecret) }));
  const names = [env.ERRAND_ORG ?? '', ...callers.map(({ tenant }) => tenant)];
  // GitHub's logins are case-insensitive.
  const twice = firstTwice(names.map((name) => name.toLowerCase()));
  if (twice) throw new ConfigError(`ERRAND_SECRETS names ${twice}: that one's secret is given already`);
  if (firstTwice(callers.flatMap(({ secrets }) => secrets.map(({ sha256 }) => sha256.toString('hex')))))
    throw new ConfigError(
      'ERRAND_SECRET, ERRAND_SECRETS: a secret is given twice; each organisation needs one that no other has',
    );
  return callers;
}

function firstTwice(list: readonly string[]): string | undefined {
  return list.find((one, index) => list.indexOf(one) < index);
}
