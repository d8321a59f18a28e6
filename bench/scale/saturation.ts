import { HOUR_MS } from '../../src/domain/duration.ts';
import { shareLive, shareOfResults } from './measure.ts';
import type { Scenario } from './scenario.ts';
import { simulate } from './simulate.ts';

/** Organisations alike that tasks are played with, so that one slow runner does not decide; of programs there are enough. */
const SAMPLES = 10;
/** Of tasks live within ten minutes. */
const ENOUGH = 0.99;
/** By then a queue that grows has grown long. */
const LAST_FROM_HOUR = 2;
/** Two rates that differ by less are the same. */
const CLOSE = 1.03;

/** The most tasks an hour that may come all the time so that 99 of 100 are live within ten minutes. */
export function mostSites(scenario: Scenario): Promise<number> {
  return most(1_000, async (perHour) => {
    const demand = { ...scenario.sites, perHour, burst: 0 };
    return (
      shareLive(await simulate({ ...scenario, organisations: SAMPLES, hours: 4, sites: demand })) >= ENOUGH
    );
  });
}

/** The largest class that may hand in within one minute so that 99 of 100 are live within ten minutes. */
export function largestBurst(scenario: Scenario): Promise<number> {
  return most(1_000, async (burst) => {
    const demand = { ...scenario.sites, perHour: 0, burst: Math.round(burst) };
    return (
      shareLive(await simulate({ ...scenario, organisations: SAMPLES, hours: 1, sites: demand })) >= ENOUGH
    );
  });
}

/** The most evaluations an hour so that, of those of the last minutes, 99 of 100 have their result within ten minutes. */
export function mostEvaluations(scenario: Scenario): Promise<number> {
  return most(100_000, async (perHour) => {
    const demand = { perHour, burst: 0 };
    const hours = LAST_FROM_HOUR + 1 / 3;
    const courses = await simulate({ ...scenario, organisations: 1, hours, evaluations: demand });
    return shareOfResults(courses, LAST_FROM_HOUR * HOUR_MS) >= ENOUGH;
  });
}

/** The largest rate for which it holds, from 1 up to `ceiling`; 0 where it holds for none. */
async function most(ceiling: number, holds: (rate: number) => Promise<boolean>): Promise<number> {
  let [good, bad] = [1, ceiling];
  if (!(await holds(good))) return 0;
  while (bad / good > CLOSE && bad - good > 1) {
    const middle = Math.sqrt(good * bad);
    if (await holds(middle)) good = middle;
    else bad = middle;
  }
  return Math.floor(good);
}
