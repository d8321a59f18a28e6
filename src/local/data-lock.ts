import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Makes sure that one process at a time works in `dataDir`. The lock is the operating system's, held through an
 * SQLite file, so that it goes with the process however that ends. Returns what releases it; throws if it is held.
 */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const lock = new DatabaseSync(join(dataDir, 'lock.sqlite'));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;');
  } catch (cause) {
    lock.close();
    throw new Error(`another Errand works in ${dataDir}: stop it, or choose another folder with --data`, {
      cause,
    });
  }
  return () => lock.close();
}
