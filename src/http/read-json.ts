import type { Context, MiddlewareHandler } from 'hono';
import type { z } from 'zod';
import { type FieldError, Refusal } from '../errors.ts';
import { countValues } from './count-values.ts';

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/** Set by `jsonBody` for `readJson`. */
type BodyVariables = { Variables: { mostBytes: number } };

/**
 * Refuses a body that is no JSON by its media type (415) or says to be longer than `maxBytes` (413), before reading it;
 * one that does not say its length is refused by `readJson` as soon as it is longer.
 */
export function jsonBody(maxBytes: number): MiddlewareHandler<BodyVariables> {
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
    if (Number(req.header('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
    context.set('mostBytes', maxBytes);
    await next();
  };
}

export function tooLarge(maxBytes: number): Refusal {
  return new Refusal('too-large', `The body may have at most ${maxBytes} bytes.`, {
    // The rest of the body was not read: the connection cannot be used again.
    headers: { connection: 'close' },
  });
}

/** Levels of arrays and objects; schemas walk them by recursion, which deeper ones would overflow. */
const MOST_DEPTH = 100;
/**
 * Members and elements together. What is wrong with each costs microseconds and nobody else is answered meanwhile; ten
 * thousand programs in a batch have 25 for each.
 */
const MOST_VALUES = 250_000;

/** The body behind `jsonBody`, parsed; no larger, deeper or fuller than a schema can be asked about. */
export async function readJson(context: Context): Promise<unknown> {
  const text = await readText(context);
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

async function readText({ req, get }: Context): Promise<string> {
  const most: number = get('mostBytes');
  try {
    // The parser of the connection takes no more than what was said.
    if (req.header('content-length') !== undefined) return await req.text();
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of req.raw.body ?? []) {
      bytes += chunk.length;
      if (bytes > most) throw tooLarge(most);
      chunks.push(chunk);
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    // Whoever goes away in the middle hears nothing of it, and it is no mistake of ours.
    throw new Refusal('malformed-json', 'The body did not come to its end.', { cause });
  }
}

function refuseExcess(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_DEPTH)
      throw new Refusal('invalid-fields', `The body may be nested at most ${MOST_DEPTH} levels deep.`);
    // Beyond what a number can be: JSON has no word for it.
    if (level.includes(Number.POSITIVE_INFINITY) || level.includes(Number.NEGATIVE_INFINITY))
      throw new Refusal('invalid-fields', 'The body has a number that is too large to be kept.');
    level = level.flatMap((one) => (one !== null && typeof one === 'object' ? Object.values(one) : []));
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
