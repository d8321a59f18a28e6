import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepDamagedLog } from '../../../src/store/damaged-log.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';

const HEADER = 32;
const FRAME = 24 + 4096;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'errand-log-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** A database that nobody has open, with the log that `write` leaves behind; `harm` changes that. */
function left(write: (sqlite: DatabaseSync) => void, harm: (log: Buffer) => Buffer | undefined): string {
  const [open, file] = [join(dir, 'open'), join(dir, 'left')];
  using sqlite = new DatabaseSync(open);
  sqlite.exec('pragma journal_mode = wal; create table t (x)');
  write(sqlite);
  const log = readFileSync(`${open}-wal`);
  copyFileSync(open, file);
  writeFileSync(`${file}-wal`, harm(log) ?? log);
  return file;
}

const insert = (sqlite: DatabaseSync, rows: number) => {
  for (let n = 0; n < rows; n++) sqlite.exec(`insert into t values (${n})`);
};
const threeRows = (sqlite: DatabaseSync) => insert(sqlite, 3);
/** Two rows in a log that had five in the round before. */
const secondRound = (sqlite: DatabaseSync) => {
  insert(sqlite, 5);
  sqlite.exec('pragma wal_checkpoint(restart)');
  insert(sqlite, 2);
};
const rowsOf = (file: string) => {
  using sqlite = new DatabaseSync(file);
  return sqlite.prepare('select x from t').all().length;
};

test.each([
  ['as zeros', threeRows, (log: Buffer) => log.fill(0, log.length - FRAME)],
  ['in part', threeRows, (log: Buffer) => log.subarray(0, log.length - 100)],
  ['with a wrong bit', threeRows, (log: Buffer) => log.fill(7, log.length - 9, log.length - 8)],
  [
    'as it was in the round before, and what follows it is there',
    secondRound,
    (log: Buffer) => log.fill(log.subarray(HEADER + 2 * FRAME, HEADER + 3 * FRAME), HEADER, HEADER + FRAME),
  ],
])('a log of which something comes back %s is kept', (_how, write, harm) => {
  const file = left(write, harm);
  const log = readFileSync(`${file}-wal`);
  expect(keepDamagedLog(file)).toBe(`${file}-wal.damaged`);
  expect(readFileSync(`${file}-wal.damaged`).equals(log)).toBe(true);
});

test.each([
  ['is whole', threeRows, 3],
  ['holds what an earlier round has left behind', secondRound, 7],
])('a log that %s is not suspected', (_how, write, rows) => {
  const file = left(write, () => undefined);
  expect(keepDamagedLog(file)).toBeUndefined();
  expect(rowsOf(file)).toBe(rows);
});

test('what is kept stays: another one is kept beside it, and the same one once', () => {
  const file = left(threeRows, (log) => log.fill(0, log.length - FRAME));
  const first = readFileSync(`${file}-wal`);
  expect([keepDamagedLog(file), keepDamagedLog(file)]).toEqual(Array(2).fill(`${file}-wal.damaged`));
  writeFileSync(`${file}-wal`, first.subarray(0, first.length - 100));
  expect(keepDamagedLog(file)).toBe(`${file}-wal.damaged-2`);
  expect(readFileSync(`${file}-wal.damaged`).equals(first)).toBe(true);
});

test('what was not finished when a process ended is not taken for damage later', async () => {
  const file = left(
    (sqlite) => {
      // More than it keeps in memory, so that much of it is in the log before it is finished.
      sqlite.exec('pragma cache_size = 2; begin');
      for (let n = 0; n < 50; n++) sqlite.exec('insert into t values (zeroblob(4000))');
    },
    () => undefined,
  );
  const db = openSqlite(file);
  await sql`insert into t values (1)`.execute(db);
  copyFileSync(file, `${file}-2`);
  copyFileSync(`${file}-wal`, `${file}-2-wal`);
  await db.destroy();
  expect(keepDamagedLog(`${file}-2`)).toBeUndefined();
  expect(rowsOf(`${file}-2`)).toBe(1);
});
