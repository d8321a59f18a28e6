import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Program } from '../sandbox.ts';
import type { Exit, Started } from '../supervise/started.ts';
import { encodeProgram } from './bootstrap.ts';
import { type Docker, lastLine } from './cli.ts';
import { readExit } from './exit.ts';
import type { ImageRuntime } from './images.ts';
import { runArguments } from './run-arguments.ts';
import { readUntilReady } from './until-ready.ts';

const INSPECT_MS = 10_000;
const REMOVE_MS = 10_000;
/** A container that is still being made cannot be removed: tried again for so long. */
const END_MS = 10_000;
const AGAIN_MS = 100;

export interface Container {
  /** Rejects with the engine's words if it does not start. */
  started: Promise<Started>;
  /** Ends and removes it, whatever state it is in. May be called again. */
  kill(): void;
  /** Resolves when nothing of it is left, or nothing more can be done. */
  gone: Promise<void>;
}

/** Runs a program in a container of its own. */
export function startContainer(options: {
  docker: Docker;
  labels: readonly string[];
  runtime: ImageRuntime;
  program: Program;
}): Container {
  const { docker, labels, runtime, program } = options;
  const name = `errand-${randomBytes(8).toString('hex')}`;
  const client = docker.start(runArguments({ name, labels, runtime, program }));
  client.stdin.on('error', () => {});
  const clientEnded = new Promise<void>((resolve) => {
    client.once('exit', () => resolve()).once('error', () => resolve());
  });
  const { promise: gone, resolve: isGone } = Promise.withResolvers<void>();

  let removing: Promise<void> | undefined;
  const remove = () => {
    removing ??= removeContainer().finally(isGone);
    return removing;
  };
  async function removeContainer(): Promise<void> {
    let hasEnded = false;
    void clientEnded.then(() => {
      hasEnded = true;
    });
    const giveUpAt = performance.now() + END_MS;
    for (let wait = AGAIN_MS; performance.now() < giveUpAt; wait *= 2) {
      // Asked before: what is not there after the client's end will never come.
      const wasOver = hasEnded;
      const { code, error } = await docker.ask(['rm', '--force', '--volumes', name], REMOVE_MS);
      if (wasOver && (code === 0 || /no such container/i.test(error))) return;
      await (wasOver ? sleep(wait) : Promise.race([clientEnded, sleep(wait)]));
    }
    client.kill('SIGKILL');
  }

  async function exit(): Promise<Exit> {
    await clientEnded;
    const answer = await docker.ask(
      ['inspect', '--type', 'container', '--format', '{{json .State}}', name],
      INSPECT_MS,
    );
    const exit = readExit(answer);
    if (exit !== 'running') return exit;
    await remove();
    return {
      code: null,
      signal: null,
      cause: 'crash',
      message: 'the docker command ended before its container',
    };
  }

  async function start(): Promise<Started> {
    const said = await Promise.race([
      readUntilReady(client.stderr),
      once(client, 'error').then(([error]) => Promise.reject(error as Error)),
    ]);
    if (said !== null)
      throw new Error(`the Docker engine did not start it: ${lastLine(said) || 'no reason given'}`);
    // Only now is there anything of the program in it, so one that is ended while it starts has never run.
    client.stdin.write(encodeProgram(program.code));
    return { stdin: client.stdin, stdout: client.stdout, stderr: client.stderr, exited: exit() };
  }
  return { started: start(), kill: () => void remove(), gone };
}
