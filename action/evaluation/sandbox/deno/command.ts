import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';

export interface DenoCommand {
  file: string;
  args: string[];
  env: Record<string, string>;
}

/** Deno with nothing permitted, whatever it is asked to run. */
const FLAGS = [
  'run',
  '--quiet',
  // Never asks anybody, so that what is not permitted fails.
  '--no-prompt',
  '--no-remote',
  '--no-npm',
  '--no-config',
  '--no-lock',
  '--cached-only',
  '--no-code-cache',
  '--deny-write',
  '--deny-net',
  '--deny-sys',
  '--deny-run',
  '--deny-ffi',
  // Some hosts may be imported from unless that is denied.
  '--deny-import',
  '--deny-env',
  // As in Node, built-in modules have their short names too.
  `--import-map=data:application/json,${JSON.stringify({ imports: builtinNames() })}`,
];

/** V8 keeps up to so much ready that it does not use. */
const RESERVED_MIB = 640;
/**
 * Limits that every process may set itself, where there is a POSIX shell: no core dumps, no files that grow, and no
 * memory far beyond what the watchdog ends a program for. That one is what holds; this is for a program that takes
 * gigabytes between two of its looks.
 */
const limits = (memoryMib: number) =>
  `ulimit -c 0; ulimit -f 0; ulimit -d ${(memoryMib + RESERVED_MIB) * 1024}; exec "$@"`;

export interface DenoCommandOptions {
  deno: string;
  module: string;
  /** Of JavaScript's objects. */
  heapMib: number;
  /** Of one WebAssembly memory. */
  wasmMib: number;
  /** Of the whole process. */
  memoryMib: number;
  /** A folder that may be read at first. */
  read?: string;
}

/**
 * The command that runs a module in Deno. Throws for a folder whose name Deno would take for two.
 *
 * BE AWARE: V8 compiles to machine code here. Without that (`--jitless`) there would be less of it to attack, but loops
 * take 4 to 8 times as long, and Pyodide does not work at all: whoever has an attack on V8 would send it as Python,
 * where `js` leads to the same V8. Where a hole in it must not matter, the sandbox of namespaces is to be used.
 */
export function denoCommand(options: DenoCommandOptions): DenoCommand {
  const { deno, module, heapMib, wasmMib, memoryMib, read } = options;
  if (read?.includes(',')) throw new Error(`deno cannot be allowed to read ${read}, because of the comma`);
  const denoArgs = [
    ...FLAGS,
    read === undefined ? '--deny-read' : `--allow-read=${read}`,
    `--v8-flags=--max-old-space-size=${heapMib},--wasm-max-mem-pages=${wasmMib * 16}`,
    module,
  ];
  if (process.platform === 'win32') return { file: deno, args: denoArgs, env: denoEnv(deno) };
  const args = ['-c', limits(memoryMib), 'sh', ...launcher(), deno, ...denoArgs];
  return { file: '/bin/sh', args, env: denoEnv(deno) };
}

/**
 * All of Deno's environment. Its folder for caches is one that cannot exist, behind a file: otherwise `localStorage`
 * goes from one program to the next, and imported TypeScript is written to disk, whatever is denied.
 */
export const denoEnv = (deno: string): Record<string, string> => ({
  DENO_DIR: join(deno, 'none'),
  DENO_NO_UPDATE_CHECK: '1',
  NO_COLOR: '1',
});

/**
 * What the kernel does for a process on request: it ends with its worker, and no program can give it more rights than
 * it has, so `sudo` is of no use to it.
 */
const launcher = () =>
  ['/usr/bin/setpriv', '/bin/setpriv']
    .filter(existsSync)
    .slice(0, 1)
    .flatMap((setpriv) => [setpriv, '--pdeathsig', 'KILL', '--no-new-privs', '--']);

function builtinNames(): Record<string, string> {
  const names = builtinModules.filter((name) => /^[a-z]/.test(name) && !name.startsWith('node:'));
  return Object.fromEntries(names.map((name) => [name, `node:${name}`]));
}
