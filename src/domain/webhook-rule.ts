/**
 * How persistently a webhook is sent (Standard Webhooks 1.0.0): delivered means any 2xx; 410 ends an address; everything
 * else, redirects included, is tried again on a schedule of days.
 */
import { NOTING_MS, type TryResult } from './callback-rule.ts';

/** Times in milliseconds. */
export interface WebhookTiming {
  /** Waits between the tries; one try more than there are waits. */
  retryMs: readonly number[];
  /** Each wait is longer by up to this part of it, so that what failed together does not come back together. */
  jitter: number;
  /** From resolving the name to the answer's status. */
  timeoutMs: number;
  /** A longer `Retry-After` is shortened to this. */
  mostRetryAfterMs: number;
  /** An address where all tries have failed for so long is not used any more. */
  disableAfterMs: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The specification's own example: 10 tries over 75 hours, so that a receiver may be down for a weekend. */
export const WEBHOOK_TIMING: WebhookTiming = {
  retryMs: [
    5 * SECOND,
    5 * MINUTE,
    30 * MINUTE,
    2 * HOUR,
    5 * HOUR,
    10 * HOUR,
    14 * HOUR,
    20 * HOUR,
    24 * HOUR,
  ],
  jitter: 0.1,
  timeoutMs: 20 * SECOND,
  mostRetryAfterMs: 24 * HOUR,
  disableAfterMs: 5 * 24 * HOUR,
};

/** Longer than a try and the writing down of its result can take: who is silent for so long is taken to be dead. */
export function webhookLeaseMs({ timeoutMs }: WebhookTiming): number {
  return timeoutMs + NOTING_MS;
}

/** A pause between two failures that no schedule makes (24 h and its jitter): in it the receiver was not asked. */
export const STREAK_BREAK_MS = 48 * HOUR;

export interface WebhookTryResult extends TryResult {
  /** What a `Retry-After` asked for, in milliseconds from the answer. */
  retryAfterMs?: number | undefined;
}

export type WebhookVerdict =
  | { state: 'delivered' }
  /** The address is not used any more. */
  | { state: 'gone' }
  | { state: 'failed' }
  | { state: 'pending'; waitMs: number };

/**
 * What follows from try number `n` (from 1) of a schedule. `spread` (0 to 1) says where in the jitter the wait lies.
 * A `Retry-After` makes a wait longer and never shorter: ten short ones must not use up three days of tries.
 */
export function afterWebhookTry(
  timing: WebhookTiming,
  { n, result, spread }: { n: number; result: WebhookTryResult; spread: number },
): WebhookVerdict {
  const { http_status: status, retryAfterMs = 0 } = result;
  if (status !== null && status >= 200 && status < 300) return { state: 'delivered' };
  if (status === 410) return { state: 'gone' };
  const wait = timing.retryMs[n - 1];
  if (wait === undefined) return { state: 'failed' };
  const asked = Math.min(retryAfterMs, timing.mostRetryAfterMs);
  return { state: 'pending', waitMs: Math.round(Math.max(wait, asked) * (1 + timing.jitter * spread)) };
}

/** 0 to 1, different for each try of each delivery but the same whenever it is asked for: ids are random enough. */
export function spreadOf(deliveryId: string, n: number): number {
  // Six of the 22 random digits, which stand at the end.
  const at = deliveryId.length - 6 - (n % 16);
  return Number.parseInt(deliveryId.slice(at, at + 6), 16) / 0xff_ff_ff;
}

/** Whether the receiver as a whole is in trouble, not only with this one delivery. */
export function isReceiverInTrouble({ http_status }: TryResult): boolean {
  return http_status === null || THROTTLING.has(http_status);
}

/** With these a receiver may say when to come back. */
const THROTTLING: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Milliseconds that a `Retry-After` asks for: whole seconds or an HTTP date (RFC 9110, section 10.2.3). */
export function retryAfterMs(status: number, header: string | undefined, now: number): number | undefined {
  if (header === undefined || !THROTTLING.has(status)) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * SECOND;
  const date = header.endsWith('GMT') ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** How long nothing is sent to a receiver after so many failures of it in a row: always less than a try's own wait. */
export function receiverPauseMs(failures: number): number {
  return failures === 0 ? 0 : Math.min(MINUTE, SECOND * 2 ** (failures - 1));
}
