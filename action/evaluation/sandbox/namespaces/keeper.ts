import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type KeeperConfig, keeperScript, LOADER } from './keeper/script.ts';
import { onLine } from './on-line.ts';

/** What a program used, as far as cgroups tell. */
export interface Used {
  cpuMs: number | null;
  memoryBytes: number | null;
  /** The kernel ended processes of it, because it had no more memory. */
  outOfMemory: boolean;
}

/** Namespaces that wait for one program. */
export interface Cell {
  /** Where to connect to; `.stdout` and `.stderr` behind it are named pipes that the program writes to. */
  path: string;
  /** Process id of the first process in it, seen from outside. */
  pid: number;
  /** SIGKILL to all that is in it. */
  kill(): void;
  /** Resolves, and never rejects, when no process of it is left. */
  gone: Promise<Used>;
}

export interface Keeper {
  /** Memory is limited and counted by the kernel, with all that is not a process's own. */
  hasCgroups: boolean;
  /** The next cell that is free, in the order of asking; rejects when there will be none or it is not wanted any more. */
  take(options: { signal: AbortSignal }): Promise<Cell>;
  /** Ends everything; resolves when nothing is left. */
  close(): Promise<void>;
}

/** sudo and Perl start in a tenth of a second; a machine can be busy. */
const START_MS = 15_000;
const CLOSE_MS = 5_000;
const PERL = '/usr/bin/perl';

/** Starts the keeper, as root or through sudo. Rejects with what it said if it cannot do its work here. */
export async function startKeeper(config: KeeperConfig, isRoot: boolean): Promise<Keeper> {
  const [command, ...args] = [...(isRoot ? [] : ['sudo', '-n']), PERL, '-e', LOADER];
  const child = spawn(command ?? PERL, args, {
    stdio: 'pipe',
    // A process group of its own: what is sent to ours from a terminal does not end it before we are done.
    detached: true,
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C' },
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said = (said + text).slice(-2_000);
  });
  child.stdin.on('error', () => {});
  child.stdin.write(keeperScript(config));

  const ready: Cell[] = [];
  const waiting: PromiseWithResolvers<Cell>[] = [];
  const cells = new Map<string, { cell: Cell; gone(used: Used): void }>();
  const { promise: began, resolve: begin, reject: fail } = Promise.withResolvers<string>();
  let lost: Error | null = null;

  const handlers: Record<string, (...words: string[]) => void> = {
    keeper: (controllers = '') => begin(controllers),
    cell(id = '', pid = '') {
      const { promise: gone, resolve } = Promise.withResolvers<Used>();
      const path = `${config.folder}/channels/${id}`;
      const kill = () => void (cells.has(id) && child.stdin.write(`kill ${id}\n`));
      const cell = { path, pid: Number(pid), gone, kill };
      cells.set(id, { cell, gone: resolve });
    },
    ready(id = '') {
      const cell = cells.get(id)?.cell;
      if (!cell) return;
      const first = waiting.shift();
      if (first) first.resolve(cell);
      else ready.push(cell);
    },
    gone(id = '', micros = '', bytes = '', killed = '') {
      const one = cells.get(id);
      cells.delete(id);
      if (!one) return;
      const idle = ready.indexOf(one.cell);
      if (idle >= 0) ready.splice(idle, 1);
      one.gone({
        cpuMs: micros === '-' ? null : Number(micros) / 1_000,
        memoryBytes: bytes === '-' ? null : Number(bytes),
        outOfMemory: Number(killed) > 0,
      });
    },
  };
  onLine(child.stdout, (line) => {
    const [word = '', ...words] = line.split(' ');
    handlers[word]?.(...words);
  });

  const end = (error: Error) => {
    lost = error;
    fail(error);
    ready.length = 0;
    for (const { reject } of waiting.splice(0)) reject(error);
    for (const { gone } of cells.values()) gone({ cpuMs: null, memoryBytes: null, outOfMemory: false });
    cells.clear();
  };
  child.on('error', end);
  child.on('close', () => end(new Error(`the keeper ended: ${said.trim() || 'it was killed'}`)));
  const timer = setTimeout(() => fail(new Error(`the keeper did not start: ${said.trim()}`)), START_MS);

  const close = async () => {
    child.stdin.end();
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    const overdue = setTimeout(() => child.kill('SIGKILL'), CLOSE_MS);
    await once(child, 'close');
    clearTimeout(overdue);
  };
  try {
    const controllers = await began;
    return {
      hasCgroups: controllers !== '-',
      async take({ signal }) {
        signal.throwIfAborted();
        if (lost) throw lost;
        const cell = ready.shift();
        if (cell) return cell;
        const next = Promise.withResolvers<Cell>();
        waiting.push(next);
        const give = () => {
          const index = waiting.indexOf(next);
          if (index >= 0) waiting.splice(index, 1);
          next.reject(signal.reason);
        };
        signal.addEventListener('abort', give, { once: true });
        return next.promise.finally(() => signal.removeEventListener('abort', give));
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
