/** What the template keeps in `site.json`: a later round adds files and forgets none. */
import { z } from 'zod';
import { buildProducts } from '../../build-products.ts';
import type { TemplateInput } from '../template.ts';

export const FILE_STATES = ['sent', 'changed', 'made', 'unfinished', 'missing', 'product'] as const;

const fileSetSettings = z.object({
  title: z.string(),
  heading: z.string().optional(),
  libraries: z.array(z.string()),
  /** Files that the site's workflow makes. */
  products: z.array(z.string()),
  files: z.array(z.object({ path: z.string(), description: z.string(), state: z.enum(FILE_STATES) })),
});
export type FileSetSettings = z.infer<typeof fileSetSettings>;

export function resolveSettings({ plan, input, files, settings }: TemplateInput): FileSetSettings {
  const earlier = fileSetSettings.safeParse(settings).data;
  const heading = plan.heading ?? earlier?.heading;
  const hasWorkflow = [...files.keys()].some((path) => path.startsWith('.github/workflows/'));
  const products = hasWorkflow ? buildProducts(plan) : [];
  return {
    title: plan.title ?? earlier?.title ?? nameOf(input.task.task),
    ...(heading !== undefined && { heading }),
    libraries: [...new Set([...(earlier?.libraries ?? []), ...plan.libraries])],
    products: [...new Set([...(earlier?.products ?? []), ...products])],
    files: earlier?.files ?? [],
  };
}

/** "file-index-a1b2c" is "File index": the end of a task's id is often a seed. */
function nameOf(task: string): string {
  const words = task
    .replace(/[-_](?=[a-z]*\d)[a-z\d]{4,}$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? 'Files' : words.charAt(0).toUpperCase() + words.slice(1);
}
