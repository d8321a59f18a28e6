/** What a site is made from, whoever makes it: the plan, the files that are there, and what earlier rounds decided. */
import type { FileTree, SiteInput } from '../context.ts';
import { planSite } from './plan.ts';
import type { PlannedCheck, SitePlan } from './plan-types.ts';
import { type ProducedFiles, produceFiles } from './produce-files.ts';
import { type RoundRecord, readState, type SiteState } from './site-state.ts';

export interface Groundwork {
  input: SiteInput;
  plan: SitePlan;
  state: SiteState | undefined;
  earlierRounds: RoundRecord[];
  /** Files that producers made, or attachments that they changed because the brief asks for it. */
  produced: ProducedFiles;
  /** All files the site will have whoever makes the page: earlier rounds', attachments, produced ones. */
  files: FileTree;
  /** Attachments of all rounds that are kept byte for byte. */
  sent: string[];
}

export interface GroundworkOptions {
  /** Reaches the hosts that data may be fetched from while a site is made, and no others. */
  fetch: typeof fetch;
  signal: AbortSignal;
}

export async function layGroundwork(input: SiteInput, options: GroundworkOptions): Promise<Groundwork> {
  const state = readState(input.previous);
  const earlierRounds = (state?.rounds ?? []).filter(({ round }) => round < input.task.round);
  const plan = planSite(input.task, regressionChecks(earlierRounds));
  const given: FileTree = new Map([...input.previous, ...input.attachments]);
  const produced = await produceFiles({ plan, input, files: given, ...options });
  const sent = [...new Set([...(state?.attachments ?? []), ...input.attachments.keys()])];
  return {
    input,
    plan,
    state,
    earlierRounds,
    produced,
    files: new Map([...given, ...produced.made]),
    // An attachment that the brief wants changed is no longer kept as it was sent.
    sent: sent.filter((path) => !produced.made.has(path)),
  };
}

function regressionChecks(rounds: readonly RoundRecord[]): PlannedCheck[] {
  return rounds.flatMap(({ round, checks }) => checks.map((check) => ({ ...check, round })));
}
