import type { getOctokit } from '@actions/github';
import type { ClaimAnswer, DispatchPayload } from '../../src/contract/run-api.ts';
import type { SitePhase } from '../../src/domain/phases.ts';
import type { Reporter } from '../reporter.ts';
import type { Candidate, SiteInput } from './context.ts';
import type { Generation } from './generate/generate.ts';

/** What a stage gets; the later ones find what the earlier ones left in it. */
export interface SiteWork {
  payload: DispatchPayload;
  claim: ClaimAnswer;
  octokit: ReturnType<typeof getOctokit>;
  reporter: Reporter;
  /** Ends all work: the attempt is stale, or the time is up. */
  signal: AbortSignal;
  /** Hosts the page may load from while it is checked. */
  pageHosts: string[];
  /** The commit that the new one has to follow, and its files with the ids of their contents. */
  head: { sha: string; files: Map<string, string> };
  input: SiteInput;
  generation: Generation | null;
  candidate: Candidate;
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
