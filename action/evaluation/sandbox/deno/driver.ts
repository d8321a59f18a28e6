import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, freemem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Driver, Execution, Observer, Program, Sandbox } from '../sandbox.ts';
import { processTree } from '../supervise/process-tree.ts';
import type { Exit, Started } from '../supervise/started.ts';
import { supervise } from '../supervise.ts';
import { denoEnv } from './command.ts';
import { prepareGuests } from './guests.ts';
import { stdioWithoutInherited } from './inherited-files.ts';
import { createKinds, type Kind, OWN_MIB, SMALLEST_PYTHON } from './kinds.ts';
import { createPool } from './pool.ts';
import { readPyodidePackage } from './pyodide-package.ts';
import { openSeal } from './seal.ts';
import { startWarmProcess, type WarmProcess } from './warm-process.ts';

export interface DenoDriverOptions {
  /** Deno's executable. */
  deno: string;
  /** Folder of the package `pyodide`; without it there is no Python. */
  pyodideDir?: string | undefined;
}

/** Of the memory that is free, for processes that wait. */
const SHARE_FOR_WAITING = 0.25;
const MIB = 2 ** 20;
/** Python takes half a second, and many times that on a machine that is busy. */
const START_MS = 60_000;

/**
 * The sandbox that needs npm alone: deno, in which nothing is permitted, for JavaScript and TypeScript, and Pyodide in
 * it for Python. Each program has a process of its own, which was started before it came.
 */
export const denoDriver = (options: DenoDriverOptions): Driver => ({
  name: 'deno',
  async open({ slots, tempDir }) {
    const version = await readVersion(options.deno);
    if (version instanceof Error) return `deno cannot be started: ${version.message}`;
    const pyodide = options.pyodideDir
      ? await readPyodidePackage(options.pyodideDir).catch(() => null)
      : null;
    const folder = await mkdtemp(join(tempDir, 'deno-guests-'));
    const commandFor = await prepareGuests({ deno: options.deno, folder, pyodide, tempDir });
    // Python's image is made now, while nobody waits. If that fails, the first program tries again and is told why.
    if (pyodide) await commandFor(SMALLEST_PYTHON).catch(() => {});
    const [stdio, seal] = [stdioWithoutInherited(), openSeal()];
    const pool = createPool<Kind>({
      start: async (kind, stop) => startWarmProcess({ command: await commandFor(kind), stdio, seal, stop }),
      spares: ({ group }) => sparesFor(OWN_MIB[group], slots),
      cores: availableParallelism(),
    });
    const kindOf = createKinds();

    return {
      runtimes: [
        { language: 'javascript', sandbox: `deno ${version} javascript` },
        { language: 'typescript', sandbox: `deno ${version} typescript` },
        ...(pyodide
          ? [
              {
                language: 'python' as const,
                sandbox: `pyodide ${pyodide.version} (CPython ${pyodide.python}) in deno ${version}`,
              },
            ]
          : []),
      ],
      run: (program, observer) => run(program, observer, (stop) => pool.take(kindOf(program), stop)),
      async close() {
        await pool.close();
        seal?.stop();
        await rm(folder, { recursive: true, force: true });
      },
    } satisfies Sandbox;
  },
});

function run(
  program: Program,
  observer: Observer,
  take: (stop: AbortSignal) => Promise<WarmProcess>,
): Execution {
  const memoryBytes = program.memoryBytes + OWN_MIB[program.language as Kind['group']] * MIB;
  const stop = new AbortController();
  let process: WarmProcess | undefined;
  let look: ReturnType<typeof processTree> = () => null;
  const child = take(stop.signal).then((taken): Started => {
    process = taken;
    look = processTree(taken.pid, memoryBytes);
    const started = taken.begin(program);
    return { ...started, exited: started.exited.then(withCause) };
  });
  return supervise({
    program: { ...program, memoryBytes },
    observer,
    child,
    startMs: START_MS,
    tree: () => look(),
    kill() {
      stop.abort();
      process?.kill();
    },
  });
}

/** By these signals V8 ends where it gets no more memory, and so do the guests for programs that were refused it. */
const withCause = (exit: Exit): Exit =>
  exit.signal === 'SIGTRAP' || exit.signal === 'SIGABRT' ? { ...exit, cause: 'memory' } : exit;

const sparesFor = (mib: number, slots: number) =>
  Math.max(1, Math.min(slots, Math.floor((freemem() * SHARE_FOR_WAITING) / (mib * MIB))));

async function readVersion(deno: string): Promise<string | Error> {
  try {
    const { stdout } = await promisify(execFile)(deno, ['--version'], {
      env: denoEnv(deno),
      timeout: 30_000,
    });
    return /^deno (\S+)/.exec(stdout)?.[1] ?? new Error('it does not tell its version');
  } catch (error) {
    return error as Error;
  }
}
