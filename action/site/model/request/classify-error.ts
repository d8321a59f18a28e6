/** Reads what the openai package throws. It is taken as data: its classes tell less than its fields. */
import { z } from 'zod';
import type { Failure, FailureKind } from './failure.ts';

const thrown = z.object({
  status: z.number().optional().catch(undefined),
  code: z.union([z.string(), z.number()]).nullish().catch(undefined),
  type: z.string().nullish().catch(undefined),
  param: z.string().nullish().catch(undefined),
  message: z.string().catch('no message'),
  headers: z.instanceof(Headers).optional().catch(undefined),
  /** An error object inside a stream carries the status only here. */
  error: z.unknown(),
});
type Thrown = z.infer<typeof thrown>;

interface Rule {
  kind: FailureKind;
  message: string;
  statuses?: readonly number[];
  text?: RegExp;
}

/** The first that fits: both its statuses and its text, where it names them. */
const RULES: readonly Rule[] = [
  {
    kind: 'refusal',
    message: 'refused the content',
    statuses: [400, 403, 422, 451],
    text: /content_(?:filter|policy)|moderation|flagged/i,
  },
  {
    kind: 'unknown-model',
    message: 'is not known there',
    statuses: [400, 403, 404, 422],
    text: /model_not_found|access to.{0,20}model|model\b.{0,80}(?:not found|not exist|unknown|invalid|not supported|deprecated|retired)|(?:unknown|invalid|no such).{0,20}model/i,
  },
  { kind: 'unknown-model', message: 'is not known there', statuses: [404, 410] },
  { kind: 'network', message: 'could not be reached', text: /\bConnection error\b/ },
  { kind: 'auth', message: 'refused the key', statuses: [401, 403] },
  { kind: 'quota', message: 'has no credit left', statuses: [402] },
  { kind: 'quota', message: 'has no credit left', text: /insufficient_quota|billing|credit balance/i },
  { kind: 'overload', message: 'is overloaded', statuses: [408, 409, 425, 429, 529] },
  { kind: 'overload', message: 'is overloaded', text: /overloaded|rate.?limit|try again/i },
];

/** `said` is what the provider said, not yet redacted: to learn from, not to be shown. */
export function classifyError(error: unknown, now: number): { failure: Failure; said: string } {
  const read = thrown.safeParse(error);
  if (!read.success) {
    return { failure: { kind: 'network', message: 'could not be reached' }, said: String(error) };
  }
  const { data } = read;
  const status = data.status ?? statusWithin(data);
  const said = [data.code, data.type, data.param, data.message].filter(Boolean).join(' ');
  const wait = retryAfter(data.headers, now);
  const rule = RULES.find(
    ({ kind, statuses, text }) =>
      (!statuses || (status !== undefined && statuses.includes(status))) &&
      (!text || text.test(said)) &&
      // Some say "quota" for a limit per minute; who says when to come back has credit.
      !(kind === 'quota' && wait !== undefined && data.code !== 'insufficient_quota'),
  );
  const { kind, message } = rule ?? byStatus(status);
  const failure = { kind, message: status === undefined ? message : `${message} (status ${status})` };
  return { failure: wait === undefined ? failure : { ...failure, retryAfterMs: wait }, said };
}

function byStatus(status: number | undefined): Pick<Failure, 'kind' | 'message'> {
  if (status === undefined) return { kind: 'network', message: 'broke off the connection' };
  return status < 500
    ? { kind: 'bad-request', message: 'did not accept the request' }
    : { kind: 'overload', message: 'has a fault of its own' };
}

function statusWithin({ code }: Thrown): number | undefined {
  const status = Number(code);
  return status >= 400 && status < 600 ? status : undefined;
}

function retryAfter(headers: Headers | undefined, now: number): number | undefined {
  const ms = headers?.get('retry-after-ms');
  if (ms && Number.isFinite(Number(ms))) return Math.max(0, Number(ms));
  const value = headers?.get('retry-after');
  if (!value) return undefined;
  const wait = Number.isFinite(Number(value)) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
