/** A store that an earlier version has written. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Migrator } from 'kysely/migration';
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

test('runs that were to be cancelled before they had names still are', async () => {
  const file = join(dir, 'errand.sqlite');
  const older = openSqlite(file);
  const migrations = {
    '001-site-jobs': siteJobs,
    '002-evaluations': evaluations,
    '003-webhooks': webhooks,
    '004-organisations': organisations,
  };
  const migrator = new Migrator({ db: older, provider: { getMigrations: async () => migrations } });
  expect((await migrator.migrateToLatest()).error).toBeUndefined();
  await older.destroy();
  const db = new DatabaseSync(file);
  db.exec("INSERT INTO run_cancellations (run_id, tenant, due_at, tries) VALUES ('77', 'acme', 5, 2)");
  db.close();

  const store = await openStore(file, { url: 'http://app.test', onChange: () => {} });
  expect(await store.takeDueCancellations({ now: 10, limit: 5 })).toEqual([
    { run: '77', known_by: 'id', tenant: 'acme', tries: 2 },
  ]);
  await store.close();
});
