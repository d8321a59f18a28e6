import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Schema } from '../../../src/store/schema.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import { FileLocked } from '../../../src/store/sqlite-trouble.ts';

let dir: string;
let file: string;
let db: Kysely<Schema>;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'errand-store-'));
  file = join(dir, 'errand.sqlite');
  db = openSqlite(file);
  await sql`create table numbers (n integer primary key)`.execute(db);
});
afterEach(async () => {
  await db.destroy();
  rmSync(dir, { recursive: true });
});

const insert = (n: number, on: Kysely<Schema> = db) => sql`insert into numbers values (${n})`.execute(on);
const inOne = (n: number) => db.transaction().execute((tx) => insert(n, tx));
/** As another process sees them, which sees only what is committed. */
function seen(): number[] {
  const other = new DatabaseSync(file, { readOnly: true });
  const rows = other.prepare('select n from numbers order by n').all();
  other.close();
  return rows.map(({ n }) => Number(n));
}

/** Has the file locked for a moment. Waiting for it keeps a whole thread: it has its own. */
const OTHER_PROGRAM = `
  const { parentPort, workerData } = require('node:worker_threads');
  const other = new (require('node:sqlite').DatabaseSync)(workerData);
  other.exec('begin immediate; insert into numbers values (1)');
  parentPort.postMessage('locked');
  setTimeout(() => other.exec('commit'), 200);
`;

test('transactions of one turn of the event loop are committed together, before any of them has ended', async () => {
  const all = Promise.all([inOne(1), inOne(2), insert(3)]);
  await Promise.resolve();
  expect(seen()).toEqual([]);
  await all;
  expect(seen()).toEqual([1, 2, 3]);
});

test('one that fails takes back what it did, and nothing of the others', async () => {
  const failing = db.transaction().execute(async (tx) => {
    await insert(2, tx);
    await insert(2, tx);
  });
  const told = await Promise.allSettled([inOne(1), failing, inOne(3)]);
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen()).toEqual([1, 3]);
});

test('a query beside a transaction sees nothing of it before it is committed, and all of it once it has ended', async () => {
  const { promise: go, resolve } = Promise.withResolvers<void>();
  const slow = db.transaction().execute(async (tx) => {
    await insert(1, tx);
    await go;
  });
  await setImmediate();
  const count = () =>
    db
      .selectFrom('numbers' as never)
      .selectAll()
      .execute();
  expect(await count()).toHaveLength(0);
  resolve();
  await slow;
  expect(await count()).toHaveLength(1);
});

test('another program that writes is waited for, also by a transaction that begins with reading', async () => {
  const other = new Worker(OTHER_PROGRAM, { eval: true, workerData: file });
  await once(other, 'message');
  let isAlive = 0;
  const pulse = setInterval(() => (isAlive += 1), 10);
  await db.transaction().execute(async (tx) => {
    await sql`select n from numbers`.execute(tx);
    await insert(2, tx);
  });
  clearInterval(pulse);
  expect(seen()).toEqual([1, 2]);
  expect(isAlive).toBeGreaterThan(1);
});

test('where it has the file for too long, all who wait are told so, and who comes later is not', async () => {
  const other = new DatabaseSync(file);
  other.exec('begin immediate');
  const told = await Promise.allSettled([1, 2, 3].map((n) => inOne(n)));
  expect(told.map((one) => one.status === 'rejected' && one.reason)).toEqual(
    [1, 2, 3].map(() => expect.any(FileLocked)),
  );
  other.exec('rollback');
  other.close();
  await inOne(4);
  expect(seen()).toEqual([4]);
}, 8_000);

test('where the commit fails, all that were in it hear of it, nothing is kept, and the next ones go on', async () => {
  await sql`create table children (n references numbers (n) deferrable initially deferred)`.execute(db);
  const orphan = db.transaction().execute((tx) => sql`insert into children values (9)`.execute(tx));
  const told = await Promise.allSettled([inOne(1), orphan, inOne(2)]);
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  await inOne(3);
  expect(seen()).toEqual([3]);
});

test('what was under way is committed before the file is closed', async () => {
  const last = db.transaction().execute(async (tx) => {
    await insert(1, tx);
    queueMicrotask(() => void db.destroy());
  });
  await last;
  expect(seen()).toEqual([1]);
  db = openSqlite(file);
});

test('what is in the middle when the file is closed is taken back, and who waits is refused', async () => {
  const { promise: go, resolve } = Promise.withResolvers<void>();
  const before = inOne(1);
  const inMiddle = db.transaction().execute(async (tx) => {
    await insert(2, tx);
    await go;
    await insert(3, tx);
  });
  const waiting = inOne(4);
  await setImmediate();
  const closing = db.destroy();
  resolve();
  const told = await Promise.allSettled([before, inMiddle, waiting, closing]);
  const statuses = told.map(({ status }) => status);
  expect(statuses).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(seen()).toEqual([1]);
  db = openSqlite(file);
});

test('nobody hears why his was taken back before what it may rest on is durable', async () => {
  const first = inOne(1);
  const second = db
    .transaction()
    .execute(async () => {
      throw new Error('somebody was first');
    })
    .catch(() => seen());
  expect(await second).toEqual([1]);
  await first;
});
