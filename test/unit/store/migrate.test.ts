/** A store that an earlier version has written. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Migration, Migrator } from 'kysely/migration';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as siteJobs from '../../../src/store/migrations/001-site-jobs.ts';
import * as evaluations from '../../../src/store/migrations/002-evaluations.ts';
import * as webhooks from '../../../src/store/migrations/003-webhooks.ts';
import * as organisations from '../../../src/store/migrations/004-organisations.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import { openStore } from '../../../src/store/store.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'errand-migrate-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Written by the version that made the tables last in `migrations`. */
async function storeOf(migrations: Record<string, Migration>, statements: string): Promise<string> {
  const file = join(dir, 'errand.sqlite');
  const older = openSqlite(file);
  const migrator = new Migrator({ db: older, provider: { getMigrations: async () => migrations } });
  expect((await migrator.migrateToLatest()).error).toBeUndefined();
  await older.destroy();
  const db = new DatabaseSync(file);
  db.exec(statements);
  db.close();
  return file;
}

const open = (file: string) => openStore(file, { url: 'http://app.test', onChange: () => {} });

const UNTIL_ORGANISATIONS = {
  '001-site-jobs': siteJobs,
  '002-evaluations': evaluations,
  '003-webhooks': webhooks,
  '004-organisations': organisations,
};

test('runs that were to be cancelled before they had names still are', async () => {
  const file = await storeOf(
    UNTIL_ORGANISATIONS,
    "INSERT INTO run_cancellations (run_id, tenant, due_at, tries) VALUES ('77', 'acme', 5, 2)",
  );
  const store = await open(file);
  expect(await store.takeDueCancellations({ now: 10, limit: 5 })).toEqual([
    { run: '77', known_by: 'id', tenant: 'acme', tries: 2 },
  ]);
  await store.close();
});

test('dispatches that were owed before each organisation had its line are sent, the oldest job first', async () => {
  const job = (id: string, tenant: string, createdAt: number) => `
    INSERT INTO sites (id, tenant, email, task, first_job_id, created_at)
      VALUES ('site_${id}', '${tenant}', 'a@b.c', 't', '${id}', ${createdAt});
    INSERT INTO jobs (id, tenant, site_id, email, task, round, nonce, status, phase, attempt, last_seq, created_at, give_up_at, deadline_at)
      VALUES ('${id}', '${tenant}', 'site_${id}', 'a@b.c', 't', 1, 'n', 'queued', 'queued', 2, 1, ${createdAt}, 900, 1000);
    INSERT INTO outbox (job_id, attempt, due_at, tries, paid) VALUES ('${id}', 2, 30, 3, 1);`;
  const file = await storeOf(
    UNTIL_ORGANISATIONS,
    job('a', 'acme', 20) + job('b', 'globex', 10) + job('c', 'acme', 5),
  );
  const store = await open(file);
  expect(await store.tenantsDue(29)).toEqual([]);
  expect(await store.tenantsDue(30)).toEqual(['acme', 'globex']);
  const taken = { attempt: 2, tries: 3, paid: 1, underWay: 0 };
  const take = (tenant: string) => store.takeDueDispatch({ tenant, now: 30, leaseUntil: 99 });
  expect(await take('acme')).toMatchObject({ job_id: 'c', ...taken });
  expect(await store.placeInLine('a')).toEqual({ tenant: 'acme', ahead: 1 });
  expect(await take('acme')).toMatchObject({ job_id: 'a', ...taken, underWay: 1 });
  expect(await take('globex')).toMatchObject({ job_id: 'b', ...taken });
  await store.close();
});

test('what a newer version has written is refused, and nothing is changed in it', async () => {
  const file = join(dir, 'errand.sqlite');
  await (await open(file)).close();
  await (await open(file)).close();
  const db = new DatabaseSync(file);
  db.exec("INSERT INTO kysely_migration (name, timestamp) VALUES ('999-of-the-future', '2999-01-01')");
  await expect(open(file)).rejects.toThrow('the store could not be brought to the newest schema');
  db.close();
});

test('of an upgrade that does not come to its end nothing stays', async () => {
  const file = await storeOf(UNTIL_ORGANISATIONS, 'CREATE TABLE outbox_before (in_the_way TEXT)');
  await expect(open(file)).rejects.toThrow('the store could not be brought to the newest schema');
  const db = new DatabaseSync(file);
  expect(db.prepare('SELECT name FROM kysely_migration').all()).toHaveLength(4);
  db.exec("INSERT INTO run_cancellations (run_id, tenant, due_at, tries) VALUES ('77', 'acme', 5, 2)");
  db.exec('DROP TABLE outbox_before');
  db.close();
  const store = await open(file);
  expect(await store.takeDueCancellations({ now: 10, limit: 5 })).toHaveLength(1);
  await store.close();
});
