/** Tables that an earlier version has made, changed while one of its Apps still works with them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Migration, Migrator } from 'kysely/migration';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPostgres } from '../../src/store/postgres/open-postgres.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { newStoreAddress } from '../fakes/store-address.ts';
import { until } from '../fakes/wait.ts';
import { ask } from './ask.ts';

/** The tables before each organisation had its line. */
const OLDER = readdirSync(join(import.meta.dirname, '../../src/store/migrations')).filter(
  (file) => file < '010',
);

async function load(file: string): Promise<[string, Migration]> {
  return [file.replace('.ts', ''), await import(`../../src/store/migrations/${file}`)];
}

let where: string;
let older: pg.Client;
let store: Store | undefined;
beforeEach(async () => {
  where = await newStoreAddress('', { isEmpty: true });
  const db = openPostgres(where);
  const getMigrations = async () => Object.fromEntries(await Promise.all(OLDER.map(load)));
  await new Migrator({ db, provider: { getMigrations } }).migrateToLatest();
  await db.destroy();
  older = new pg.Client(where);
  await older.connect();
});
afterEach(async () => {
  await older.end();
  await store?.close();
  store = undefined;
});

const acceptJob = async () => {
  await older.query('begin isolation level serializable');
  await older.query(
    "insert into sites (id, tenant, email, task, first_job_id, created_at) values ('s', 'acme', 'a@b.c', 't', 'j', 1)",
  );
  await older.query(`
    insert into jobs (id, tenant, site_id, email, task, round, nonce, status, phase, attempt, last_seq, created_at, give_up_at, deadline_at)
    values ('j', 'acme', 's', 'a@b.c', 't', 1, 'n', 'queued', 'queued', 1, 1, 1, 900, 1000)`);
};
const oweDispatch = () =>
  older.query("insert into outbox (job_id, attempt, due_at, tries, paid) values ('j', 1, 0, 0, 0)");

const open = async () => {
  store = await openStore(where, { url: 'http://app.test', onChange: () => {} });
  return store;
};

/** The newer version waits for a table that the older one has. */
const isWaiting = async () =>
  (
    await ask(
      where,
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    )
  ).length > 0;

test('what it accepts while the tables wait to be changed is owed as well', async () => {
  await acceptJob();
  await oweDispatch();
  const opening = open();
  await until('the upgrade to wait', isWaiting);
  await older.query('commit');
  expect(await (await opening).tenantsDue(10)).toEqual(['acme']);
});

test('one of two who wait for each other is taken back, and tried again if it is the upgrade', async () => {
  await acceptJob();
  const opening = open();
  await until('the upgrade to wait', isWaiting);
  const accepted = await oweDispatch().then(
    () => older.query('commit').then(() => true),
    () => older.query('rollback').then(() => false),
  );
  expect(await (await opening).tenantsDue(10)).toEqual(accepted ? ['acme'] : []);
});
