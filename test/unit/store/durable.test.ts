import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openSqlite } from '../../../src/store/sqlite.ts';

test('what is committed to a file is on the disk before anybody is answered: no test can cut the power', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'errand-durable-'));
  const db = openSqlite(join(dir, 'errand.sqlite'));
  const FULL = 2;
  expect((await sql`pragma synchronous`.execute(db)).rows).toEqual([{ synchronous: FULL }]);
  expect((await sql`pragma journal_mode`.execute(db)).rows).toEqual([{ journal_mode: 'wal' }]);
  await db.destroy();
  rmSync(dir, { recursive: true });
});
