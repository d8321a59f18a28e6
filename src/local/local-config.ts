import { randomBytes } from 'node:crypto';
import { callersOf } from '../config/callers.ts';
import { type Config, EXECUTOR_REPOSITORY } from '../config/config.ts';
import { LOCAL_EVALUATION_TIMING } from '../domain/evaluation-timing.ts';
import { LOCAL_TIMING } from '../domain/site-timing.ts';
import { FIRST_TENANT } from '../domain/tenant.ts';
import { EXECUTOR_WORKFLOWS } from '../github/install/executor-files.ts';
import type { Identity } from './identity.ts';
import type { LocalOptions } from './start-local.ts';

export const ORGANISATION = 'errand-local';
export const APP_ID = 1;
const TICK_MS = 200;

/** What an App on this machine is told; `url` is its own address, `github` the embedded one. */
export function localConfig(
  options: LocalOptions,
  {
    url,
    github,
    identity,
    action,
  }: { url: string; github: { url: string }; identity: Identity; action: string },
): Config {
  return {
    url,
    callers: callersOf({
      ERRAND_SECRET: options.secret,
      ERRAND_SECRETS: options.secrets ?? {},
      ERRAND_ORG: ORGANISATION,
    }),
    repositoryPrefix: options.repositoryPrefix,
    github: {
      apiUrl: `${github.url}/api/v3`,
      serverUrl: github.url,
      oidcIssuer: github.url,
      organisation: ORGANISATION,
      executorRepository: EXECUTOR_REPOSITORY,
      action,
      // So that whoever sits at this machine can read the run logs without signing in anywhere.
      executorIsPublic: true,
      workflows: EXECUTOR_WORKFLOWS,
      runnerEnvironments: ['github-hosted'],
      app: { id: APP_ID, privateKey: identity.privateKey },
    },
    webhookSecret: identity.webhookSecret,
    timing: options.timing ?? LOCAL_TIMING,
    evaluations: { timing: { ...LOCAL_EVALUATION_TIMING, ...options.evaluations } },
    // Receivers on this machine are what local mode is for.
    webhooks: {
      policy: { allowLoopback: true, allowHttp: true, allowedHosts: options.allowedHosts },
      ...(options.webhookTiming && { timing: options.webhookTiming }),
    },
    watching: options.watching,
    limits: options.limits,
    signInLink: { token: randomBytes(32).toString('base64url'), tenant: FIRST_TENANT },
    tickMs: TICK_MS,
  };
}
