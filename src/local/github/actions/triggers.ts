import { z } from 'zod';
import { readYaml } from './workflow-file.ts';

const triggers = z.object({
  on: z.union([
    z.string().transform((event): Record<string, unknown> => ({ [event]: null })),
    z
      .array(z.string())
      .transform(
        (events): Record<string, unknown> => Object.fromEntries(events.map((event) => [event, null])),
      ),
    z.record(z.string(), z.unknown()),
  ]),
});
const names = z.union([z.string().transform((name) => [name]), z.array(z.string())]).optional();
const dispatchTrigger = z.object({ types: names });
const pushTrigger = z.object({
  branches: names,
  'branches-ignore': names,
  tags: names,
  'tags-ignore': names,
});

/** Whether a workflow file wants this `repository_dispatch`; a file that cannot be read wants nothing. */
export function wantsDispatch(yaml: string, eventType: string): boolean {
  const on = eventsOf(yaml);
  if (!('repository_dispatch' in on)) return false;
  const types = dispatchTrigger.safeParse(on.repository_dispatch ?? {}).data?.types;
  return types === undefined || types.includes(eventType);
}

/** Whether it wants a push to this branch. Filters of paths are not looked at: every push has some of them. */
export function wantsPush(yaml: string, branch: string): boolean {
  const on = eventsOf(yaml);
  if (!('push' in on)) return false;
  const filters = pushTrigger.safeParse(on.push ?? {}).data ?? {};
  const { branches, 'branches-ignore': ignored, tags, 'tags-ignore': ignoredTags } = filters;
  if (branches) return matches(branches, branch);
  if (ignored) return !matches(ignored, branch);
  // A filter for tags alone leaves no branch.
  return !tags && !ignoredTags;
}

function eventsOf(yaml: string): Record<string, unknown> {
  return triggers.safeParse(readYaml(yaml)).data?.on ?? {};
}

/** In order, a later pattern wins; one with `!` takes back. */
function matches(patterns: string[], branch: string): boolean {
  return patterns.reduce((matched, pattern) => {
    const isNegative = pattern.startsWith('!');
    return toExpression(isNegative ? pattern.slice(1) : pattern).test(branch) ? !isNegative : matched;
  }, false);
}

/** `*` stays within a part of the name, `**` does not. */
function toExpression(pattern: string): RegExp {
  const source = pattern
    .split(/(\*\*|\*)/)
    .map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+^$(){}|\\]/g, '\\$&')))
    .join('');
  return new RegExp(`^${source}$`);
}
