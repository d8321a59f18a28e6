/** Settings that production and local mode have in common. */
import { z } from 'zod';
import { LOGIN, NO_LOGIN, NO_REPOSITORY_PREFIX, REPOSITORY_PREFIX } from './github-names.ts';

/** Where everything is kept. */
export const DATA_DIR = '.errand';

const secrets = z.string().transform((text, context) => {
  const parsed = z.record(z.string().min(1), z.string().min(1)).safeParse(parseJson(text));
  if (!parsed.success) {
    context.addIssue('must be JSON of the form {"organisation": "secret"}');
    return z.NEVER;
  }
  // Not quoted: whoever has put the secret first would find it in a log.
  for (const name of Object.keys(parsed.data))
    if (!LOGIN.test(name)) context.addIssue(`has a name that ${NO_LOGIN}`);
  return parsed.data;
});

export const common = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  ERRAND_DATA: z.string().min(1).default(DATA_DIR),
  ERRAND_PREFIX: z.string().regex(REPOSITORY_PREFIX, NO_REPOSITORY_PREFIX).default('tds-project1-'),
  /** Secrets of further organisations: `{"organisation": "secret"}`. */
  ERRAND_SECRETS: z.string().default('{}').pipe(secrets),
  ERRAND_MOST_QUEUED: z.coerce.number().int().min(1).default(100_000),
  ERRAND_SUBMISSIONS_PER_MINUTE: z.coerce.number().int().min(1).default(6_000),
  ERRAND_MOST_WORKERS: z.coerce.number().int().min(1).max(100).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
