import { expect, test } from 'vitest';
import { logLine } from '../../../action/log-line.ts';

test.each([
  '::add-mask::x',
  'a\n::error::x',
  '  ::stop-commands::x',
  '##[command]x',
  'x ##[error]y',
  'a\r::debug::x',
])('%j is no workflow command any more', (text) => {
  const line = logLine(text);
  expect(line).not.toMatch(/[\r\n]/);
  expect(line).not.toContain('::');
  expect(line).not.toContain('##[');
});

test('long text is cut', () => expect(logLine('x'.repeat(1_000), 10)).toBe(`${'x'.repeat(9)}…`));
