import { UsageError } from './usage-error.ts';

/** As many of a list as `--limit` says, and whether there are more. Throws `UsageError`. */
export async function takeFirst<T>(
  list: () => AsyncIterable<T>,
  limit: string,
): Promise<{ found: T[]; hasMore: boolean }> {
  const most = Number(limit);
  if (!Number.isInteger(most) || most < 1)
    throw new UsageError(`--limit has to be a whole number from 1 on, not "${limit}"`);
  const found: T[] = [];
  for await (const item of list()) {
    if (found.length === most) return { found, hasMore: true };
    found.push(item);
  }
  return { found, hasMore: false };
}
