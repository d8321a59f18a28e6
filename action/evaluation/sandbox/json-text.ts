import { z } from 'zod';

/** JSON that comes as text; the schema of what it holds is piped behind it. */
export const jsonText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('not JSON');
    return z.NEVER;
  }
});
