import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Commits a transaction to the SQLite store at `file`, through to the disk, without changing what is in it; an App may
 * be using it. Where there is no store yet, a file beside it is written and taken away. Throws if any of it fails.
 */
export function probeWrite(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const isNew = !existsSync(file);
  const probed = isNew ? `${file}-probe` : file;
  try {
    commit(probed);
  } finally {
    if (isNew) rmSync(probed, { force: true });
  }
}

function commit(file: string): void {
  const sqlite = new DatabaseSync(file);
  try {
    sqlite.exec('PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; BEGIN IMMEDIATE;');
    const row = sqlite.prepare('PRAGMA user_version').get();
    // Written although it is the same: that is a page of the file, and a commit.
    sqlite.exec(`PRAGMA user_version = ${Number(row?.user_version)}; COMMIT;`);
  } finally {
    sqlite.close();
  }
}
