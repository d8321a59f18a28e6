import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
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
  const child = spawn(process.execPath, [CLI, 'local', '--data', 'data', '--port', '0'], {
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
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [CLI, 'serve'], {
    env: {
      PATH: process.env.PATH,
      APP_ID: '1',
      PRIVATE_KEY: privateKey,
      WEBHOOK_SECRET: 'webhook-secret',
      ERRAND_SECRET: SECRET,
      ERRAND_URL: url,
      ERRAND_DATA: folder,
      // Nobody listens there.
      GITHUB_API_URL: 'http://127.0.0.1:9',
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'silent',
    },
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
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs an `errand` command to its end. */
export async function runCli(args: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [CLI, ...args], {
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
