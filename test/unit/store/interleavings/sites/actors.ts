/** What those know who work on site jobs, and how it is chosen what they do next. */
import fc from 'fast-check';
import type { DueDispatch } from '../../../../../src/store/dispatches.ts';
import type { Suspect } from '../../../../../src/store/watch.ts';
import { type Knowing, stepOf } from '../story.ts';
import { jobOf, type Model, newModel, START } from './model.ts';
import type { World } from './world.ts';

/** A callback that the App has taken. */
export interface Taken {
  job: number;
  /** Its place among those of its job. */
  place: number;
  n: number;
}

export interface Known extends Knowing<Model> {
  /** Attempts as they were when somebody looked whether they were lost. */
  looks: Suspect[];
  /** Dispatches that were taken. */
  dispatches: DueDispatch[];
  taken: Taken[];
}

export const newKnown = (): Known => ({
  now: START + 1,
  seen: newModel(),
  looks: [],
  dispatches: [],
  taken: [],
});

export const step = stepOf<Known, Model, World>();

export const anyJob = fc.nat(1);
/** How many attempts ago somebody's attempt was; one that has not begun is named as well. */
export const anyAge = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.constantFrom(1, 1, 2, -1));

/** Two runs for one dispatch, and one of them started again. No run is of both jobs. */
export const anyRun = fc.constantFrom(
  { run: 1, run_attempt: 1 },
  { run: 1, run_attempt: 1 },
  { run: 2, run_attempt: 1 },
  { run: 1, run_attempt: 2 },
);
export const runId = (job: number, run: number) => `${job + 1}0${run}`;

export function attemptOfAge({ seen }: Known, job: number, age: number): number {
  return Math.max(1, jobOf(seen, job).attempt - age);
}
