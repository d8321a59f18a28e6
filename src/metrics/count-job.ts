import { stretchesOf } from '../domain/job-stretches.ts';
import type { EndedJob } from '../jobs/watch-ends.ts';
import type { Instruments } from './instruments.ts';

/** Counts what a site job took, once it has ended. */
export function countJob(
  { siteSeconds, phaseSeconds, claimSeconds, modelTokens, modelRequests, modelCost }: Instruments,
  { tenant, outcome, job }: EndedJob,
): void {
  siteSeconds.observe({ outcome }, seconds(job.created_at, job.finished_at ?? job.created_at));
  for (const { phase, from, to } of stretchesOf(job.events))
    if (phase !== 'dispatched') phaseSeconds.observe({ phase }, seconds(from, to));
  for (const { dispatched_at, claimed_at } of job.attempts)
    if (dispatched_at !== null && claimed_at !== null)
      claimSeconds.observe({ kind: 'site' }, seconds(dispatched_at, claimed_at));
  const usage = job.result?.model_usage;
  if (!usage) return;
  modelRequests.inc({ tenant }, usage.requests);
  modelTokens.inc({ tenant, direction: 'input' }, usage.input_tokens);
  modelTokens.inc({ tenant, direction: 'cached' }, usage.cached_tokens);
  modelTokens.inc({ tenant, direction: 'output' }, usage.output_tokens);
  modelCost.inc({ tenant }, usage.cost_usd ?? 0);
}

/** A run may have claimed its job before it was written down that it was dispatched. */
function seconds(from: number, to: number): number {
  return Math.max(0, to - from) / 1_000;
}
