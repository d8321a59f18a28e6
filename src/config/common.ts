/** Settings that production and local mode have in common. */
import { join } from 'node:path';
import { z } from 'zod';
import { furtherSecrets } from './caller-secrets.ts';
import { NO_REPOSITORY_PREFIX, REPOSITORY_PREFIX } from './github-names.ts';
import { watchingSettings } from './watching.ts';

/** Where everything is kept. */
export const DATA_DIR = '.errand';

export const common = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  ERRAND_DATA: z.string().min(1).default(DATA_DIR),
  /** Without it everything is kept in a SQLite file in `ERRAND_DATA`. */
  DATABASE_URL: z
    .string()
    .refine(
      isDatabaseAddress,
      'must be of the form postgres://user:password@host/database, user and password percent-encoded',
    )
    .optional(),
  ERRAND_PREFIX: z.string().regex(REPOSITORY_PREFIX, NO_REPOSITORY_PREFIX).default('tds-project1-'),
  /** Secrets of further organisations: `{"organisation": "secret"}`. */
  ERRAND_SECRETS: z.string().default('{}').pipe(furtherSecrets),
  ERRAND_MOST_QUEUED: z.coerce.number().int().min(1).default(100_000),
  ERRAND_SUBMISSIONS_PER_MINUTE: z.coerce.number().int().min(1).default(6_000),
  ERRAND_MOST_WORKERS: z.coerce.number().int().min(1).max(100).optional(),
  /**
   * `host` or `host:port`, separated by commas: what callers' addresses may lead to although it is not of the public
   * internet, and in local mode all that may be talked to besides this machine.
   */
  ERRAND_ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((host) => host.trim())
        .filter(Boolean),
    ),
  ...watchingSettings,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

/** A `postgres://` address, or the path of a SQLite file. */
export function storeOf(set: Pick<z.infer<typeof common>, 'DATABASE_URL' | 'ERRAND_DATA'>): string {
  return set.DATABASE_URL ?? join(set.ERRAND_DATA, 'errand.sqlite');
}

/** A "/", "?" or "#" of a password that is not encoded ends the host, and the "@" comes after it. */
function isDatabaseAddress(url: string): boolean {
  return /^postgres(?:ql)?:\/\/[^/?#]*(?:[/?][^#@]*)?$/.test(url) && URL.canParse(url);
}
