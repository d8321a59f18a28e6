/** `GET /jobs`: an organisation's site jobs, newest first. */
import { z } from 'zod';
import { CALLBACK_STATES } from '../domain/callback-state.ts';
import { nextLink, pageQuery } from './cursor.ts';
import { jobView } from './job-view.ts';
import { withoutNul } from './without-nul.ts';

export const jobSummary = jobView
  .pick({
    job_id: true,
    status: true,
    phase: true,
    progress: true,
    task: true,
    round: true,
    created_at: true,
    deadline_at: true,
    finished_at: true,
    error: true,
  })
  .extend({
    email: z.string(),
    pages_url: z.string().nullable(),
    /** What its sender knows: sent several times, it has arrived if one has. Null while nothing is owed. */
    callback: z.enum(CALLBACK_STATES).nullable(),
  });
export type JobSummary = z.infer<typeof jobSummary>;

export const jobPage = z.object({ jobs: z.array(jobSummary), next: nextLink() });
export type JobPage = z.infer<typeof jobPage>;

export const jobQuery = z.strictObject({
  status: jobView.shape.status.optional(),
  /** Whose sender was not told: yet, or for good. */
  callback: z.enum(['pending', 'failed']).optional(),
  /** A part of the task's name or of the sender's address, upper or lower case; or a whole job id. */
  q: z
    .string()
    .trim()
    .max(320)
    .refine(...withoutNul)
    .optional(),
  ...pageQuery('job'),
});
export type JobQuery = z.infer<typeof jobQuery>;
