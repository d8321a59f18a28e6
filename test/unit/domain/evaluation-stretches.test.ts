import { expect, test } from 'vitest';
import { evaluationStretchesOf } from '../../../src/domain/evaluation-stretches.ts';

const step = (at: number, type: string, attempt = 1) => ({ at, type, attempt });
const shown = (log: ReturnType<typeof step>[]) =>
  evaluationStretchesOf(log).map(({ phase, attempt, from, to }) => `${attempt} ${phase} ${from}-${to}`);

test('an evaluation waits, its sandbox starts, and its program runs until it ends', () => {
  const log = [step(0, 'queued', 0), step(10, 'assigned'), step(15, 'started'), step(40, 'completed')];
  expect(shown(log)).toEqual(['0 queued 0-10', '1 starting 10-15', '1 running 15-40']);
});

test('what a worker that was lost had begun is begun once more', () => {
  const log = [
    step(0, 'queued', 0),
    step(10, 'assigned'),
    step(15, 'started'),
    step(30, 'requeued'),
    step(40, 'assigned', 2),
    step(41, 'cancelled', 2),
  ];
  expect(shown(log)).toEqual([
    '0 queued 0-10',
    '1 starting 10-15',
    '1 running 15-30',
    '1 queued 30-40',
    '2 starting 40-41',
  ]);
});
