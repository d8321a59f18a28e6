import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, SqliteDialect, type SqliteStatement } from 'kysely';
import { keepDamagedLog } from './damaged-log.ts';
import type { Schema } from './schema.ts';
import { withSqliteTrouble } from './sqlite-trouble.ts';

/** Statements that are kept prepared; all that the App asks for one thing at a time. */
const MOST_KEPT = 500;
/** Characters of a statement. */
const LONGEST_KEPT = 2_000;

/**
 * Opens (or creates) the SQLite file with Node's own engine, behind the interface Kysely's dialect expects.
 * `synchronous=FULL` because an acknowledged job has to survive a power cut, not only a crash.
 */
export function openSqlite(file: string, onDamage?: (message: string) => void): Kysely<Schema> {
  const copy = keepDamagedLog(file);
  if (copy)
    onDamage?.(
      `the end of ${file}-wal cannot be read: a transaction was not finished when power or process went, or the disk has lost what was stored last; it is kept as ${copy}`,
    );
  const guarded = <T>(work: () => T): T => withSqliteTrouble(file, work);
  const sqlite = guarded(() => open(file));
  // Kysely writes the same few dozen statements again and again; preparing one costs more than running it.
  const prepared = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = guarded(() => sqlite.prepare(sql));
    const adapted: SqliteStatement = {
      reader: statement.columns().length > 0,
      all: (values) => guarded(() => statement.all(...(values as SQLInputValue[]))),
      run(values) {
        // What a full or failing disk has ended SQLite has rolled back itself.
        if (sql === 'rollback' && !sqlite.isTransaction) return { changes: 0, lastInsertRowid: 0 };
        return guarded(() => statement.run(...(values as SQLInputValue[])));
      },
      iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
    };
    // A statement for many rows is one of hundreds, and each takes as much memory as it has values.
    if (sql.length > LONGEST_KEPT) return adapted;
    if (prepared.size === MOST_KEPT) prepared.clear();
    prepared.set(sql, adapted);
    return adapted;
  };
  return new Kysely<Schema>({
    dialect: new SqliteDialect({ database: { close: () => sqlite.close(), prepare } }),
  });
}

function open(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  const sqlite = new DatabaseSync(file);
  sqlite.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
  `);
  // What an earlier process had begun to write would look like a damaged end for as long as the log goes on. Somebody else who
  // has the file open is not waited for.
  sqlite.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout = 5000;');
  return sqlite;
}
