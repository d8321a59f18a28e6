/** Where requests go: every address that the App has, and what is nearly one. */
import fc from 'fast-check';
import type { BodyName } from './bodies.ts';
import type { Target } from './target.ts';

export interface Route {
  method: string;
  path: string;
  body?: BodyName;
  /** Answered when something happens. */
  waits?: boolean;
}

export function routesOf({ ids }: Target): Route[] {
  const { job, worker, evaluation, running, batch } = ids;
  const ofEach = (id: string) => [
    { method: 'GET', path: `/eval-status/${id}` },
    { method: 'GET', path: `/eval-status/${id}/output` },
    { method: 'GET', path: `/eval-status/${id}/events`, waits: true },
    { method: 'GET', path: `/eval-status/${id}/ws` },
  ];
  return [
    { method: 'POST', path: '/', body: 'handle_task' },
    // What is stored begins here.
    ...Array(4)
      .fill([
        { method: 'POST', path: '/handle_task', body: 'handle_task' },
        { method: 'POST', path: '/eval-async', body: 'eval-async' },
        { method: 'POST', path: '/eval-batches', body: 'eval-batches' },
      ])
      .flat(),
    { method: 'GET', path: `/jobs/${job}` },
    { method: 'POST', path: `/jobs/job_${'0'.repeat(32)}/cancel` },
    ...ofEach(evaluation),
    ...ofEach(running),
    { method: 'POST', path: `/eval-status/${evaluation}/cancel` },
    { method: 'GET', path: `/eval-batches/${batch}` },
    { method: 'GET', path: `/eval-batches/${batch}?from=1&limit=1&status=cancelled` },
    { method: 'GET', path: `/eval-batches/${batch}/events`, waits: true },
    { method: 'GET', path: `/eval-batches/${batch}/ws` },
    { method: 'POST', path: `/eval-batches/${batch}/cancel` },
    { method: 'GET', path: '/webhook-deliveries?state=pending&limit=2' },
    { method: 'GET', path: `/webhook-deliveries/msg_${'0'.repeat(32)}` },
    { method: 'POST', path: `/webhook-deliveries/msg_${'0'.repeat(32)}/replay` },
    { method: 'POST', path: `/runs/${job}/claim`, body: 'claim' },
    { method: 'POST', path: `/runs/${job}/events`, body: 'events' },
    { method: 'POST', path: `/runs/${job}/result`, body: 'result' },
    { method: 'POST', path: `/runs/${job}/deliveries/del_1`, body: 'deliveries' },
    { method: 'POST', path: `/workers/${worker}/claim`, body: 'claim' },
    { method: 'POST', path: `/workers/${worker}/poll`, body: 'poll', waits: true },
    { method: 'POST', path: `/workers/${worker}/reports`, body: 'reports' },
    { method: 'POST', path: '/api/github/webhooks', body: 'webhooks' },
    { method: 'POST', path: '/eval', body: 'eval-async' },
    ...['/healthz', '/readyz', '/docs/eval-migration', '/problems/stale', '/nothing'].map((path) => ({
      method: 'GET',
      path,
    })),
  ] satisfies Route[];
}

const oddSegment = fc.oneof(
  fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '%00',
    '%',
    '%zz',
    '%ff%fe',
    '%c0%af',
    '',
    '%2F',
    'é',
    '\\',
    '%5c',
    ';a=1',
  ),
  fc.constantFrom('__proto__', 'constructor', 'eval_', 'job_1', '*', '{}', "'", '"', '<script>', '%u0041'),
  fc.nat(1_500).map((n) => 'a'.repeat(n)),
  fc.string({ unit: 'binary', maxLength: 12 }).map(encodeURIComponentSafely),
);
const oddQuery = fc.oneof(
  fc.constantFrom(
    '?',
    '??',
    '?&&',
    '?=',
    '?limit=1e400',
    '?limit=-1',
    '?limit=abc',
    '?from=9007199254740993',
  ),
  fc.constantFrom(
    '?limit=1&limit=2',
    '?cursor=%00',
    '?state=__proto__',
    '?stream=stdout',
    '?stream=%ff',
    '?a[b]=1',
  ),
  fc.constantFrom('?since=1', '?last_event_id=-1', '?last_event_id=99999999999999999999', '?last_event_id=1'),
  fc.constantFrom(
    '?cursor=999999999999999.msg_00000000000000000000000000000000',
    '?eval_id=x',
    '?__proto__=1',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((value) => `?limit=${encodeURIComponentSafely(value)}`),
);

/** A lone surrogate has no bytes of its own. */
function encodeURIComponentSafely(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** A route's path, now and then with something in it that does not belong there. */
export function pathOf(path: string): fc.Arbitrary<string> {
  const within = fc.tuple(oddSegment, fc.nat(5)).map(([segment, at]) => {
    const segments = path.split('/');
    segments.splice(1 + (at % segments.length), at % 2, segment);
    return segments.join('/');
  });
  return fc.oneof(
    { weight: 10, arbitrary: fc.constant(path) },
    { weight: 2, arbitrary: within },
    fc.constantFrom(`/api${path}`, `${path}/`, `/${path}`, path.toUpperCase(), `http://other.test${path}`),
    oddQuery.map((query) => path.split('?', 1) + query),
  );
}
