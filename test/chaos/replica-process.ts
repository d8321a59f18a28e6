import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** An App of its own that is killed and started again, always at the same port. */
export interface Replica {
  readonly port: number;
  /** `kill -9`, and a new process after `awayMs`. Does not wait until that is ready. */
  crash(awayMs: number): Promise<void>;
  /** It stands still in the middle of whatever it does, and goes on after `ms` as if nothing had been. */
  freeze(ms: number): Promise<void>;
  /** How often it has ended by itself, which it never should. */
  readonly crashes: number;
  /** `kill -9` for good. */
  end(): Promise<void>;
}

/** What it logs is added to `logFile`. */
export function startReplica(
  env: NodeJS.ProcessEnv,
  { port, logFile }: { port: number; logFile: string },
): Replica {
  const log = openSync(logFile, 'a');
  let isOver = false;
  let crashes = 0;
  let child = start();

  function start(): ChildProcess {
    const started = spawn(process.execPath, [join(import.meta.dirname, 'replica.ts')], {
      env: { ...env, HOST: '127.0.0.1', PORT: String(port) },
      stdio: ['ignore', log, log],
    });
    // Whoever runs it starts again what has ended by itself.
    started.once('exit', async (code) => {
      await sleep(1_000);
      if (code === null || child !== started || isOver) return;
      crashes += 1;
      child = start();
    });
    return started;
  }
  async function kill(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }
  return {
    port,
    get crashes() {
      return crashes;
    },
    end() {
      isOver = true;
      return kill();
    },
    async crash(awayMs) {
      await kill();
      await sleep(awayMs);
      child = start();
    },
    async freeze(ms) {
      child.kill('SIGSTOP');
      await sleep(ms);
      child.kill('SIGCONT');
    },
  };
}
