/** What a run and the App say to each other, under `/runs/{job}`. Every request names the attempt it belongs to. */
import { z } from 'zod';
import { sitePhases } from '../domain/phases.ts';
import { siteResult } from './report.ts';
import { siteTask } from './task.ts';

export const jobId = z.string().regex(/^job_[0-9a-f]{32}$/);

/** `client_payload` of the `repository_dispatch`: ids only, because it shows in the run's public log. */
export const dispatchPayload = z.object({
  job: jobId,
  attempt: z.int32().min(1),
  /** Names the concurrency group: rounds of one site run one after the other. */
  site: z.string(),
  app_url: z.url(),
});
export type DispatchPayload = z.infer<typeof dispatchPayload>;
export const DISPATCH_EVENT = 'errand-site';

/** `POST /runs/{job}/claim`, authorised by the run's OIDC token whose audience is the App's address. */
export const claimRequest = z.object({ attempt: z.int32().min(1) });

export const claimAnswer = z.object({
  /** For the other calls of this attempt; kept hashed by the App. */
  run_token: z.string(),
  task: siteTask,
  repository: z.object({
    id: z.int(),
    owner: z.string(),
    name: z.string(),
    url: z.url(),
    default_branch: z.string(),
    /** As GitHub told them with the token, which saves the run asking. */
    homepage: z.string().nullable(),
    has_pages: z.boolean(),
  }),
  /** Installation token for that one repository. */
  github_token: z.string(),
  heartbeat_ms: z.int(),
  /** Unix milliseconds of the App's clock, which the times below are of. */
  now: z.int(),
  /** Unix milliseconds: what is best by then is published, so that Pages has time to build it. */
  publish_by: z.int(),
  /** Unix milliseconds: without an outcome by then the App gives the job up and tells the sender so. */
  give_up_at: z.int(),
});
export type ClaimAnswer = z.infer<typeof claimAnswer>;

/** `POST /runs/{job}/events`: a batch, or an empty one as a heartbeat. */
export const eventsRequest = z.object({
  attempt: z.int32().min(1),
  /** `batch` counts from 1: one that is sent again because its answer was lost is stored once. */
  batch: z.int32().min(1),
  events: z
    .array(
      z.object({
        type: z.enum(['phase', 'log']),
        phase: z.enum(sitePhases),
        message: z.string().max(4_000),
      }),
    )
    .max(500),
  /** Unix milliseconds: GitHub wants nothing before that in the name of the installation, whoever asks. */
  github_limited_until: z.int().optional(),
});
export type RunEvent = z.infer<typeof eventsRequest>['events'][number];

/** `POST /runs/{job}/result`: the outcome of the job. Sent again, it is answered the same. */
export const resultRequest = z.discriminatedUnion('status', [
  z.object({ attempt: z.int32().min(1), status: z.literal('completed'), result: siteResult }),
  z.object({ attempt: z.int32().min(1), status: z.literal('failed'), error: z.string().min(1).max(4_000) }),
]);
export type ResultRequest = z.infer<typeof resultRequest>;

/** The callback that the run is asked to deliver, as the App recorded it. */
export const resultAnswer = z.object({
  delivery: z.object({ id: z.string(), url: z.url(), body: z.string() }),
});
export type ResultAnswer = z.infer<typeof resultAnswer>;

/** `POST /runs/{job}/deliveries/{id}`: one try, reported as it happened. */
export const tryRequest = z.object({
  attempt: z.int32().min(1),
  n: z.int32().min(1),
  http_status: z.int32().nullable(),
  error: z.string().max(1_000).nullable(),
  duration_ms: z.int(),
});
