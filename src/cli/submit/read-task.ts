import { z } from 'zod';
import type { SiteTaskRequest } from '../../client/client.ts';
import { parseJson } from '../../domain/parse-json.ts';
import { nameOf, readText } from '../call/read-text.ts';
import { UsageError } from '../call/usage-error.ts';

const taskFile = z.looseObject({ secret: z.string().optional() });

/**
 * A task as senders post it, and the secret if there is one in it. Whether the rest is as it has to be is said by
 * Errand, which knows. Throws `UsageError`.
 */
export async function readTask(file: string): Promise<{ task: SiteTaskRequest; secret: string | undefined }> {
  const parsed = taskFile.safeParse(parseJson(await readText(file)));
  if (!parsed.success)
    throw new UsageError(
      `${nameOf(file)} is no task: it has to be a JSON object with the members that senders post to /handle_task`,
    );
  const { secret, ...task } = parsed.data;
  return { secret, task: task as unknown as SiteTaskRequest };
}
