import { percentile, round } from '../figures.ts';
import type { Course } from './simulate.ts';
import type { SiteJob } from './site-job.ts';

/** What a sender is promised to be told within. */
export const TEN_MINUTES_MS = 600_000;

const seconds = (ms: number) => round(ms / 1_000, 0);
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const percent = (part: number, whole: number) => round(100 * share(part, whole), 1);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const largest = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), 0);

const within = (at: number | undefined, { acceptedAt }: { acceptedAt: number }) =>
  at !== undefined && at - acceptedAt <= TEN_MINUTES_MS;

const isLive = (job: SiteJob) => job.liveAt !== undefined && job.failure === undefined;

/** The share of all tasks whose page was live within ten minutes. */
export function shareLive(courses: readonly Course[]): number {
  const jobs = courses.flatMap(({ siteJobs }) => siteJobs);
  return share(jobs.filter((job) => isLive(job) && within(job.liveAt, job)).length, jobs.length);
}

/** Counts are those of one organisation on average, shares in percent, the rest the largest of all. */
export function measureSites(courses: readonly Course[]) {
  const jobs = courses.flatMap(({ siteJobs }) => siteJobs);
  const live = jobs.filter(isLive).map((job) => (job.liveAt as number) - job.acceptedAt);
  const counted = courses.map(({ organisation }) => organisation.installation.counted);
  return {
    tasks: round(jobs.length / courses.length, 0),
    live_p50_s: seconds(percentile(live, 50)),
    live_p99_s: seconds(percentile(live, 99)),
    live_max_s: seconds(largest(live)),
    live_in_10_min: percent(jobs.filter((job) => isLive(job) && within(job.liveAt, job)).length, jobs.length),
    told_in_10_min: percent(jobs.filter((job) => within(job.toldAt, job)).length, jobs.length),
    never_told: percent(jobs.filter(({ toldAt }) => toldAt === undefined).length, jobs.length),
    refused_by_github: round(sum(counted.map(({ refused }) => refused)) / courses.length, 1),
    /** Of all organisations: each of them reports to the App every five seconds. */
    under_way: mostAtOnce(jobs),
    longest_line: largest(courses.map(({ sites }) => sites.line.longest)),
    runners_at_once: largest(courses.map(({ organisation }) => organisation.runners.used.mostAtOnce)),
    requests_per_hour: largest(counted.map(({ mostRequestsPerHour }) => mostRequestsPerHour)),
  };
}

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

const waits = (courses: readonly Course[]) =>
  courses.flatMap(({ evaluationJobs }) =>
    evaluationJobs.flatMap(({ acceptedAt, endedAt }) =>
      endedAt === undefined ? [] : [endedAt - acceptedAt],
    ),
  );

export function measureEvaluations(courses: readonly Course[]) {
  const jobs = courses.flatMap(({ evaluationJobs }) => evaluationJobs);
  const taken = waits(courses);
  const minutes = sum(courses.map(({ organisation }) => organisation.runners.used.minutes));
  return {
    evaluations: round(jobs.length / courses.length, 0),
    result_p50_s: seconds(percentile(taken, 50)),
    result_p99_s: seconds(percentile(taken, 99)),
    result_max_s: seconds(largest(taken)),
    result_in_10_min: percent(jobs.filter((job) => within(job.endedAt, job)).length, jobs.length),
    never: percent(jobs.length - taken.length, jobs.length),
    longest_queue: largest(courses.map(({ evaluations }) => evaluations.seen.longest)),
    workers: round(sum(courses.map(({ evaluations }) => evaluations.seen.workers)) / courses.length),
    runner_minutes: round(minutes / courses.length, 0),
    per_runner_minute: round(share(taken.length, minutes), 1),
  };
}
