import type { z } from 'zod';

/** Everything that is wrong with the environment at once, in sentences. */
export class ConfigError extends Error {}

export function parse<T extends z.ZodType>(
  schema: T,
  env: NodeJS.ProcessEnv,
  ...more: (string | undefined)[]
): z.output<T> {
  const parsed = schema.safeParse(withoutEmpty(env));
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  problems.push(...more.filter((problem) => problem !== undefined));
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems.join('\n'));
  return parsed.data;
}

/** An empty variable is an unset one: that is what `docker run -e NAME=` and CI systems mean by it. */
export function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}
