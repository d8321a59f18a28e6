import type { MiddlewareHandler } from 'hono';
import type { Clock } from '../domain/clock.ts';
import { Refusal } from '../errors.ts';
import type { CallerVariables } from './caller.ts';

const WINDOW_S = 60;

/**
 * At most `perMinute` submissions of an organisation, counted in a bucket that fills up evenly; each process counts for
 * itself. Says what is left as the IETF draft "RateLimit header fields" has it.
 */
export function rateLimit({
  perMinute,
  clock,
}: {
  perMinute: number;
  clock: Clock;
}): MiddlewareHandler<CallerVariables> {
  const buckets = new Map<string, { level: number; at: number }>();
  const perMs = perMinute / (WINDOW_S * 1_000);
  return async (context, next) => {
    const tenant = context.get('tenant');
    const now = clock.now();
    const { level: last, at } = buckets.get(tenant) ?? { level: perMinute, at: now };
    const level = Math.min(perMinute, last + Math.max(0, now - at) * perMs);
    const isAllowed = level >= 1;
    const left = isAllowed ? level - 1 : level;
    buckets.set(tenant, { level: left, at: now });
    const waitS = Math.max(1, Math.ceil((1 - left) / perMs / 1_000));
    const headers = {
      'ratelimit-policy': `"submissions";q=${perMinute};w=${WINDOW_S}`,
      ratelimit: `"submissions";r=${Math.floor(left)};t=${left >= 1 ? 1 : waitS}`,
    };
    if (!isAllowed) {
      const detail = `At most ${perMinute} submissions a minute; a batch counts as one.`;
      throw new Refusal('quota-exceeded', detail, {
        headers: { ...headers, 'retry-after': String(waitS) },
        more: { 'violated-policies': ['submissions'] },
      });
    }
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  };
}
