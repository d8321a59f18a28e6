import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What limits and counts a program and shares the processors among them; without the first the others are no use. */
const CONTROLLERS = ['memory', 'pids', 'cpu', 'cpuacct'];

/**
 * Where cgroups for programs can be made, if at all: `unified` for version 2, else a folder for each controller of
 * version 1. Empty if memory cannot be limited so. Whether we may make them there, only trying tells.
 */
export async function findCgroups(): Promise<Record<string, string>> {
  const [mounts, own] = await Promise.all(
    ['/proc/self/mountinfo', '/proc/self/cgroup'].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  return locateCgroups(mounts ?? '', own ?? '', (path) => readFile(path, 'utf8').catch(() => ''));
}

/** The same from the texts of `/proc/self/mountinfo` and `/proc/self/cgroup`. */
export async function locateCgroups(
  mountinfo: string,
  own: string,
  read: (path: string) => Promise<string>,
): Promise<Record<string, string>> {
  const mounts = mountinfo.split('\n').flatMap(readMount);
  for (const { type, place } of mounts) {
    if (type !== 'cgroup2') continue;
    const controllers = (await read(join(place, 'cgroup.controllers'))).trim().split(' ');
    // At the top and not below our own cgroup: one with processes in it cannot hand on controllers.
    if (controllers.includes('memory') && controllers.includes('pids')) return { unified: place };
  }
  const found: Record<string, string> = {};
  for (const controller of CONTROLLERS) {
    const mount = mounts.find(({ type, options }) => type === 'cgroup' && options.includes(controller));
    const path = own.match(new RegExp(`^\\d+:(?:[^:\\n]*,)?${controller}(?:,[^:\\n]*)?:(.*)$`, 'm'))?.[1];
    if (!mount || path === undefined) continue;
    const below =
      mount.root === '/' ? path : path.startsWith(mount.root) ? path.slice(mount.root.length) : '';
    const folder = join(mount.place, below).replace(/\/$/, '');
    // Two of them can be one hierarchy (`cpu,cpuacct`), under two names.
    if (!Object.values(found).includes(folder)) found[controller] = folder;
  }
  return found.memory ? found : {};
}

interface Mount {
  type: string;
  /** The folder of the file system that is seen at `place`. */
  root: string;
  place: string;
  options: string[];
}

/** A line of proc_pid_mountinfo(5). */
function readMount(line: string): Mount[] {
  const [left, right] = line.split(' - ');
  const [, , , root, place] = left?.split(' ') ?? [];
  const [type, , options] = right?.split(' ') ?? [];
  if (!root || !place || !type) return [];
  return [{ type, root, place, options: options?.split(',') ?? [] }];
}
