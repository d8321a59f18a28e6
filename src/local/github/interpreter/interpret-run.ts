import { evaluateCondition } from '../actions/expressions.ts';
import { interpretJob, type JobResult, type JobSurroundings } from './interpret-job.ts';
import { inOrder } from './site-workflow.ts';

/** All jobs of a run, one after the other; each only if those it needs went well, or its condition says otherwise. */
export async function interpretRun(surroundings: JobSurroundings): Promise<JobResult> {
  const { workflow, contexts, run } = surroundings;
  const results = new Map<string, JobResult>();
  for (const [id, job] of inOrder(workflow.jobs)) {
    const isReady = job.needs.every((needed) => results.get(needed) === 'success');
    const isWanted = conditionHolds(job.if, { ...contexts, needs: {} }, isReady);
    if (!isWanted) run.say(`Job ${id} is skipped.`);
    results.set(id, isWanted ? await interpretJob(id, job, surroundings) : 'skipped');
  }
  const all = [...results.values()];
  if (all.includes('failure')) return 'failure';
  return all.includes('success') ? 'success' : 'skipped';
}

/** One that cannot be evaluated here depends on what is not executed, which counts as done. */
function conditionHolds(
  condition: string | undefined,
  contexts: JobSurroundings['contexts'],
  isReady: boolean,
): boolean {
  try {
    return evaluateCondition(condition ?? 'success()', contexts, isReady ? 'success' : 'failure');
  } catch {
    return isReady;
  }
}
