import { evaluationStretchesOf } from '../domain/evaluation-stretches.ts';
import type { BatchCourse, EvaluationCourse } from '../store/evaluations/courses.ts';
import { phaseSpans } from './phase-spans.ts';
import { type Span, toSpan } from './spans.ts';

/** The trace of a single evaluation: where it waited, how long its sandbox took, how long it ran. */
export function evaluationSpans({ id, steps, status, ...course }: EvaluationCourse): Span[] {
  const isOk = status === 'completed';
  const root = toSpan({
    id,
    from: course.created_at,
    to: course.finished_at,
    isOk,
    attributes: {
      'errand.tenant': course.tenant,
      'errand.outcome': status,
      'errand.language': course.language,
      'errand.sandbox': course.sandbox,
      'errand.attempts': course.attempt,
      'errand.run_url': course.run_url,
      'errand.cached_from': course.cached_from,
      'error.type': course.error,
    },
  });
  // What came from the cache went through nothing.
  const stretches = course.cached_from === null ? evaluationStretchesOf(steps) : [];
  return [root, ...phaseSpans(id, stretches, { isOk })];
}

/** The trace of a batch: how long it waited for its first worker, and what each run did for it. */
export function batchSpans({ id, runs, ...course }: BatchCourse): Span[] {
  const root = toSpan({
    id,
    from: course.created_at,
    to: course.finished_at,
    isOk: !course.isCancelled,
    attributes: {
      'errand.tenant': course.tenant,
      'errand.outcome': course.isCancelled ? 'cancelled' : 'completed',
      'errand.items': course.counts.total,
      'errand.items_completed': course.counts.completed,
      'errand.items_failed': course.counts.failed,
      'errand.items_cancelled': course.counts.cancelled,
      'errand.items_cached': course.cached,
      'errand.attempts_lost': course.lost,
    },
  });
  const [first] = runs;
  const queued = toSpan({
    id,
    name: 'queued',
    from: course.created_at,
    to: first?.from ?? course.finished_at,
    isOk: true,
  });
  const spans = runs.map(({ run_url, from, to, items, failed }) =>
    toSpan({
      id,
      name: 'running',
      key: run_url,
      from,
      to,
      isOk: true,
      attributes: { 'errand.run_url': run_url, 'errand.items': items, 'errand.items_failed': failed },
    }),
  );
  return course.cached === course.counts.total ? [root] : [root, queued, ...spans];
}
