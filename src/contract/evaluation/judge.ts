/** What a program's end means for its evaluation. */
import type { Ending, EvaluationError, Usage } from './outcome.ts';
import type { EvaluationStatus } from './view.ts';

/** The outcome as it is kept, shown and told. */
export interface Outcome extends Usage {
  status: Extract<EvaluationStatus, 'completed' | 'failed' | 'cancelled'>;
  exit_code: number | null;
  error: EvaluationError | null;
}

/** Completed means that the program exited with 0, and nothing else does. */
export function judge(ending: Ending): Outcome {
  const { cause, signal, message, ...rest } = ending;
  if (cause === 'exit' && rest.exit_code === 0) return { ...rest, status: 'completed', error: null };
  const said = message ? `: ${message}` : '';
  const error = ((): EvaluationError => {
    switch (cause) {
      case 'exit':
        return { type: 'nonzero_exit', message: `The program exited with code ${rest.exit_code}` };
      case 'signal':
        return { type: 'crash', message: `The program was ended by ${signal ?? 'a signal'}` };
      case 'timeout':
        return { type: 'timeout', message: 'The program ran longer than timeout_s and was stopped' };
      case 'memory':
        return { type: 'memory', message: 'The program used more than memory_mb' };
      case 'output_limit':
        return { type: 'output_limit', message: 'The program wrote more than output_limit and was stopped' };
      case 'crash':
        return { type: 'crash', message: `The sandbox could not run the program${said}` };
      case 'unsupported':
        return { type: 'unsupported', message: `No sandbox here runs this language${said}` };
    }
  })();
  return { ...rest, status: 'failed', error };
}

/** An outcome that nobody measured: the program did not come to its end. */
export function unmeasured(
  status: 'failed' | 'cancelled',
  outputBytes: number,
  error: EvaluationError | null,
): Outcome {
  return {
    status,
    error,
    exit_code: null,
    duration_ms: null,
    cpu_ms: null,
    memory_mb: null,
    output_bytes: outputBytes,
    output_truncated: false,
  };
}
