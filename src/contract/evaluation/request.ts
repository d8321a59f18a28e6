/** What callers post to `POST /eval-async` and `POST /eval-batches`. Unknown members are refused: they are typing errors. */
import { z } from 'zod';
import { EVALUATION_LIMITS as LIMITS } from '../../domain/evaluation-limits.ts';
import { LANGUAGES } from '../../domain/languages.ts';
import { withoutNul } from '../without-nul.ts';
import { WEBHOOK_EVENTS } from './webhook-events.ts';

const utf8 = new TextEncoder();

/** Text whose UTF-8 form has at most `most` bytes. */
const text = (most: number) =>
  z.string().refine((value) => value.length <= most && utf8.encode(value).length <= most, {
    error: `may have at most ${most} bytes`,
  });

const SECRET = /^whsec_([A-Za-z0-9+/]+={0,2})$/;
/** Standard Webhooks 1.0.0: `whsec_` and the base64 of 24 to 64 random bytes. */
const webhookSecret = z.string().refine(
  (value) => {
    const base64 = SECRET.exec(value)?.[1] ?? '';
    const bytes = Buffer.from(base64, 'base64').length;
    // Unpadded base64 would be decoded here and refused by the receivers' libraries.
    return base64.length % 4 === 0 && bytes >= 24 && bytes <= 64;
  },
  { error: 'must be "whsec_" followed by the base64 of 24 to 64 random bytes' },
);

export const webhookRequest = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).max(2_000),
  /** Two while the receiver changes from one to the other: each delivery is signed with both. One is made if none is given. */
  secret: z.union([webhookSecret, z.array(webhookSecret).min(1).max(2)]).optional(),
  /** Which events are told; all that end something if not given. */
  events: z.array(z.enum(WEBHOOK_EVENTS)).min(1).optional(),
});
export type WebhookRequest = z.infer<typeof webhookRequest>;

const { timeoutSeconds, memoryMegabytes, outputBytes, expiresSeconds } = LIMITS;

const metadata = z
  .record(z.string(), z.json())
  .refine((value) => utf8.encode(JSON.stringify(value)).length <= LIMITS.metadataBytes, {
    error: `may have at most ${LIMITS.metadataBytes} bytes as JSON`,
  });

export const evaluationRequest = z.strictObject({
  code: text(LIMITS.codeBytes).min(1, { error: 'must not be empty' }),
  language: z.enum(LANGUAGES).default('python'),
  stdin: text(LIMITS.stdinBytes).default(''),
  args: z
    .array(text(LIMITS.argBytes).refine(...withoutNul))
    .max(LIMITS.args)
    .default([]),
  timeout_s: z.number().min(timeoutSeconds.least).max(timeoutSeconds.most).default(timeoutSeconds.usual),
  memory_mb: z.int().min(memoryMegabytes.least).max(memoryMegabytes.most).default(memoryMegabytes.usual),
  output_limit: z.int().min(outputBytes.least).max(outputBytes.most).default(outputBytes.usual),
  webhook: webhookRequest.optional(),
  metadata: metadata.optional(),
  expires_in: z.int().min(expiresSeconds.least).max(expiresSeconds.most).default(expiresSeconds.usual),
  /** Whether the result of an equal evaluation of the same organisation may be given instead of a new run. */
  cache: z.boolean().default(false),
});
export type EvaluationRequest = z.infer<typeof evaluationRequest>;

export const batchRequest = z.strictObject({
  evaluations: z
    .array(evaluationRequest)
    .min(1, { error: 'must have at least one item' })
    .max(LIMITS.batchItems, { error: `may have at most ${LIMITS.batchItems} items` }),
  webhook: webhookRequest.optional(),
  metadata: metadata.optional(),
});
export type BatchRequest = z.infer<typeof batchRequest>;
