/**
 * Sandboxes for tests of the self-test: a child process with just those walls that a test leaves standing. Deno's
 * permissions take away one at a time; interpreters of the machine have none.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  Execution,
  Observer,
  Program,
  Sandbox,
} from '../../../../../action/evaluation/sandbox/sandbox.ts';
import { denoPackage } from '../../../../../action/evaluation/sandbox/toolchain/packages.ts';
import type { Ending } from '../../../../../src/contract/evaluation/outcome.ts';
import type { Language } from '../../../../../src/domain/languages.ts';

export const DENO = join(
  import.meta.dirname,
  '../../../../../node_modules',
  denoPackage(process)?.name ?? '',
  'deno',
);

/** The command that runs a file, before its name. */
export type Command = readonly [string, ...string[]];

export const deno = (...permissions: string[]): Command => [
  DENO,
  'run',
  '--no-prompt',
  '--no-remote',
  '--no-config',
  '--no-lock',
  '--deny-import',
  ...permissions,
];

export interface Walls {
  time?: boolean;
  memory?: boolean;
  output?: boolean;
}

export function weakSandbox(
  commands: Partial<Record<Language, Command>>,
  { time = true, memory = true, output = true }: Walls = {},
): Sandbox {
  const runtimes = Object.keys(commands).map((language) => ({
    language: language as Language,
    sandbox: `weak ${language}`,
  }));
  const run = (program: Program, observer: Observer): Execution => {
    const folder = mkdtempSync(join(tmpdir(), 'errand-weak-'));
    const file = join(folder, program.language === 'typescript' ? 'main.ts' : 'main');
    writeFileSync(file, program.code);
    const [command, ...options] = commands[program.language] as Command;
    const child = spawn(command, [...options, file], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    observer.started();
    let cause: Ending['cause'] = 'exit';
    const stop = (why: Ending['cause']) => {
      cause = why;
      killGroup(child);
    };
    let bytes = 0;
    for (const name of ['stdout', 'stderr'] as const)
      child[name].on('data', (chunk: Buffer) => {
        const kept = output ? chunk.subarray(0, Math.max(0, program.outputBytes - bytes)) : chunk;
        bytes += chunk.length;
        if (kept.length > 0) observer.output(name, kept);
        if (output && bytes > program.outputBytes) stop('output_limit');
      });
    const timer = time ? setTimeout(stop, program.timeoutMs, 'timeout') : undefined;
    const watchdog = memory
      ? setInterval(() => residentBytes(child) > program.memoryBytes && stop('memory'), 10)
      : undefined;
    const ended = once(child, 'close').then(([code, signal]): Ending => {
      clearTimeout(timer);
      clearInterval(watchdog);
      rmSync(folder, { recursive: true });
      return {
        cause: cause === 'exit' && signal ? 'signal' : cause,
        exit_code: code,
        signal,
        duration_ms: null,
        cpu_ms: null,
        memory_mb: null,
        output_bytes: bytes,
        output_truncated: bytes > program.outputBytes,
      };
    });
    return { ended, kill: () => killGroup(child) };
  };
  return { runtimes, run, close: async () => {} };
}

function killGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-(pid ?? 0), 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Of the first process only. */
function residentBytes({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s*(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
