import type { z } from 'zod';
import { systemClock } from '../domain/clock.ts';
import { isFinal, type JobStatus } from '../domain/job-state.ts';
import { type Patience, pause, persist } from './persist.ts';
import type { Requests } from './requests.ts';
import { parseRetryAfter } from './retry-after.ts';

/** Proxies tend to cut what is silent for 30 s. */
const HELD_SECONDS = 20;
const USUAL_PAUSE_MS = 1_000;

/** Asks with long polls until what is at `path` has ended. Throws an `ErrandError` (`not-found`, `expired` …). */
export async function waitForEnd<S extends z.ZodType<{ status: JobStatus }>>(
  requests: Requests,
  { path, schema }: { path: string; schema: S },
  patience: Patience,
): Promise<z.output<S>> {
  const asked = { headers: { prefer: `wait=${HELD_SECONDS}` }, signal: patience.signal };
  for (;;) {
    const { value, headers } = await persist(() => requests.json(schema, path, asked), patience);
    if (isFinal(value.status)) return value;
    // An answer that was held back needs no pause after it.
    if (headers.has('preference-applied')) continue;
    await pause(
      parseRetryAfter(headers.get('retry-after'), systemClock.now()) ?? USUAL_PAUSE_MS,
      patience.signal,
    );
  }
}
