/**
 * A site task as callers post it to `POST /handle_task`.
 *
 * Deliberately lenient where senders in the wild differ: unknown members are dropped, `checks` may be missing,
 * `attachments` may be missing, `null`, `[]` or `{}`. Deliberately strict about types and about attachment
 * names, because those become paths in a repository.
 */
import { z } from 'zod';
import { isSafePath, whyUnsafe } from '../domain/safe-path.ts';
import { withoutNul } from './without-nul.ts';

/** Graders send plain English, `"js: …"`, bare JavaScript, or `{ "js": "…" }`; telling them apart is planning. */
const check = z.union([z.string(), z.object({ js: z.string() })]);

const attachment = z.object({
  name: z.string().refine(isSafePath, {
    error: ({ input }) => whyUnsafe(String(input)) ?? undefined,
  }),
  /** A `data:` URI (base64 or percent-encoded, media type may be odd) or an http(s) URL. */
  url: z.string().regex(/^(data:|https?:\/\/)/i, { error: 'must be a data: URI or an http(s) URL' }),
});

const noAttachments = z.union([z.null(), z.strictObject({})]).transform(() => []);

export const siteTask = z.object({
  email: z
    .string()
    .trim()
    .min(1)
    .max(320)
    .refine(...withoutNul),
  task: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .refine(...withoutNul),
  round: z.int().min(1).max(1000),
  nonce: z
    .string()
    .min(1)
    .max(500)
    .refine(...withoutNul),
  brief: z.string().min(1),
  checks: z
    .array(check)
    .max(1_000)
    .nullish()
    .transform((list) => list ?? []),
  evaluation_url: z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }),
  attachments: z
    .union([z.array(attachment).max(200), noAttachments])
    .optional()
    .transform((list) => list ?? []),
});

export type SiteTask = z.infer<typeof siteTask>;
export type TaskCheck = SiteTask['checks'][number];
export type Attachment = SiteTask['attachments'][number];
