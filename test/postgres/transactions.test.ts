import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/store/open-database.ts';
import { oneByOne } from '../../src/store/postgres/one-by-one.ts';
import type { Schema } from '../../src/store/schema.ts';
import { StoreUnavailable } from '../../src/store/store-unavailable.ts';
import { newStoreAddress } from '../fakes/store-address.ts';

let where: string;
let databases: Kysely<Schema>[];
beforeEach(async () => {
  where = await newStoreAddress('', { isEmpty: true });
  // All at once: one makes the tables, the others wait for it.
  databases = await Promise.all([1, 2, 3].map(() => openDatabase(where)));
});
afterEach(async () => {
  await Promise.all(databases.map((db) => db.destroy()));
});

const row = (jti: string) => ({ jti, expires_at: 1 });

test('what reads before it writes is in an order with others: nobody acts on what is not true any more', async () => {
  const takeOnce = (db: Kysely<Schema>, by: number) =>
    db.transaction().execute(async (tx) => {
      const rows = await tx.selectFrom('used_tokens').select('jti').execute();
      if (rows.length >= 5) return false;
      await tx
        .insertInto('used_tokens')
        .values(row(`${by} ${rows.length}`))
        .execute();
      return true;
    });
  const takeAll = async (db: Kysely<Schema>, by: number) => {
    let taken = 0;
    while (await takeOnce(db, by)) taken++;
    return taken;
  };
  const taken = await Promise.all(databases.flatMap((db, n) => [takeAll(db, n), takeAll(db, n + 10)]));
  expect(taken.reduce((sum, one) => sum + one, 0)).toBe(5);
});

test('what PostgreSQL finds no order for runs again, and that is told', async () => {
  const onRetry = vi.fn();
  await using opened = new AsyncDisposableStack();
  const db = opened.adopt(await openDatabase(where, { onRetry }), (one) => one.destroy());
  const [other] = databases as [Kysely<Schema>];
  const readAndWrite = (jti: string, between?: () => Promise<void>) => async (tx: Kysely<Schema>) => {
    await tx.selectFrom('used_tokens').select('jti').execute();
    await between?.();
    await tx.insertInto('used_tokens').values(row(jti)).execute();
  };
  let tries = 0;
  const first = readAndWrite('first', async () => {
    if (tries++ === 0) await other.transaction().execute(readAndWrite('second'));
  });
  await db.transaction().execute(first);
  expect([tries, onRetry.mock.calls.length]).toEqual([2, 1]);
});

test("transactions of one process are in nobody's way: none has to run again", async () => {
  const [db] = databases as [Kysely<Schema>];
  let tries = 0;
  const take = () =>
    db.transaction().execute(async (tx) => {
      tries++;
      const { length } = await tx.selectFrom('used_tokens').select('jti').execute();
      await tx
        .insertInto('used_tokens')
        .values(row(String(length)))
        .execute();
    });
  await Promise.all(Array.from({ length: 100 }, take));
  expect(tries).toBe(100);
});

test('who waits for a server that does not answer is told so, and does not come after all', async () => {
  const inTurn = oneByOne();
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const begun = Promise.withResolvers<void>();
  const { promise, resolve } = Promise.withResolvers<string>();
  const first = inTurn(() => {
    begun.resolve();
    return promise;
  });
  await begun.promise;
  const late = vi.fn();
  const second = inTurn(async () => late());
  now.mockReturnValue(10_000);
  resolve('late');
  expect(await first).toBe('late');
  await expect(second).rejects.toThrow(StoreUnavailable);
  expect(late).not.toHaveBeenCalled();
  expect(await inTurn(async () => 'goes on')).toBe('goes on');
  now.mockRestore();
});

test('a failure of the work itself is not tried again, and nothing of it stays', async () => {
  const [db] = databases as [Kysely<Schema>];
  let tries = 0;
  const failing = db.transaction().execute(async (tx) => {
    tries++;
    await tx.insertInto('used_tokens').values(row('a')).execute();
    throw new Error('of ours');
  });
  await expect(failing).rejects.toThrow('of ours');
  expect(tries).toBe(1);
  expect(await db.selectFrom('used_tokens').selectAll().execute()).toEqual([]);
});

test('times come back as numbers, counts too, and a text keeps all that PostgreSQL can hold', async () => {
  const [db] = databases as [Kysely<Schema>];
  const jti = 'a\0b \u{1f600} \ud800';
  await db
    .insertInto('used_tokens')
    .values({ jti, expires_at: Date.UTC(2300, 1) })
    .execute();
  expect(await db.selectFrom('used_tokens').selectAll().execute()).toEqual([
    { jti: 'a\ufffdb \u{1f600} \ufffd', expires_at: Date.UTC(2300, 1) },
  ]);
  const count = db.selectFrom('used_tokens').select((eb) => eb.fn.countAll().as('n'));
  expect(await count.executeTakeFirst()).toEqual({ n: 1 });
  // Found again by what it was stored as.
  const found = db.selectFrom('used_tokens').select('jti').where('jti', '=', jti);
  expect(await found.execute()).toHaveLength(1);
});

test('connections that break, also in the middle of a transaction, are replaced', async () => {
  const [db, other] = databases as [Kysely<Schema>, Kysely<Schema>];
  const broken = db.transaction().execute(async (tx) => {
    await tx.insertInto('used_tokens').values(row('a')).execute();
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(other);
    await tx.insertInto('used_tokens').values(row('b')).execute();
  });
  await expect(broken).rejects.toThrow();
  await db.insertInto('used_tokens').values(row('c')).execute();
  expect(await db.selectFrom('used_tokens').select('jti').execute()).toEqual([{ jti: 'c' }]);
});

test('the options of an address are kept, and never make a transaction less strict', async () => {
  const address = new URL(where);
  const options = '-c search_path=pg_temp,public -c default_transaction_isolation=read\\ committed';
  address.searchParams.set('options', options);
  const db = await openDatabase(address.href);
  const settings = sql`select current_setting('search_path') as path, current_setting('transaction_isolation') as level`;
  const { rows } = await settings.execute(db).finally(() => db.destroy());
  expect(rows).toEqual([{ path: 'pg_temp,public', level: 'serializable' }]);
});

test('tables of that name in another schema are nobody of ours', async () => {
  const [db] = databases as [Kysely<Schema>];
  await sql`create schema elsewhere`.execute(db);
  const address = new URL(where);
  address.searchParams.set('options', '-c search_path=elsewhere');
  const other = await openDatabase(address.href);
  await other.insertInto('used_tokens').values(row('a')).execute();
  await other.destroy();
  expect(await db.selectFrom('used_tokens').selectAll().execute()).toEqual([]);
});
