import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely } from 'kysely';
import { keepDamagedLog } from './damaged-log.ts';
import { type Engine, groupCommitDialect, type Statement } from './group-commit.ts';
import type { Schema } from './schema.ts';
import { withSqliteTrouble } from './sqlite-trouble.ts';

/** Statements that are kept prepared; all that the App asks for one thing at a time. */
const MOST_KEPT = 500;
/** Characters of a statement. */
const LONGEST_KEPT = 2_000;
/**
 * Of each connection, for pages of the file. In SQLite's own 2 MiB the upper pages of the indexes of a million jobs have no
 * room, and are read again for each line of a list.
 */
const CACHE_KIB = 32 * 1024;

/** Is gone with the connection, which is the only one there can be. */
const IN_MEMORY = ':memory:';

/**
 * Opens (or creates) the SQLite file with Node's own engine, behind Kysely.
 * `synchronous=FULL` because an acknowledged job has to survive a power cut, not only a crash. `temp_store=MEMORY` because what
 * a transaction may have to take back went to a temporary file otherwise, a third of all that was written for it.
 */
export function openSqlite(file: string, onDamage?: (message: string) => void): Kysely<Schema> {
  const copy = keepDamagedLog(file);
  if (copy)
    onDamage?.(
      `the end of ${file}-wal cannot be read: a transaction was not finished when power or process went, or the disk has lost what was stored last; it is kept as ${copy}`,
    );
  const guarded = <T>(work: () => T): T => withSqliteTrouble(file, work);
  const writer = engineOf(
    guarded(() => open(file)),
    guarded,
  );
  const reader =
    file === IN_MEMORY
      ? { ...writer, close() {} }
      : engineOf(
          guarded(() => openToRead(file)),
          guarded,
        );
  return new Kysely<Schema>({ dialect: groupCommitDialect({ writer, reader }) });
}

type Guarded = <T>(work: () => T) => T;

function engineOf(sqlite: DatabaseSync, guarded: Guarded): Engine {
  // Kysely writes the same few dozen statements again and again; preparing one costs more than running it.
  const prepared = new Map<string, Statement>();
  return {
    isInTransaction: () => sqlite.isTransaction,
    close: () => sqlite.close(),
    prepare(sql) {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = guarded(() => sqlite.prepare(sql));
      const adapted: Statement = {
        reader: statement.columns().length > 0,
        all: (values) => guarded(() => statement.all(...(values as SQLInputValue[]))),
        run: (values) => guarded(() => statement.run(...(values as SQLInputValue[]))),
      };
      // A statement for many rows is one of hundreds, and each takes as much memory as it has values.
      if (sql.length > LONGEST_KEPT) return adapted;
      if (prepared.size === MOST_KEPT) prepared.clear();
      prepared.set(sql, adapted);
      return adapted;
    },
  };
}

function open(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  const sqlite = new DatabaseSync(file);
  sqlite.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -${CACHE_KIB};
  `);
  // What an earlier process had begun to write would look like a damaged end for as long as the log goes on. Somebody else who
  // has the file open is not waited for.
  sqlite.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return sqlite;
}

function openToRead(file: string): DatabaseSync {
  const sqlite = new DatabaseSync(file, { readOnly: true });
  sqlite.exec(`PRAGMA busy_timeout = 5000; PRAGMA cache_size = -${CACHE_KIB};`);
  return sqlite;
}
