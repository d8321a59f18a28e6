/** Scenarios in which everything takes as long each time, so that what comes of them can be worked out by hand. */
import { always } from '../../../bench/scale/random.ts';
import { ONE_ORGANISATION, type Scenario } from '../../../bench/scale/scenario.ts';
import { type Course, simulate } from '../../../bench/scale/simulate.ts';

/**
 * From its dispatch a site is live after 81 s: runner 10, setup 5, page 15, a second between commit and Pages, the build's
 * runner 10 and 40. Its sender is told then.
 */
export const FIXED: Scenario['assumptions'] = {
  requestMs: 0,
  runnerStart: always(10_000),
  siteSetup: always(5_000),
  sitePage: always(15_000),
  pages: always(40_000),
  workerSetup: always(15_000),
  program: always(2_000),
  slotPauseMs: 150,
};
export const LIVE_MS = 81_000;
export const TOLD_MS = LIVE_MS;

export const fixed = (changes: Partial<Scenario> = {}): Scenario => ({
  ...ONE_ORGANISATION,
  hours: 1,
  runners: 1_000,
  atOnce: 500,
  assumptions: FIXED,
  ...changes,
});

/** The one organisation's course. */
export async function played(scenario: Scenario): Promise<Course> {
  const [course] = await simulate(scenario);
  if (!course) throw new Error('there is no organisation');
  return course;
}
