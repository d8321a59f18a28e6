import { describe, expect, test } from 'vitest';
import { ranLine } from '../../../../action/evaluation/ran-line.ts';
import { readSlots } from '../../../../action/evaluation/read-slots.ts';
import { createTally } from '../../../../action/evaluation/tally.ts';
import type { Ending } from '../../../../src/contract/evaluation/outcome.ts';

const held = { eval_id: `eval_${'5'.repeat(24)}1a2b3c4d`, attempt: 1 };
const ending = (rest: Partial<Ending>): Ending => ({
  cause: 'exit',
  exit_code: 0,
  signal: null,
  duration_ms: 34,
  cpu_ms: 20,
  memory_mb: 8,
  output_bytes: 6,
  output_truncated: false,
  message: 'PROGRAM OUTPUT',
  ...rest,
});

describe('the run’s log', () => {
  test.each([
    [ending({}), 12.4, '1a2b3c4d python: exit 0, 34 ms, started after 12 ms'],
    [
      ending({ cause: 'signal', exit_code: null, signal: 'SIGSEGV' }),
      12,
      '1a2b3c4d python: signal SIGSEGV, 34 ms, started after 12 ms',
    ],
    [ending({ cause: 'timeout' }), 12, '1a2b3c4d python: timeout, 34 ms, started after 12 ms'],
    [ending({ cause: 'unsupported', duration_ms: null }), null, '1a2b3c4d python: unsupported'],
    [undefined, null, '1a2b3c4d python: stopped'],
  ])('tells of an evaluation without its id, output or message: %#', (end, startMs, line) => {
    expect(ranLine({ held, language: 'python', ending: end, startMs })).toBe(line);
  });
});

test('the summary counts how evaluations ended, by language, with median and 95th percentile', () => {
  const tally = createTally();
  for (let n = 1; n <= 100; n++) {
    tally.add({ held, language: 'bash', ending: ending({ duration_ms: n }), startMs: n / 10 });
  }
  tally.add({
    held,
    language: 'python',
    ending: ending({ cause: 'timeout', duration_ms: null }),
    startMs: null,
  });
  tally.add({ held, language: 'python', ending: undefined, startMs: null });
  const none = { median: null, p95: null };
  expect(tally.rows()).toMatchObject([
    { language: 'python', total: 2, ends: { timeout: 1, stopped: 1, exit: 0 }, start: none, run: none },
    {
      language: 'bash',
      total: 100,
      ends: { exit: 100 },
      start: { median: 5, p95: 10 },
      run: { median: 50, p95: 95 },
    },
  ]);
});

test('the number of slots is that of the processors unless the input says another', () => {
  expect(readSlots('', 4)).toBe(4);
  expect(readSlots('', 512)).toBe(256);
  expect(readSlots('7', 4)).toBe(7);
  for (const wrong of ['0', '-1', '1.5', '257', 'many'])
    expect(() => readSlots(wrong, 4)).toThrow('evaluation-slots');
});
