import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { onInterrupt } from '../../../../src/cli/call/interrupts.ts';

function press() {
  const source = new EventEmitter();
  const heard = { onFirst: vi.fn(), onSecond: vi.fn() };
  const clock = { time: 1_000, now: () => clock.time };
  const release = onInterrupt(heard, { clock, source });
  return { source, clock, release, ...heard };
}

test('a second press is another thing than the first', () => {
  const { source, clock, onFirst, onSecond } = press();
  source.emit('SIGINT');
  expect(onFirst).toHaveBeenCalledOnce();
  expect(onSecond).not.toHaveBeenCalled();
  clock.time += 1_000;
  source.emit('SIGTERM');
  expect(onFirst).toHaveBeenCalledOnce();
  expect(onSecond).toHaveBeenCalledOnce();
});

test('one press that comes twice, from the terminal and from what started us, is one', () => {
  const { source, clock, onFirst, onSecond } = press();
  source.emit('SIGINT');
  clock.time += 50;
  source.emit('SIGINT');
  expect(onFirst).toHaveBeenCalledOnce();
  expect(onSecond).not.toHaveBeenCalled();
});

test('once released nothing is heard any more', () => {
  const { source, release, onFirst } = press();
  release();
  source.emit('SIGINT');
  expect(onFirst).not.toHaveBeenCalled();
});
