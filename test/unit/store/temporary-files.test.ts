import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openSqlite } from '../../../src/store/sqlite.ts';

/** Of SQLite, of this process: deleted while they are open. */
function temporaryFiles(): string[] {
  const open = readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      // The folder's own, which is closed by now.
      return [];
    }
  });
  return open.filter((path) => path.includes('etilqs_'));
}

// Nowhere else can a process see what it has open.
test.runIf(process.platform === 'linux')(
  'what a transaction may have to take back is in no temporary file',
  async () => {
    const dir = mkdtempSync(join(tmpdir(), 'errand-temporary-'));
    const db = openSqlite(join(dir, 'errand.sqlite'));
    const rows = sql`with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < 50000)`;
    await sql`create table many (n integer primary key, changed integer)`.execute(db);
    await sql`insert into many ${rows} select n, 0 from numbers`.execute(db);
    await db.transaction().execute(async (tx) => {
      await sql`update many set changed = 1`.execute(tx);
      expect(temporaryFiles()).toEqual([]);
    });
    await db.destroy();
    rmSync(dir, { recursive: true });
  },
);
