/**
 * Everything that is counted and measured by this process, in one place. Labels are of lists that are known before: no
 * ids, addresses or names of tasks, or each of them would be a time series for ever.
 */
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { ERROR_TYPES } from '../contract/evaluation/outcome.ts';

export type Instruments = ReturnType<typeof createInstruments>;

/** Seconds. Requests: what people wait for. */
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Seconds. Jobs: their senders wait for ten minutes. */
const JOB_BUCKETS = [0.5, 1, 2, 5, 10, 20, 30, 45, 60, 90, 120, 180, 300, 450, 600];

/** Seconds. Programs: they may take five minutes. */
const PROGRAM_BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];

export function createInstruments(registry: Registry) {
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: L[] = []) =>
    new Counter({ name, help, labelNames, registers });
  const histogram = <L extends string>(name: string, help: string, buckets: number[], labelNames: L[] = []) =>
    new Histogram({ name, help, buckets, labelNames, registers });
  const instruments = {
    accepted: counter('errand_jobs_accepted_total', 'Jobs accepted', ['kind']),
    ended: counter('errand_jobs_ended_total', 'Jobs that have their outcome', ['kind', 'outcome']),
    retried: counter(
      'errand_jobs_retried_total',
      'Attempts that came to nothing and were followed by another',
      ['kind'],
    ),
    troubles: counter(
      'errand_job_troubles_total',
      'What stood in the way of a dispatch or a claim, as jobs say it',
    ),
    siteSeconds: histogram('errand_site_seconds', 'From acceptance to outcome', JOB_BUCKETS, ['outcome']),
    phaseSeconds: histogram('errand_phase_seconds', 'Time of a site job in each phase', JOB_BUCKETS, [
      'phase',
    ]),
    claimSeconds: histogram(
      'errand_dispatch_to_claim_seconds',
      'From a dispatch that GitHub took to the claim of its run',
      JOB_BUCKETS,
      ['kind'],
    ),
    started: counter('errand_evaluations_started_total', 'Programs begun'),
    failures: counter(
      'errand_evaluation_failures_total',
      'Evaluations that failed, by the type of their error',
      ['error'],
    ),
    runSeconds: histogram('errand_evaluation_run_seconds', 'What programs ran for', PROGRAM_BUCKETS),
    workersClaimed: counter('errand_workers_claimed_total', 'Evaluation workers that came'),
    deliveryTries: counter('errand_delivery_tries_total', 'Tries at callbacks and webhooks', [
      'kind',
      'result',
    ]),
    deliverySeconds: histogram('errand_delivery_seconds', 'What receivers took to answer', REQUEST_BUCKETS, [
      'kind',
    ]),
    modelTokens: counter(
      'errand_model_tokens_total',
      'Tokens of language models; cached ones are input, too',
      ['tenant', 'direction'],
    ),
    modelRequests: counter('errand_model_requests_total', 'Requests to language models', ['tenant']),
    modelCost: counter(
      'errand_model_cost_usd_total',
      'What language models have cost, where prices are known',
      ['tenant'],
    ),
    githubRequests: counter('errand_github_requests_total', 'Requests of the App to GitHub', ['result']),
    githubRemaining: new Gauge({
      name: 'errand_github_rate_limit_remaining',
      help: 'Requests that GitHub said it will still answer this hour, when it was asked last',
      labelNames: ['organisation'],
      registers,
    }),
    requestSeconds: histogram(
      'errand_http_request_seconds',
      'Requests answered; of a stream, until it begins',
      REQUEST_BUCKETS,
      ['method', 'route', 'status'],
    ),
    unauthorized: counter(
      'errand_http_unauthorized_total',
      'Requests whose secret or token was missing or wrong',
      ['route'],
    ),
    storeRetries: counter(
      'errand_store_retries_total',
      'Transactions that had to run again because of what others did at the same time',
    ),
  };
  beginAtZero(instruments);
  return instruments;
}

/** An increase from nothing to 1 is none to Prometheus: what rules ask about has to be there before it happens. */
function beginAtZero(
  all: Record<
    'accepted' | 'ended' | 'retried' | 'failures' | 'deliveryTries' | 'githubRequests' | 'unauthorized',
    Counter
  >,
) {
  for (const kind of ['site', 'evaluation']) {
    all.accepted.inc({ kind }, 0);
    all.retried.inc({ kind }, 0);
    for (const outcome of ['completed', 'failed', 'cancelled']) all.ended.inc({ kind, outcome }, 0);
  }
  for (const error of ERROR_TYPES) all.failures.inc({ error }, 0);
  for (const result of ['delivered', 'pending', 'failed']) {
    all.deliveryTries.inc({ kind: 'callback', result }, 0);
    all.deliveryTries.inc({ kind: 'webhook', result }, 0);
  }
  all.deliveryTries.inc({ kind: 'webhook', result: 'gone' }, 0);
  for (const route of ['/handle_task', '/eval-async', '/dashboard/sign-in'])
    all.unauthorized.inc({ route }, 0);
  for (const result of ['ok', 'limited', 'refused', 'unknown']) all.githubRequests.inc({ result }, 0);
}
