import { HOUR_MS } from '../../src/domain/duration.ts';
import { shareLive, shareOfResults } from './measure.ts';
import { SAMPLES, type Samples } from './samples.ts';
import type { Scenario } from './scenario.ts';
import { searchEdge } from './search-edge.ts';
import { simulate } from './simulate.ts';

/** Of tasks live, or results there, within ten minutes. */
const ENOUGH = 0.99;
/** A class is few tasks: it takes so many times as many classes for figures as steady. */
const CLASSES = 4;
/** By then a queue that grows has grown long. */
const LAST_FROM_HOUR = 2;
const LAST_HOURS = 1 / 3;
/** Programs of those last minutes are so many for one of the organisations that tasks are played with. */
const PROGRAMS_PER_SAMPLE = 50;

/** The most tasks an hour that may come all the time so that 99 of 100 are live within ten minutes. */
export function mostSites(scenario: Scenario, samples: Samples = SAMPLES): Promise<number> {
  return searchEdge({ ceiling: 1_000, enough: ENOUGH, samples }, async (perHour, organisations) => {
    const demand = { ...scenario.sites, perHour, burst: 0 };
    return shareLive(await simulate({ ...scenario, organisations, hours: 4, sites: demand }));
  });
}

/** The largest class that may hand in within one minute so that 99 of 100 are live within ten minutes. */
export function largestBurst(scenario: Scenario, samples: Samples = SAMPLES): Promise<number> {
  return searchEdge({ ceiling: 1_000, enough: ENOUGH, samples }, async (size, sampled) => {
    const demand = { ...scenario.sites, perHour: 0, burst: Math.round(size) };
    const organisations = CLASSES * sampled;
    return shareLive(await simulate({ ...scenario, organisations, hours: 1, sites: demand }));
  });
}

/** The most evaluations an hour so that, of those of the last minutes, 99 of 100 have their result within ten minutes. */
export function mostEvaluations(scenario: Scenario, samples: Samples = SAMPLES): Promise<number> {
  return searchEdge({ ceiling: 100_000, enough: ENOUGH, samples }, async (perHour, sampled) => {
    const demand = { perHour, burst: 0 };
    const hours = LAST_FROM_HOUR + LAST_HOURS;
    // Where many come to one, it takes few of them.
    const needed = Math.ceil((PROGRAMS_PER_SAMPLE * sampled) / (perHour * LAST_HOURS));
    const organisations = Math.min(sampled, needed);
    const courses = await simulate({ ...scenario, organisations, hours, evaluations: demand });
    return shareOfResults(courses, LAST_FROM_HOUR * HOUR_MS);
  });
}
