import { readdirSync, readFileSync } from 'node:fs';
import type { LookAtTree } from './sampler.ts';

/** Linux counts processor time for user space in hundredths of a second on every machine (`USER_HZ`). */
const TICK_MS = 10;
/** A tree larger than this is no longer looked at whole: what was seen of it is enough to end it. */
const MOST_PROCESSES = 512;

/**
 * Looks at a process and its descendants through /proc. Memory is what they hold for themselves plus the largest share
 * of files and shared memory. What processes got by forking counts for each at first; only if that passes
 * `limitBytes`, the exact and slower count decides.
 */
export function processTree(pid: number, limitBytes: number): LookAtTree {
  return () => {
    const uses = descendants(pid).flatMap((each) => useOf(each) ?? []);
    if (uses.length === 0) return null;
    const cpuMs = sum(uses, (use) => use.cpuMs);
    const memoryBytes = sum(uses, (use) => use.ownBytes) + Math.max(...uses.map((use) => use.sharedBytes));
    if (uses.length === 1 || memoryBytes <= limitBytes) return { cpuMs, memoryBytes };
    const exact = uses.map((use) => proportionalBytes(use.pid));
    // Of other users' processes it is not told: then the first count has to do.
    if (exact.includes(null)) return { cpuMs, memoryBytes };
    return { cpuMs, memoryBytes: sum(exact, (bytes) => bytes ?? 0) };
  };
}

/**
 * SIGKILL to the process group of `pid` and to every process that descends from it. A process that has left both, as a
 * daemon does, is not found: programs that can start processes need a pid namespace as well.
 */
export function killProcessTree(pid: number): void {
  for (const target of [-pid, ...descendants(pid)]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // It has ended, or it never led a group.
    }
  }
}

interface ProcessUse {
  pid: number;
  cpuMs: number;
  ownBytes: number;
  sharedBytes: number;
}

/** `pid` itself and all below it, parents first. Children are listed by the thread that started them. */
function descendants(pid: number): number[] {
  const found = [pid];
  for (const parent of found) {
    for (const thread of list(`/proc/${parent}/task`)) {
      const children = read(`/proc/${parent}/task/${thread}/children`);
      for (const child of children.split(' ')) if (child.trim() !== '') found.push(Number(child));
    }
    if (found.length > MOST_PROCESSES) break;
  }
  return found;
}

function useOf(pid: number): ProcessUse | null {
  const status = read(`/proc/${pid}/status`);
  const kilobytes = (name: string) => Number(status.match(`\\n${name}:\\s+(\\d+) kB`)?.[1] ?? 0) * 1024;
  // The name in parentheses is the program's own choice and may hold anything.
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (status === '' || fields.length < 15) return null;
  // utime, stime, and the same of the children it has waited for.
  const cpuMs = sum(fields.slice(11, 15), Number) * TICK_MS;
  return {
    pid,
    cpuMs,
    ownBytes: kilobytes('RssAnon'),
    sharedBytes: kilobytes('RssFile') + kilobytes('RssShmem'),
  };
}

/** What a process holds, each page divided by the number of processes that share it. Null if we may not know. */
function proportionalBytes(pid: number): number | null {
  const pss = read(`/proc/${pid}/smaps_rollup`).match(/\nPss:\s+(\d+) kB/)?.[1];
  if (pss !== undefined) return Number(pss) * 1024;
  const hasEnded = !read(`/proc/${pid}/status`).includes('\nVmRSS:');
  return hasEnded ? 0 : null;
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
