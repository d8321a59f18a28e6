import { posix } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { BareRepository } from '../git/bare-repository.ts';
import { findPath } from '../git/tree.ts';

/** An action of the repository itself, as a step uses it. Paths are relative to the repository. */
export interface LocalAction {
  folder: string;
  main: string;
  post: string | null;
  defaults: Record<string, string>;
}

const actionFile = z.object({
  inputs: z
    .record(
      z.string(),
      z.object({ default: z.union([z.string(), z.number(), z.boolean()]).optional() }).nullable(),
    )
    .default({}),
  runs: z.object({
    using: z.literal('node24', { error: 'only `using: node24` is supported' }),
    main: z.string(),
    post: z.string().optional(),
  }),
});

/** Reads the action of `uses: $/path` (same repository, running commit) or `uses: ./path`; throws with the reason. */
export function findAction(git: BareRepository, tree: string, uses: string): LocalAction {
  if (!/^(\$|\.)\//.test(uses)) {
    throw new Error(
      `unsupported step: \`uses: ${uses}\` is not an action of this repository (\`$/…\` or \`./…\`)`,
    );
  }
  const folder = posix.normalize(uses.slice(2)).replace(/\/$/, '');
  for (const file of ['action.yml', 'action.yaml']) {
    const entry = findPath(git.objects, tree, posix.join(folder, file));
    const text = entry && git.objects.read('blob', entry.sha)?.toString('utf8');
    if (text !== undefined) return toAction(folder, uses, text);
  }
  throw new Error(`Can't find 'action.yml' or 'action.yaml' for \`uses: ${uses}\``);
}

function toAction(folder: string, uses: string, yaml: string): LocalAction {
  const parsed = actionFile.safeParse(parse(yaml));
  if (!parsed.success) throw new Error(`action of \`uses: ${uses}\`: ${z.prettifyError(parsed.error)}`);
  const { inputs, runs } = parsed.data;
  const defaults = Object.entries(inputs).flatMap(([name, input]) =>
    input?.default === undefined ? [] : [[name, String(input.default)] as const],
  );
  return {
    folder,
    main: posix.join(folder, runs.main),
    post: runs.post === undefined ? null : posix.join(folder, runs.post),
    defaults: Object.fromEntries(defaults),
  };
}
