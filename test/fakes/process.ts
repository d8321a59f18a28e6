import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { WATCHED } from '../contract/children-file.ts';
import { SECRET } from './tasks.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
const readyLine = z.object({ ready: z.literal(true), url: z.url(), github_url: z.url() });

export interface LocalProcess extends z.infer<typeof readyLine>, AsyncDisposable {
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
  const child = spawn(process.execPath, [...WATCHED, CLI, 'local', '--data', 'data', '--port', '0'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      CHROME_BIN: process.env.CHROME_BIN,
      ERRAND_SECRET: SECRET,
      ERRAND_LOOPBACK_ONLY: '1',
      ERRAND_PAGES_DELAY_MS: '100',
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    exited.then(([code]) => Promise.reject(new Error(`errand local ended with ${code} before it was ready`))),
  ]);
  async function kill(): Promise<void> {
    child.kill('SIGKILL');
    await exited;
  }
  return {
    ...readyLine.parse(JSON.parse(line[0])),
    kill,
    [Symbol.asyncDispose]: kill,
    async stop(signal) {
      child.kill(signal);
      return (await exited)[0];
    },
  };
}

export interface ServeProcess extends AsyncDisposable {
  url: string;
}

/**
 * `errand serve`, which is production, as an App that nobody knows of: nothing that needs GitHub works. Its data is in
 * `folder`, its secret is `SECRET`.
 */
export async function startServeProcess(folder: string): Promise<ServeProcess> {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return startServe({
    APP_ID: '1',
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: 'webhook-secret',
    ERRAND_SECRET: SECRET,
    ERRAND_URL: `http://127.0.0.1:${await freePort()}`,
    ERRAND_DATA: folder,
    // Nobody listens there.
    GITHUB_API_URL: 'http://127.0.0.1:9',
  });
}

/** `errand serve` at `ERRAND_URL`, which is on this machine, with nothing but these settings. */
export async function startServe(env: NodeJS.ProcessEnv & { ERRAND_URL: string }): Promise<ServeProcess> {
  const url = env.ERRAND_URL;
  const child = spawn(process.execPath, [...WATCHED, CLI, 'serve'], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: new URL(url).port, LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = once(child, 'exit');
  await Promise.race([
    once(createInterface(child.stdout), 'line'),
    exited.then(([code]) => Promise.reject(new Error(`errand serve ended with ${code} before it was ready`))),
  ]);
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** One that nobody listened on a moment ago: `serve` has to be told its address before it starts. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
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
