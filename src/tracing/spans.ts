/**
 * Spans as OTLP has them. Ids follow from the id of the job, evaluation or batch: whichever App or run says something of it,
 * it is of the same trace, and nothing has to be stored or handed on for that.
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
  /** What the trace is about: `job_…`, `eval_…`, `batch_…`. */
  id: string;
  /** Without one it is the span that all others of the trace stand in. */
  name?: string;
  /** Tells spans of one name apart. */
  key?: string | number;
  /** Unix milliseconds. */
  from: number;
  to: number;
  isOk: boolean;
  asksOthers?: boolean;
  attributes?: Record<string, string | number | null | undefined>;
}

/** What the spans are called that all others stand in. */
const ROOTS: Readonly<Record<string, string>> = {
  job: 'site job',
  eval: 'evaluation',
  batch: 'evaluation batch',
};

export function toSpan({ id, name, key = 0, from, to, isOk, asksOthers, attributes = {} }: SpanOf): Span {
  const [kind = '', traceId = ''] = id.split('_');
  const root = ROOTS[kind] ?? kind;
  return {
    // The 32 hexadecimal digits of the id are a trace's id as they are.
    traceId,
    spanId: spanIdOf(id, `${name ?? root} ${key}`),
    ...(name !== undefined && { parentSpanId: spanIdOf(id, `${root} 0`) }),
    name: name ?? root,
    kind: asksOthers ? 3 : 1,
    startTimeUnixNano: nanoseconds(from),
    endTimeUnixNano: nanoseconds(Math.max(from, to)),
    attributes: Object.entries({ [`errand.${kind}_id`]: id, ...attributes }).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [{ key, value: toValue(value) }],
    ),
    status: { code: isOk ? 1 : 2 },
  };
}

function spanIdOf(id: string, name: string): string {
  return createHash('sha256').update(`${id} ${name}`).digest('hex').slice(0, 16);
}

function nanoseconds(ms: number): string {
  return String(BigInt(Math.round(ms * 1_000)) * 1_000n);
}

function toValue(value: string | number) {
  return typeof value === 'string' ? { stringValue: value } : { intValue: String(Math.round(value)) };
}
