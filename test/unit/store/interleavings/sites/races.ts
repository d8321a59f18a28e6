/** What one thing that was done must not have in common with another that was done at the same time. */
import { expect } from 'vitest';
import type { Done } from '../story.ts';
import type { Model } from './model.ts';

interface AnyCall {
  job?: number;
  attempt?: number;
  runId?: string;
  runAttempt?: number;
  place?: number;
  suspect?: Suspicion;
  seen?: Suspicion;
}
interface Suspicion {
  id: string;
  attempt: number;
  run_id: string | null;
  run_ended?: true;
}

/** A dispatch, a callback and an attempt have one taker each. */
export function expectOneTakerEach(done: Done[]): void {
  const did = (step: string) => done.filter((one) => one.step === step && one.answer);
  const taken = did('take').flatMap(
    ({ answer }) => (answer as { due?: { job_id: string } }).due?.job_id ?? [],
  );
  const callbacks = did('takeCallback').flatMap(({ answer }) => (answer as object[]).map(nameOf));
  const claims = did('claim').map(({ call }) => {
    const { job, attempt, runId, runAttempt } = call as AnyCall;
    return { of: `${job} ${attempt}`, by: `${runId} ${runAttempt}` };
  });
  for (const list of [taken, callbacks]) expect(list).toEqual([...new Set(list)]);
  for (const [, by] of Map.groupBy(claims, ({ of }) => of))
    expect(new Set(by.map((one) => one.by)).size).toBe(1);
}

const nameOf = (taken: object) => {
  const { job, place } = taken as AnyCall;
  return `${job} ${place}`;
};

/** Whoever ends an attempt by a verdict owes the run that had it its cancellation. */
export function expectRunsCancelled({ cancellations }: Model, done: Done[]): void {
  const verdicts = done.filter(({ step, answer }) => answer === true && ['giveUp', 'cancel'].includes(step));
  for (const { call } of verdicts) {
    const { suspect, seen } = call as AnyCall;
    const judged = suspect ?? seen;
    if (!judged || judged.run_id === null || judged.run_ended) continue;
    expect(cancellations.map(({ run }) => run)).toContain(judged.run_id);
  }
}
