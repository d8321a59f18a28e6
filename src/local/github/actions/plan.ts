/**
 * Turns a workflow into what a runner has to do, with every expression evaluated, when the run is created: the
 * plan is stored with the run, so a run that waits is not changed by a later commit.
 */

import type { BareRepository } from '../git/bare-repository.ts';
import { findAction, type LocalAction } from './action-file.ts';
import type { ConcurrencyClaim } from './concurrency-claim.ts';
import { type Contexts, evaluateCondition, evaluateTemplate } from './expressions.ts';
import type {
  Concurrency,
  Workflow,
  WorkflowJob,
  WorkflowPermissions,
  WorkflowStep,
} from './workflow-file.ts';

export interface PlannedStep {
  name: string;
  action: LocalAction;
  inputs: Record<string, string>;
  environment: Record<string, string>;
}

export interface PlannedJob {
  id: string;
  timeoutMs: number;
  mayRequestIdToken: boolean;
  steps: PlannedStep[];
}

export interface RunPlan {
  /** Jobs whose `if` holds, in the order of the file; a runner here does them one after the other. */
  jobs: PlannedJob[];
  /** Why the run cannot start. */
  problem: string | null;
}

export interface Planned {
  title: string;
  claims: ConcurrencyClaim[];
  plan: RunPlan;
}

interface Source {
  git: BareRepository;
  tree: string;
  contexts: Contexts;
  /** What a run is called without a `run-name`: for a repository_dispatch its event type. */
  defaultTitle: string;
}

export function planRun(workflow: Workflow, source: Source): Planned {
  try {
    const { contexts } = source;
    const runName = workflow['run-name'];
    const title = runName === undefined ? source.defaultTitle : evaluateTemplate(runName, contexts);
    const jobs = Object.entries(workflow.jobs).filter(
      ([, job]) => job.if === undefined || evaluateCondition(job.if, contexts),
    );
    const claims = [workflow.concurrency, ...jobs.map(([, job]) => job.concurrency)]
      .filter((concurrency) => concurrency !== undefined)
      .map((concurrency) => planClaim(concurrency, contexts));
    return {
      title,
      claims,
      plan: { jobs: jobs.map(([id, job]) => planJob(id, job, workflow, source)), problem: null },
    };
  } catch (error) {
    return failedPlan(source.defaultTitle, error instanceof Error ? error.message : String(error));
  }
}

export function failedPlan(title: string, problem: string): Planned {
  return { title, claims: [], plan: { jobs: [], problem } };
}

function planClaim(concurrency: Concurrency, contexts: Contexts): ConcurrencyClaim {
  const cancel = 'cancel-in-progress' in concurrency ? concurrency['cancel-in-progress'] : false;
  return {
    group: evaluateTemplate(concurrency.group, contexts).toLowerCase(),
    cancelInProgress: evaluateTemplate(String(cancel ?? false), contexts) === 'true',
    queue: ('queue' in concurrency && concurrency.queue) || 'single',
  };
}

function planJob(id: string, job: WorkflowJob, workflow: Workflow, source: Source): PlannedJob {
  return {
    id,
    timeoutMs: job['timeout-minutes'] * 60_000,
    mayRequestIdToken: grantsIdToken(job.permissions ?? workflow.permissions),
    steps: job.steps.map((step) => planStep(step, { ...workflow.env, ...job.env, ...step.env }, source)),
  };
}

function planStep(step: WorkflowStep, environment: Record<string, string>, source: Source): PlannedStep {
  const action = findAction(source.git, source.tree, step.uses);
  const evaluated = (record: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(record).map(([name, text]) => [name, evaluateTemplate(text, source.contexts)]),
    );
  return {
    name: evaluateTemplate(step.name ?? `Run ${step.uses}`, source.contexts),
    action,
    inputs: evaluated({ ...action.defaults, ...step.with }),
    environment: evaluated(environment),
  };
}

/** `read-all` grants no ID token, and neither does leaving the permissions out. */
function grantsIdToken(permissions: WorkflowPermissions | undefined): boolean {
  if (typeof permissions === 'object') return permissions['id-token'] === 'write';
  return permissions === 'write-all';
}
