import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

/** Takes something from a process for good. Rejects if it could not. */
export type Seal = (pid: number) => Promise<void>;

/**
 * The kernel's word that a process opens nothing any more: no file, no socket, no pipe, whoever asks for it and whatever
 * it closes first. What is open stays open. It is a second wall behind Deno's permissions, and not only for the case of
 * a hole in V8: Deno reads each file that a module names as its source map, permitted or not. Where it cannot be had
 * (it takes Linux with util-linux), that way stays open for files that are source maps; of others nothing is told.
 */
export function findSeal(): Seal | null {
  const prlimit = ['/usr/bin/prlimit', '/bin/prlimit'].find((file) => existsSync(file));
  if (process.platform !== 'linux' || !prlimit) return null;
  return async (pid) => {
    await promisify(execFile)(prlimit, ['--pid', String(pid), '--nofile=0:0']);
  };
}
