import { type Contexts, evaluateCondition, evaluateTemplate } from '../actions/expressions.ts';
import type { ActionRun } from './known-action.ts';
import { WORKSPACE } from './known-action.ts';
import { knownAction } from './known-actions.ts';
import { mayDeployPages, type SiteJob, type SiteStep, type SiteWorkflow } from './site-workflow.ts';

export type JobResult = 'success' | 'failure' | 'skipped';

export interface JobSurroundings {
  workflow: SiteWorkflow;
  contexts: Contexts;
  signal: AbortSignal;
  run: Pick<ActionRun, 'git' | 'tree' | 'artifacts' | 'deploy' | 'say'>;
}

/**
 * Does the steps that are known and names all others. Nothing that a site's workflow says is ever executed on this
 * machine: it may have been written by anybody.
 */
export async function interpretJob(
  id: string,
  job: SiteJob,
  surroundings: JobSurroundings,
): Promise<JobResult> {
  const { workflow, contexts, signal, run } = surroundings;
  run.say(`Job ${id}${job.steps.length === 0 ? ': not executed in local mode.' : ''}`);
  let failed = false;
  let isIncomplete = false;
  const actionRun: ActionRun = {
    ...run,
    workspace: new Map(),
    isIncomplete: () => isIncomplete,
    deployProblem: deployProblem(workflow, job),
  };
  for (const step of job.steps) {
    signal.throwIfAborted();
    const known = knownAction(step.uses);
    run.say(`▶ ${labelOf(step)}`);
    if (known === undefined) {
      run.say('Not executed in local mode.');
      isIncomplete = true;
      continue;
    }
    try {
      const named = forStep(contexts, { ...workflow.env, ...job.env, ...step.env });
      if (!evaluateCondition(step.if ?? 'success()', named, failed ? 'failure' : 'success')) {
        run.say('Skipped: its condition does not hold.');
        continue;
      }
      await known(evaluated(step.with, named), actionRun);
    } catch (error) {
      signal.throwIfAborted();
      run.say(`Error: ${(error as Error).message}`);
      failed = true;
    }
  }
  return failed ? 'failure' : 'success';
}

function labelOf({ name, uses, run }: SiteStep): string {
  return name ?? `Run ${uses ?? run?.split('\n')[0] ?? ''}`;
}

/** Outputs of what is not executed are empty, as GitHub has it for steps that were skipped. */
function forStep(contexts: Contexts, environment: Record<string, string>): Contexts {
  const github = { ...(contexts.github as object), workspace: WORKSPACE };
  const empty = { secrets: {}, steps: {}, needs: {}, matrix: {}, strategy: {}, job: {}, env: {} };
  const runner = { os: 'Linux', arch: 'X64', temp: '/tmp', name: 'Interpreter' };
  const named = { ...contexts, ...empty, github, runner };
  return { ...named, env: evaluated(environment, named) };
}

function evaluated(record: Record<string, string>, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).map(([name, text]) => [name, evaluateTemplate(text, contexts)]),
  );
}

function deployProblem(workflow: SiteWorkflow, job: SiteJob): string | null {
  if (!mayDeployPages(workflow, job)) {
    return 'Ensure GITHUB_TOKEN has permission "pages: write" and "id-token: write".';
  }
  return job.environment
    ? null
    : "Missing environment. Ensure your workflow's deployment job has an environment.";
}
