/** What the template keeps in `site.json`: the fields of all rounds and the names of the page's parts. */
import { z } from 'zod';
import { field } from './field.ts';

export const formSettings = z.object({
  title: z.string(),
  heading: z.string().optional(),
  intro: z.string(),
  formId: z.string(),
  formAttributes: z.record(z.string(), z.string()),
  fields: z.array(field),
  submit: z.object({ id: z.string(), label: z.string() }),
  /** Where the answers are shown. */
  summaryId: z.string(),
  thanks: z.string().optional(),
  /** The beginning of the call that stores answers, as a check may want it: `localStorage.setItem("key"`. */
  store: z.string().optional(),
  libraries: z.array(z.string()),
});
export type FormSettings = z.infer<typeof formSettings>;
