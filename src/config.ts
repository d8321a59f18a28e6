/** The environment, parsed once at start. The only reader of `process.env`; every limit carries its unit. */
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type EvaluationTiming, PRODUCTION_EVALUATION_TIMING } from './domain/evaluation-timing.ts';
import { PRODUCTION_TIMING, type SiteTiming } from './domain/site-timing.ts';
import { FIRST_TENANT } from './domain/tenant.ts';
import type { WebhookTiming } from './domain/webhook-rule.ts';
import type { GitHubSettings } from './github/github.ts';
import { EXECUTOR_WORKFLOWS } from './github/install/executor-files.ts';
import type { AddressPolicy } from './outgoing/address-policy.ts';
import type { RunnerEnvironment } from './runs/oidc.ts';
import { readCredentials } from './setup/credentials-file.ts';

export interface Config {
  /** Where callers, runs and GitHub's webhooks reach the App. */
  url: string;
  repositoryPrefix: string;
  /** Who may submit work, and for which organisation. */
  callers: readonly { tenant: string; secret: string }[];
  github: GitHubSettings & {
    oidcIssuer: string;
    workflows: { site: string; evaluation: string };
    /** Whose machines may claim work. */
    runnerEnvironments: readonly RunnerEnvironment[];
  };
  webhookSecret: string;
  timing: SiteTiming;
  limits: {
    bodyBytes: number;
    /** GitHub's own cap for a webhook's payload is 25 MB. */
    webhookBytes: number;
    /** A batch holds up to ten thousand programs. */
    batchBytes: number;
    /** Evaluations that may wait at a time, of all organisations. */
    mostQueued: number;
    /** Submissions of one organisation. */
    submissionsPerMinute: number;
  };
  evaluations: { timing: EvaluationTiming };
  webhooks: { policy: AddressPolicy; timing?: WebhookTiming };
  /** How often the loops look for what is due; they are woken for what cannot wait. */
  tickMs: number;
}

export const LIMITS = {
  bodyBytes: 10 * 1024 * 1024,
  webhookBytes: 25 * 1024 * 1024,
  batchBytes: 32 * 1024 * 1024,
};
export const TICK_MS = 500;
export const EXECUTOR_REPOSITORY = 'errand-executor';

/** Where everything is kept. */
const DATA_DIR = '.errand';

const secrets = z.string().transform((text, context) => {
  const parsed = z.record(z.string().min(1), z.string().min(1)).safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  context.addIssue('must be JSON of the form {"organisation": "secret"}');
  return z.NEVER;
});

const common = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  ERRAND_DATA: z.string().min(1).default(DATA_DIR),
  ERRAND_PREFIX: z.string().default('tds-project1-'),
  /** Secrets of further organisations: `{"organisation": "secret"}`. */
  ERRAND_SECRETS: z.string().default('{}').pipe(secrets),
  ERRAND_MOST_QUEUED: z.coerce.number().int().min(1).default(100_000),
  ERRAND_SUBMISSIONS_PER_MINUTE: z.coerce.number().int().min(1).default(6_000),
  ERRAND_MOST_WORKERS: z.coerce.number().int().min(1).max(100).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

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
const LOCAL_SECRET = 'local-secret';

const local = common.extend({
  ERRAND_SECRET: z.string().min(1).default(LOCAL_SECRET),
  ERRAND_GITHUB_PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  ERRAND_PAGES_DELAY_MS: z.coerce.number().int().min(0).default(1_500),
  /** Set to 1 to refuse even the jobs' own callback addresses unless they are on this machine. */
  ERRAND_LOOPBACK_ONLY: z.stringbool().default(false),
  /** The Chrome that pages are checked with. */
  CHROME_BIN: z.string().optional(),
  /** Hosts besides loopback that local mode may talk to, `host` or `host:port`, separated by commas. */
  ERRAND_ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((host) => host.trim())
        .filter(Boolean),
    ),
});
export type LocalEnvironment = z.infer<typeof local> & { model: ModelSettings };

/** github.com, unless an Enterprise Server (or the embedded one) is named. */
const whichGitHub = {
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_SERVER_URL: z.url().default('https://github.com'),
  ERRAND_OIDC_ISSUER: z.url().default('https://token.actions.githubusercontent.com'),
};

const required = (what: string) =>
  z.string({ error: `is not set: ${what}` }).min(1, { error: `is empty: ${what}` });
