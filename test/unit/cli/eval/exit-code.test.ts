import { expect, test } from 'vitest';
import { exitCodeOf, type FinalEvent } from '../../../../src/cli/eval/exit-code.ts';
import { ERROR_TYPES, type ErrorType } from '../../../../src/contract/evaluation/outcome.ts';

const usage = { duration_ms: 1, cpu_ms: 1, memory_mb: 1, output_bytes: 0, output_truncated: false };
const end = (
  type: FinalEvent['type'],
  exit_code: number | null,
  error: ErrorType | null = null,
): FinalEvent => ({
  seq: 5,
  at: 1,
  attempt: 1,
  type,
  data: { ...usage, exit_code, error: error && { type: error, message: 'so' } },
});

test.each([
  [end('completed', 0), 0],
  [end('failed', 3, 'nonzero_exit'), 3],
  [end('failed', 255, 'nonzero_exit'), 255],
  [end('failed', null, 'timeout'), 124],
  [end('failed', null, 'memory'), 137],
  [end('failed', null, 'output_limit'), 137],
  [end('failed', null, 'crash'), 137],
  [end('failed', null, 'lost'), 125],
  [end('failed', null, 'expired'), 125],
  [end('failed', null, 'unsupported'), 125],
  [end('cancelled', null), 130],
  // It was stopped, whatever it made of that.
  [end('failed', 0, 'timeout'), 124],
])('%j exits with %i', (event, code) => {
  expect(exitCodeOf(event)).toBe(code);
});

test('nothing that failed exits with 0', () => {
  for (const type of ERROR_TYPES) expect(exitCodeOf(end('failed', null, type)), type).not.toBe(0);
});
