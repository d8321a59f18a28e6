/** What a small app keeps in `site.json`, so that a later round changes the same app. */
import { z } from 'zod';

const storedRole = z.object({
  id: z.string(),
  tag: z.string(),
  attributes: z.record(z.string(), z.string()),
});
export type StoredRole = z.infer<typeof storedRole>;

export const smallAppSettings = z.object({
  app: z.string(),
  title: z.string(),
  heading: z.string().optional(),
  libraries: z.array(z.string()),
  /** Elements that tasks have named, by role. */
  roles: z.record(z.string(), storedRole),
  /** Texts of buttons that tasks have named, by role. */
  labels: z.record(z.string(), z.string()),
  /** Parts that are switched on. */
  parts: z.array(z.string()),
  /** How the page's storage is called; absent where nothing is kept. */
  storage: z.object({ key: z.string(), quote: z.enum(['"', "'", '`']) }).optional(),
  data: z.record(z.string(), z.unknown()),
});
export type SmallAppSettings = z.infer<typeof smallAppSettings>;
