import type { Database } from './database.ts';

/** Single values that outlive the process: the port, the signing key. */
export interface Settings {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

export function createSettings(db: Database): Settings {
  return {
    get: (key) => db.get<{ value: string }>('SELECT value FROM settings WHERE key = ?', key)?.value,
    set: (key, value) => {
      db.run(
        'INSERT INTO settings VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
        key,
        value,
      );
    },
  };
}
