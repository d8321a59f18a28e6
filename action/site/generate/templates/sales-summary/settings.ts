/** What the template keeps in `site.json`, so that a later round adds to the page and does not forget it. */
import { z } from 'zod';
import { derivedColumn } from './derived-column.ts';

export const salesSettings = z.object({
  title: z.string(),
  dataFile: z.string(),
  amountColumn: z.string(),
  /** A column that is worked out of others. */
  derived: derivedColumn.optional(),
  totalId: z.string(),
  totalTag: z.string(),
  totalAttributes: z.record(z.string(), z.string()).default({}),
  /** The heading, where it is not the title. */
  heading: z.string().optional(),
  /** The least digits after the decimal mark. */
  places: z.int().min(0).default(0),
  libraries: z.array(z.string()),
  /** Settings of the active features by their name; each feature checks its own. */
  features: z.record(z.string(), z.record(z.string(), z.unknown())),
});
export type SalesSettings = z.infer<typeof salesSettings>;
