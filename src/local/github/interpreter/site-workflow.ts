/**
 * A workflow that somebody wrote for github.com, as far as the interpreter looks at it. Deliberately lenient: what is
 * not known here (shells, services, matrices) is not executed anyway.
 */
import { z } from 'zod';
import { concurrency, readYaml } from '../actions/workflow-file.ts';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const texts = z.record(z.string(), text).catch({});
const permissions = z.union([z.string(), z.record(z.string(), z.string())]).nullish();

const step = z.object({
  name: text.optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  if: text.optional(),
  with: texts,
  env: texts,
});

const job = z.object({
  if: text.optional(),
  needs: z.union([z.string().transform((id) => [id]), z.array(z.string())]).default([]),
  permissions,
  environment: z.unknown().optional(),
  env: texts,
  /** A job that calls another workflow has none. */
  steps: z.array(step).default([]),
});

const workflow = z.object({
  name: z.string().optional(),
  'run-name': z.string().optional(),
  permissions,
  concurrency: concurrency.optional().catch(undefined),
  env: texts,
  jobs: z.record(z.string(), job),
});

export type SiteWorkflow = z.output<typeof workflow>;
export type SiteJob = z.output<typeof job>;
export type SiteStep = z.output<typeof step>;

export function readSiteWorkflow(yaml: string): { workflow: SiteWorkflow } | { problem: string } {
  const parsed = workflow.safeParse(readYaml(yaml));
  return parsed.success ? { workflow: parsed.data } : { problem: z.prettifyError(parsed.error) };
}

/** Whether the job's token could deploy Pages; what is not granted is not there. */
export function mayDeployPages(workflow: SiteWorkflow, job: SiteJob): boolean {
  const granted = job.permissions ?? workflow.permissions;
  if (typeof granted !== 'object' || granted === null) return granted === 'write-all';
  return granted.pages === 'write' && granted['id-token'] === 'write';
}

/** Each job after those that it needs; one in a circle, or that needs a job nobody knows, is left out. */
export function inOrder(jobs: SiteWorkflow['jobs']): [id: string, job: SiteJob][] {
  const ordered = new Map<string, SiteJob>();
  for (let before = -1; before < ordered.size; ) {
    before = ordered.size;
    for (const [id, job] of Object.entries(jobs)) {
      if (job.needs.every((needed) => ordered.has(needed))) ordered.set(id, job);
    }
  }
  return [...ordered];
}
