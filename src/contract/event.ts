/** One append-only record of a job. Every view of a job (poll, later streams and pages) reads the same events. */
import { z } from 'zod';
import { sitePhases } from '../domain/phases.ts';

export const EVENT_TYPES = [
  'accepted',
  'dispatched',
  'trouble',
  'claimed',
  'phase',
  'log',
  'attempt-ended',
  'completed',
  'failed',
  'cancelled',
  'delivery',
] as const;

export const jobEvent = z.object({
  /** Counts from 1 for each job, without gaps. */
  seq: z.int(),
  /** Unix milliseconds, the App's clock. */
  at: z.int(),
  attempt: z.int(),
  type: z.enum(EVENT_TYPES),
  phase: z.enum(sitePhases).optional(),
  message: z.string(),
});
export type JobEvent = z.infer<typeof jobEvent>;
export type EventType = JobEvent['type'];
