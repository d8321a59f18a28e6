import { expect, test } from 'vitest';
import { bar } from '../../../../src/cli/terminal/bar.ts';
import { columns } from '../../../../src/cli/terminal/columns.ts';
import { timeText } from '../../../../src/cli/terminal/time-text.ts';

test('a bar is as full as the progress says', () => {
  expect(bar(0)).toBe(`[${'░'.repeat(28)}] 0 %`);
  expect(bar(50)).toBe(`[${'█'.repeat(14)}${'░'.repeat(14)}] 50 %`);
  expect(bar(100)).toBe(`[${'█'.repeat(28)}] 100 %`);
});

test('a time is told to the second, for machines too', () => {
  expect(timeText(1_796_000_000_123)).toBe('2026-11-30T00:53:20Z');
});

test('columns are as wide as what is in them, and a row is one line whatever is in it', () => {
  const rows = [
    ['job_1', 'completed', 'a\nb'],
    ['job_22', 'failed', ''],
  ];
  expect(columns(rows)).toEqual(['job_1   completed  a b', 'job_22  failed']);
  expect(columns(rows, 12)).toEqual(['job_1   com…', 'job_22  fai…']);
  expect(columns([])).toEqual([]);
});
