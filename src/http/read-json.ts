import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { every } from 'hono/combine';
import type { z } from 'zod';
import { type FieldError, Refusal } from '../errors.ts';

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/** Refuses a body that is no JSON by its media type (415) or longer than `maxBytes` (413), before reading it. */
export function jsonBody(maxBytes: number): MiddlewareHandler {
  return every(
    async ({ req }, next) => {
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
      await next();
    },
    bodyLimit({
      maxSize: maxBytes,
      onError: () => {
        throw new Refusal('too-large', `The body may have at most ${maxBytes} bytes.`, {
          // The rest of the body was not read: the connection cannot be used again.
          headers: { connection: 'close' },
        });
      },
    }),
  );
}

/** Levels of arrays and objects; schemas walk them by recursion, which deeper ones would overflow. */
const MOST_DEPTH = 100;

export async function readJson({ req }: Context): Promise<unknown> {
  const text = await req.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Refusal('malformed-json', `The body could not be parsed: ${(cause as Error).message}`, {
      cause,
    });
  }
  if (isDeeperThan(value, MOST_DEPTH))
    throw new Refusal('invalid-fields', `The body may be nested at most ${MOST_DEPTH} levels deep.`);
  return value;
}

function isDeeperThan(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= most; depth++) {
    level = level.flatMap((one) => (one !== null && typeof one === 'object' ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** Parses outside data; each wrong field is named by its JSON pointer. */
export function parseFields<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.flatMap(toFieldErrors);
  const names = fields.map(({ pointer }) => pointer).join(', ');
  throw new Refusal('invalid-fields', `Correct ${names} and send the request again.`, { fields });
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
