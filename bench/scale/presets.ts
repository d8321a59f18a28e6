import { ASSUMPTIONS } from './assumptions.ts';
import { PLANS } from './github-limits.ts';
import { always } from './random.ts';
import { ONE_ORGANISATION as ONE, type Scenario } from './scenario.ts';

/** What is played without own numbers: each with a name that says what is different about it. */
export interface Preset {
  name: string;
  scenario: Scenario;
}

/** Organisations alike that each is played with, so that one slow runner does not decide. */
const SAMPLES = 20;

const preset = (name: string, changes: Partial<Scenario>): Preset => ({
  name,
  scenario: { ...ONE, organisations: SAMPLES, ...changes },
});
const tasks = (perHour: number, burst = 0, laterRounds = 0) => ({ sites: { perHour, burst, laterRounds } });
const programs = (perHour: number, burst = 0) => ({ evaluations: { perHour, burst } });
const programsOf = (seconds: number) => ({
  assumptions: { ...ASSUMPTIONS, program: always(seconds * 1_000) },
});
/** Half of Team's runners: the other half builds Pages. */
const wide = { atOnce: 30 };

export const SITES: Preset[] = [
  preset('20 tasks an hour', tasks(20)),
  preset('80 tasks an hour', tasks(80)),
  preset('100 tasks an hour', tasks(100)),
  preset('160 tasks an hour', tasks(160)),
  preset('160 tasks an hour, all of them later rounds', tasks(160, 0, 1)),
  preset('class of 30', tasks(0, 30)),
  preset('class of 60', tasks(0, 60)),
  preset('class of 60, at_once 30', { ...tasks(0, 60), ...wide }),
  preset('class of 60, at_once 30, budget of 75 and 490', {
    ...tasks(0, 60),
    ...wide,
    budget: { perMinute: 75, perHour: 490 },
  }),
  preset('class of 60, plan Free', { ...tasks(0, 60), runners: PLANS.free }),
  preset('class of 60, at_once 30, plan Free', { ...tasks(0, 60), ...wide, runners: PLANS.free }),
  preset('class of 200, at_once 30', { ...tasks(0, 200), ...wide }),
  preset('class of 200 in 4 organisations', { ...tasks(0, 50), ...wide }),
  preset('class of 200 in 8 organisations', { ...tasks(0, 25), ...wide }),
  preset('1,000 organisations, 20 tasks an hour each', { ...tasks(20), organisations: 1_000, hours: 1 }),
  preset('1,000 organisations, class of 30 in each', { ...tasks(0, 30), organisations: 1_000, hours: 1 }),
  preset('without pacing: 20 tasks an hour', { ...tasks(20), isPaced: false }),
  preset('without pacing: 160 tasks an hour', { ...tasks(160), isPaced: false }),
  preset('without pacing: class of 60', { ...tasks(0, 60), isPaced: false }),
  preset('without pacing: class of 200', { ...tasks(0, 200), isPaced: false }),
];

export const EVALUATIONS: Preset[] = [
  preset('100 programs an hour', programs(100)),
  preset('1,000 programs an hour', { ...programs(1_000), organisations: 10 }),
  preset('10,000 programs an hour', { ...programs(10_000), organisations: 1 }),
  preset('1,000 programs at once', programs(0, 1_000)),
  preset('10,000 programs at once', { ...programs(0, 10_000), organisations: 5 }),
  preset('10,000 programs at once, 40 workers', {
    ...programs(0, 10_000),
    workers: 40,
    organisations: 5,
  }),
  preset('49 programs of 60 s at once', { ...programs(0, 49), ...programsOf(60) }),
  preset('100 programs an hour beside a class of 200', { ...programs(100), ...tasks(0, 200), ...wide }),
  preset('1,000 organisations, 100 programs an hour each', {
    ...programs(100),
    organisations: 1_000,
    hours: 1,
  }),
  preset('a run for each: 100 programs an hour', { ...programs(100), isPaced: false }),
  preset('a run for each: 1,000 programs an hour', {
    ...programs(1_000),
    organisations: 10,
    isPaced: false,
  }),
  preset('a run for each: 1,000 programs at once', { ...programs(0, 1_000), isPaced: false }),
];

/** How many tasks an organisation can have made, by what it has bought and set. */
export const SITE_VARIANTS: Preset[] = [
  preset('as Errand comes', {}),
  preset('as Errand comes, plan Free', { runners: PLANS.free }),
  preset('at_once 30', wide),
  preset('at_once 30, half later rounds', { ...wide, ...tasks(0, 0, 0.5) }),
  preset('at_once 30, all later rounds', { ...wide, ...tasks(0, 0, 1) }),
  preset('at_once 30, budget of 75 and 490', { ...wide, budget: { perMinute: 75, perHour: 490 } }),
  preset('at_once 100, plan Enterprise', { runners: PLANS.enterprise, atOnce: 100 }),
];

/** How many programs it can have run. */
export const EVALUATION_VARIANTS: Preset[] = [
  preset('as Errand comes', {}),
  preset('20 workers', { workers: 20 }),
  preset('programs of 10 s', programsOf(10)),
  preset('programs of 60 s', programsOf(60)),
  preset('programs of 60 s, workers with 16 processors', { ...programsOf(60), slots: 16 }),
];
