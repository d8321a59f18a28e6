/** What a client can do with sites. */
import type { z } from 'zod';
import { type AcceptedAnswer, acceptedAnswer } from '../contract/accepted.ts';
import { EVENT_TYPES, type JobEvent, jobEvent } from '../contract/event.ts';
import { type JobQuery, type JobSummary, jobPage } from '../contract/job-list.ts';
import { type CallbackView, callbackList, type JobView, jobView } from '../contract/job-view.ts';
import type { siteTask } from '../contract/task.ts';
import { isEnd } from '../domain/job-state.ts';
import type { CallOptions, FollowOptions } from './call-options.ts';
import { CHANGE, type Core, PRIVATE, withQuery } from './core.ts';
import { waitForEnd } from './wait.ts';

/** As senders write it: what has a default may be left out. The client adds its secret. */
export type SiteTaskRequest = z.input<typeof siteTask>;

export interface JobFilter {
  status?: JobQuery['status'];
  /** Only those whose sender was not told: that is still tried, or was given up. */
  callback?: JobQuery['callback'];
  /** A part of the task's name or of the sender's address, or a whole job id. */
  search?: string | undefined;
}

export interface SiteCalls {
  /**
   * Returns once the task is stored for good, which is long before its site is live. Email, task, round and nonce are
   * what a job is known by: the same ones again are the same job.
   */
  submitTask(task: SiteTaskRequest, options?: CallOptions): Promise<AcceptedAnswer>;
  /** How it stands, with its result, its attempts and all its events. */
  job(id: string, options?: CallOptions): Promise<JobView>;
  /** Returns when it has ended, however: look at `status` and `error`. Its sender may be told only after that. */
  waitForJob(id: string, options?: CallOptions): Promise<JobView>;
  /**
   * Every step as it comes, until the job has ended and its sender was told, or telling it was given up. Connections
   * that break are made anew.
   */
  jobEvents(id: string, options?: FollowOptions): AsyncGenerator<JobEvent, void, void>;
  /** Your organisation's jobs, newest first, page by page as they are read. */
  listJobs(options?: CallOptions & JobFilter): AsyncGenerator<JobSummary, void, void>;
  /** Returns with how it stands then: `cancelled`, or as it had ended before. */
  cancelJob(id: string, options?: CallOptions): Promise<JobView>;
  /** What its sender was told, oldest first, with every try. */
  callbacks(id: string, options?: CallOptions): Promise<CallbackView[]>;
  /** Tells its sender once more, or twice if an answer to this gets lost. Returns once that is stored for good. */
  replayCallback(id: string, options?: CallOptions): Promise<CallbackView[]>;
}

const TYPES = new Set<string>(EVENT_TYPES);
const pathOf = (id: string) => `/jobs/${encodeURIComponent(id)}`;

export function siteCalls(core: Core, { secret }: { secret: string | undefined }): SiteCalls {
  const { requests, patience, ask } = core;
  return {
    submitTask: (task, options = {}) =>
      ask(acceptedAnswer, '/handle_task', options, { method: 'POST', body: { ...task, secret } }),
    job: (id, options = {}) => ask(jobView, pathOf(id), options),
    waitForJob: (id, options = {}) =>
      waitForEnd(requests, { path: pathOf(id), schema: jobView }, patience(options)),
    jobEvents: (id, options = {}) =>
      core.follow(
        {
          path: `${pathOf(id)}/events`,
          schema: jobEvent,
          types: TYPES,
          // How often its sender has to be told is known by Errand only.
          isLast: () => false,
          isOutcome: ({ type }) => isEnd(type),
        },
        options,
      ),
    async *listJobs({ status, callback, search, ...options } = {}) {
      const path = withQuery('/jobs', { status, callback, q: search });
      for await (const { jobs } of core.pages(jobPage, path, options, PRIVATE)) yield* jobs;
    },
    cancelJob: (id, options = {}) => ask(jobView, `${pathOf(id)}/cancel`, options, CHANGE),
    callbacks: async (id, options = {}) =>
      (await ask(callbackList, `${pathOf(id)}/callbacks`, options, PRIVATE)).deliveries,
    replayCallback: async (id, options = {}) =>
      (await ask(callbackList, `${pathOf(id)}/callbacks`, options, CHANGE)).deliveries,
  };
}