const serve = common.extend({
  HOST: z.string().default('0.0.0.0'),
  /** Without it everything is kept in a SQLite file in `ERRAND_DATA`. */
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be an address of the form postgres://…' })
    .optional(),
  APP_ID: required('the number GitHub shows on the settings page of the App')
    .regex(/^\d+$/, 'has to be the number GitHub shows on the settings page of the App, not the client id')
    .transform(Number),
  PRIVATE_KEY: z.string().optional(),
  PRIVATE_KEY_PATH: z.string().optional(),
  WEBHOOK_SECRET: required('the secret GitHub signs webhooks with'),
  ERRAND_SECRET: required('what callers of /handle_task have to send as "secret"'),
  ERRAND_URL: required('the address under which callers and GitHub reach this App').pipe(
    z.url({ protocol: /^https?$/ }),
  ),
  ERRAND_ORG: z.string().optional(),
  ERRAND_EXECUTOR: z.string().default(EXECUTOR_REPOSITORY),
  /** The action that workflows of executor repositories call: a branch or tag would run whatever it points to later. */
  ERRAND_ACTION: z
    .string()
    .regex(/^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40}$/, 'has to be owner/repository/path@ and a full commit id')
    .optional(),
  ...whichGitHub,
  /** `self-hosted` trusts machines of the organisation with jobs as well. */
  ERRAND_RUNNERS: z
    .enum(['github-hosted', 'self-hosted'])
    .default('github-hosted')
    .transform((runners): RunnerEnvironment[] =>
      runners === 'self-hosted' ? ['github-hosted', 'self-hosted'] : ['github-hosted'],
    ),
});

/** Creating the App. Host and port are flags only: those of `serve` are not meant for a page that hands out keys. */
const setup = z.object({
  ...whichGitHub,
  ERRAND_DATA: common.shape.ERRAND_DATA,
  ERRAND_CREDENTIALS: z.string().optional(),
  ERRAND_ORG: required('the organisation that gets the App (--org)').regex(
    /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i,
    'is no organisation of GitHub: letters, digits and single hyphens, 39 at most (--org)',
  ),
  ERRAND_URL: required('the address under which callers and GitHub will reach this App (--url)').refine(
    isPlainAddress,
    'must be an https address without user, query and fragment (--url)',
  ),
});

export interface SetupEnvironment {
  organisation: string;
  /** The App's address. */
  url: string;
  credentialsPath: string;
  apiUrl: string;
  serverUrl: string;
  /** Settings that say which GitHub, where that is not github.com. */
  otherGitHub: Record<string, string>;
}

/** Callers on a command line. */
const client = z.object({
  ERRAND_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http(s) address' })
    .default('http://127.0.0.1:3000'),
  ERRAND_SECRET: z.string().optional(),
});

export interface ServeConfig extends Config {
  port: number;
  host: string;
  /** A `postgres://` address, or the path of a SQLite file. */
  store: string;
  logLevel: string;
}

/** Everything that is wrong with the environment at once, in sentences. */
export class ConfigError extends Error {}

/** `flags` of the command line win over the environment. */
export function readLocalEnvironment(flags: NodeJS.ProcessEnv = {}): LocalEnvironment {
  const env = { ...process.env, ...flags };
  return { ...parse(local, env), model: parse(modelSettings, env) };
}

/**
 * Where a caller on a command line submits to, and its secret. That of local mode is sent to this machine only.
 * `flags` win over the environment.
 */
export function readClientEnvironment(flags: NodeJS.ProcessEnv = {}): { url: string; secret: string } {
  const { ERRAND_URL: url, ERRAND_SECRET } = parse(client, { ...process.env, ...flags });
  const secret = ERRAND_SECRET ?? (isOnThisMachine(url) ? LOCAL_SECRET : undefined);
  if (secret === undefined)
    throw new ConfigError(`ERRAND_SECRET is not set: the secret that ${url} knows you by`);
  return { url, secret };
}

/** `flags` win over the environment. */
export function readSetupEnvironment(flags: NodeJS.ProcessEnv): SetupEnvironment {
  const set = parse(setup, { ...process.env, ...flags });
  const others = Object.entries(whichGitHub).filter(([name, { def }]) => {
    const value = set[name as keyof typeof whichGitHub];
    return value !== def.defaultValue;
  });
  return {
    organisation: set.ERRAND_ORG,
    url: withoutSlash(set.ERRAND_URL),
    credentialsPath: credentialsPath(set),
    apiUrl: set.GITHUB_API_URL,
    serverUrl: withoutSlash(set.GITHUB_SERVER_URL),
    otherGitHub: Object.fromEntries(others.map(([name]) => [name, set[name as keyof typeof whichGitHub]])),
  };
}

/** The command that creates the App, with what is known already. */
export function setupCommand({ ERRAND_ORG, ERRAND_URL }: NodeJS.ProcessEnv = process.env): string {
  return `errand setup --org ${ERRAND_ORG || 'YOUR-ORGANISATION'} --url ${ERRAND_URL || 'https://errand.example.org'}`;
}

function credentialsPath(env: NodeJS.ProcessEnv): string {
  return env.ERRAND_CREDENTIALS || join(env.ERRAND_DATA || DATA_DIR, 'credentials.env');
}

