import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { killGroup, killTracked } from './kill.ts';
import { splitLines } from './split-lines.ts';

export interface Launch {
  script: string;
  environment: Record<string, string>;
  workspace: string;
  onLine(line: string): void;
}

/** The one process that runs at a time, and how it is made to end. */
export interface Processes {
  configure(graces: { cancelGraceMs: number; stopGraceMs: number }): void;
  /** Runs a script to its end; the exit code, or null if a signal ended it. */
  run(launch: Launch): Promise<number | null>;
  /** SIGINT, then SIGTERM after the grace, as the real runner does it; post steps still run. */
  cancel(): void;
  /** SIGTERM, then SIGKILL after the grace; nothing more runs. */
  stop(): void;
  killAll(trackingId: string): void;
  state(): 'running' | 'cancelled' | 'stopped';
}

/** From SIGTERM to SIGKILL when a run is cancelled: the real runner's 2,500 ms. */
const KILL_AFTER_TERM_MS = 2_500;
/** A process that was left behind may hold the output open; it is not waited for any longer than this. */
const OUTPUT_DRAIN_MS = 1_000;

export function createProcesses({ onChange }: { onChange(pid: number | null): void }): Processes {
  let state: ReturnType<Processes['state']> = 'running';
  let current: ChildProcess | undefined;
  let graces = { cancelGraceMs: 0, stopGraceMs: 0 };

  /** Sends each signal after its delay to the process that runs now, as long as it does. */
  const escalate = async (signals: [delayMs: number, signal: NodeJS.Signals][]): Promise<void> => {
    const target = current;
    for (const [delayMs, signal] of signals) {
      await sleep(delayMs);
      if (target?.pid === undefined || current !== target) return;
      killGroup(target.pid, signal);
    }
  };

  return {
    state: () => state,
    configure: (given) => {
      graces = given;
    },
    async run({ script, environment, workspace, onLine }) {
      const preload = new URL('../../egress/preload.ts', import.meta.url).href;
      const child = spawn(process.execPath, ['--import', preload, script], {
        cwd: workspace,
        env: environment,
        // a process group of its own, so that signals reach what the action starts, too
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      current = child;
      onChange(child.pid ?? null);
      const flushes = [child.stdout, child.stderr].map((stream) => readLines(stream, onLine));
      const closed = once(child, 'close');
      const [code] = (await once(child, 'exit')) as [number | null];
      current = undefined;
      onChange(null);
      // Deliberately stricter than the real runner, which lets background processes live until the job ends.
      if (child.pid !== undefined) killGroup(child.pid, 'SIGKILL');
      await Promise.race([closed, sleep(OUTPUT_DRAIN_MS, undefined, { ref: false })]);
      for (const flush of flushes) flush();
      return code;
    },
    cancel() {
      if (state !== 'running') return;
      state = 'cancelled';
      void escalate([
        [0, 'SIGINT'],
        [graces.cancelGraceMs, 'SIGTERM'],
        [KILL_AFTER_TERM_MS, 'SIGKILL'],
      ]);
    },
    stop() {
      state = 'stopped';
      void escalate([
        [0, 'SIGTERM'],
        [graces.stopGraceMs, 'SIGKILL'],
      ]);
    },
    killAll(trackingId) {
      if (current?.pid !== undefined) killGroup(current.pid, 'SIGKILL');
      killTracked(trackingId);
    },
  };
}

/** Each stream has lines of its own; the returned function gives out what is left of the last one. */
function readLines(stream: Readable, onLine: (line: string) => void): () => void {
  const lines = splitLines(onLine);
  stream.on('data', lines.write);
  return () => {
    stream.off('data', lines.write);
    lines.end();
  };
}
