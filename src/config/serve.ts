/** Production, from the environment. */
import { z } from 'zod';
import { PRODUCTION_EVALUATION_TIMING } from '../domain/evaluation-timing.ts';
import { PRODUCTION_TIMING } from '../domain/site-timing.ts';
import { EXECUTOR_WORKFLOWS } from '../github/install/executor-files.ts';
import type { OAuthClient } from '../github/people.ts';
import type { RunnerEnvironment } from '../runs/oidc.ts';
import { baseAddress } from './addresses.ts';
import { oneOrMore } from './caller-secrets.ts';
import { callersOf } from './callers.ts';
import { common, storeOf } from './common.ts';
import { type Config, EXECUTOR_REPOSITORY, limitsOf, TICK_MS } from './config.ts';
import { readPrivateKey, withCredentials } from './credentials.ts';
import { LOGIN, NO_LOGIN, NO_REPOSITORY, REPOSITORY } from './github-names.ts';
import { ConfigError, parse } from './parse.ts';
import { watchingOf } from './watching.ts';
import { required, whichGitHub } from './which-github.ts';

const serve = common.extend({
  HOST: z.string().default('0.0.0.0'),
  APP_ID: required('the number GitHub shows on the settings page of the App')
    .regex(/^\d+$/, 'has to be the number GitHub shows on the settings page of the App, not the client id')
    .transform(Number),
  PRIVATE_KEY: z.string().optional(),
  PRIVATE_KEY_PATH: z.string().optional(),
  WEBHOOK_SECRET: required('the secret GitHub signs webhooks with'),
  /** With both, people sign in to the dashboard with GitHub. */
  GITHUB_CLIENT_ID: z.string().optional(),
  GITHUB_CLIENT_SECRET: z.string().optional(),
  ERRAND_SECRET: required('what callers of /handle_task have to send as "secret"').transform(oneOrMore),
  ERRAND_URL: required('the address under which callers and GitHub reach this App').pipe(baseAddress),
  ERRAND_ORG: z.string().regex(LOGIN, NO_LOGIN).optional(),
  ERRAND_EXECUTOR: z.string().regex(REPOSITORY, NO_REPOSITORY).default(EXECUTOR_REPOSITORY),
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

export interface ServeConfig extends Config {
  port: number;
  host: string;
  /** A `postgres://` address, or the path of a SQLite file. */
  store: string;
  logLevel: string;
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
    store: storeOf(set),
    logLevel: set.LOG_LEVEL,
    url: set.ERRAND_URL,
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
      oauth: oauthOf(set),
    },
    webhookSecret: set.WEBHOOK_SECRET,
    timing: PRODUCTION_TIMING,
    evaluations: {
      timing: {
        ...PRODUCTION_EVALUATION_TIMING,
        ...(set.ERRAND_MOST_WORKERS && { maxWorkers: set.ERRAND_MOST_WORKERS }),
      },
    },
    webhooks: {
      policy: { allowLoopback: false, allowHttp: false, allowedHosts: set.ERRAND_ALLOWED_HOSTS },
    },
    watching: watchingOf(set, undefined),
    limits: limitsOf(set),
    tickMs: TICK_MS,
  };
}

function oauthOf({
  GITHUB_CLIENT_ID: id,
  GITHUB_CLIENT_SECRET: secret,
}: z.infer<typeof serve>): OAuthClient | undefined {
  if (id && secret) return { id, secret };
  if (id || secret)
    throw new ConfigError(
      'GITHUB_CLIENT_ID and GITHUB_CLIENT_SECRET go together: set both, or none and nobody signs in with GitHub',
    );
  return undefined;
}
