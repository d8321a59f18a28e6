/** The servers that are compared, each in a process of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../test/fakes/free-port.ts';
import { unknownApp } from '../../test/fakes/unknown-app.ts';
import { atEnd } from '../at-end.ts';

export interface Server extends AsyncDisposable {
  port: number;
}

/** Each may send a thousand tasks a day: as many organisations as it takes for none to come to the end of it. */
export const ORGANISATIONS = 40;
export const TASKS_A_DAY = 1_000;
export const secretOf = (organisation: number): string => `secret-of-organisation-${organisation}`;

/** `errand serve`, with its data in `dataDir`. Nobody is where it looks for GitHub: it takes work and tries in vain to have it done. */
export async function startErrand(dataDir: string): Promise<Server> {
  const port = await freePort();
  const secrets = Array.from({ length: ORGANISATIONS - 1 }, (_, n) => [
    `organisation-${n + 1}`,
    secretOf(n + 1),
  ]);
  return start(port, process.execPath, [join(import.meta.dirname, '../../src/cli.ts'), 'serve'], {
    ...unknownApp(),
    ERRAND_SECRET: secretOf(0),
    ERRAND_SECRETS: JSON.stringify(Object.fromEntries(secrets)),
    ERRAND_URL: `http://127.0.0.1:${port}`,
    ERRAND_DATA: dataDir,
    ERRAND_SUBMISSIONS_PER_MINUTE: '10000000',
    ERRAND_MOST_QUEUED: '10000000',
    GITHUB_API_URL: `http://127.0.0.1:${await freePort()}`,
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'fatal',
  });
}

export async function startAppendAndSync(dataDir: string): Promise<Server> {
  const port = await freePort();
  const script = join(import.meta.dirname, 'append-and-sync.ts');
  return start(port, process.execPath, [script, String(port), join(dataDir, 'log')]);
}

/** The system's own interpreter: Debian's packages are for no other. */
const PYTHON = '/usr/bin/python3';

/** Undefined where FastAPI is not installed. */
export async function startFastApi(): Promise<Server | undefined> {
  try {
    execFileSync(PYTHON, ['-c', 'import fastapi, uvicorn'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const port = await freePort();
  const uvicorn = ['-m', 'uvicorn', '--app-dir', import.meta.dirname, '--no-access-log'];
  return start(port, PYTHON, [
    ...uvicorn,
    '--log-level',
    'error',
    '--port',
    String(port),
    'fastapi_tasks:app',
  ]);
}

async function start(
  port: number,
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Server> {
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH, PYTHONDONTWRITEBYTECODE: '1', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const killed = atEnd(() => void child.kill('SIGKILL'));
  await answering(port, child);
  return {
    port,
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      killed[Symbol.dispose]();
      await ended;
    },
  };
}

async function answering(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended with ${child.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer && answer.status !== 503) return;
    await sleep(50);
  }
}
