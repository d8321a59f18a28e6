/** What a run may do in the one repository of its site. */
const ALWAYS = {
  metadata: 'read',
  contents: 'write',
  pages: 'write',
  // GitHub asks for it to enable Pages and to describe the repository.
  administration: 'write',
} as const;

interface TaskTexts {
  round: number;
  brief: string;
  checks: readonly (string | { js: string })[];
  attachments: readonly { name: string }[];
}

/** Least privilege: workflows can be written only where the task speaks of one. */
export function runPermissions(task: TaskTexts): Record<string, 'read' | 'write'> {
  const brings = bringsWorkflow(task);
  return {
    ...ALWAYS,
    ...(brings && { workflows: 'write' }),
    // How a site's own workflow ended; in a later round it may have come with an earlier one.
    ...((brings || task.round > 1) && { actions: 'read' }),
  };
}

/** Whether the site gets a workflow of its own, which GitHub lets nobody commit without a permission for it. */
export function bringsWorkflow({ brief, checks, attachments }: Omit<TaskTexts, 'round'>): boolean {
  const texts = [
    brief,
    ...checks.map((check) => (typeof check === 'string' ? check : check.js)),
    ...attachments.map(({ name }) => name),
  ];
  return texts.some((text) => /\.github\/workflows\b/i.test(text));
}
