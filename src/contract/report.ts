/** What a run found out about the site it made: stored with the job, shown to whoever may read it. */
import { z } from 'zod';

/**
 * One acceptance check and how it was decided. `undecided` is an honest verdict: nothing here could decide it.
 * `detail` says why it failed or what was seen.
 */
export const checkResult = z.object({
  check: z.string(),
  kind: z.enum(['js', 'text', 'quality']),
  verdict: z.enum(['passed', 'failed', 'undecided']),
  decided_by: z.enum(['browser', 'probe', 'none']),
  detail: z.string().optional(),
});
export type CheckResult = z.infer<typeof checkResult>;

export const siteResult = z.object({
  repo_url: z.url(),
  commit_sha: z.string().regex(/^[0-9a-f]{40}$/),
  pages_url: z.url(),
  checks: z.array(checkResult),
  /** Paths and sizes in bytes of the files of the commit. */
  files: z.array(z.object({ path: z.string(), bytes: z.int() })),
  /** What the executor wants people to know: missing data, contradictions, repairs. */
  notes: z.array(z.string()),
});
export type SiteResult = z.infer<typeof siteResult>;
