import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { type Patience, persist } from './persist.ts';
import type { Requests } from './requests.ts';

/**
 * Posts what is to be done. It carries an `Idempotency-Key`, the caller's or a new one: however often it has to be sent
 * until an answer comes through, it is done once.
 */
export async function submit<T extends z.ZodType>(
  requests: Requests,
  {
    schema,
    path,
    body,
    idempotencyKey = randomUUID(),
  }: {
    schema: T;
    path: string;
    body: unknown;
    idempotencyKey?: string | undefined;
  },
  patience: Patience,
): Promise<z.output<T>> {
  const headers = { 'idempotency-key': quote(idempotencyKey) };
  const asked = { method: 'POST', headers, body, isPrivate: true, signal: patience.signal } as const;
  const { value } = await persist(() => requests.json(schema, path, asked), patience);
  return value;
}

/** A string of structured fields (RFC 9651, section 3.3.3). */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
