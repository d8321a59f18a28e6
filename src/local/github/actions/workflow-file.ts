/**
 * The part of the workflow syntax that is run here. What is not known is refused, never ignored; only `runs-on`
 * and `environment` are taken and make no difference.
 */
import { parse } from 'yaml';
import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const values = z.record(z.string(), scalar).default({});
const permissions = z.union([
  z.enum(['read-all', 'write-all']),
  z.record(z.string(), z.enum(['read', 'write', 'none'])),
]);
export const concurrency = z
  .union([
    z.string().transform((group) => ({ group })),
    z.strictObject({
      group: z.string(),
      'cancel-in-progress': z.union([z.boolean(), z.string()]).optional(),
      queue: z.enum(['single', 'max']).optional(),
    }),
  ])
  .refine((value) => !('queue' in value && value.queue === 'max' && value['cancel-in-progress'] === true), {
    error: '`queue: max` does not go with `cancel-in-progress: true`',
  });

const step = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  if: scalar.optional(),
  uses: z.string({
    error: 'only steps with `uses: $/…`, `uses: ./…` or `uses: owner/repository@ref` are supported',
  }),
  with: values,
  env: values,
});

const job = z.strictObject({
  name: z.string().optional(),
  'runs-on': z.unknown(),
  if: scalar.optional(),
  permissions: permissions.optional(),
  concurrency: concurrency.optional(),
  environment: z.unknown().optional(),
  'timeout-minutes': z.number().positive().default(360),
  env: values,
  steps: z.array(step).min(1),
});

const workflow = z.strictObject({
  name: z.string().optional(),
  'run-name': z.string().optional(),
  on: z.unknown(),
  permissions: permissions.optional(),
  concurrency: concurrency.optional(),
  env: values,
  jobs: z.record(z.string(), job),
});

export type Workflow = z.output<typeof workflow>;
export type WorkflowJob = z.output<typeof job>;
export type WorkflowStep = z.output<typeof step>;
export type Concurrency = z.output<typeof concurrency>;
export type WorkflowPermissions = z.output<typeof permissions>;

/** The workflow, or in `problem` what is wrong with the file or not supported here. */
export function readWorkflow(yaml: string): { workflow: Workflow } | { problem: string } {
  const parsed = workflow.safeParse(readYaml(yaml));
  return parsed.success ? { workflow: parsed.data } : { problem: z.prettifyError(parsed.error) };
}

/** Undefined for a text that is no YAML. */
export function readYaml(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return undefined;
  }
}
