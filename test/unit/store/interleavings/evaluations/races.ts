/** What one thing that was done must not have in common with another that was done at the same time. */
import { expect } from 'vitest';
import type { Done } from '../story.ts';
import { type Held, MOST_WORKERS } from './model.ts';

/** An evaluation, a worker and a dispatch have one taker each, and no more workers are owed than are missing. */
export function expectOneTakerEach(done: Done[]): void {
  const did = <Call, Answer>(step: string) =>
    done.filter((one) => one.step === step && one.answer) as { call: Call; answer: Answer }[];
  const taken = did<never, { worker: number }>('take').map(({ answer }) => answer.worker);
  expect(taken).toEqual([...new Set(taken)]);
  const given = did<{ worker: number }, { start: Held[] }>('poll').flatMap(({ call, answer }) =>
    answer.start.map(({ evaluation, attempt }) => ({ of: `${evaluation} ${attempt}`, by: call.worker })),
  );
  const claims = did<{ worker: number; runId: string; runAttempt: number }, true>('claim').map(
    ({ call }) => ({
      of: `worker ${call.worker}`,
      by: `${call.runId} ${call.runAttempt}`,
    }),
  );
  for (const [, by] of Map.groupBy([...given, ...claims], ({ of }) => of))
    expect(new Set(by.map((one) => one.by)).size).toBe(1);
  const owed = did<never, { owed: number }>('owe').reduce((sum, { answer }) => sum + answer.owed, 0);
  // Those that ended meanwhile made room.
  const ended = did('lost').length + did('takenBack').length + did('poll').length;
  expect(owed).toBeLessThanOrEqual(MOST_WORKERS + ended);
}
