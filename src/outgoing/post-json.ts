/**
 * Shared by App and executor: a POST to an address that a caller chose. No redirects are followed, the answer's
 * body is not read, and every end is a value: what came of it belongs into a log, not into an exception.
 */
import type { TryResult } from '../domain/callback-rule.ts';

export interface Post {
  url: string;
  body: string;
  timeoutMs: number;
  signal?: AbortSignal;
}

export async function postJson({ url, body, timeoutMs, signal }: Post): Promise<TryResult> {
  const started = performance.now();
  const done = (http_status: number | null, error: string | null): TryResult => ({
    http_status,
    error,
    duration_ms: Math.round(performance.now() - started),
  });
  try {
    const timeout = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'errand' },
      body,
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    await response.body?.cancel();
    return done(response.status, null);
  } catch (error) {
    return done(null, reason(error, timeoutMs));
  }
}

/** `fetch failed` says nothing; its cause does. */
function reason(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} s`;
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
}
