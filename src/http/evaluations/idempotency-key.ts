import type { Context } from 'hono';
import { Refusal } from '../../errors.ts';

const LONGEST = 255;
/** A structured-field string: printable ASCII, `"` and `\` escaped. */
const QUOTED = /^"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"$/;
/** Deliberately lenient: many clients leave the quotes out. */
const BARE = /^[\x21\x23-\x5b\x5d-\x7e]+$/;

/** The caller's `Idempotency-Key`, with or without the quotes that the draft standard asks for. */
export function readIdempotencyKey({ req }: Context): string | undefined {
  const header = req.header('idempotency-key')?.trim();
  if (header === undefined) return undefined;
  const key = QUOTED.exec(header)?.[1]?.replace(/\\(["\\])/g, '$1') ?? BARE.exec(header)?.[0];
  if (key === undefined || key === '' || key.length > LONGEST) {
    const detail = `The Idempotency-Key has to be a quoted string of 1 to ${LONGEST} printable ASCII characters.`;
    throw new Refusal('invalid-fields', detail);
  }
  return key;
}
