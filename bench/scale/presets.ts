import { ASSUMPTIONS } from './assumptions.ts';
import { PLANS } from './github-limits.ts';
import { always } from './random.ts';
import { ONE_ORGANISATION as ONE, type Scenario } from './scenario.ts';

/** What is played without own numbers: each with a name that says what is different about it. */
export interface Preset {
  name: string;
  scenario: Scenario;
}

/** Alike, so that one slow runner does not decide. */
const ORGANISATIONS = 100;

const preset = (name: string, changes: Partial<Scenario>): Preset => ({
  name,
  scenario: { ...ONE, organisations: ORGANISATIONS, ...changes },
});
const tasks = (perHour: number, burst = 0, laterRounds = 0) => ({ sites: { perHour, burst, laterRounds } });
const programs = (perHour: number, burst = 0) => ({ evaluations: { perHour, burst } });
const programsOf = (seconds: number) => ({
  assumptions: { ...ASSUMPTIONS, program: always(seconds * 1_000) },
});
const without = (of: Preset): Preset => preset(of.name, { ...of.scenario, isPaced: false });
/** Half of Team's runners: the other half builds Pages. */
const wide = { atOnce: 30 };

const within = (hours: number) => ({ hours });
const thousand = { organisations: 1_000, ...within(1) };
/** As many classes alike as have so many tasks together. */
const TASKS_OF_CLASSES = 12_000;
const classOf = (size: number) => ({
  ...tasks(0, size),
  organisations: Math.ceil(TASKS_OF_CLASSES / size),
  ...within(1),
});

/** Played with pacing and without. */
const COMPARED_SITES: Preset[] = [
  preset('20 tasks an hour', tasks(20)),
  preset('80 tasks an hour', tasks(80)),
  preset('160 tasks an hour', tasks(160)),
  preset('160 tasks an hour, all later rounds', tasks(160, 0, 1)),
  preset('class of 20', classOf(20)),
  preset('class of 50, at_once 30', { ...classOf(50), ...wide }),
  preset('class of 300, at_once 30', { ...classOf(300), ...wide }),
  preset('1,000 organisations, 20 tasks an hour each', { ...tasks(20), ...thousand }),
  preset('1,000 organisations, class of 20 in each', { ...tasks(0, 20), ...thousand }),
];

export const SITES: Preset[] = [
  ...COMPARED_SITES,
  preset('100 tasks an hour', tasks(100)),
  preset('class of 30', classOf(30)),
  preset('class of 60', classOf(60)),
  preset('class of 60, at_once 30', { ...classOf(60), ...wide }),
  preset('class of 60, at_once 30, budget of 75 and 490', {
    ...classOf(60),
    ...wide,
    budget: { perMinute: 75, perHour: 490 },
  }),
  preset('class of 60, plan Free', { ...classOf(60), runners: PLANS.free }),
  preset('class of 60, at_once 30, plan Free', { ...classOf(60), ...wide, runners: PLANS.free }),
  preset('300 tasks within one hour', { ...tasks(300), ...within(1) }),
  preset('300 tasks within one hour, in 3 organisations', { ...tasks(100), ...within(1) }),
  preset('5 tasks an hour beside 50 programs', { ...tasks(5), ...programs(50) }),
];
export const UNPACED_SITES = COMPARED_SITES.map(without);

const COMPARED_EVALUATIONS: Preset[] = [
  preset('100 programs an hour', programs(100)),
  preset('1,000 programs an hour', { ...programs(1_000), organisations: 20 }),
  preset('1,000 programs at once', programs(0, 1_000)),
  preset('1,000 organisations, 100 programs an hour each', { ...programs(100), ...thousand }),
];

export const EVALUATIONS: Preset[] = [
  ...COMPARED_EVALUATIONS,
  preset('50 programs an hour beside 5 tasks', { ...tasks(5), ...programs(50) }),
  preset('10,000 programs an hour', { ...programs(10_000), organisations: 5 }),
  preset('10,000 programs at once', { ...programs(0, 10_000), organisations: 20 }),
  preset('10,000 programs at once, 40 workers', {
    ...programs(0, 10_000),
    workers: 40,
    organisations: 20,
  }),
  preset('49 programs of 60 s at once', { ...programs(0, 49), ...programsOf(60) }),
  preset('100 programs an hour beside a class of 200', { ...programs(100), ...tasks(0, 200), ...wide }),
];
export const UNPACED_EVALUATIONS = COMPARED_EVALUATIONS.map(without);

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
