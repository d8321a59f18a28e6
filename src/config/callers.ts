import { FIRST_TENANT } from '../domain/tenant.ts';
import { ConfigError } from './parse.ts';

/** Who may submit work: each organisation with a secret of its own. */
export function callersOf(env: {
  ERRAND_SECRET: string;
  ERRAND_SECRETS: Record<string, string>;
  ERRAND_ORG?: string | undefined;
}) {
  const others = Object.entries(env.ERRAND_SECRETS).map(([tenant, secret]) => ({ tenant, secret }));
  const callers = [{ tenant: FIRST_TENANT, secret: env.ERRAND_SECRET }, ...others];
  const names = [env.ERRAND_ORG ?? '', ...callers.map(({ tenant }) => tenant)];
  // GitHub's logins are case-insensitive.
  const twice = firstTwice(names.map((name) => name.toLowerCase()));
  if (twice) throw new ConfigError(`ERRAND_SECRETS names ${twice}: that one's secret is given already`);
  if (firstTwice(callers.map(({ secret }) => secret)))
    throw new ConfigError('ERRAND_SECRETS: each organisation needs a secret that no other has');
  return callers;
}

function firstTwice(list: readonly string[]): string | undefined {
  return list.find((one, index) => list.indexOf(one) < index);
}
