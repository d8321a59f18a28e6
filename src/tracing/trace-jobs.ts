import { stretchesOf } from '../domain/job-stretches.ts';
import type { SitePhase } from '../domain/phases.ts';
import type { EndedJob } from '../jobs/watch-ends.ts';
import type { StoreWatch } from '../store/watched.ts';
import { phaseSpans } from './phase-spans.ts';
import { type Span, toSpan } from './spans.ts';
import { trySpan } from './try-span.ts';

/** Phases in the words of who looks at a trace; the others are called what the executor calls them. */
const NAMES: Partial<Record<SitePhase, string>> = {
  queued: 'dispatch',
  dispatched: 'wait for a run',
};

/**
 * One trace for each site job, from the request to its callbacks. Each App sends what it did itself: who accepted the job
 * that, who ended it the job and its phases, who notes a try at a callback that try.
 */
export function traceJobs(send: (spans: Span[]) => void): {
  jobEnded(job: EndedJob): void;
  store: Pick<StoreWatch, 'siteAccepted' | 'callbackTried'>;
} {
  return {
    jobEnded: (ended) => send(spansOf(ended)),
    store: {
      siteAccepted: ({ jobId: id, ...times }) => send([toSpan({ id, ...times, name: 'accept', isOk: true })]),
      callbackTried(made) {
        const from = made.now - made.duration_ms;
        send([trySpan(made.jobId, { ...made, from, isOk: made.http_status === 200 })]);
      },
    },
  };
}

function spansOf({ id, tenant, outcome, job }: EndedJob): Span[] {
  const isOk = outcome === 'completed';
  const root = toSpan({
    id,
    from: job.created_at,
    to: job.finished_at ?? job.created_at,
    isOk,
    attributes: {
      'errand.tenant': tenant,
      'errand.outcome': outcome,
      'errand.round': job.round,
      'errand.attempts': job.attempts.length,
      'errand.run_url': job.run_url,
    },
  });
  return [root, ...phaseSpans(id, stretchesOf(job.events), { isOk, names: NAMES })];
}
