/** What the template keeps in `site.json`, so that a later round adds to the page and does not forget it. */
import { z } from 'zod';

export const viewerSettings = z.object({
  title: z.string(),
  /** The heading, where a task wants one of its own. */
  heading: z.string().optional(),
  /** The files shown; none where people bring their own Markdown. */
  files: z.array(z.string()),
  outputId: z.string(),
  outputTag: z.string(),
  outputAttributes: z.record(z.string(), z.string()),
  /** What a task calls the heading, the status line and the download link. */
  frame: z.object({
    heading: z.string().optional(),
    status: z.string().optional(),
    download: z.string().optional(),
  }),
  libraries: z.array(z.string()),
  /** Settings of the active features by their name; each feature checks its own. */
  features: z.record(z.string(), z.record(z.string(), z.unknown())),
});
export type ViewerSettings = z.infer<typeof viewerSettings>;
