import { z } from 'zod';
import { common, storeOf } from './common.ts';
import { parse } from './parse.ts';

const modelUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional();

/** How runs reach language models. In production these are secrets and variables of the executor repository. */
const modelSettings = z.object({
  OPENAI_BASE_URL: modelUrl,
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_MODELS: z.string().optional(),
  OPENAI_PRICES: z.string().optional(),
  FALLBACK_BASE_URL: modelUrl,
  FALLBACK_API_KEY: z.string().optional(),
  FALLBACK_MODELS: z.string().optional(),
  ERRAND_MODEL_MAX_TOKENS: z.string().optional(),
  ERRAND_MODEL_MAX_COST_USD: z.string().optional(),
});
export type ModelSettings = z.infer<typeof modelSettings>;

/** Of local mode, which nobody reaches from another machine. */
export const LOCAL_SECRET = 'local-secret';

const local = common
  .extend({
    ERRAND_SECRET: z.string().min(1).default(LOCAL_SECRET),
    /** Apps that share the work, each with its own connections, as behind a proxy. */
    ERRAND_REPLICAS: z.coerce.number().int().min(1).max(10).default(1),
    ERRAND_GITHUB_PORT: z.coerce.number().int().min(0).max(65_535).default(0),
    ERRAND_PAGES_DELAY_MS: z.coerce.number().int().min(0).default(1_500),
    /** Set to 1 to refuse even the jobs' own callback addresses unless they are on this machine. */
    ERRAND_LOOPBACK_ONLY: z.stringbool().default(false),
    /** The Chrome that pages are checked with. */
    CHROME_BIN: z.string().optional(),
  })
  .refine(({ ERRAND_REPLICAS, DATABASE_URL }) => ERRAND_REPLICAS === 1 || DATABASE_URL, {
    path: ['ERRAND_REPLICAS'],
    error: 'several Apps need a database that they can share: set DATABASE_URL',
  });
export type LocalEnvironment = z.infer<typeof local> & { store: string; model: ModelSettings };

/** `flags` of the command line win over the environment. */
export function readLocalEnvironment(flags: NodeJS.ProcessEnv = {}): LocalEnvironment {
  const env = { ...process.env, ...flags };
  const set = parse(local, env);
  return { ...set, store: storeOf(set), model: parse(modelSettings, env) };
}
