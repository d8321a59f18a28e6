import type { ObjectStore } from './object-store.ts';

export interface Signature {
  name: string;
  email: string;
  /** Unix milliseconds; git keeps whole seconds. */
  at: number;
}

export interface Commit {
  tree: string;
  parents: string[];
  author: Signature;
  committer: Signature;
  message: string;
}

export function writeCommit(store: ObjectStore, commit: Commit): string {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${formatSignature(commit.author)}`,
    `committer ${formatSignature(commit.committer)}`,
  ];
  return store.write('commit', Buffer.from(`${lines.join('\n')}\n\n${commit.message}`));
}

export function readCommit(store: ObjectStore, sha: string): Commit | undefined {
  const text = store.read('commit', sha)?.toString('utf8');
  if (text === undefined) return undefined;
  const split = text.indexOf('\n\n');
  const headers = text.slice(0, split).split('\n');
  const values = (name: string) =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: parseSignature(values('author')[0] ?? ''),
    committer: parseSignature(values('committer')[0] ?? ''),
    message: text.slice(split + 2),
  };
}

/** Whether `ancestor` is reachable from `sha`, which makes a move from one to the other a fast forward. */
export function isAncestor(store: ObjectStore, ancestor: string, sha: string): boolean {
  return reachable(store, sha).has(ancestor);
}

/** How many commits `head` has that `base` has not. */
export function commitsBetween(store: ObjectStore, base: string, head: string): number {
  return reachable(store, head).difference(reachable(store, base)).size;
}

function reachable(store: ObjectStore, sha: string): Set<string> {
  const seen = new Set<string>();
  const open = [sha];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(readCommit(store, next)?.parents ?? []));
  }
  return seen;
}

function formatSignature({ name, email, at }: Signature): string {
  const clean = (text: string) => text.replace(/[<>\n\0]/g, '').trim();
  return `${clean(name)} <${clean(email)}> ${Math.floor(at / 1000)} +0000`;
}

function parseSignature(line: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(line) ?? [];
  return { name, email, at: Number(seconds) * 1000 };
}
