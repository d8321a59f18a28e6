import type { EvaluationEvent } from '../../client/client.ts';
import type { ErrorType } from '../../contract/evaluation/outcome.ts';

/** Of the command, where there is no exit code of the program; after `timeout` and shells where they have one. */
export const EXIT = { timeout: 124, notRun: 125, killed: 137, cancelled: 130, brokenPipe: 141 } as const;

const BY_ERROR: Record<ErrorType, number> = {
  // With an exit code of its own, always.
  nonzero_exit: 1,
  timeout: EXIT.timeout,
  memory: EXIT.killed,
  output_limit: EXIT.killed,
  crash: EXIT.killed,
  lost: EXIT.notRun,
  expired: EXIT.notRun,
  unsupported: EXIT.notRun,
};

export type FinalEvent = Extract<EvaluationEvent, { type: 'completed' | 'failed' | 'cancelled' }>;

/** The exit code for how an evaluation ended. */
export function exitCodeOf({
  type,
  data: { exit_code, error },
}: {
  type: string;
  data: Pick<FinalEvent['data'], 'exit_code' | 'error'>;
}): number {
  if (type === 'cancelled') return EXIT.cancelled;
  // A program that was stopped may still have exited somehow: why it was stopped says more.
  if (error !== null && error.type !== 'nonzero_exit') return BY_ERROR[error.type];
  return exit_code ?? (error ? BY_ERROR[error.type] : 0);
}
