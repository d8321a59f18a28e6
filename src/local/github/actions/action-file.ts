import { posix } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type BareRepository, resolveCommit } from '../git/bare-repository.ts';
import { findPath } from '../git/tree.ts';
import { fullName } from '../links.ts';
import type { Repository } from '../repositories/repository.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';

/** An action as a step uses it. Paths are relative to its repository. */
export interface NodeAction {
  /** Absent: it is of the workflow's own repository, at the running commit. */
  from?: { repositoryId: number; repository: string; ref: string; tree: string };
  folder: string;
  main: string;
  post: string | null;
  defaults: Record<string, string>;
}

interface Tree {
  git: BareRepository;
  tree: string;
}

/** Where the workflow is, and where else actions can be. */
export interface ActionSource extends Tree {
  repository: Repository;
  repositories: RepositoryStore;
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

const SAME_REPOSITORY = /^[$.]\//;
const OTHER_REPOSITORY = /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+)(?<path>\/[^@]*)?@(?<ref>.+)$/;

/**
 * Reads the action of `uses: $/path` (same repository, running commit), `uses: ./path` or
 * `uses: owner/repository/path@ref`; throws with the reason.
 */
export function findAction(uses: string, source: ActionSource): NodeAction {
  if (SAME_REPOSITORY.test(uses)) return readAction(uses, uses.slice(2), source);
  const { owner = '', name = '', path = '/', ref = '' } = OTHER_REPOSITORY.exec(uses)?.groups ?? {};
  const repository = source.repositories.byName(owner, name);
  // As at GitHub, where a private repository's actions are its own unless its owner shares them.
  if (!repository || (repository.private && repository.id !== source.repository.id)) {
    throw new Error(`Unable to resolve action \`${uses}\`, repository not found`);
  }
  const git = source.repositories.git(repository);
  const tree = resolveCommit(git, ref)?.commit.tree;
  if (tree === undefined) {
    throw new Error(`Unable to resolve action \`${uses}\`, unable to find version \`${ref}\``);
  }
  const from = { repositoryId: repository.id, repository: fullName(repository), ref, tree };
  return { from, ...readAction(uses, path.slice(1), { git, tree }) };
}

function readAction(uses: string, path: string, { git, tree }: Tree): NodeAction {
  const folder = posix.normalize(path).replace(/\/$/, '');
  for (const file of ['action.yml', 'action.yaml']) {
    const entry = findPath(git.objects, tree, posix.join(folder, file));
    const text = entry && git.objects.read('blob', entry.sha)?.toString('utf8');
    if (text !== undefined) return toAction(folder, uses, text);
  }
  throw new Error(`Can't find 'action.yml' or 'action.yaml' for \`uses: ${uses}\``);
}

function toAction(folder: string, uses: string, yaml: string): NodeAction {
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
