import { type Span, toSpan } from './spans.ts';

export interface TryAt {
  deliveryId: string;
  n: number;
  /** Unix milliseconds. */
  from: number;
  duration_ms: number;
  http_status: number | null;
  error: string | null;
  isOk: boolean;
  sentBy: 'app' | 'run';
}

/** One try at a callback or webhook. */
export function trySpan(
  id: string,
  { deliveryId, n, from, duration_ms, http_status, error, isOk, sentBy }: TryAt,
): Span {
  return toSpan({
    id,
    name: 'deliver',
    key: `${deliveryId} ${n}`,
    from,
    to: from + duration_ms,
    isOk,
    asksOthers: true,
    attributes: {
      'errand.try': n,
      'errand.sent_by': sentBy,
      'http.response.status_code': http_status,
      'error.type': error === null ? undefined : 'no answer',
    },
  });
}
