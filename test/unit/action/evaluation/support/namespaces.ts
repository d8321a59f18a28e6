import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { createNamespacesDriver } from '../../../../../action/evaluation/sandbox/namespaces/driver.ts';
import type { Sandbox } from '../../../../../action/evaluation/sandbox/sandbox.ts';

/** Namespaces need root, or sudo without a password; where there is neither, their tests are skipped. */
export const mayBeRoot =
  process.platform === 'linux' &&
  (process.getuid?.() === 0 || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0);

/** Opens a sandbox before the tests of a `describe`, and sees after them that nothing is left of it. */
export function useNamespaces(options: { slots: number; cgroups?: Record<string, string> }): () => Sandbox {
  const { slots, cgroups } = options;
  let sandbox: Sandbox;
  let tempDir: string;
  beforeAll(async () => {
    tempDir = await mkdtemp(join(tmpdir(), 'errand-'));
    const driver = createNamespacesDriver(cgroups ? { cgroups: async () => cgroups } : {});
    const opened = await driver.open({ slots, tempDir });
    if (typeof opened === 'string') throw new Error(opened);
    sandbox = opened;
  }, 60_000);
  afterAll(async () => {
    await sandbox.close();
    expect(await readdir(tempDir)).toEqual([]);
    await rm(tempDir, { recursive: true });
  });
  return () => sandbox;
}

/** Processes with a text in their command line, as [process id, command]. */
export function processesWith(text: string): [pid: number, command: string][] {
  return readdirSync('/proc').flatMap((name): [number, string][] => {
    try {
      const command = readFileSync(`/proc/${name}/cmdline`, 'latin1').replaceAll('\0', ' ');
      return command.includes(text) ? [[Number(name), command]] : [];
    } catch {
      return [];
    }
  });
}

/** The keeper that a process has started, itself or by sudo. */
export function keeperOf(ancestor: number): number {
  const parentOf = (pid: number): number => {
    try {
      return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/^PPid:\t(\d+)$/m)?.[1]);
    } catch {
      // Of others' keepers, cells end at any time.
      return 0;
    }
  };
  const isBelow = (pid: number): boolean => {
    const parent = parentOf(pid);
    return parent === ancestor || (parent > 1 && isBelow(parent));
  };
  const keeper = processesWith('errand-keeper').find(([pid]) => isBelow(pid));
  if (!keeper) throw new Error(`process ${ancestor} has no keeper`);
  return keeper[0];
}
