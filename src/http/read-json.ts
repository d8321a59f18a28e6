import type { Context, MiddlewareHandler } from 'hono';
import type { z } from 'zod';
import { type FieldError, Refusal } from '../errors.ts';
import type { BodyRoom } from './body-room.ts';
import { countValues } from './count-values.ts';
import { type BodyVariables, limitBody, readBytes } from './read-bytes.ts';
import { refuseExcess } from './refuse-excess.ts';

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/** Refuses a body that is no JSON by its media type (415), and what `limitBody` refuses. */
export function jsonBody(maxBytes: number, room: BodyRoom): MiddlewareHandler<BodyVariables> {
  const limit = limitBody(maxBytes, room);
  return async (context, next) => {
    const { req } = context;
    const type = req.header('content-type');
    if (type === undefined || !JSON_TYPE.test(type)) {
      const detail = `Send the body as application/json, not ${type ?? 'without a content type'}.`;
      throw new Refusal('unsupported-media-type', detail, {
        headers: { 'accept-post': 'application/json' },
      });
    }
    const encoding = req.header('content-encoding') ?? 'identity';
    if (encoding !== 'identity')
      throw new Refusal('unsupported-media-type', `Send the body as it is, not encoded as ${encoding}.`);
    return limit(context, next);
  };
}

/**
 * Members and elements together. What is wrong with each costs microseconds and nobody else is answered meanwhile; ten
 * thousand programs in a batch have 25 for each.
 */
const MOST_VALUES = 250_000;

/** The body behind `jsonBody`, parsed; no larger, deeper or fuller than a schema can be asked about. */
export async function readJson(context: Context): Promise<unknown> {
  const text = decode(await readBytes(context));
  if (countValues(text) > MOST_VALUES)
    throw new Refusal('invalid-fields', `The body may hold at most ${MOST_VALUES} members and elements.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Refusal('malformed-json', `The body could not be parsed: ${(cause as Error).message}`, {
      cause,
    });
  }
  refuseExcess(value);
  return value;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What is no UTF-8 is refused: it could not be kept as it was sent. */
function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new Refusal('malformed-json', 'The body is not encoded as UTF-8.', { cause });
  }
}

/** More of them than this help nobody to correct them. */
const MOST_FIELDS = 100;

/** Parses outside data; each wrong field is named by its JSON pointer. */
export function parseFields<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const all = parsed.error.issues.flatMap(toFieldErrors);
  const fields = all.slice(0, MOST_FIELDS);
  const names = fields.map(({ pointer }) => pointer).join(', ');
  const more = all.length > fields.length ? ` and ${all.length - fields.length} more` : '';
  throw new Refusal('invalid-fields', `Correct ${names}${more} and send the request again.`, { fields });
}

/** A member that is not known is named itself, and not the object that it stands in. */
function toFieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const { path, message } = issue;
  if (issue.code !== 'unrecognized_keys') return [{ pointer: toPointer(path), detail: message }];
  return issue.keys.map((key) => ({ pointer: toPointer([...path, key]), detail: 'is not known here' }));
}

function toPointer(path: PropertyKey[]): string {
  const escaped = path.map((key) =>
    encodeURIComponent(String(key).replaceAll('~', '~0').replaceAll('/', '~1')),
  );
  return ['#', ...escaped].join('/');
}
