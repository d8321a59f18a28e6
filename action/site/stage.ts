import type { ClaimAnswer, DispatchPayload } from '../../src/contract/run-api.ts';
import type { SitePhase } from '../../src/domain/phases.ts';
import type { Reporter } from '../reporter.ts';
import type { Candidate, SiteInput } from './context.ts';
import type { Generation } from './generate/finish-site.ts';
import type { Groundwork } from './generate/groundwork.ts';
import type { Octokit } from './github/open-octokit.ts';
import type { Model } from './model/model.ts';
import type { Proposal } from './model-proposal.ts';
import type { Changes } from './publish/changes.ts';
import type { BrowserKeeper } from './verify/browser.ts';

/** What a stage gets; the later ones find what the earlier ones left in it. */
export interface SiteWork {
  payload: DispatchPayload;
  claim: ClaimAnswer;
  octokit: Octokit;
  reporter: Reporter;
  /** Ends all work: the attempt is stale, or the time is up. */
  signal: AbortSignal;
  /** Starts while the site is made, and ends with its check. */
  browsers: BrowserKeeper;
  /** Hosts the page may load from while it is checked. */
  pageHosts: string[];
  /** What is missing while a stage waits, for the outcome should the time be up before it comes. */
  waitingFor: string | undefined;
  /** The commit that the new one has to follow (empty: there is none), and its files with the ids of their contents. */
  head: { sha: string; files: Map<string, string> };
  input: SiteInput;
  /** `null` where no language model is configured. */
  model: Model | null;
  /** Unix milliseconds: the best site there is by then is published. */
  publishBy: number;
  groundwork: Groundwork | null;
  /** The site that the templates made, and after the check the one that is published. */
  generation: Generation | null;
  /** What the model makes meanwhile, or why it makes nothing. */
  proposal: Promise<Proposal | string> | undefined;
  candidate: Candidate;
  /** What the commit does; `null` before it is tried. */
  changes: Changes | null;
  commitSha: string;
  pagesUrl: string;
}

/** One step of making a site. Throws with a sentence that the sender of the task can be told. */
export interface Stage {
  name: SitePhase;
  title: string;
  /** Does the work and says in a line what came of it. */
  run(work: SiteWork): Promise<string>;
}

export interface StageResult {
  title: string;
  ok: boolean;
  seconds: number;
  outcome: string;
}
