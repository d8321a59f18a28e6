/** All that can happen to evaluations and their workers, in any order. */
import fc from 'fast-check';
import type { Steps } from '../story.ts';
import { type Known, step } from './actors.ts';
import { dispatchSteps } from './dispatch-steps.ts';
import type { Model } from './model.ts';
import { verdictSteps } from './verdict-steps.ts';
import { workerSteps } from './worker-steps.ts';
import type { World } from './world.ts';

const restart = step({
  args: fc.constant(null),
  call: () => ({}),
  predict: () => undefined,
  happen: ({ opened }) => opened.restart(),
});

/** What several may do at the same time. */
export const racing: Steps<Known, Model, World> = { ...dispatchSteps, ...workerSteps, ...verdictSteps };

export const steps: Steps<Known, Model, World> = { ...racing, restart };

/** Seconds: mostly none; at times a lease, a silence or a claim timeout goes by, and now and then all that there is. */
export const waits = fc.oneof(
  { weight: 60, arbitrary: fc.constant(0) },
  { weight: 12, arbitrary: fc.constantFrom(1, 2, 4) },
  { weight: 6, arbitrary: fc.constantFrom(26, 31, 91, 121, 121) },
  { weight: 1, arbitrary: fc.constant(400) },
);

/** So that stories get far, and see much that comes too late. */
export const often = {
  owe: 3,
  take: 3,
  sent: 2,
  claim: 5,
  poll: 9,
  report: 8,
  watch: 2,
  ended: 2,
  lost: 4,
  overdue: 2,
  cancel: 0.5,
  cancelBatch: 0.25,
  expire: 0.5,
  // Opening a store takes as long as many steps.
  restart: 0.25,
};
