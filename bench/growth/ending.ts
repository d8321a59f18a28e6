import type { Ending } from '../../src/contract/evaluation/outcome.ts';

/** How a program ends that prints one line. */
export const ending = (exit_code: number): Ending => ({
  cause: 'exit',
  exit_code,
  signal: null,
  duration_ms: 30,
  cpu_ms: 20,
  memory_mb: 12,
  output_bytes: 2,
  output_truncated: false,
});
