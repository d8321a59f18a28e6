import type { Runtime } from '../../../../src/contract/worker-api.ts';
import { readVersion } from '../../languages/languages.ts';
import type { Recipe } from '../../languages/recipe.ts';
import { supervise } from '../supervise.ts';
import type { Interpreter } from './find-interpreter.ts';
import type { Keeper } from './keeper.ts';
import { runInCell } from './run-in-cell.ts';

/** Raised whenever programs see something else than before: results are only comparable within a version. */
const VERSION = 1;

const LIMITS = { stdin: '', timeoutMs: 20_000, memoryBytes: 512 * 2 ** 20, outputBytes: 4_096 };

export interface CellRuntime extends Runtime {
  recipe: Recipe;
  path: string;
}

/** Asks each interpreter for its version, in a cell: one that does not answer there cannot be used. */
export async function findRuntimes(
  keeper: Keeper,
  found: readonly { recipe: Recipe; interpreter: Interpreter | null }[],
): Promise<CellRuntime[]> {
  const answers = new Map<string, Promise<string | null>>();
  const runtimes = await Promise.all(
    found.map(async ({ recipe, interpreter }) => {
      if (!interpreter) return [];
      const { path } = interpreter;
      const command = [path, ...recipe.versionOptions];
      const answer = answers.get(command.join(' ')) ?? ask(keeper, command);
      answers.set(command.join(' '), answer);
      const version = await answer;
      const { language, title } = recipe;
      return version
        ? [{ language, sandbox: `namespaces/${VERSION} ${title} ${version}`, recipe, path }]
        : [];
    }),
  );
  return runtimes.flat();
}

async function ask(keeper: Keeper, command: readonly string[]): Promise<string | null> {
  const unwanted = new AbortController();
  const cell = await keeper.take(unwanted.signal);
  let printed = '';
  const program = { ...LIMITS, command, file: '', code: '', cpuSeconds: 10, firstDescriptor: 3 };
  const { cause, exit_code } = await supervise({
    program: LIMITS,
    child: runInCell(cell, program, unwanted.signal),
    observer: {
      started: () => {},
      output: (_, bytes) => {
        printed += Buffer.from(bytes).toString('latin1');
      },
    },
    kill() {
      unwanted.abort();
      cell.kill();
    },
  }).ended;
  return cause === 'exit' && exit_code === 0 ? readVersion(printed) : null;
}