/** What goes over the network in the clear stays on this machine. */
function isPlainAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password, search, hash } = new URL(url);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isOnThisMachine(url));
  return isSafe && !(username || password || search || hash);
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

export function isOnThisMachine(url: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(new URL(url).hostname);
}

/**
 * Production: nothing has a default that would let strangers in, and nothing falls back to local mode. What
 * `errand setup` wrote is read as well; the environment wins.
 */
export function readServeConfig(environment: NodeJS.ProcessEnv = process.env): ServeConfig {
  const env = withCredentials(environment);
  const privateKey = readPrivateKey(env);
  const set = parse(serve, env, privateKey.error);
  return {
    port: set.PORT,
    host: set.HOST,
    store: set.DATABASE_URL ?? join(set.ERRAND_DATA, 'errand.sqlite'),
    logLevel: set.LOG_LEVEL,
    url: withoutSlash(set.ERRAND_URL),
    callers: callersOf(set),
    repositoryPrefix: set.ERRAND_PREFIX,
    github: {
      apiUrl: set.GITHUB_API_URL,
      serverUrl: set.GITHUB_SERVER_URL,
      oidcIssuer: set.ERRAND_OIDC_ISSUER,
      workflows: EXECUTOR_WORKFLOWS,
      runnerEnvironments: set.ERRAND_RUNNERS,
      organisation: set.ERRAND_ORG,
      executorRepository: set.ERRAND_EXECUTOR,
      action: set.ERRAND_ACTION,
      app: { id: set.APP_ID, privateKey: privateKey.pem },
    },
    webhookSecret: set.WEBHOOK_SECRET,
    timing: PRODUCTION_TIMING,
    evaluations: {
      timing: {
        ...PRODUCTION_EVALUATION_TIMING,
        ...(set.ERRAND_MOST_WORKERS && { maxWorkers: set.ERRAND_MOST_WORKERS }),
      },
    },
    webhooks: { policy: { allowLoopback: false, allowHttp: false } },
    limits: limitsOf(set),
    tickMs: TICK_MS,
  };
}

/** The environment, and behind it the file of credentials. */
function withCredentials(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const path = credentialsPath(environment);
  const env = withoutEmpty(environment);
  let file: NodeJS.ProcessEnv | undefined;
  try {
    file = readCredentials(path);
  } catch (cause) {
    throw new ConfigError(`the credentials cannot be used: ${(cause as Error).message}`, { cause });
  }
  if (file === undefined && env.ERRAND_CREDENTIALS)
    throw new ConfigError(`ERRAND_CREDENTIALS names ${path}, which is not there`);
  // A key of the environment replaces the file's, whichever way it is given.
  return { ...file, ...(env.PRIVATE_KEY_PATH && { PRIVATE_KEY: undefined }), ...env };
}

/** The key itself (line breaks may be written as `\n`) or the path of its file. */
function readPrivateKey({ PRIVATE_KEY, PRIVATE_KEY_PATH }: NodeJS.ProcessEnv): {
  pem: string;
  error?: string;
} {
  if (PRIVATE_KEY) return usableKey('PRIVATE_KEY', PRIVATE_KEY.replaceAll('\\n', '\n'));
  if (!PRIVATE_KEY_PATH)
    return { pem: '', error: 'PRIVATE_KEY is not set, nor is PRIVATE_KEY_PATH: the private key of the App' };
  try {
    return usableKey('PRIVATE_KEY_PATH', readFileSync(PRIVATE_KEY_PATH, 'utf8'));
  } catch (error) {
    return { pem: '', error: `PRIVATE_KEY_PATH cannot be read: ${(error as Error).message}` };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

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

/** The limits, of which the environment sets some. */
export function limitsOf(env: {
  ERRAND_MOST_QUEUED: number;
  ERRAND_SUBMISSIONS_PER_MINUTE: number;
}): Config['limits'] {
  return {
    ...LIMITS,
    mostQueued: env.ERRAND_MOST_QUEUED,
    submissionsPerMinute: env.ERRAND_SUBMISSIONS_PER_MINUTE,
  };
}

function usableKey(name: string, pem: string): { pem: string; error?: string } {
  try {
    createPrivateKey(pem);
    return { pem };
  } catch {
    return { pem: '', error: `${name} holds no private key in PEM form` };
  }
}

function parse<T extends z.ZodType>(
  schema: T,
  env: NodeJS.ProcessEnv,
  ...more: (string | undefined)[]
): z.output<T> {
  const parsed = schema.safeParse(withoutEmpty(env));
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  problems.push(...more.filter((problem) => problem !== undefined));
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems.join('\n'));
  return parsed.data;
}

/** An empty variable is an unset one: that is what `docker run -e NAME=` and CI systems mean by it. */
function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}
