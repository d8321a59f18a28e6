import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createScreen } from '../../../../src/cli/terminal/screen.ts';
import { fakeTerminal } from './support.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Both streams of a terminal are the same one. */
function onTerminal(columns?: number) {
  const terminal = fakeTerminal({ ...(columns && { columns }) });
  return { terminal, ...createScreen({ stdout: terminal, stderr: terminal }) };
}

test('the last line moves in place, makes room for what is written, and comes back below it', async () => {
  const { terminal, out, line } = onTerminal();
  let n = 0;
  line.show((spinner) => `${spinner} step ${++n}`);
  expect(terminal.lines()).toEqual([expect.stringMatching(/^\S step 1$/)]);
  vi.advanceTimersByTime(100);
  expect(terminal.lines()).toEqual([expect.stringMatching(/^\S step 2$/)]);
  await out.write('something\n');
  expect(terminal.lines()).toEqual(['something', '']);
  vi.advanceTimersByTime(100);
  expect(terminal.lines()).toEqual(['something', expect.stringMatching(/^\S step 3$/)]);
  line.hide();
  vi.advanceTimersByTime(1_000);
  expect(terminal.lines()).toEqual(['something', '']);
});

test('it waits while a line of somebody else is not at its end', async () => {
  const { terminal, out, err, line } = onTerminal();
  line.show(() => 'working');
  await out.write('half');
  vi.advanceTimersByTime(1_000);
  expect(terminal.lines()).toEqual(['half']);
  await out.write(' a line\n');
  await err.write('more');
  vi.advanceTimersByTime(1_000);
  expect(terminal.lines()).toEqual(['half a line', 'more']);
  await err.write('\n');
  vi.advanceTimersByTime(100);
  expect(terminal.lines().at(-1)).toBe('working');
});

test('it is never wider than the terminal, and what is in it moves no cursor', () => {
  const { terminal, line } = onTerminal(10);
  line.show(() => 'a\r\u001b[2Jlong phase name');
  expect(terminal.lines()).toEqual(['a [2Jlon…']);
});

test('where standard output is a pipe only standard error shows it; where that is one, nothing does', async () => {
  const pipe = fakeTerminal({ isTTY: false });
  const terminal = fakeTerminal();
  const mixed = createScreen({ stdout: pipe, stderr: terminal });
  mixed.line.show(() => 'working');
  await mixed.out.write('half');
  vi.advanceTimersByTime(100);
  expect([pipe.lines(), terminal.lines()]).toEqual([['half'], ['working']]);

  const piped = createScreen({ stdout: terminal, stderr: pipe });
  mixed.line.hide();
  piped.line.show(() => 'working');
  vi.advanceTimersByTime(1_000);
  expect([pipe.lines(), terminal.lines()]).toEqual([['half'], ['']]);
});
