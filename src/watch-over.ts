import type { Hono } from 'hono';
import type { Logger } from 'pino';
import type { Watching } from './config/watching.ts';
import type { OnAnswer } from './github/answer.ts';
import { measureRequests } from './http/measure-requests.ts';
import { metricsPage } from './http/metrics.ts';
import { logJobs } from './jobs/log-jobs.ts';
import { watchEnds } from './jobs/watch-ends.ts';
import type { GaugeDeps } from './metrics/gauges.ts';
import type { Journal, JournalReader } from './store/journal.ts';
import type { Store } from './store/store.ts';
import { watchedStore } from './store/watched.ts';

export interface WatchOver {
  /** The store, to be used in place of the one that was given. */
  store: Store;
  onGitHubAnswer: OnAnswer | undefined;
  /** Adds what counts requests, which has to come before all routes of its own. */
  measure(hono: Hono): Hono;
  /** Adds `/metrics`. */
  serve(hono: Hono, gauges: Omit<GaugeDeps, 'registry' | 'store' | 'log'>): void;
  /** Resolves when what has ended so far is counted, and its traces are sent. */
  stop(): Promise<void>;
}

/**
 * Metrics, traces and log of what an App does: they look on, and nothing of the App knows them. What is not set is not
 * loaded.
 */
export async function watchOver({
  watching: { metrics: access, traces: receiver } = { metrics: undefined, traces: undefined },
  store,
  journal,
  log,
}: {
  watching: Watching | undefined;
  store: Store;
  journal: Journal;
  log: Logger;
}): Promise<WatchOver> {
  const metrics = access && (await import('./metrics/metrics.ts')).createMetrics();
  const traces = receiver && (await import('./tracing/traces.ts')).createTraces({ receiver, store, log });
  const onlookers = [metrics, traces?.jobs].filter((one) => one !== undefined);
  const evaluations = traces?.evaluations;
  const ends = watchEnds({ store, log, onEnded: onlookers.map(({ jobEnded }) => jobEnded) });
  const readers: Partial<JournalReader>[] = [{ recorded: logJobs(log) }];
  if (metrics) readers.push(metrics.journal);
  if (onlookers.length > 0) readers.push(ends);
  if (evaluations) readers.push(evaluations.journal);
  for (const reader of readers) journal.subscribe(reader);
  const watches = [...onlookers, evaluations].flatMap((one) => one?.store ?? []);
  return {
    store: watches.length === 0 ? store : watchedStore(store, watches),
    onGitHubAnswer: metrics?.githubAnswered,
    measure: (hono) => (metrics ? hono.use(measureRequests(metrics.requestAnswered)) : hono),
    serve(hono, gauges) {
      if (!metrics || !access) return;
      metrics.gauge({ ...gauges, store, log });
      hono.get('/metrics', metricsPage({ access, metrics }));
    },
    async stop() {
      await Promise.all([ends.settled(), evaluations?.settled()]);
      await traces?.sender.stop();
    },
  };
}
