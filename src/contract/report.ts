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
  /** `model`: a language model looked at the page; its verdict is an opinion, with the reason as detail. */
  decided_by: z.enum(['browser', 'probe', 'model', 'none']),
  detail: z.string().optional(),
});
export type CheckResult = z.infer<typeof checkResult>;

/** What the task was understood to ask for, before anything was made. */
export const planView = z.object({
  title: z.string().optional(),
  elements: z.array(
    z.object({ id: z.string(), tag: z.string().optional(), attributes: z.record(z.string(), z.string()) }),
  ),
  files: z.array(z.object({ path: z.string(), description: z.string() })),
  libraries: z.array(z.string()),
  parameters: z.array(z.string()),
  script_literals: z.array(z.string()),
  checks: z.array(z.object({ kind: z.enum(['js', 'text']), text: z.string(), round: z.int() })),
});
export type PlanView = z.infer<typeof planView>;

/** What the language models of a job were used for; tokens as the provider counts them. */
export const usageView = z.object({
  models: z.array(z.string()),
  requests: z.int(),
  input_tokens: z.int(),
  cached_tokens: z.int(),
  output_tokens: z.int(),
  /** Whether some counts were guessed from text lengths because the provider sent none. */
  estimated: z.boolean(),
  /** `null` if a model without a known price was used. */
  cost_usd: z.number().nullable(),
});
export type UsageView = z.infer<typeof usageView>;

/** A file that a round changed, and how. */
export const fileChange = z.object({
  path: z.string(),
  change: z.enum(['added', 'changed', 'removed']),
  /**
   * What there is to see of it in `diff`. `cut`: not all of it. `binary`: no text in UTF-8. `not-compared`: too large, or
   * too different. `not-known`: somebody else had changed the file since the round began.
   */
  shown: z.enum(['whole', 'cut', 'binary', 'not-compared', 'not-known']),
  /** Of the whole diff; 0 where there is none. */
  lines_added: z.int(),
  lines_removed: z.int(),
  /** Hunks of a unified diff, without the two lines that name the file; without keys and tokens. */
  diff: z.string(),
});
export type FileChange = z.infer<typeof fileChange>;

/** What a round's commit did; files that others changed are not its change. */
export const siteChanges = z.object({
  /** The commit that it followed. */
  base_sha: z.string().regex(/^[0-9a-f]{40}$/),
  /** By path. */
  files: z.array(fileChange),
});
export type SiteChanges = z.infer<typeof siteChanges>;

export const siteResult = z.object({
  repo_url: z.url({ protocol: /^https?$/ }),
  commit_sha: z.string().regex(/^[0-9a-f]{40}$/),
  pages_url: z.url({ protocol: /^https?$/ }),
  checks: z.array(checkResult),
  /** Paths and sizes in bytes of the files of the commit. */
  files: z.array(z.object({ path: z.string(), bytes: z.int() })),
  /** What the executor wants people to know: missing data, contradictions, repairs. */
  notes: z.array(z.string()),
  /** Absent in results of earlier versions. */
  made_by: z.string().optional(),
  plan: planView.optional(),
  model_usage: usageView.optional(),
  /** Absent also in the first round, which has nothing to be compared with. */
  changes: siteChanges.optional(),
});
export type SiteResult = z.infer<typeof siteResult>;
