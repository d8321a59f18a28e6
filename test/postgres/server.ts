/** A PostgreSQL for the tests: the one of `DATABASE_URL`, or one that is started for them and taken away again. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/store/open-database.ts';
import { freePort } from '../fakes/process.ts';
import { addressOf, ask } from './ask.ts';
import { isRoot, loadEmbeddedPostgres } from './load-embedded-postgres.ts';

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
  const dir = mkdtempSync(join(tmpdir(), 'errand-postgres-'));
  // Its user may be another one.
  chmodSync(dir, 0o711);
  const EmbeddedPostgres = await loadEmbeddedPostgres(dir);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(dir, 'data'),
    user: USER,
    password: USER,
    port,
    persistent: false,
    // PostgreSQL does not run as root, which containers often are.
    createPostgresUser: isRoot,
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
