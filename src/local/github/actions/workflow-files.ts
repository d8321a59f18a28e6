import type { BareRepository } from '../git/bare-repository.ts';
import { findPath, readTree } from '../git/tree.ts';

const FOLDER = '.github/workflows';

/** The workflow files of a tree. */
export function workflowFiles(git: BareRepository, tree: string): { path: string; yaml: string }[] {
  const folder = findPath(git.objects, tree, FOLDER);
  const entries = folder ? (readTree(git.objects, folder.sha) ?? []) : [];
  return entries
    .filter(({ name }) => /\.ya?ml$/.test(name))
    .map(({ name, sha }) => ({
      path: `${FOLDER}/${name}`,
      yaml: git.objects.read('blob', sha)?.toString('utf8') ?? '',
    }));
}
