import { z } from 'zod';
import { isOnThisMachine } from './addresses.ts';
import { LOCAL_SECRET } from './local.ts';
import { ConfigError, parse } from './parse.ts';

/** Callers on a command line. */
const client = z.object({
  ERRAND_URL: z
    .url({ protocol: /^https?$/, error: '(or --url) must be an http(s) address' })
    .default('http://127.0.0.1:3000'),
  ERRAND_SECRET: z.string().optional(),
});

/**
 * Where a caller on a command line finds Errand, and its secret. That of local mode is sent to this machine only.
 * `flags` win over the environment.
 */
export function readClientEnvironment(
  flags: NodeJS.ProcessEnv = {},
  { isSecretNeeded = true } = {},
): { url: string; secret: string | undefined } {
  const { ERRAND_URL: url, ERRAND_SECRET } = parse(client, { ...process.env, ...flags });
  const secret = ERRAND_SECRET ?? (isOnThisMachine(url) ? LOCAL_SECRET : undefined);
  if (secret === undefined && isSecretNeeded)
    throw new ConfigError(`ERRAND_SECRET is not set: the secret that ${url} knows you by`);
  return { url, secret };
}
