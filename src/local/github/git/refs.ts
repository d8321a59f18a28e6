/** Refs of a bare repository, one file each below `refs/`, as git itself keeps them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export interface Refs {
  /** Names are full: `refs/heads/main`. */
  get(name: string): string | undefined;
  set(name: string, sha: string): void;
  delete(name: string): void;
  list(): { name: string; sha: string }[];
}

/** The part of git-check-ref-format that keeps a name inside `refs/` and portable. */
export function isValidRefName(name: string): boolean {
  if (!/^refs\/[^/]+\/.+/.test(name) || /\.\.|@\{|[\s~^:?*[\\]/.test(name)) return false;
  return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !/(\.|\.lock)$/.test(part));
}

export function createRefs(directory: string): Refs {
  const fileOf = (name: string) => join(directory, name);
  const get = (name: string): string | undefined => {
    if (!isValidRefName(name)) return undefined;
    try {
      return readFileSync(fileOf(name), 'utf8').trim();
    } catch {
      return undefined; // no such ref, or a folder of refs
    }
  };
  return {
    get,
    set(name, sha) {
      const file = fileOf(name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.lock`, `${sha}\n`);
      renameSync(`${file}.lock`, file);
    },
    delete: (name) => rmSync(fileOf(name), { force: true }),
    list() {
      const root = join(directory, 'refs');
      if (!existsSync(root)) return [];
      const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      return files
        .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
        .flatMap((name) => ({ name, sha: get(name) ?? '' }))
        .filter(({ sha }) => sha !== '')
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}
