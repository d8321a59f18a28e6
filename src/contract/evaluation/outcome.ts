/** How an evaluation ended. */
import { z } from 'zod';

/** Why an evaluation failed; `message` says it in a sentence. */
export const ERROR_TYPES = [
  /** The program ended by itself with an exit code other than 0. */
  'nonzero_exit',
  'timeout',
  'memory',
  /** It wrote more than it may; what came before is kept. */
  'output_limit',
  /** A signal ended it, or the sandbox could not run it. */
  'crash',
  /** Its workers were lost again and again. */
  'lost',
  /** It was not started in the time its caller gave it. */
  'expired',
  /** No sandbox of the worker can run its language. */
  'unsupported',
] as const;
export type ErrorType = (typeof ERROR_TYPES)[number];

export const evaluationError = z.object({ type: z.enum(ERROR_TYPES), message: z.string() });
export type EvaluationError = z.infer<typeof evaluationError>;

/** What was measured of a program, from outside. */
export const usage = z.object({
  /** Wall-clock time of the program itself, without queue and start. */
  duration_ms: z.int().min(0).nullable(),
  /** Processor time of all its processes; null where the sandbox cannot tell. */
  cpu_ms: z.int().min(0).nullable(),
  /** Most memory its processes held together, in megabytes (2^20 bytes); null where the sandbox cannot tell. */
  memory_mb: z.number().min(0).nullable(),
  /** Bytes of stdout and stderr that came until the program ended or was stopped, kept or not. */
  output_bytes: z.int().min(0),
  output_truncated: z.boolean(),
});
export type Usage = z.infer<typeof usage>;

/** What a worker found out: the program's end, before anybody judges it. */
export const ending = usage.extend({
  cause: z.enum(['exit', 'signal', 'timeout', 'memory', 'output_limit', 'crash', 'unsupported']),
  exit_code: z.int().nullable(),
  /** `SIGKILL`, … if a signal ended it. */
  signal: z.string().max(20).nullable(),
  /** For people: what could not be done, where `cause` is `crash` or `unsupported`. */
  message: z.string().max(2_000).optional(),
});
export type Ending = z.infer<typeof ending>;
