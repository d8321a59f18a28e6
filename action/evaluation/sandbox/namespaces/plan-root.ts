import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Interpreter } from './find-interpreter.ts';
import type { KeeperConfig } from './keeper/script.ts';

/** Interpreters, their libraries and the usual tools; whatever is the machine's or somebody's own is elsewhere. */
const TOP = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];

/** Which command a name stands for (`awk`, `which`) is decided by links here; nothing else of the machine's /etc is seen. */
const ALTERNATIVES = '/etc/alternatives';

/** Made up: what programs may read about users, names and hosts. The cell writes `passwd` and `group`. */
const FILES = {
  '/etc/hosts': '127.0.0.1 localhost sandbox\n::1 localhost\n',
  '/etc/hostname': 'sandbox\n',
  '/etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files\n',
  '/etc/os-release': 'NAME=Linux\nID=linux\nPRETTY_NAME=Linux\n',
};

const LINKS = {
  '/etc/group': '../box/etc/group',
  '/etc/mtab': '/proc/self/mounts',
  '/etc/passwd': '../box/etc/passwd',
  '/tmp': 'box/tmp',
  '/var/tmp': '/box/tmp',
};

/** What the root folder of programs holds, with these interpreters. */
export async function planRoot(
  interpreters: readonly Interpreter[],
): Promise<Pick<KeeperConfig, 'folders' | 'executables' | 'links' | 'files'>> {
  const folders = new Set(interpreters.flatMap(({ folder }) => folder ?? []));
  const links = new Map(Object.entries(LINKS));
  for (const path of TOP) {
    const found = await lstat(path).catch(() => null);
    if (found?.isSymbolicLink()) links.set(path, await readlink(path));
    else if (found?.isDirectory()) folders.add(path);
  }
  for (const name of await readdir(ALTERNATIVES).catch(() => [])) {
    const path = join(ALTERNATIVES, name);
    const target = await readlink(path).catch(() => null);
    if (target) links.set(path, target);
  }
  // Says where libraries are; without it only the usual folders are searched.
  const libraries = await readFile('/etc/ld.so.cache').catch(() => null);
  const files: [string, string | Buffer][] = Object.entries(FILES);
  if (libraries) files.push(['/etc/ld.so.cache', libraries]);
  const executables = new Map(
    interpreters.flatMap(({ from, path }) => (from ? [[path, [from, path] as const]] : [])),
  );
  return { folders: [...folders], executables: [...executables.values()], links: [...links], files };
}
