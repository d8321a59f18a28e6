/** What the App is started with, wherever it comes from; every limit carries its unit. */
import type { EvaluationTiming } from '../domain/evaluation-timing.ts';
import type { SiteTiming } from '../domain/site-timing.ts';
import type { WebhookTiming } from '../domain/webhook-rule.ts';
import type { GitHubSettings } from '../github/github.ts';
import type { Caller } from '../http/caller.ts';
import type { AddressPolicy } from '../outgoing/address-policy.ts';
import type { RunnerEnvironment } from '../runs/oidc.ts';
import type { QueueLimits } from '../store/evaluations/submission.ts';
import type { Watching } from './watching.ts';

export interface Config {
  /** Where callers, runs and GitHub's webhooks reach the App. */
  url: string;
  repositoryPrefix: string;
  /** Who may submit work, and for which organisation. */
  callers: readonly Caller[];
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
    /** All bodies together, from their first byte until their request is answered. */
    allBodiesBytes: number;
    /** Evaluations that may wait at a time, of all organisations; each has an equal share of it to itself. */
    mostQueued: number;
    /** Submissions of one organisation. */
    submissionsPerMinute: number;
  };
  evaluations: { timing: EvaluationTiming };
  webhooks: { policy: AddressPolicy; timing?: WebhookTiming };
  /** Signs whoever knows it in to the dashboard, once: for local mode. */
  signInLink?: { token: string; tenant: string };
  /** Without it there are no metrics and no traces. */
  watching?: Watching | undefined;
  /** How often the loops look for what is due; they are woken for what cannot wait. */
  tickMs: number;
}

export const LIMITS = {
  bodyBytes: 10 * 1024 * 1024,
  webhookBytes: 25 * 1024 * 1024,
  batchBytes: 32 * 1024 * 1024,
  allBodiesBytes: 128 * 1024 * 1024,
};
export const TICK_MS = 500;
export const EXECUTOR_REPOSITORY = 'errand-executor';

/** How many evaluations may wait. */
export function queueOf({ limits, callers }: Pick<Config, 'limits' | 'callers'>): QueueLimits {
  return { most: limits.mostQueued, share: Math.ceil(limits.mostQueued / callers.length) };
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
