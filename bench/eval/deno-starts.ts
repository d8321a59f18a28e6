/** Processes as the sandbox `deno` keeps them ready for Python, started and ended with nothing run in them. */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareGuests } from '../../action/evaluation/sandbox/deno/guests.ts';
import { stdioWithoutInherited } from '../../action/evaluation/sandbox/deno/inherited-files.ts';
import type { Kind } from '../../action/evaluation/sandbox/deno/kinds.ts';
import { readPyodidePackage } from '../../action/evaluation/sandbox/deno/pyodide-package.ts';
import type { Seal } from '../../action/evaluation/sandbox/deno/seal.ts';
import { startWarmProcess } from '../../action/evaluation/sandbox/deno/warm-process.ts';
import type { Toolchain } from '../../action/evaluation/sandbox/toolchain.ts';

/** What starts one process, waits until it is ready, and ends it. */
export async function pythonStarts(
  { deno, pyodideDir }: Toolchain,
  tempDir: string,
  memoryMib: number,
  seal: Seal | null,
): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tempDir, 'starts-'));
  const pyodide = await readPyodidePackage(pyodideDir);
  const commandFor = await prepareGuests({ deno, folder, pyodide, tempDir });
  const kind: Kind = { group: 'python', memoryMib };
  const [command, stdio] = [await commandFor(kind), stdioWithoutInherited()];
  return async () => {
    const process = await startWarmProcess({ command, stdio, seal, stop: new AbortController().signal });
    process.kill();
    await process.exited;
  };
}
