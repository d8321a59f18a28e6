import { UsageError } from './usage-error.ts';

/** The one of `kinds` that an id's prefix names: `job` for `job_…`. Throws `UsageError`. */
export function byPrefix<T>(kinds: Readonly<Record<string, T>>, id: string): T {
  const prefix = /^([a-z]+)_/.exec(id)?.[1] ?? '';
  const kind = Object.hasOwn(kinds, prefix) ? kinds[prefix] : undefined;
  if (kind !== undefined) return kind;
  const prefixes = Object.keys(kinds).map((name) => `${name}_`);
  throw new UsageError(
    `"${id}" is no id that can be used here: it has to begin with ${prefixes.join(' or ')}`,
  );
}
