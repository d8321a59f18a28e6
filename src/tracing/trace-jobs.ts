import { stretchesOf } from '../domain/job-stretches.ts';
import type { SitePhase } from '../domain/phases.ts';
import type { EndedJob } from '../jobs/watch-ends.ts';
import type { StoreWatch } from '../store/watched.ts';
import { ROOT, type Span, toSpan } from './spans.ts';

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
      siteAccepted: (accepted) => send([toSpan({ ...accepted, name: 'accept', isOk: true })]),
      callbackTried({ jobId, deliveryId, n, sentBy, now, duration_ms, http_status, error }) {
        const span = toSpan({
          jobId,
          name: 'deliver',
          key: `${deliveryId} ${n}`,
          from: now - duration_ms,
          to: now,
          isOk: http_status === 200,
          asksOthers: true,
          attributes: {
            'errand.try': n,
            'errand.sent_by': sentBy,
            'http.response.status_code': http_status,
            'error.type': error === null ? undefined : 'no answer',
          },
        });
        send([span]);
      },
    },
  };
}

function spansOf({ id: jobId, tenant, outcome, job }: EndedJob): Span[] {
  const stretches = stretchesOf(job.events);
  const root = toSpan({
    jobId,
    name: ROOT,
    from: job.created_at,
    to: job.finished_at ?? job.created_at,
    isOk: outcome === 'completed',
    attributes: {
      'errand.tenant': tenant,
      'errand.outcome': outcome,
      'errand.round': job.round,
      'errand.attempts': job.attempts.length,
      'errand.run_url': job.run_url,
    },
  });
  const phases = stretches.map(({ phase, attempt, from, to }, number) =>
    toSpan({
      jobId,
      name: NAMES[phase] ?? phase,
      key: number,
      from,
      to,
      isOk: outcome === 'completed' || number < stretches.length - 1,
      attributes: { 'errand.attempt': attempt },
    }),
  );
  return [root, ...phases];
}
