/**
 * Runs programs with the machine's own interpreters, each in Linux namespaces of its own: another root folder, no
 * network, no other processes, a user without rights. Needs root or sudo without a password, and Perl.
 */
import { randomInt } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { RECIPES } from '../../languages/languages.ts';
import { type Machine, thisMachine } from '../machine/syscalls.ts';
import type { Driver, Sandbox } from '../sandbox.ts';
import { callFilter } from './call-filter.ts';
import { findCgroups } from './find-cgroups.ts';
import { findInterpreter } from './find-interpreter.ts';
import type { KeeperConfig } from './keeper/script.ts';
import { startKeeper } from './keeper.ts';
import { planRoot } from './plan-root.ts';
import { findRuntimes } from './runtimes.ts';
import { namespacesSandbox } from './sandbox.ts';

/** A unix socket's name has at most 107 bytes; the folder's has this much more behind it. */
const LONGEST_FOLDER = 107 - '/channels/1234567890'.length;

/** What a program can use besides time, memory and output. */
const ROOM = {
  /** Processes and threads. */
  processes: 128,
  diskBytes: 128 * 2 ** 20,
  diskFiles: 20_000,
  fileBytes: 128 * 2 ** 20,
} as const;

/** `cgroups` is for tests: without, limits are those of the processes and of a watchdog. */
export function createNamespacesDriver({ cgroups = findCgroups } = {}): Driver {
  return {
    name: 'namespaces',
    async open({ slots, tempDir }) {
      const machine = process.platform === 'linux' ? thisMachine() : null;
      if (!machine) return `there are no such namespaces on ${process.platform} ${process.arch}`;
      // Nobody else can look into it.
      const folder = await mkdtemp(join(tempDir, 'ns-'));
      try {
        if (Buffer.byteLength(folder) > LONGEST_FOLDER)
          throw new Error(`the name of the folder for temporary files is too long: ${tempDir}`);
        return await openIn({ folder, slots, machine, cgroups: await cgroups() });
      } catch (error) {
        await rm(folder, { recursive: true, force: true });
        return error instanceof Error ? error.message : String(error);
      }
    },
  };
}

export const namespacesDriver: Driver = createNamespacesDriver();

async function openIn(options: {
  folder: string;
  slots: number;
  machine: Machine;
  cgroups: Record<string, string>;
}): Promise<Sandbox> {
  const { folder, slots, machine, cgroups } = options;
  await mkdir(join(folder, 'channels'));
  const where = { path: process.env.PATH ?? '', node: process.execPath };
  const interpreters = await Promise.all(
    RECIPES.map(({ executables }) => findInterpreter(executables, where)),
  );
  const config: KeeperConfig = {
    ...ROOM,
    ...(await planRoot(interpreters.filter((one) => one !== null))),
    folder,
    calls: machine.calls,
    callFilters: {
      counted: callFilter(machine, { hasCgroup: true }),
      uncounted: callFilter(machine, { hasCgroup: false }),
    },
    cgroups,
    // Processes of others are not seen, and of the kernel's own files none at all.
    procOptions: 'hidepid=invisible,subset=pid',
    environment: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/box/work', LANG: 'C.UTF-8' },
    slots,
    // The next ones are prepared while programs run.
    cells: 2 * slots,
    // Above all ids that systems give out; two workers on a machine have different ones.
    firstUser: 1_000_000_000 + randomInt(65_536) * 8_192,
    users: 8_190,
  };
  const start = () => startKeeper(config, process.getuid?.() === 0);
  const keeper = await start();
  try {
    const found = RECIPES.map((recipe, index) => ({ recipe, interpreter: interpreters[index] ?? null }));
    const runtimes = await findRuntimes(keeper, found);
    if (runtimes.length === 0) throw new Error('no interpreter of this machine runs in it');
    const remove = () => rm(folder, { recursive: true, force: true });
    return namespacesSandbox({ keeper, restart: start, runtimes, cores: availableParallelism(), remove });
  } catch (error) {
    await keeper.close();
    throw error;
  }
}
