import { percentile, round } from '../figures.ts';
import type { Course } from './simulate.ts';
import type { SiteJob } from './site-job.ts';

/** What a sender is promised to be told within. */
export const TEN_MINUTES_MS = 600_000;

const seconds = (ms: number) => round(ms / 1_000, 0);
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const percent = (part: number, whole: number) => round(100 * share(part, whole), 1);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
/** Of all: those of which nothing came wait for ever, so that a figure does not get better by what is lost. */
const secondsOf = (all: readonly number[], percent: number) => {
  const ms = percentile(all, percent);
  return Number.isFinite(ms) ? seconds(ms) : 'never';
};
const largest = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), 0);

const within = (at: number | undefined, { acceptedAt }: { acceptedAt: number }) =>
  at !== undefined && at - acceptedAt <= TEN_MINUTES_MS;

const isLive = (job: SiteJob) => job.liveAt !== undefined && job.failure === undefined;

/** The share of all tasks whose page was live within ten minutes. */
export function shareLive(courses: readonly Course[]): number {
  const jobs = courses.flatMap(({ siteJobs }) => siteJobs);
  return share(jobs.filter((job) => isLive(job) && within(job.liveAt, job)).length, jobs.length);
}

/** Counts are those of one organisation on average, shares in percent; the longest line, runners and requests the most of any. */
export function measureSites(courses: readonly Course[]) {
  const jobs = courses.flatMap(({ siteJobs }) => siteJobs);
  const waits = jobs.map((job) =>
    isLive(job) ? (job.liveAt as number) - job.acceptedAt : Number.POSITIVE_INFINITY,
  );
  const counted = courses.map(({ organisation }) => organisation.installation.counted);
  return {
    tasks: round(jobs.length / courses.length, 0),
    live_p50_s: secondsOf(waits, 50),
    live_p99_s: secondsOf(waits, 99),
    /** Of those that became a page. */
    live_max_s: seconds(largest(waits.filter(Number.isFinite))),
    'live_in_10_min_%': percent(
      jobs.filter((job) => isLive(job) && within(job.liveAt, job)).length,
      jobs.length,
    ),
    'told_in_10_min_%': percent(jobs.filter((job) => within(job.toldAt, job)).length, jobs.length),
    refused_by_github: refusals(courses),
    longest_line: largest(courses.map(({ sites }) => sites.line.longest)),
    /** When most are, in all organisations together; each of them reports to the App every five seconds. */
    under_way: round(mostAtOnce(jobs) / courses.length, 1),
    runner_minutes: runnerMinutes(courses),
    runners_at_once: largest(courses.map(({ organisation }) => organisation.runners.used.mostAtOnce)),
    requests_per_hour: largest(counted.map(({ mostRequestsPerHour }) => mostRequestsPerHour)),
  };
}

const refusals = (courses: readonly Course[]) =>
  round(
    sum(courses.map(({ organisation }) => organisation.installation.counted.refused)) / courses.length,
    1,
  );

/** As GitHub bills them. */
const runnerMinutes = (courses: readonly Course[]) =>
  round(sum(courses.map(({ organisation }) => organisation.runners.used.minutes)) / courses.length, 0);

function mostAtOnce(jobs: readonly SiteJob[]): number {
  const changes = jobs.flatMap(({ firstDispatchedAt: from, toldAt: to }) =>
    from === undefined || to === undefined
      ? []
      : [
          { at: from, by: 1 },
          { at: to, by: -1 },
        ],
  );
  let now = 0;
  let most = 0;
  for (const { by } of changes.toSorted((a, b) => a.at - b.at || a.by - b.by)) {
    now += by;
    most = Math.max(most, now);
  }
  return most;
}

/** The share of evaluations accepted after `from` that had their result within ten minutes. */
export function shareOfResults(courses: readonly Course[], from: number): number {
  const jobs = courses.flatMap(({ evaluationJobs }) =>
    evaluationJobs.filter((job) => job.acceptedAt >= from),
  );
  return share(jobs.filter((job) => within(job.endedAt, job)).length, jobs.length);
}

export function measureEvaluations(courses: readonly Course[]) {
  const jobs = courses.flatMap(({ evaluationJobs }) => evaluationJobs);
  const waits = jobs.map(({ acceptedAt, endedAt = Number.POSITIVE_INFINITY }) => endedAt - acceptedAt);
  const done = waits.filter(Number.isFinite);
  const minutes = runnerMinutes(courses);
  return {
    programs: round(jobs.length / courses.length, 0),
    result_p50_s: secondsOf(waits, 50),
    result_p99_s: secondsOf(waits, 99),
    result_max_s: seconds(largest(done)),
    'result_in_10_min_%': percent(jobs.filter((job) => within(job.endedAt, job)).length, jobs.length),
    refused_by_github: refusals(courses),
    longest_line: largest(courses.map(({ evaluations }) => evaluations.seen.longest)),
    workers: round(sum(courses.map(({ evaluations }) => evaluations.seen.workers)) / courses.length),
    /** Of the sites beside them as well. */
    runner_minutes: minutes,
    per_runner_minute: round(done.length / courses.length / minutes, 1),
  };
}
