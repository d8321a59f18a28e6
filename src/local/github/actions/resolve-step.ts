import { type Contexts, evaluateCondition, evaluateTemplate } from './expressions.ts';
import { JOB_STATUSES, type JobStatus } from './job-status.ts';
import type { PlannedStep } from './plan.ts';

/** A step with its expressions evaluated. */
export interface ResolvedStep {
  /** How the job may stand for the step to be done: nothing else that its `if` can ask for changes meanwhile. */
  runsWhen: JobStatus[];
  inputs: Record<string, string>;
  environment: Record<string, string>;
}

/** Throws where an expression is wrong or names an unknown context. */
export function resolveStep(
  { condition, inputs, environment }: Omit<PlannedStep, 'action' | 'name'>,
  contexts: Contexts,
): ResolvedStep {
  const evaluated = (record: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(record).map(([name, text]) => [name, evaluateTemplate(text, contexts)]),
    );
  return {
    runsWhen: JOB_STATUSES.filter((status) => evaluateCondition(condition ?? 'success()', contexts, status)),
    inputs: evaluated(inputs),
    environment: evaluated(environment),
  };
}
