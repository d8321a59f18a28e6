import { type ChildProcessWithoutNullStreams, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { Program } from '../sandbox.ts';
import { killProcessTree } from '../supervise/process-tree.ts';
import { type Exit, fromChild, type Started } from '../supervise/started.ts';
import type { DenoCommand } from './command.ts';
import type { Seal } from './seal.ts';

/** What a guest writes when it waits for its program. No program has been near it by then, so it can be believed. */
export const READY = 'ready\n';

/** A process that waits for the one program that it will run. */
export interface WarmProcess {
  pid: number;
  isAlive(): boolean;
  /** Hands it its program, which begins with that and still gets its standard input. */
  begin(program: Pick<Program, 'code' | 'args'>): Started;
  exited: Promise<Exit>;
  kill(): void;
}

export interface StartOptions {
  command: DenoCommand;
  stdio: StdioOptions;
  seal: Seal | null;
  stop: AbortSignal;
}

/**
 * Starts a process and waits until it is ready. Rejects with what it said if it ends before, or when told to stop, and
 * by then nothing is left of it.
 */
export async function startWarmProcess({ command, stdio, seal, stop }: StartOptions): Promise<WarmProcess> {
  stop.throwIfAborted();
  const child = spawn(command.file, command.args, {
    env: command.env,
    // A folder that says nothing about this machine.
    cwd: process.platform === 'win32' ? undefined : '/',
    stdio,
    // Leads a process group, which can be ended as a whole.
    detached: true,
    windowsHide: true,
  }) as ChildProcessWithoutNullStreams;
  const started = fromChild(child);
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.on('error', () => {});
  const pid = child.pid ?? 0;
  const kill = () => {
    if (pid > 0) killProcessTree(pid);
  };
  stop.addEventListener('abort', kill);
  const stdout = peek(child.stdout);
  const stderr = peek(child.stderr);
  try {
    await Promise.race([stdout.has(READY.length), once(child, 'close')]);
    if (stdout.seen() !== READY)
      throw new Error(`deno did not get ready: ${stdout.seen()}${stderr.seen()}`.slice(0, 1_000));
    stdout.stop();
    stderr.stop();
    await seal?.close(pid);
    stop.throwIfAborted();
  } catch (error) {
    kill();
    await started.exited;
    throw error;
  } finally {
    stop.removeEventListener('abort', kill);
  }
  return {
    pid,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    begin(program) {
      child.stdin.write(frame(program));
      return started;
    },
    exited: started.exited,
    kill,
  };
}

/** A program as the guests read it: its length in four bytes, then JSON. */
function frame({ code, args }: Pick<Program, 'code' | 'args'>): Buffer {
  const body = Buffer.from(JSON.stringify({ code, args }));
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  return Buffer.concat([size, body]);
}

/**
 * Reads what comes, for a while. By `readable`, because what comes after that has to stay in the stream, and because
 * Node drops what nobody reads when the process ends.
 */
function peek(stream: Readable) {
  let text = '';
  const { promise, resolve } = Promise.withResolvers<void>();
  let wanted = Number.POSITIVE_INFINITY;
  const look = () => {
    text += stream.read()?.toString('latin1') ?? '';
    if (text.length >= wanted) resolve();
  };
  stream.on('readable', look);
  return {
    seen: () => text,
    has(length: number) {
      wanted = length;
      return promise;
    },
    stop: () => void stream.off('readable', look),
  };
}
