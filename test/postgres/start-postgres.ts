import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../fakes/free-port.ts';
import { until } from '../fakes/wait.ts';
import { isRoot, loadEmbeddedPostgres } from './load-embedded-postgres.ts';

const USER = 'errand';

export interface PostgresServer {
  url: string;
  /** Ends it as a crash would, and starts it again after `awayMs`: it has to recover from its log. */
  crash(awayMs: number): Promise<void>;
  /** Ends it and takes its data away. */
  stop(): Promise<void>;
}

/** A PostgreSQL on a port of loopback, with its data in a folder of its own. `isDurable`: what it has committed survives a crash. */
export async function startPostgres({
  isDurable,
  dir = mkdtempSync(join(tmpdir(), 'errand-postgres-')),
}: {
  isDurable: boolean;
  dir?: string;
}): Promise<PostgresServer> {
  // Its user may be another one.
  chmodSync(dir, 0o711);
  const EmbeddedPostgres = await loadEmbeddedPostgres(dir);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(dir, 'data'),
    user: USER,
    password: USER,
    port,
    persistent: true,
    // PostgreSQL does not run as root, which containers often are.
    createPostgresUser: isRoot,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    postgresFlags: [
      ...['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=300'],
      ...['-c', `fsync=${isDurable ? 'on' : 'off'}`],
    ],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://${USER}:${USER}@127.0.0.1:${port}/postgres`,
    async crash(awayMs) {
      process.kill(
        Number(readFileSync(join(dir, 'data/postmaster.pid'), 'utf8').split('\n', 1)[0]),
        'SIGKILL',
      );
      await sleep(awayMs);
      // What was its own may still be ending, and holds its memory until then.
      await until('PostgreSQL to start again', () =>
        server.start().then(
          () => true,
          () => false,
        ),
      );
    },
    async stop() {
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
