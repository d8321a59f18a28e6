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

test.each(['ghs_16C7e42F292c6912E7710c838347Ae178B4a', `ghs_12345_${'eyJ.aB-3_x'.repeat(50)}`])(
  'a token is taken out before the line is cut',
  (token) => {
    expect(logLine(`push with ${token} failed`)).toBe('push with [redacted] failed');
    expect(logLine(`${'x'.repeat(380)} ${token}`)).toBe(`${'x'.repeat(380)} [redacted]`);
  },
);
