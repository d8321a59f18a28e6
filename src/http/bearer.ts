import type { Context } from 'hono';
import { Refusal } from '../errors.ts';

/** The token of an `Authorization: Bearer …` header. */
export function bearer({ req }: Context): string {
  const token = /^Bearer ([\w.~+/=-]+)$/i.exec(req.header('authorization') ?? '')?.[1];
  if (token === undefined) throw new Refusal('unauthorized', 'Send the token as "Authorization: Bearer …".');
  return token;
}
