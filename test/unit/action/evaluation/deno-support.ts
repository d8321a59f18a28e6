import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { denoDriver } from '../../../../action/evaluation/sandbox/deno/driver.ts';
import type { Program, Sandbox } from '../../../../action/evaluation/sandbox/sandbox.ts';
import { denoFile, denoPackage } from '../../../../action/evaluation/sandbox/toolchain/packages.ts';
import type { Ending } from '../../../../src/contract/evaluation/outcome.ts';

const MODULES = join(import.meta.dirname, '../../../../node_modules');
export const DENO = join(MODULES, denoPackage(process)?.name ?? 'none', denoFile(process.platform));
export const PYODIDE = join(MODULES, 'pyodide');
/** There is a deno for this machine. */
export const here = existsSync(DENO);

export async function openDeno(tempDir: string, slots = 2, withPython = true): Promise<Sandbox> {
  const driver = denoDriver({ deno: DENO, pyodideDir: withPython ? PYODIDE : undefined });
  const opened = await driver.open({ slots, tempDir });
  if (typeof opened === 'string') throw new Error(opened);
  return opened;
}

/** A sandbox for all tests of the suite that calls this, from its `beforeAll` on. */
export function useDeno(): { sandbox: Sandbox; tempDir: string } {
  const used = { sandbox: undefined as unknown as Sandbox, tempDir: '' };
  beforeAll(async () => {
    used.tempDir = await mkdtemp(join(tmpdir(), 'errand-deno-'));
    used.sandbox = await openDeno(used.tempDir);
  }, 180_000);
  afterAll(async () => {
    await used.sandbox.close();
    await rm(used.tempDir, { recursive: true });
  }, 60_000);
  return used;
}

export interface Outcome {
  ending: Ending;
  stdout: string;
  stderr: string;
  /** All that was written, byte for byte, in the order it came. */
  bytes: Buffer;
}

/** Runs a program to its end, with limits that it does not come near unless it is told other ones. */
export async function runProgram(
  sandbox: Sandbox,
  program: Pick<Program, 'language' | 'code'> & Partial<Program>,
): Promise<Outcome> {
  const written = { stdout: [] as Uint8Array[], stderr: [] as Uint8Array[] };
  const all: Uint8Array[] = [];
  const limits = { timeoutMs: 20_000, memoryBytes: 512 * 2 ** 20, outputBytes: 2 ** 20 };
  const { ended } = sandbox.run(
    { stdin: '', args: [], ...limits, ...program },
    {
      started: () => {},
      output(stream, bytes) {
        written[stream].push(bytes);
        all.push(bytes);
      },
    },
  );
  const ending = await ended;
  const text = (stream: 'stdout' | 'stderr') => Buffer.concat(written[stream]).toString();
  return { ending, stdout: text('stdout'), stderr: text('stderr'), bytes: Buffer.concat(all) };
}
