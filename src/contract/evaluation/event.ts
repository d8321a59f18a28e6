/**
 * One append-only record of an evaluation. Polling, SSE, WebSocket and webhooks all read the same events, so that
 * `seq` means the same everywhere.
 */
import { z } from 'zod';
import { evaluationError, usage } from './outcome.ts';

/** Text where the bytes are UTF-8, else base64; a chunk never ends inside a character of UTF-8. */
export const outputData = z.union([
  z.object({ stream: z.enum(['stdout', 'stderr']), text: z.string() }),
  z.object({ stream: z.enum(['stdout', 'stderr']), base64: z.base64() }),
]);
export type OutputData = z.infer<typeof outputData>;

const final = usage.extend({ exit_code: z.int().nullable(), error: evaluationError.nullable() });

const base = {
  /** Counts from 1 for each evaluation, without gaps. */
  seq: z.int().min(1),
  /** Unix milliseconds, the App's clock. */
  at: z.int(),
  /** 0 before a worker has it; output of an earlier attempt than the last is void. */
  attempt: z.int().min(0),
};

export const evaluationEvent = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal('queued'), data: z.object({}) }),
  /** A worker has it. */
  z.object({ ...base, type: z.literal('assigned'), data: z.object({ run_url: z.string().nullable() }) }),
  /** The program runs. */
  z.object({ ...base, type: z.literal('started'), data: z.object({ sandbox: z.string() }) }),
  z.object({ ...base, type: z.literal('output'), data: outputData }),
  /** Its worker was lost; another one will start it from the beginning. */
  z.object({ ...base, type: z.literal('requeued'), data: z.object({ reason: z.string() }) }),
  z.object({ ...base, type: z.literal('completed'), data: final }),
  z.object({ ...base, type: z.literal('failed'), data: final }),
  z.object({ ...base, type: z.literal('cancelled'), data: final }),
]);
export type EvaluationEvent = z.infer<typeof evaluationEvent>;
export type EvaluationEventType = EvaluationEvent['type'];
export const EVALUATION_EVENT_TYPES = evaluationEvent.options.map(({ shape }) => shape.type.value);
