/** What the main process and the host of a run say to each other over IPC. */
import { z } from 'zod';
import { JOB_STATUSES } from '../actions/job-status.ts';

const environment = z.record(z.string(), z.string());

const step = z.object({ name: z.string(), runsWhen: z.array(z.enum(JOB_STATUSES)) });

const scriptStep = step.extend({
  kind: z.literal('script'),
  /** Absolute paths of the action's scripts. */
  main: z.string(),
  post: z.string().nullable(),
  /** Everything but what the command files of earlier steps add. */
  environment,
});
export type ScriptStep = z.infer<typeof scriptStep>;

const uploadStep = step.extend({
  kind: z.literal('upload-artifact'),
  inputs: z.record(z.string(), z.string()),
});

const hostStep = z.discriminatedUnion('kind', [scriptStep, uploadStep]);

export const hostJob = z.object({ id: z.string(), timeoutMs: z.number(), steps: z.array(hostStep) });
export type HostJob = z.infer<typeof hostJob>;

export const assignment = z.object({
  jobs: z.array(hostJob),
  /** Where processes start. */
  workspace: z.string(),
  /** Where the command files of the steps are made. */
  commandFolder: z.string(),
  logFile: z.string(),
  summaryFile: z.string(),
  artifactFolder: z.string(),
  /** Secrets that the log must not show, besides those that the steps name themselves. */
  masks: z.array(z.string()),
  /** Marks every process of the run, so that none is left behind. */
  trackingId: z.string(),
  cancelGraceMs: z.number(),
  stopGraceMs: z.number(),
});
export type Assignment = z.infer<typeof assignment>;

export const toHost = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start'), assignment }),
  z.object({ type: z.literal('cancel') }),
  z.object({ type: z.literal('stop') }),
]);
export type ToHost = z.infer<typeof toHost>;

export const fromHost = z.discriminatedUnion('type', [
  z.object({ type: z.literal('step'), pid: z.number().nullable() }),
  z.object({ type: z.literal('result'), conclusion: z.enum(['success', 'failure', 'cancelled']) }),
]);
export type FromHost = z.infer<typeof fromHost>;
