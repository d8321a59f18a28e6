import { PRODUCTION_EVALUATION_TIMING } from '../../src/domain/evaluation-timing.ts';
import { PLANS } from './github-limits.ts';
import type { Scenario } from './scenario.ts';
import type { Course } from './simulate.ts';
import { measureWaits, type Waits } from './waits.ts';

interface Cause {
  /** For a column of a table. */
  name: string;
  kind: 'sites' | 'evaluations';
  /** Seconds of waiting on average below which it is not worth a sentence. */
  worthSayingS: number;
  /** What it is, and what to buy or do about it. */
  say(scenario: Scenario): string;
}

const CAUSES: Record<keyof Waits, Cause> = {
  hour: {
    name: 'writes an hour',
    kind: 'sites',
    worthSayingS: 15,
    say: ({ budget }) =>
      `the budget of ${budget.perHour} writes an hour: more organisations, each of which has its own; no plan and no runner helps`,
  },
  minute: {
    name: 'writes a minute',
    kind: 'sites',
    worthSayingS: 15,
    say: ({ budget }) =>
      `the budget of ${budget.perMinute} writes a minute: more organisations, or deadlines some minutes apart`,
  },
  silence: {
    name: 'silence',
    kind: 'sites',
    worthSayingS: 5,
    say: () => 'silence that GitHub asked for, because runs wrote more in a minute than it takes',
  },
  places: {
    name: 'sites.at_once',
    kind: 'sites',
    worthSayingS: 15,
    say: ({ atOnce, runners }) =>
      atOnce * 2 < runners
        ? `sites.at_once: raise it from ${atOnce}, to ${Math.floor(runners / 2)} at most, for a site takes a second runner while Pages builds`
        : `sites.at_once, which is ${atOnce}: raise it together with the runners, of which a site takes two while Pages builds: ${moreThan(runners)}`,
  },
  runners: {
    name: 'runners',
    kind: 'sites',
    worthSayingS: 15,
    say: ({ runners, atOnce }) => `runners: ${forRunners(runners, atOnce)}`,
  },
  wakes: {
    name: 'writes',
    kind: 'evaluations',
    worthSayingS: 15,
    say: () =>
      'the budget of writes, which sites had used up when workers were to be woken: sites and programs in organisations of their own',
  },
  workers: {
    name: 'workers',
    kind: 'evaluations',
    worthSayingS: 60,
    say: ({ workers }) =>
      `workers, of which there are ${workers} at most: raise ERRAND_MOST_WORKERS and evaluations.workers, or give them more processors`,
  },
  few: {
    name: 'processors',
    kind: 'evaluations',
    worthSayingS: 60,
    say: () =>
      `workers, of which one is woken for each ${PRODUCTION_EVALUATION_TIMING.evaluationsPerWorker} that wait or run, however long they take: give them more processors`,
  },
};

function forRunners(runners: number, atOnce: number): string {
  const half = Math.floor(runners / 2);
  return atOnce > half
    ? `${runners} runners are for ${half} sites at a time, not ${atOnce}: ${moreThan(runners)}`
    : `${runners} runners are full: ${moreThan(runners)}`;
}

function moreThan(runners: number): string {
  const larger = Object.entries(PLANS).find(([, most]) => most > runners);
  return `${larger ? `${larger[1]} of them with the plan ${larger[0]}` : 'more organisations'}, or runners of your own`;
}

/** What kept each waiting, the longest first: its name, if it has one, and what to do about it. */
export function advise(
  scenario: Scenario,
  courses: readonly Course[],
  kind: Cause['kind'],
): { name?: string; sentence: string }[] {
  if (!scenario.isPaced) return [{ sentence: 'nothing waits for its turn: what does not fit is lost' }];
  const waits = Object.entries(measureWaits(scenario, courses)) as [keyof Waits, number][];
  const causes = waits
    .filter(([cause, seconds]) => CAUSES[cause].kind === kind && seconds >= CAUSES[cause].worthSayingS)
    .toSorted(([, a], [, b]) => b - a)
    .map(([cause, seconds]) => ({
      name: CAUSES[cause].name,
      sentence: `each waited ${Math.round(seconds)} s for ${CAUSES[cause].say(scenario)}`,
    }));
  return causes.length > 0 ? causes : [{ sentence: 'nothing to do: it fits' }];
}
