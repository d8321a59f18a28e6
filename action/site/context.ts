/** What the stages of a site job share: one object, filled in order. */
import type { CheckResult } from '../../src/contract/report.ts';
import type { SiteTask } from '../../src/contract/task.ts';

/** Files of a site by repository path; content is bytes, never base64 text. Paths satisfy `isSafePath`. */
export type FileTree = Map<string, Buffer>;

/** What generation works from: the task, its decoded attachments and the site as the last round left it. */
export interface SiteInput {
  task: SiteTask;
  attachments: FileTree;
  /** The files of the repository's head; empty in round 1. */
  previous: FileTree;
  /** For the README's links and the licence; the page itself must not depend on them. */
  repository: { owner: string; name: string; url: string; pagesUrl: string };
  /** Year for the licence. */
  year: number;
  /** Attachments that could not be read and the like, in sentences for the README and the report. */
  notes: string[];
}

/** A tree with what is known about it. Candidates are compared by their checks; the best one is published. */
export interface Candidate {
  files: FileTree;
  checks: CheckResult[];
  notes: string[];
}
