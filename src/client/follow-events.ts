import type { z } from 'zod';
import { ErrandError, unexpectedAnswer } from './errand-error.ts';
import { type Patience, pause, persist } from './persist.ts';
import type { Requests } from './requests.ts';
import { createSseParser, type SseRecord } from './sse-parser.ts';

/** Three heartbeats: a connection that is silent for so long is dead. */
const SILENCE_MS = 45_000;
const USUAL_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

interface Event {
  seq: number;
  type: string;
}

export interface Followed<S extends z.ZodType<Event> = z.ZodType<Event>> extends Patience {
  requests: Requests;
  path: string;
  schema: S;
  /** The events that are known; what a newer Errand tells besides is left out. */
  types: ReadonlySet<string>;
  /** The `seq` of the last event that is there already. */
  since: number;
  /** Whether nothing can come after it. */
  isLast: (event: z.output<S>) => boolean;
  /** Whether it is an end after which little more comes: a stream that ends then is most likely over. */
  isOutcome?: (event: z.output<S>) => boolean;
  silenceMs?: number;
}

/**
 * Events in order, each once, up to the one that ends them: a connection that breaks is made anew and goes on where it
 * was. It never reads ahead of its reader by more than a page. Throws an `ErrandError`, or `signal.reason`.
 */
export async function* followEvents<S extends z.ZodType<Event>>(
  followed: Followed<S>,
): AsyncGenerator<z.output<S>, void, void> {
  const { path, schema, types, isLast, isOutcome, signal, onRetry } = followed;
  let { since } = followed;
  let pauseMs = USUAL_PAUSE_MS;
  let hasOutcome = false;
  for (;;) {
    const connection = await persist(() => connect(followed, since), followed);
    if (!connection) return;
    let isNew = false;
    let broken: ErrandError | undefined;
    try {
      for await (const record of connection.records) {
        if (!types.has(record.event)) continue;
        const event = parse(schema, record, path);
        if (event.seq <= since) continue;
        since = event.seq;
        isNew = true;
        hasOutcome ||= isOutcome?.(event) ?? false;
        yield event;
        if (isLast(event)) return;
      }
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof ErrandError) || !error.isPassing) throw error;
      broken = error;
    }
    pauseMs = Math.min(connection.retryMs() ?? pauseMs, LONGEST_PAUSE_MS);
    // A stream that was ended, not cut, before there was an outcome: Errand stops, and has said when to come back.
    const waitMs = isNew && (broken || hasOutcome) ? 0 : pauseMs;
    if (broken) onRetry?.(broken, waitMs);
    await pause(waitMs, signal);
  }
}

function parse<S extends z.ZodType<Event>>(schema: S, { data }: SseRecord, path: string): z.output<S> {
  try {
    return schema.parse(JSON.parse(data));
  } catch (cause) {
    throw unexpectedAnswer(200, `an event of ${path}`, cause);
  }
}

interface Connection {
  records: AsyncGenerator<SseRecord, void, void>;
  retryMs(): number | undefined;
}

/** Undefined: there is nothing to come. */
async function connect(
  { requests, path, signal, silenceMs = SILENCE_MS }: Followed,
  since: number,
): Promise<Connection | undefined> {
  const cut = new AbortController();
  const silence = () => cut.abort(new Error(`nothing for ${silenceMs / 1_000} s`));
  /** Only while it is waited for: a slow reader is no silent server. */
  async function inTime<T>(work: Promise<T>): Promise<T> {
    const timer = setTimeout(silence, silenceMs);
    try {
      return await work;
    } catch (error) {
      signal?.throwIfAborted();
      throw error instanceof ErrandError ? error : requests.broken(cut.signal.reason ?? error);
    } finally {
      clearTimeout(timer);
    }
  }

  const headers = { accept: 'text/event-stream', ...(since > 0 && { 'last-event-id': String(since) }) };
  const both = signal ? AbortSignal.any([signal, cut.signal]) : cut.signal;
  const response = await inTime(requests.open(path, { headers, signal: both }));
  const type = response.headers.get('content-type') ?? 'none';
  if (response.status === 204) return undefined;
  if (!response.body || !type.startsWith('text/event-stream')) {
    cut.abort();
    throw unexpectedAnswer(response.status, `no event stream but ${type}`);
  }
  const reader = response.body.getReader();
  const parser = createSseParser();
  async function* records(): AsyncGenerator<SseRecord, void, void> {
    try {
      for (;;) {
        const { done, value } = await inTime(reader.read());
        if (done) return;
        yield* parser.push(value);
      }
    } finally {
      cut.abort();
    }
  }
  return { records: records(), retryMs: () => parser.retryMs };
}
