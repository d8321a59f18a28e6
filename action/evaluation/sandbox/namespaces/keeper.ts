import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onLine } from '../machine/on-line.ts';
import { PERL } from '../machine/perl.ts';
import { CellQueue } from './cell-queue.ts';
import { followCells } from './follow-cells.ts';
import { type KeeperConfig, keeperScript, LOADER } from './keeper/script.ts';

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
  /** False once it has ended by itself: then there is nothing left of its cells. */
  readonly isAlive: boolean;
  /** Memory is limited and counted by the kernel, with all that is not a process's own. */
  hasCgroups: boolean;
  /** The next cell that is free, in the order of asking; rejects when there will be none or it is not wanted any more. */
  take(unwanted: AbortSignal): Promise<Cell>;
  /** Ends everything; resolves when nothing is left. */
  close(): Promise<void>;
}

/** sudo and Perl start in a tenth of a second; a machine can be busy. */
const START_MS = 15_000;
const CLOSE_MS = 5_000;
/** Functions of libraries are looked up once, and not by each new process again; sudo lets no such setting pass. */
const ENV = '/usr/bin/env';
const BIND_NOW = 'LD_BIND_NOW=1';

/** Starts the keeper, as root or through sudo. Rejects with what it said if it cannot do its work here. */
export async function startKeeper(config: KeeperConfig, isRoot: boolean): Promise<Keeper> {
  const child = spawn(isRoot ? ENV : 'sudo', [...(isRoot ? [] : ['-n', ENV]), BIND_NOW, PERL, '-e', LOADER], {
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

  const queue = new CellQueue();
  const { promise: began, resolve: begin, reject: fail } = Promise.withResolvers<string>();
  const cells = followCells({
    queue,
    path: (id) => `${config.folder}/channels/${id}`,
    kill: (id) => void child.stdin.write(`kill ${id}\n`),
  });
  const handlers: Record<string, (...words: string[]) => void> = { ...cells.handlers, keeper: begin };
  onLine(child.stdout, (line) => {
    const [word = '', ...words] = line.split(' ');
    handlers[word]?.(...words);
  });

  let isAlive = true;
  const end = (error: Error) => {
    isAlive = false;
    fail(error);
    queue.end(error);
    cells.end();
  };
  child.on('error', end);
  child.on('close', () => end(new Error(`the keeper ended: ${said.trim() || 'it was killed'}`)));
  const timer = setTimeout(() => fail(new Error(`the keeper did not start: ${said.trim()}`)), START_MS);

  const close = async () => {
    child.stdin.end();
    if (!isAlive) return;
    const overdue = setTimeout(() => child.kill('SIGKILL'), CLOSE_MS);
    await once(child, 'close');
    clearTimeout(overdue);
  };
  try {
    const controllers = await began;
    return {
      get isAlive() {
        return isAlive;
      },
      hasCgroups: controllers !== '-',
      take: (unwanted) => queue.take(unwanted),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
