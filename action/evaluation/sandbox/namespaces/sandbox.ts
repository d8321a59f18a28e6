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
  runtimes: readonly CellRuntime[];
  cores: number;
  close(): Promise<void>;
}): Sandbox {
  const { keeper, runtimes, cores, close } = options;

  function run(program: Program, observer: Observer): Execution {
    const runtime = runtimes.find(({ language }) => language === program.language);
    const unwanted = new AbortController();
    let cell: Cell | null = null;
    async function start(): Promise<Started> {
      if (!runtime) throw new Error(`${program.language} is not run here`);
      const { recipe, path } = runtime;
      cell = await keeper.take(unwanted);
      return runInCell(cell, {
        ...program,
        command: [path, ...interpreterArguments(recipe, program, recipe.file)],
        file: recipe.file,
        firstDescriptor: recipe.hidesDescriptors ? 256 : 3,
        // A backstop: what counts is the time on the wall.
        cpuSeconds: Math.ceil((program.timeoutMs / 1_000) * cores) + 1,
      });
    }
    return supervise({
      program,
      observer,
      child: start(),
      // The kernel does it where there are cgroups, and counts better.
      ...(keeper.hasCgroups
        ? {}
        : { tree: () => (cell ? processTree(cell.pid, program.memoryBytes)() : null) }),
      kill() {
        unwanted.abort();
        cell?.kill();
      },
    });
  }

  return { runtimes: runtimes.map(({ language, sandbox }) => ({ language, sandbox })), run, close };
}
