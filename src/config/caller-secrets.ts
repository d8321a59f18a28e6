/** How settings hold the secrets of callers, and what is left of them in memory. */
import { z } from 'zod';
import { parseJson } from '../domain/parse-json.ts';
import { digest, hashSecret } from '../http/secret.ts';
import { LOGIN, NO_LOGIN } from './github-names.ts';
import { ConfigError } from './parse.ts';

/** A secret as the App keeps it: nobody who reads it can send it. */
export interface KeptSecret {
  sha256: Buffer;
  /** How many it has; unknown where the settings hold the hash. */
  characters?: number;
}

const PREFIX = 'sha256:';
const HASH = /^sha256:([0-9a-f]{64})$/;

/** What a setting may hold in place of the secret. */
export function hashForm(secret: string): string {
  return `${PREFIX}${hashSecret(secret)}`;
}

/** `given` is a secret or its hash. A hash itself lets nobody in. */
export function keepSecret(given: string): KeptSecret {
  const [, sha256] = HASH.exec(given) ?? [];
  if (sha256) return { sha256: Buffer.from(sha256, 'hex') };
  // Taken for a secret, a hash with a slip would shut its caller out and let in whoever reads the settings.
  if (/^\s*sha256:/i.test(given))
    throw new ConfigError(
      `ERRAND_SECRET, ERRAND_SECRETS: a secret begins with ${PREFIX}, and 64 lower-case hexadecimal digits do not follow`,
    );
  if (given.trim() !== given)
    throw new ConfigError('ERRAND_SECRET, ERRAND_SECRETS: a secret begins or ends with white space');
  return { sha256: digest(given), characters: given.length };
}

const list = z.array(z.string().min(1)).min(1);
const perOrganisation = z.record(z.string().min(1), z.string().min(1).or(list));

/** A secret, or a JSON list of those that are good at a time. */
export function oneOrMore(text: string, context: z.RefinementCtx): string | string[] {
  // A secret may begin with a bracket.
  if (!/^\s*\[\s*["'\]]/.test(text)) return text;
  const parsed = list.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  context.addIssue('must be a secret, or a JSON list of secrets: ["new", "old"]');
  return z.NEVER;
}

/** Those of further organisations. */
export const furtherSecrets = z.string().transform((text, context) => {
  const parsed = perOrganisation.safeParse(parseJson(text));
  if (!parsed.success) {
    context.addIssue(
      'must be JSON of the form {"organisation": "secret"} or {"organisation": ["new", "old"]}',
    );
    return z.NEVER;
  }
  // Not quoted: whoever has put the secret first would find it in a log.
  for (const name of Object.keys(parsed.data))
    if (!LOGIN.test(name)) context.addIssue(`has a name that ${NO_LOGIN}`);
  return parsed.data;
});
