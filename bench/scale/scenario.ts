import { DEFAULT_SETTINGS } from '../../src/contract/organisation-settings.ts';
import { ASSUMPTIONS, type Assumptions } from './assumptions.ts';
import { type BudgetLimits, ERRANDS } from './budget.ts';
import { PLANS } from './github-limits.ts';

/** What comes to each organisation. */
export interface Demand {
  /** Independently of each other, all the time. */
  perHour: number;
  /** So many more that come within one minute: a class at its deadline. */
  burst: number;
}

export interface Scenario {
  organisations: number;
  /** For so long something comes; what has come by then is still brought to its end. */
  hours: number;
  sites: Demand & {
    /** Share of the tasks whose repository is there already. */
    laterRounds: number;
  };
  evaluations: Demand;
  /** False: each task and each evaluation is dispatched when it comes. */
  isPaced: boolean;
  /** Jobs of the organisation at a time. */
  runners: number;
  /** `sites.at_once` and `evaluations.workers` of the organisation's settings. */
  atOnce: number;
  workers: number;
  /** Programs at a time on one worker: one for each processor of the runner. */
  slots: number;
  budget: BudgetLimits;
  assumptions: Assumptions;
  seed: number;
}

/** GitHub's runners have two processors for private repositories. */
const SLOTS = 2;

export const ONE_ORGANISATION: Scenario = {
  organisations: 1,
  hours: 4,
  sites: { perHour: 0, burst: 0, laterRounds: 0 },
  evaluations: { perHour: 0, burst: 0 },
  isPaced: true,
  runners: PLANS.team,
  atOnce: DEFAULT_SETTINGS.sites.at_once,
  workers: DEFAULT_SETTINGS.evaluations.workers,
  slots: SLOTS,
  budget: ERRANDS,
  assumptions: ASSUMPTIONS,
  seed: 1,
};
