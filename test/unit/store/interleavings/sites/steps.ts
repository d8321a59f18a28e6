/** All that can happen to site jobs, in any order. */
import fc from 'fast-check';
import type { Steps } from '../story.ts';
import { type Known, step } from './actors.ts';
import { cancellationSteps } from './cancellation-steps.ts';
import { deliverySteps } from './delivery-steps.ts';
import { dispatchSteps } from './dispatch-steps.ts';
import type { Model } from './model.ts';
import { runSteps } from './run-steps.ts';
import { verdictSteps } from './verdict-steps.ts';
import type { World } from './world.ts';

const restart = step({
  args: fc.constant(null),
  call: () => ({}),
  predict: () => undefined,
  happen: ({ opened }) => opened.restart(),
});

export const steps: Steps<Known, Model, World> = {
  ...dispatchSteps,
  ...runSteps,
  ...verdictSteps,
  ...deliverySteps,
  ...cancellationSteps,
  restart,
};

/** What several may do at the same time; what is returned may be taken again at once, and what is cancelled is forgotten. */
const { returned, takeCancellation, runCancelled, restart: _, ...rest } = steps;
export const racing = rest;

/** Seconds: mostly none; at times a lease, a silence or a claim timeout goes by, and now and then the ten minutes. */
export const waits = fc.oneof(
  { weight: 60, arbitrary: fc.constant(0) },
  { weight: 12, arbitrary: fc.constantFrom(1, 2, 4) },
  { weight: 6, arbitrary: fc.constantFrom(26, 26, 31, 61, 61, 91) },
  { weight: 1, arbitrary: fc.constant(400) },
);

/** So that stories get far, and see much that comes too late. */
export const often = {
  take: 5,
  sent: 3,
  returned: 2,
  claim: 6,
  say: 3,
  watch: 2,
  open: 4,
  giveUp: 5,
  over: 4,
  lend: 3,
  runTries: 5,
  seen: 2,
  ended: 2,
  takeCallback: 3,
  appTries: 3,
  cancel: 0.5,
  // Opening a store takes as long as many steps.
  restart: 0.25,
};
