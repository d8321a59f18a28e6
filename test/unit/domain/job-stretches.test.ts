import { expect, test } from 'vitest';
import { stretchesOf } from '../../../src/domain/job-stretches.ts';
import type { SitePhase } from '../../../src/domain/phases.ts';

const step = (at: number, type: string, phase?: SitePhase, attempt = 1) => ({ at, type, phase, attempt });
const shown = (log: ReturnType<typeof step>[]) =>
  stretchesOf(log).map(({ phase, attempt, from, to }) => `${attempt} ${phase} ${from}-${to}`);

test('each phase lasts until the next one begins, the last one until the outcome', () => {
  const log = [
    step(0, 'accepted'),
    step(10, 'dispatched', 'dispatched'),
    step(20, 'claimed', 'claim'),
    step(30, 'phase', 'prepare'),
    step(35, 'log', 'generate'),
    step(40, 'phase', 'publish'),
    step(60, 'completed'),
    step(70, 'delivery', 'call-back'),
  ];
  expect(shown(log)).toEqual([
    '1 queued 0-10',
    '1 dispatched 10-20',
    '1 claim 20-30',
    '1 prepare 30-40',
    '1 publish 40-60',
  ]);
});

test('a next attempt waits anew, and trouble changes nothing', () => {
  const log = [
    step(0, 'accepted'),
    step(5, 'trouble', 'queued'),
    step(10, 'dispatched', 'dispatched'),
    step(90, 'attempt-ended', 'queued', 2),
    step(95, 'dispatched', 'dispatched', 2),
    step(99, 'cancelled', undefined, 2),
  ];
  expect(shown(log)).toEqual(['1 queued 0-10', '1 dispatched 10-90', '2 queued 90-95', '2 dispatched 95-99']);
});

test('what has not ended has no length yet', () => {
  expect(shown([step(0, 'accepted'), step(10, 'claimed', 'claim')])).toEqual(['1 queued 0-10']);
});
