/** What people may send about a repository. */
import { z } from 'zod';

/** GitHub refuses control characters, line breaks included, and more than 350 characters. */
const description = z
  .string()
  .max(350, { error: 'is too long (maximum is 350 characters)' })
  .regex(/^\P{Cc}*$/u, { error: 'control characters are not allowed' })
  .nullable();

const settings = z.object({
  description: description.optional(),
  homepage: z.string().nullable().optional(),
  private: z.boolean().optional(),
  visibility: z
    .enum(['public', 'private'], {
      error: 'Only organizations associated with an enterprise can set visibility to internal',
    })
    .optional(),
  has_issues: z.boolean().optional(),
  has_projects: z.boolean().optional(),
  has_wiki: z.boolean().optional(),
});
export const creation = settings.extend({ name: z.string().min(1), auto_init: z.boolean().default(false) });
export const change = settings.extend({
  name: z.string().min(1).optional(),
  default_branch: z.string().optional(),
  archived: z.boolean().optional(),
});
export const topics = z.object({
  names: z.array(z.string().regex(/^[a-z0-9][a-z0-9-]{0,49}$/, { error: 'is no valid topic' })).max(20),
});

/** Only the members that were sent. */
export function toSettings(body: z.output<typeof settings>) {
  return {
    ...(body.description !== undefined && { description: body.description }),
    ...(body.homepage !== undefined && { homepage: body.homepage }),
    ...(body.private !== undefined && { private: body.private }),
    ...(body.visibility !== undefined && { private: body.visibility === 'private' }),
    ...(body.has_issues !== undefined && { hasIssues: body.has_issues }),
    ...(body.has_projects !== undefined && { hasProjects: body.has_projects }),
    ...(body.has_wiki !== undefined && { hasWiki: body.has_wiki }),
  };
}
