import type { Context } from 'hono';
import { Refusal } from '../errors.ts';

/** The token of an `Authorization: Bearer …` header. */
export function bearer({ req }: Context): string {
  return bearerToken(req.header('authorization') ?? '');
}

export function bearerToken(authorization: string): string {
  const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw new Refusal('unauthorized', 'Send the token as "Authorization: Bearer …".');
  return token;
}
