import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { withSqliteTrouble } from './sqlite-trouble.ts';

const SQLITE_BUSY = 5;

/**
 * Makes sure that one process at a time works in `dataDir`: a second one would hear nothing of what the first one does.
 * The lock is the operating system's, held through an SQLite file, so that it goes with the process however that
 * ends. Returns what releases it; throws if it is held.
 */
export function lockDataDir(dataDir: string): () => void {
  const file = join(dataDir, 'lock.sqlite');
  return withSqliteTrouble(file, () => {
    mkdirSync(dataDir, { recursive: true });
    const lock = new DatabaseSync(file);
    try {
      lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;');
    } catch (cause) {
      lock.close();
      if ((cause as { errcode?: number }).errcode !== SQLITE_BUSY) throw cause;
      const advice = `another Errand works in ${dataDir}: stop it, or choose another folder (--data or ERRAND_DATA)`;
      throw new Error(advice, { cause });
    }
    return () => lock.close();
  });
}
