import { HOUR_MS } from './duration.ts';

/**
 * What an answer of GitHub's API that is no success means for whoever asked. One table for App and action, because both
 * have to treat the same installation the same way.
 */
export type GitHubFailure =
  /** A primary or secondary rate limit: nobody may ask in the name of this installation before `until`. Nothing happened. */
  | { kind: 'limited'; until: number }
  /** No answer, or GitHub's own trouble: it may or may not have happened. */
  | { kind: 'unknown' }
  /** GitHub refused, and would refuse again. Nothing happened. */
  | { kind: 'refused'; status: number };

interface FailedRequest {
  /** Undefined: no answer came. */
  status?: number | undefined;
  response?: { headers: Record<string, string | number | undefined>; data?: unknown } | undefined;
  message: string;
}

/** A secondary limit without `retry-after`: GitHub asks for a minute at least. */
const SECONDARY_MS = 60_000;
/** An end that is past by our clock is not to be believed. */
const SHORTEST_MS = 1_000;

/** `error` is what octokit threw; `now` in Unix milliseconds. */
export function classifyFailure(error: unknown, now: number): GitHubFailure {
  const { status, response, message } = error as FailedRequest;
  if (status === undefined || status >= 500) return { kind: 'unknown' };
  if (status === 403 || status === 429) {
    const until = limitedUntil(response?.headers ?? {}, now);
    if (until !== undefined) return { kind: 'limited', until };
    if (status === 429 || /rate limit/i.test(message)) return { kind: 'limited', until: now + SECONDARY_MS };
  }
  return { kind: 'refused', status };
}

function limitedUntil(headers: Record<string, string | number | undefined>, now: number): number | undefined {
  const retryAfter = headers['retry-after'];
  if (retryAfter !== undefined) return retryAt(String(retryAfter), now);
  if (String(headers['x-ratelimit-remaining']) !== '0') return undefined;
  const reset = Number(headers['x-ratelimit-reset']) * 1_000;
  return within(reset, now);
}

/** Seconds or a date. */
function retryAt(text: string, now: number): number {
  const at = /^\s*\d+\s*$/.test(text) ? now + Number(text) * 1_000 : Date.parse(text);
  return within(at, now);
}

function within(at: number, now: number): number {
  if (!Number.isFinite(at)) return now + SECONDARY_MS;
  return believableEnd(Math.max(at, now + SHORTEST_MS), now);
}

/** Limits are counted by the hour: none lasts longer, whoever says so. Unix milliseconds. */
export function believableEnd(until: number, now: number): number {
  return Math.min(until, now + HOUR_MS);
}
