import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertRows } from '../../../src/store/insert-rows.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import type { Schema, SessionTable } from '../../../src/store/schema.ts';
import { newStoreAddress } from '../../fakes/store-address.ts';

let dir: string;
let db: Kysely<Schema>;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'errand-rows-'));
  db = await openDatabase(await newStoreAddress(dir));
});
afterEach(async () => {
  await db.destroy();
  rmSync(dir, { recursive: true });
});

const session = (n: number): SessionTable => ({
  id_hash: `session ${String(n).padStart(4, '0')}`,
  tenant: `organisation ${n % 7}`,
  proof: 'none',
  expires_at: n,
});
const insert = (rows: SessionTable[]) => db.transaction().execute((tx) => insertRows(tx, 'sessions', rows));
const stored = () => db.selectFrom('sessions').selectAll().orderBy('id_hash').execute();

test.each([0, 1, 500, 501, 1_700])('%i rows are stored as they are', async (count) => {
  const rows = Array.from({ length: count }, (_, n) => session(n));
  await insert(rows);
  expect(await stored()).toEqual(rows);
});

test('rows go by the names of their columns, in whatever order these are', async () => {
  const { tenant, ...rest } = session(1);
  await insert([session(0), { tenant, ...rest }]);
  await insert([{ ...rest, tenant, id_hash: 'session 0002' }]);
  expect(await stored()).toEqual([session(0), session(1), { ...session(1), id_hash: 'session 0002' }]);
});

test.each([
  ['more', { ...session(1), colour: 'red' }],
  ['fewer', { id_hash: 'session 0001', tenant: 'us', proof: 'none' } as SessionTable],
  [
    'others',
    { id_hash: 'session 0001', tenant: 'us', proof: 'none', colour: 'red' } as unknown as SessionTable,
  ],
])('a row with %s columns than the first one is refused, and none is stored', async (_, other) => {
  await expect(insert([session(0), other])).rejects.toThrow('id_hash, tenant, proof, expires_at');
  expect(await stored()).toEqual([]);
});

test('of rows that are there already, none of those beside them is stored', async () => {
  await insert([session(1)]);
  await expect(insert([session(0), session(1), session(2)])).rejects.toThrow(/unique/i);
  expect(await stored()).toEqual([session(1)]);
});
