import type { Logger } from 'pino';
import type { Span } from './spans.ts';

/** Takes OTLP as JSON over HTTP. */
export interface TraceReceiver {
  url: string;
  headers: Record<string, string>;
  /** What the App is called there. */
  service: string;
}

/** Spans that wait at most: while the receiver is away the oldest are dropped. */
const MOST_WAITING = 2_000;
const EVERY_MS = 5_000;
/** So many are sent at once: hundreds of evaluations may end within these seconds. */
const AT_ONCE = 1_000;
/** Short, because the App waits for it when it stops. */
const TIMEOUT_MS = 3_000;

export interface TraceSender {
  send(spans: Span[]): void;
  /** Sends what waits, once. */
  stop(): Promise<void>;
}

/** Sends spans together, every few seconds. Whatever becomes of them, nobody waits and nothing fails. */
export function createTraceSender({ receiver, log }: { receiver: TraceReceiver; log: Logger }): TraceSender {
  let waiting: Span[] = [];
  let isInTrouble = false;
  let timer: NodeJS.Timeout | undefined;
  let sending = Promise.resolve();
  /** Behind what is being sent; what waits by then goes with it. */
  let isNext = false;

  function keep(spans: Span[]): void {
    waiting = spans.slice(-MOST_WAITING);
    if (waiting.length >= AT_ONCE && !isInTrouble) void flush();
    else timer ??= setTimeout(flush, EVERY_MS).unref();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (!isNext) sending = sending.then(sendWaiting);
    isNext = true;
    return sending;
  }

  async function sendWaiting(): Promise<void> {
    isNext = false;
    const spans = waiting;
    waiting = [];
    if (spans.length === 0) return;
    const refusal = await post(receiver, spans);
    // Once, and not every five seconds.
    if (refusal && !isInTrouble) log.warn({ err: refusal.error }, 'traces cannot be sent');
    isInTrouble = refusal !== undefined;
    if (refusal?.mayPass) keep([...spans, ...waiting]);
  }

  return {
    send: (spans) => keep([...waiting, ...spans]),
    async stop() {
      await flush();
      clearTimeout(timer);
    },
  };
}

/** Undefined if they were taken. What is not understood now would not be understood the next time. */
async function post(
  { url, headers, service }: TraceReceiver,
  spans: Span[],
): Promise<{ error: Error; mayPass: boolean } | undefined> {
  const resource = { attributes: [{ key: 'service.name', value: { stringValue: service } }] };
  const scopeSpans = [{ scope: { name: 'errand' }, spans }];
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ resourceSpans: [{ resource, scopeSpans }] }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    if (response.ok) return undefined;
    const { status } = response;
    return { error: new Error(`${url} answered HTTP ${status}`), mayPass: status === 429 || status >= 500 };
  } catch (error) {
    return { error: error as Error, mayPass: true };
  }
}
