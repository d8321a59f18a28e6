import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Commit, readCommit } from './commit.ts';
import { createObjectStore, type ObjectStore } from './object-store.ts';
import { createRefs, type Refs } from './refs.ts';

/** A bare git repository in a folder. */
export interface BareRepository {
  directory: string;
  objects: ObjectStore;
  refs: Refs;
}

export function openBareRepository(directory: string): BareRepository {
  return { directory, objects: createObjectStore(join(directory, 'objects')), refs: createRefs(directory) };
}

export function initBareRepository(directory: string, defaultBranch: string): void {
  mkdirSync(join(directory, 'objects'), { recursive: true });
  mkdirSync(join(directory, 'refs', 'heads'), { recursive: true });
  writeFileSync(join(directory, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
  pointHead(directory, defaultBranch);
}

export function pointHead(directory: string, branch: string): void {
  writeFileSync(join(directory, 'HEAD'), `ref: refs/heads/${branch}\n`);
}

export const branchRef = (branch: string): string => `refs/heads/${branch}`;

/** A commit by what people write for one: a full SHA, a branch, `heads/x`, `tags/x` or a full ref name. */
export function resolveCommit(
  git: BareRepository,
  name: string,
): { sha: string; commit: Commit } | undefined {
  const candidates = [name, git.refs.get(branchRef(name)), git.refs.get(`refs/${name}`), git.refs.get(name)];
  for (const sha of candidates) {
    const commit = sha === undefined ? undefined : readCommit(git.objects, sha);
    if (sha !== undefined && commit !== undefined) return { sha, commit };
  }
  return undefined;
}
