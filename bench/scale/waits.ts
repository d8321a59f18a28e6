import type { HeldBy } from './budget.ts';
import type { Scenario } from './scenario.ts';
import type { Course } from './simulate.ts';

/**
 * Seconds that each was kept waiting on average, by what kept it: tasks by `HeldBy`, runs for a runner, evaluations for
 * workers, because the budget did not let one be woken (`wakes`), there may not be more (`workers`) or no more were woken (`few`).
 */
export type Waits = Record<HeldBy | 'runners' | 'wakes' | 'workers' | 'few', number>;

export function measureWaits({ workers }: Scenario, courses: readonly Course[]): Waits {
  const mean = (ms: (course: Course) => number, count: (course: Course) => number) => {
    const [all, of] = [sum(courses.map(ms)), sum(courses.map(count))];
    return of === 0 ? 0 : all / of / 1_000;
  };
  const held = (by: HeldBy) =>
    mean(
      ({ sites }) => sites.line.heldMs[by],
      ({ siteJobs }) => siteJobs.length,
    );
  const waitedFor = (counts: (mostWorkers: number) => boolean) =>
    mean(
      (course) => (counts(course.evaluations.seen.mostWorkers) ? waited(course) : 0),
      ({ evaluationJobs }) => evaluationJobs.length,
    );
  return {
    minute: held('minute'),
    hour: held('hour'),
    silence: held('silence'),
    places: held('places'),
    runners: mean(
      ({ organisation }) => organisation.runners.used.waitedMs,
      ({ organisation }) => organisation.runners.used.jobs,
    ),
    wakes: mean(
      ({ evaluations }) => evaluations.seen.wakeHeldMs,
      ({ evaluationJobs }) => evaluationJobs.length,
    ),
    workers: waitedFor((most) => most >= workers),
    few: waitedFor((most) => most < workers),
  };
}

const waited = ({ evaluationJobs, evaluations }: Course) =>
  sum(evaluationJobs.map(({ acceptedAt, startedAt = acceptedAt }) => startedAt - acceptedAt)) -
  evaluations.seen.wakeHeldMs;

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
