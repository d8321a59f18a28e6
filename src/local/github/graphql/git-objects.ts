import { nodeId } from '../accounts.ts';
import { type BareRepository, resolveCommit } from '../git/bare-repository.ts';
import { readCommit } from '../git/commit.ts';
import { isEmpty } from '../git/require-commits.ts';
import { type FileEntry, findPath, isFolder, readTree } from '../git/tree.ts';
import { fullName, type Links } from '../links.ts';
import type { Repository } from '../repositories/repository.ts';

/** Values for the types Commit, Tree, Blob, Ref and Repository of the schema. */
export function createGitObjects(links: Links) {
  const tree = (git: BareRepository, oid: string) => ({
    __typename: 'Tree',
    id: nodeId('T', oid),
    oid,
    entries: () =>
      readTree(git.objects, oid)?.map((entry) => ({
        name: entry.name,
        type: typeOf(entry.mode),
        mode: Number.parseInt(entry.mode, 8),
        oid: entry.sha,
        object: () => objectOf(git, entry),
      })),
  });

  const objectOf = (git: BareRepository, { mode, sha }: FileEntry) => {
    if (typeOf(mode) === 'commit') return null;
    return isFolder({ mode }) ? tree(git, sha) : blob(git, sha);
  };

  const commit = (git: BareRepository, repository: Repository, oid: string) => {
    const found = readCommit(git.objects, oid);
    return (
      found && {
        __typename: 'Commit',
        id: nodeId('C', oid),
        oid,
        url: `${links.repository(repository).web}/commit/${oid}`,
        message: found.message,
        tree: tree(git, found.tree),
      }
    );
  };

  const blob = (git: BareRepository, oid: string) => {
    const content = git.objects.read('blob', oid) ?? Buffer.alloc(0);
    const isBinary = content.includes(0);
    const text = isBinary ? null : content.toString('utf8');
    return { __typename: 'Blob', id: nodeId('B', oid), oid, byteSize: content.length, isBinary, text };
  };

  const ref = (git: BareRepository, repository: Repository, refName: string) => {
    const oid = git.refs.get(refName);
    const [, prefix = '', name = ''] = /^(refs\/[^/]+\/)(.+)$/.exec(refName) ?? [];
    return (
      oid && { id: refNodeId(repository.id, refName), name, prefix, target: commit(git, repository, oid) }
    );
  };

  /** `main`, `HEAD`, a SHA, or one of them with `:path`. */
  const byExpression = (git: BareRepository, repository: Repository, expression: string) => {
    const [revision = '', path] = expression.split(':');
    const found = resolveCommit(git, revision === 'HEAD' ? repository.defaultBranch : revision);
    if (found === undefined) return null;
    if (path === undefined) return commit(git, repository, found.sha);
    const entry = findPath(git.objects, found.commit.tree, path);
    if (entry === undefined) return null;
    return objectOf(git, entry);
  };

  const repositoryValue = (git: BareRepository, repository: Repository) => ({
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    isPrivate: repository.private,
    isEmpty: isEmpty(git),
    url: links.repository(repository).web,
    defaultBranchRef: ref(git, repository, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      ref(git, repository, qualifiedName) ?? ref(git, repository, `refs/heads/${qualifiedName}`),
    object: ({ expression }: { expression: string }) => byExpression(git, repository, expression),
  });

  return { commit, ref, repository: repositoryValue };
}

export type GitObjects = ReturnType<typeof createGitObjects>;

/** As GitHub calls what a tree holds, by git's mode: files, folders, and commits of other repositories. */
function typeOf(mode: string): 'blob' | 'tree' | 'commit' {
  if (isFolder({ mode })) return 'tree';
  return mode === '160000' ? 'commit' : 'blob';
}

export function refNodeId(repositoryId: number, fullName: string): string {
  return nodeId('REF', `${repositoryId}:${fullName}`);
}

/** The reverse of `refNodeId`. */
export function parseRefNodeId(id: string): { repositoryId: number; fullName: string } {
  const [repositoryId = '', ...name] = Buffer.from(id.replace(/^REF_/, ''), 'base64url')
    .toString()
    .split(':');
  return { repositoryId: Number(repositoryId), fullName: name.join(':') };
}
