import type { Row } from '../report.ts';
import { advise } from './advice.ts';
import { measureEvaluations, measureSites } from './measure.ts';
import type { Samples } from './samples.ts';
import { largestBurst, mostEvaluations, mostSites } from './saturation.ts';
import type { Scenario } from './scenario.ts';
import { type Course, simulate } from './simulate.ts';

/** What a row of a table is made of: plain data, so that another thread can be asked for it. */
export interface AskedRow {
  kind: keyof typeof KINDS;
  scenario: Scenario;
  samples: Samples;
}

export interface MadeRow {
  row: Row;
  /** What to do about what keeps waiting, a sentence each. */
  advice: string[];
}

type Make = (asked: AskedRow) => Promise<MadeRow>;

const KINDS = {
  sites: played('sites', measureSites),
  evaluations: played('evaluations', measureEvaluations),
  mostSites: async ({ scenario, samples }: AskedRow) => ({
    row: {
      tasks_per_hour: await mostSites(scenario, samples),
      tasks_in_one_minute: await largestBurst(scenario, samples),
    },
    advice: [],
  }),
  mostEvaluations: async ({ scenario, samples }: AskedRow) => ({
    row: { programs_per_hour: await mostEvaluations(scenario, samples) },
    advice: [],
  }),
};

export const makeRow: Make = (asked) => KINDS[asked.kind](asked);

function played(kind: 'sites' | 'evaluations', measure: (courses: readonly Course[]) => Row): Make {
  return async ({ scenario }) => {
    const courses = await simulate(scenario);
    const causes = advise(scenario, courses, kind);
    return {
      row: { ...measure(courses), waited_for: causes.flatMap(({ name }) => name ?? []).join(', ') },
      advice: causes.map(({ sentence }) => sentence),
    };
  };
}
