/** What a form asks for. Settings keep fields, so that later rounds add to them. */
import { z } from 'zod';

export const fieldKind = z.enum([
  'text',
  'email',
  'tel',
  'url',
  'number',
  'date',
  'time',
  'password',
  'range',
  'file',
  'color',
  'textarea',
  'select',
  'radio',
  'checkboxes',
  'checkbox',
]);
export type FieldKind = z.infer<typeof fieldKind>;

export const field = z.object({
  id: z.string(),
  name: z.string(),
  label: z.string(),
  kind: fieldKind,
  required: z.boolean(),
  options: z.array(z.string()),
  /** What a task wants the control to carry. */
  attributes: z.record(z.string(), z.string()),
});
export type Field = z.infer<typeof field>;
