import type { ObjectStore } from './object-store.ts';

export interface TreeEntry {
  name: string;
  /** As git writes it: 100644, 100755, 120000, 40000 or 160000. */
  mode: string;
  sha: string;
}

export type FileEntry = Omit<TreeEntry, 'name'>;
/** Every file of a tree by its path; folders are implied. */
export type FileList = Map<string, FileEntry>;

const FOLDER = '40000';
const SHA_BYTES = 20;

export const isFolder = (entry: { mode: string }): boolean => entry.mode === FOLDER;

export function readTree(store: ObjectStore, sha: string): TreeEntry[] | undefined {
  const content = store.read('tree', sha);
  if (content === undefined) return undefined;
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(0, at);
    const [mode = '', ...name] = content.toString('utf8', at, end).split(' ');
    entries.push({ mode, name: name.join(' '), sha: content.toString('hex', end + 1, end + 1 + SHA_BYTES) });
    at = end + 1 + SHA_BYTES;
  }
  return entries;
}

function writeTree(store: ObjectStore, entries: TreeEntry[]): string {
  // git orders entries by bytes, folders as if their name ended with a slash
  const key = (entry: TreeEntry) => Buffer.from(isFolder(entry) ? `${entry.name}/` : entry.name);
  const sorted = entries.toSorted((a, b) => Buffer.compare(key(a), key(b)));
  const parts = sorted.flatMap(({ mode, name, sha }) => [
    Buffer.from(`${mode} ${name}\0`),
    Buffer.from(sha, 'hex'),
  ]);
  return store.write('tree', Buffer.concat(parts));
}

/** Files and folders with their paths, depth first, as `GET git/trees?recursive=1` lists them. */
export function walkTree(store: ObjectStore, sha: string, prefix = ''): (FileEntry & { path: string })[] {
  return (readTree(store, sha) ?? []).flatMap(({ name, mode, sha: child }) => {
    const path = prefix + name;
    const below = isFolder({ mode }) ? walkTree(store, child, `${path}/`) : [];
    return [{ path, mode, sha: child }, ...below];
  });
}

export function listFiles(store: ObjectStore, sha: string): FileList {
  const files = walkTree(store, sha).filter((entry) => !isFolder(entry));
  return new Map(files.map(({ path, mode, sha: blob }) => [path, { mode, sha: blob }]));
}

/** Writes the tree that has exactly these files and returns its id. */
export function writeFileList(store: ObjectStore, files: FileList): string {
  const entries: TreeEntry[] = [];
  const folders = new Map<string, FileList>();
  for (const [path, file] of files) {
    const slash = path.indexOf('/');
    if (slash === -1) {
      entries.push({ name: path, ...file });
      continue;
    }
    const name = path.slice(0, slash);
    const folder = folders.get(name) ?? new Map();
    folders.set(name, folder.set(path.slice(slash + 1), file));
  }
  for (const [name, below] of folders) entries.push({ name, mode: FOLDER, sha: writeFileList(store, below) });
  return writeTree(store, entries);
}

/** Puts a file in place; what stood in its way (a file that must become a folder, or the reverse) goes. */
export function putFile(files: FileList, path: string, entry: FileEntry): void {
  const parents = path.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'));
  for (const parent of parents) files.delete(parent);
  for (const other of files.keys()) if (other.startsWith(`${path}/`)) files.delete(other);
  files.set(path, entry);
}

/** What is at a path of a tree; the empty path is the tree itself. */
export function findPath(store: ObjectStore, treeSha: string, path: string): FileEntry | undefined {
  let found: FileEntry = { mode: FOLDER, sha: treeSha };
  for (const name of path.split('/').filter((part) => part !== '')) {
    const next = isFolder(found) && readTree(store, found.sha)?.find((entry) => entry.name === name);
    if (!next) return undefined;
    found = { mode: next.mode, sha: next.sha };
  }
  return found;
}

/** Whether GitHub would take this path into a tree. */
export function isValidPath(path: string): boolean {
  return path.split('/').every((name) => !/^(|\.|\.\.|\.git)$/i.test(name)) && !path.includes('\0');
}
