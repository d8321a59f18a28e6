/**
 * Spans as OTLP has them. Ids follow from the job's id: whichever App or run says something of a job, it is of the same
 * trace, and nothing has to be stored or handed on for that.
 */
import { createHash } from 'node:crypto';

export interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  /** 1: inside; 3: asks somebody else. */
  kind: 1 | 3;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: { key: string; value: { stringValue: string } | { intValue: string } }[];
  /** 1: as it should be; 2: an error. */
  status: { code: 1 | 2 };
}

export interface SpanOf {
  jobId: string;
  name: string;
  /** Tells spans of one name apart. */
  key?: string | number;
  /** Unix milliseconds. */
  from: number;
  to: number;
  isOk: boolean;
  asksOthers?: boolean;
  attributes?: Record<string, string | number | null | undefined>;
}

/** The span that all others of a job stand in. */
export const ROOT = 'site job';

export function toSpan({ jobId, name, key = 0, from, to, isOk, asksOthers, attributes = {} }: SpanOf): Span {
  return {
    traceId: traceIdOf(jobId),
    spanId: spanIdOf(jobId, `${name} ${key}`),
    ...(name !== ROOT && { parentSpanId: spanIdOf(jobId, `${ROOT} 0`) }),
    name,
    kind: asksOthers ? 3 : 1,
    startTimeUnixNano: nanoseconds(from),
    endTimeUnixNano: nanoseconds(Math.max(from, to)),
    attributes: Object.entries({ 'errand.job_id': jobId, ...attributes }).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [{ key, value: toValue(value) }],
    ),
    status: { code: isOk ? 1 : 2 },
  };
}

/** The 32 hexadecimal digits of the job's id are a trace's id as they are. */
export function traceIdOf(jobId: string): string {
  return jobId.replace(/^job_/, '').slice(0, 32);
}

function spanIdOf(jobId: string, name: string): string {
  return createHash('sha256').update(`${jobId} ${name}`).digest('hex').slice(0, 16);
}

function nanoseconds(ms: number): string {
  return String(BigInt(Math.round(ms * 1_000)) * 1_000n);
}

function toValue(value: string | number) {
  return typeof value === 'string' ? { stringValue: value } : { intValue: String(Math.round(value)) };
}
