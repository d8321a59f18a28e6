import { interpreterArguments } from '../../languages/languages.ts';
import type { Execution, Observer, Program, Sandbox } from '../sandbox.ts';
import { processTree } from '../supervise/process-tree.ts';
import type { Started } from '../supervise/started.ts';
import { supervise } from '../supervise.ts';
import type { Cell, Keeper } from './keeper.ts';
import { runInCell } from './run-in-cell.ts';
import type { CellRuntime } from './runtimes.ts';

/** The sandbox of an open driver: each program gets a cell of its own, which ends with it. */
export function namespacesSandbox(options: {
  keeper: Keeper;
  /** Starts another one. */
  restart(): Promise<Keeper>;
  runtimes: readonly CellRuntime[];
  cores: number;
  /** Removes what keepers leave. */
  remove(): Promise<void>;
}): Sandbox {
  const { restart, runtimes, cores, remove } = options;
  // The kernel does it, and counts better.
  const isCounted = options.keeper.hasCgroups;
  let keeper = Promise.resolve(options.keeper);

  /** The keeper; if somebody ended it, a new one, so that a worker does not fail all that it is given from then on. */
  async function aliveKeeper(): Promise<Keeper> {
    const last = keeper;
    if ((await last).isAlive) return last;
    // Of those who find it dead, the first one starts the next.
    if (keeper === last) {
      keeper = restart();
      keeper.catch(() => {
        keeper = last;
      });
    }
    return keeper;
  }

  function run(program: Program, observer: Observer): Execution {
    const runtime = runtimes.find(({ language }) => language === program.language);
    const unwanted = new AbortController();
    let cell: Cell | null = null;
    async function start(): Promise<Started> {
      if (!runtime) throw new Error(`${program.language} is not run here`);
      const { recipe, path } = runtime;
      cell = await (await aliveKeeper()).take(unwanted.signal);
      const inCell = {
        ...program,
        command: [path, ...interpreterArguments(recipe, program, recipe.file)],
        file: recipe.file,
        firstDescriptor: recipe.hidesDescriptors ? 256 : 3,
        // A backstop: what counts is the time on the wall.
        cpuSeconds: Math.ceil((program.timeoutMs / 1_000) * cores) + 1,
      };
      return runInCell(cell, inCell, unwanted.signal);
    }
    return supervise({
      program,
      observer,
      child: start(),
      ...(isCounted ? {} : { tree: () => (cell ? processTree(cell.pid, program.memoryBytes)() : null) }),
      kill() {
        unwanted.abort();
        cell?.kill();
      },
    });
  }

  return {
    runtimes: runtimes.map(({ language, sandbox }) => ({ language, sandbox })),
    run,
    async close() {
      await (await keeper).close();
      await remove();
    },
  };
}
