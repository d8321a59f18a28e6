/** What the template keeps in `site.json`: the wishes of all rounds, since the page answers all of them. */
import { z } from 'zod';

export const genericSettings = z.object({
  title: z.string(),
  briefs: z.array(z.object({ round: z.int().min(1), text: z.string() })),
  /** Elements that earlier briefs named; those of checks come with the checks. */
  elements: z.array(
    z.object({
      id: z.string(),
      mention: z.string(),
      tag: z.string().optional(),
      attributes: z.record(z.string(), z.string()),
      words: z.array(z.string()),
    }),
  ),
  libraries: z.array(z.string()),
});
export type GenericSettings = z.infer<typeof genericSettings>;
