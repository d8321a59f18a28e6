import { z } from 'zod';

/** What somebody's server wants its App to be, as the form on its page sends it. */
export const appManifest = z.object({
  /** GitHub's limit. */
  name: z.string().min(1).max(34),
  url: z.url(),
  public: z.boolean().default(true),
  redirect_url: z.url(),
  callback_urls: z.array(z.url()).max(10).default([]),
  hook_attributes: z.object({ url: z.url(), active: z.boolean().default(true) }).optional(),
  default_permissions: z.record(z.string(), z.enum(['read', 'write'])).default({}),
  default_events: z.array(z.string()).default([]),
});
export type AppManifest = z.output<typeof appManifest>;

/** The manifest in a form's field, or what is wrong with it. */
export function readManifest(text: unknown): { manifest: AppManifest } | { problem: string } {
  try {
    const parsed = appManifest.safeParse(JSON.parse(String(text)));
    return parsed.success ? { manifest: parsed.data } : { problem: z.prettifyError(parsed.error) };
  } catch {
    return { problem: 'The manifest is no JSON.' };
  }
}

export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
