/**
 * Turns a workflow into what a runner has to do, when the run is created: the plan is stored with the run, so a run
 * that waits is not changed by a later commit. Texts of steps keep their expressions, because secrets must not be
 * stored and the runner's paths are not known yet.
 */
import { type ActionSource, findAction, type NodeAction } from './action-file.ts';
import type { ConcurrencyClaim } from './concurrency-claim.ts';
import { type Contexts, evaluateCondition, evaluateTemplate } from './expressions.ts';
import { resolveStep } from './resolve-step.ts';
import type {
  Concurrency,
  Workflow,
  WorkflowJob,
  WorkflowPermissions,
  WorkflowStep,
} from './workflow-file.ts';

export interface PlannedStep {
  name: string;
  /** Null: `actions/upload-artifact`, which the runner does itself. */
  action: NodeAction | null;
  condition: string | null;
  /** As they stand in the file. */
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
  /**
   * `process`: the actions that its steps name run in processes of their own. `interpreted`: a site's workflow, of
   * which nothing is ever executed; the interpreter reads it when the run starts.
   */
  kind: 'process' | 'interpreted';
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

interface Source extends ActionSource {
  contexts: Contexts;
  /** What only the texts of steps may name. */
  stepContexts: Contexts;
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
      plan: {
        kind: 'process',
        jobs: jobs.map(([id, job]) => planJob(id, job, workflow, source)),
        problem: null,
      },
    };
  } catch (error) {
    return failedPlan(source.defaultTitle, error instanceof Error ? error.message : String(error));
  }
}

export function failedPlan(title: string, problem: string): Planned {
  return { title, claims: [], plan: { kind: 'process', jobs: [], problem } };
}

export function planClaim(concurrency: Concurrency, contexts: Contexts): ConcurrencyClaim {
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

const UPLOAD_ARTIFACT = /^actions\/upload-artifact@./;

function planStep(step: WorkflowStep, environment: Record<string, string>, source: Source): PlannedStep {
  const isUpload = UPLOAD_ARTIFACT.test(step.uses);
  const action = isUpload ? null : findAction(step.uses, source);
  const planned = {
    name: evaluateTemplate(step.name ?? `Run ${step.uses}`, source.contexts),
    action,
    condition: step.if ?? null,
    inputs: { ...action?.defaults, ...step.with },
    environment,
  };
  // An expression that is wrong fails the run before anything starts.
  resolveStep(planned, { ...source.contexts, ...source.stepContexts });
  return planned;
}

/** `read-all` grants no ID token, and neither does leaving the permissions out. */
function grantsIdToken(permissions: WorkflowPermissions | undefined): boolean {
  if (typeof permissions === 'object') return permissions['id-token'] === 'write';
  return permissions === 'write-all';
}
