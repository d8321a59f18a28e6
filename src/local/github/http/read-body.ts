import type { Context } from 'hono';
import { z } from 'zod';
import { ApiError, invalid } from './api-error.ts';

/** The request's JSON as `schema` has it; GitHub answers 400 for text that is no JSON and 422 for the rest. */
export async function readBody<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = await c.req.text();
  const parsed = schema.safeParse(text === '' ? {} : parseJson(text));
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map(({ path, message }) => `"${path.join('.')}": ${message}`);
  throw invalid(`Invalid request.\n\n${reasons.join('\n')}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
}

export const shaText = z.string().regex(/^[0-9a-f]{40}$/, { error: 'must be a full SHA' });
