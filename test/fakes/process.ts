import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { isPostgres } from '../../src/store/open-database.ts';
import { keepRunLogs, keepText } from '../canaries/kept.ts';
import { plant, plantIdentity } from '../canaries/plant.ts';
import { WATCHED } from '../contract/children-file.ts';
import { freePort } from './free-port.ts';
import { replicas } from './replicas.ts';
import { newStoreAddress } from './store-address.ts';
import { SECRET } from './tasks.ts';
import { unknownApp } from './unknown-app.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
const readyLine = z.object({ ready: z.literal(true), url: z.url(), github_url: z.url() });

export interface LocalProcess extends z.infer<typeof readyLine>, AsyncDisposable {
  /** Where the Apps keep everything. */
  storeAddress: string;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Asks it to stop; its exit code. */
  stop(signal: 'SIGTERM' | 'SIGINT'): Promise<number | null>;
}

/**
 * `errand local` as a user starts it in a folder, in a process of its own, with its data in `data` there; resolves
 * when it says that it is ready.
 */
export async function startLocalProcess(folder: string): Promise<LocalProcess> {
  const storeAddress = await storeIn(folder);
  const child = spawn(process.execPath, [...WATCHED, CLI, 'local', '--data', 'data', '--port', '0'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      CHROME_BIN: process.env.CHROME_BIN,
      ERRAND_SECRET: SECRET,
      ERRAND_LOOPBACK_ONLY: '1',
      ERRAND_PAGES_DELAY_MS: '100',
      LOG_LEVEL: 'trace',
      ...(isPostgres(storeAddress) && {
        DATABASE_URL: storeAddress,
        ERRAND_REPLICAS: String(replicas()),
      }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (data) => {
    log += data;
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    exited.then(([code]) => Promise.reject(new Error(`errand local ended with ${code} before it was ready`))),
  ]);
  plant(SECRET);
  plantIdentity(join(folder, 'data'));
  async function ended(): Promise<number | null> {
    const [code] = await exited;
    keepText(log);
    keepRunLogs(join(folder, 'data'));
    return code;
  }
  async function kill(): Promise<void> {
    child.kill('SIGKILL');
    await ended();
  }
  return {
    ...readyLine.parse(JSON.parse(line[0])),
    storeAddress,
    kill,
    [Symbol.asyncDispose]: kill,
    async stop(signal) {
      child.kill(signal);
      return ended();
    },
  };
}

const stores = new Map<string, Promise<string>>();

/** Of a folder always the same: a process that is started there again goes on where the last one was. */
function storeIn(folder: string): Promise<string> {
  const store = stores.get(folder) ?? newStoreAddress(join(folder, 'data'), { isEmpty: true });
  stores.set(folder, store);
  return store;
}

export interface ServeProcess extends AsyncDisposable {
  url: string;
  pid: number;
  /** Its log, as far as `LOG_LEVEL` lets it write one. */
  log(): string;
}

/**
 * `errand serve`, which is production, as an App that nobody knows of: nothing that needs GitHub works. Its data is in
 * `folder`, its secret is `SECRET`. `on`: a command that starts it.
 */
export async function startServeProcess(folder: string, on: string[] = []): Promise<ServeProcess> {
  const env = {
    ...unknownApp(),
    ERRAND_SECRET: SECRET,
    ERRAND_URL: `http://127.0.0.1:${await freePort()}`,
    ERRAND_DATA: folder,
    // Nobody listens there.
    GITHUB_API_URL: 'http://127.0.0.1:9',
  };
  return startServe(env, on);
}

/** `errand serve` at `ERRAND_URL`, which is on this machine, with nothing but these settings. */
export async function startServe(
  env: NodeJS.ProcessEnv & { ERRAND_URL: string },
  on: string[] = [],
): Promise<ServeProcess> {
  const url = env.ERRAND_URL;
  plant(env.ERRAND_SECRET, env.WEBHOOK_SECRET, env.PRIVATE_KEY?.split('\n')[1]);
  const [command = '', ...args] = [...on, process.execPath, ...WATCHED, CLI, 'serve'];
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: new URL(url).port, LOG_LEVEL: 'trace', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (data) => {
    log += data;
  });
  const exited = once(child, 'exit');
  await Promise.race([
    once(createInterface(child.stdout), 'line'),
    exited.then(([code]) =>
      Promise.reject(new Error(`errand serve ended with ${code} before it was ready: ${log}`)),
    ),
  ]);
  return {
    url,
    pid: child.pid ?? 0,
    log: () => log,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await exited;
      keepText(log);
    },
  };
}

export interface SetupProcess extends AsyncDisposable {
  /** Where its page is, token included. */
  url: string;
  /** Exit code and all that was printed, once it has ended. */
  ended: Promise<{ code: number | null; output: string }>;
  stop(): void;
}

/** `errand setup`; resolves when it says where its page is. */
export async function startSetupProcess(args: string[], env: NodeJS.ProcessEnv = {}): Promise<SetupProcess> {
  const child = spawn(process.execPath, [...WATCHED, CLI, 'setup', ...args], {
    env: { PATH: process.env.PATH, ...env },
  });
  let output = '';
  const page = Promise.withResolvers<string>();
  const take = (data: Buffer) => {
    output += data;
    const [url] = /http\S+\/setup\?token=\S+(?=\n)/.exec(output) ?? [];
    if (url) page.resolve(url);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ended = once(child, 'close').then(([code]: (number | null)[]) => ({ code: code ?? null, output }));
  const url = await Promise.race([
    page.promise,
    ended.then(({ code }) => Promise.reject(new Error(`errand setup ended with ${code}: ${output}`))),
  ]);
  return {
    url,
    ended,
    stop: () => void child.kill('SIGTERM'),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Runs an `errand` command to its end. */
export async function runCli(args: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [...WATCHED, CLI, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}
