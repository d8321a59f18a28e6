import type { MiddlewareHandler } from 'hono';
import type { Clock } from '../domain/clock.ts';
import { Refusal } from '../errors.ts';
import type { CallerVariables } from './caller.ts';

const WINDOW_S = 60;

/**
 * Counts one submission of an organisation, and refuses it if there were too many. Says what is left, as header fields
 * of the IETF draft "RateLimit header fields".
 */
export type CountSubmission = (tenant: string) => Record<string, string>;

/**
 * At most `perMinute` submissions of an organisation, counted in a bucket that fills up evenly; each process counts for
 * itself. Only known callers are counted, so there are no more buckets than organisations in the settings.
 */
export function submissionLimit({ perMinute, clock }: { perMinute: number; clock: Clock }): CountSubmission {
  const buckets = new Map<string, { level: number; at: number }>();
  const perMs = perMinute / (WINDOW_S * 1_000);
  return (tenant) => {
    const now = clock.now();
    const { level: last, at } = buckets.get(tenant) ?? { level: perMinute, at: now };
    const level = Math.min(perMinute, last + Math.max(0, now - at) * perMs);
    const isAllowed = level >= 1;
    const left = isAllowed ? level - 1 : level;
    buckets.set(tenant, { level: left, at: now });
    const waitS = Math.max(1, Math.ceil((1 - left) / perMs / 1_000));
    const fields = {
      'ratelimit-policy': `"submissions";q=${perMinute};w=${WINDOW_S}`,
      ratelimit: `"submissions";r=${Math.floor(left)};t=${left >= 1 ? 1 : waitS}`,
    };
    if (isAllowed) return fields;
    const detail = `At most ${perMinute} submissions a minute; a batch counts as one.`;
    throw new Refusal('quota-exceeded', detail, {
      headers: { ...fields, 'retry-after': String(waitS) },
      more: { 'violated-policies': ['submissions'] },
    });
  };
}

/** Counts before the body is read, and says what is left with every answer. */
export function rateLimit(count: CountSubmission): MiddlewareHandler<CallerVariables> {
  return async (context, next) => {
    const fields = count(context.get('tenant'));
    await next();
    for (const [name, value] of Object.entries(fields)) context.res.headers.set(name, value);
  };
}
