/** What those know who work on evaluations, and how it is chosen what they do next. */
import fc from 'fast-check';
import { type Knowing, stepOf } from '../story.ts';
import { type Held, type Model, newModel, START } from './model.ts';
import type { World } from './world.ts';

/** A worker as it was when somebody looked whether it was lost. */
export interface Seen {
  worker: number;
  run_id: string | null;
  heartbeat_at: number | null;
  run_ended?: true;
}

export interface Known extends Knowing<Model> {
  /** Workers whose dispatch was taken. */
  taken: number[];
  looks: Seen[];
  /** What was ever given to a worker. */
  given: (Held & { worker: number })[];
  /** The number of the last reports each worker sent. */
  batches: number[];
}

export const newKnown = (): Known => ({
  now: START,
  seen: newModel(),
  taken: [],
  looks: [],
  given: [],
  batches: [],
});

export const step = stepOf<Known, Model, World>();

/** Counted from the newest one. */
export const anyWorker = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3));

export function workerOfAge({ seen }: Known, age: number): number | undefined {
  const count = seen.workers.length;
  return count === 0 ? undefined : Math.max(0, count - 1 - age);
}

/** Two runs for one dispatch, and one of them started again. */
export const anyRun = fc.constantFrom(
  { run: 1, run_attempt: 1 },
  { run: 1, run_attempt: 1 },
  { run: 2, run_attempt: 1 },
  { run: 1, run_attempt: 2 },
);
export const runId = (worker: number, run: number) => `${worker + 1}0${run}`;
