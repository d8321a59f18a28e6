import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type DenoCommand, denoCommand } from './command.ts';
import { javascriptGuest } from './guest/javascript.ts';
import { nodeWays } from './guest/node-ways.ts';
import { IMAGE_FILES, pythonGuest } from './guest/python.ts';
import { pythonImageGuest } from './guest/python-image.ts';
import { PYTHON_RUNNER } from './guest/python-runner.ts';
import { receive } from './guest/receive.ts';
import { reportUncaught } from './guest/report-uncaught.ts';
import { guestText } from './guest-text.ts';
import { type Kind, OWN_MIB } from './kinds.ts';
import type { PyodidePackage } from './pyodide-package.ts';
import { pythonImage } from './python-image.ts';
import { READY } from './warm-process.ts';

/** Long enough that processes that are needed at once never do it. */
const SETTLE_MS = 300;
/** Pyodide needs some seconds to start in its own way. */
const IMAGE_MS = 120_000;
/** V8's own heap in a process for Python: objects that are handed back and forth. */
const PYTHON_HEAP_MIB = 256;
/** What Python's memory begins with, before a program takes of it. */
const PYTHON_MEMORY_MIB = 32;

export interface GuestsOptions {
  deno: string;
  /** Guests are written to it. Nobody else may write there. */
  folder: string;
  /** Null where Python is not to be run. */
  pyodide: PyodidePackage | null;
  /** For Python's image, which outlives the sandbox. */
  tempDir: string;
}

/** Writes the guests and returns what says how a process of a kind is started; for Python, an image is made once. */
export async function prepareGuests(options: GuestsOptions): Promise<(kind: Kind) => Promise<DenoCommand>> {
  const { deno, folder, pyodide, tempDir } = options;
  const parts = { receive, nodeWays, reportUncaught };
  const common = { ready: READY, settleMs: SETTLE_MS };
  const write = async (name: string, text: string) => {
    const file = join(folder, `${name}.mjs`);
    await writeFile(file, text);
    return file;
  };
  const [javascript, typescript] = await Promise.all([
    write('javascript', guestText(javascriptGuest, parts, { ...common, typescript: false })),
    write('typescript', guestText(javascriptGuest, parts, { ...common, typescript: true })),
  ]);

  async function preparePython(pyodide: PyodidePackage) {
    const image = await pythonImage({
      pyodide,
      tempDir,
      code: PYTHON_RUNNER,
      makeSnapshot: async () => {
        const text = guestText(pythonImageGuest, {
          folder: join(pyodide.folder, '/'),
          module: pathToFileURL(join(pyodide.folder, 'pyodide.mjs')).href,
          index: pyodide.index,
          code: PYTHON_RUNNER,
          name: 'errand_runner',
        });
        const module = await write('python-image', text);
        const limits = { heapMib: 1024, wasmMib: 1024, memoryMib: 4096 };
        const { file, args, env } = denoCommand({ deno, module, read: pyodide.folder, ...limits });
        const { stdout } = await promisify(execFile)(file, args, {
          env,
          encoding: 'buffer',
          maxBuffer: 2 ** 30,
          timeout: IMAGE_MS,
        });
        return stdout;
      },
    });
    const loader = pathToFileURL(join(image, IMAGE_FILES.loader)).href;
    const guest = guestText(pythonGuest, receive, { ...common, folder: image, files: IMAGE_FILES, loader });
    return { image, module: await write('python', guest) };
  }
  let python: ReturnType<typeof preparePython> | undefined;

  return async ({ group, memoryMib }) => {
    const all = memoryMib + OWN_MIB[group];
    if (group !== 'python' || !pyodide) {
      const module = group === 'typescript' ? typescript : javascript;
      return denoCommand({ deno, module, heapMib: memoryMib, wasmMib: memoryMib, memoryMib: all });
    }
    python ??= preparePython(pyodide);
    // Whatever was in its way may be gone the next time.
    python.catch(() => {
      python = undefined;
    });
    const { image, module } = await python;
    const wasmMib = memoryMib + PYTHON_MEMORY_MIB;
    return denoCommand({ deno, module, heapMib: PYTHON_HEAP_MIB, wasmMib, memoryMib: all, read: image });
  };
}
