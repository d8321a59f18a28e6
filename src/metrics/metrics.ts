import { collectDefaultMetrics, Registry } from 'prom-client';
import type { GitHubAnswer } from '../github/answer.ts';
import type { MeasuredRequest } from '../http/measure-requests.ts';
import type { EndedJob } from '../jobs/watch-ends.ts';
import type { JournalReader } from '../store/journal.ts';
import type { StoreWatch } from '../store/watched.ts';
import { countJob } from './count-job.ts';
import { countJournal } from './count-journal.ts';
import { createGauges, type GaugeDeps } from './gauges.ts';
import { createInstruments } from './instruments.ts';

export interface Metrics {
  journal: JournalReader;
  /** What is done by way of the store and stands in no log. */
  store: StoreWatch;
  jobEnded(job: EndedJob): void;
  githubAnswered(answer: GitHubAnswer): void;
  requestAnswered(request: MeasuredRequest): void;
  /** Adds what is read when somebody asks. */
  gauge(deps: Omit<GaugeDeps, 'registry'>): void;
  contentType: string;
  /** Everything in Prometheus' text format. */
  text(): Promise<string>;
}

/** What one App counts; nothing of it is kept, and each App has its own. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const instruments = createInstruments(registry);
  let refresh = async (): Promise<void> => {};
  let measuresProcess = false;

  function delivered(kind: 'callback' | 'webhook', result: string, durationMs: number): void {
    instruments.deliveryTries.inc({ kind, result });
    instruments.deliverySeconds.observe({ kind }, durationMs / 1_000);
  }

  return {
    journal: { recorded: countJournal(instruments), retried: () => instruments.storeRetries.inc() },
    store: {
      callbackTried: ({ duration_ms }, state) => delivered('callback', state, duration_ms),
      webhookTried: ({ result }, state) => delivered('webhook', state, result.duration_ms),
      workerClaimed({ dispatchedAt, claimedAt }) {
        instruments.workersClaimed.inc();
        if (dispatchedAt === null) return;
        instruments.claimSeconds.observe({ kind: 'worker' }, Math.max(0, claimedAt - dispatchedAt) / 1_000);
      },
    },
    jobEnded: (job) => countJob(instruments, job),
    githubAnswered({ result, owner, remaining }) {
      instruments.githubRequests.inc({ result });
      if (owner !== undefined && remaining !== undefined)
        instruments.githubRemaining.set({ organisation: owner }, remaining);
    },
    requestAnswered({ method, route, status, seconds }) {
      const labels = { method, route, status: `${Math.floor(status / 100)}xx` };
      instruments.requestSeconds.observe(labels, seconds);
      if (status === 401) instruments.unauthorized.inc({ route });
    },
    gauge(deps) {
      refresh = createGauges({ registry, ...deps });
    },
    contentType: registry.contentType,
    async text() {
      // From the first time on that somebody asks: it has timers and observers of its own.
      if (!measuresProcess) collectDefaultMetrics({ register: registry });
      measuresProcess = true;
      await refresh();
      return registry.metrics();
    },
  };
}
