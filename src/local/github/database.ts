import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** A thin layer over node:sqlite: cached statements, and the one place where rows get their types. */
export interface Database {
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[];
  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined;
  /** Returns the row id of an insert. */
  run(sql: string, ...values: SQLInputValue[]): number;
  close(): void;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS settings (key TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS apps (
    id INTEGER PRIMARY KEY, slug TEXT NOT NULL, name TEXT NOT NULL, public_key TEXT NOT NULL,
    webhook_url TEXT NOT NULL, webhook_secret TEXT NOT NULL, permissions TEXT NOT NULL, events TEXT NOT NULL,
    created_at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS tokens (
    hash TEXT PRIMARY KEY, app_id INTEGER NOT NULL, permissions TEXT NOT NULL, repository_ids TEXT,
    expires_at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS repositories (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL COLLATE NOCASE UNIQUE, description TEXT,
    homepage TEXT, private INTEGER NOT NULL, topics TEXT NOT NULL, default_branch TEXT NOT NULL,
    has_issues INTEGER NOT NULL, has_projects INTEGER NOT NULL, has_wiki INTEGER NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, pushed_at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS pages_sites (
    repository_id INTEGER PRIMARY KEY, branch TEXT NOT NULL, folder TEXT NOT NULL, build_type TEXT NOT NULL,
    published_sha TEXT, published_folder TEXT);
  CREATE TABLE IF NOT EXISTS pages_builds (
    id INTEGER PRIMARY KEY AUTOINCREMENT, repository_id INTEGER NOT NULL, sha TEXT NOT NULL,
    status TEXT NOT NULL, error TEXT, pusher TEXT NOT NULL, duration_ms INTEGER NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS pages_deployments (repository_id INTEGER NOT NULL, sha TEXT NOT NULL,
    PRIMARY KEY (repository_id, sha));
  CREATE TABLE IF NOT EXISTS runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, repository_id INTEGER NOT NULL, run_number INTEGER NOT NULL,
    attempt INTEGER NOT NULL, event TEXT NOT NULL, workflow_path TEXT NOT NULL, workflow_name TEXT NOT NULL,
    title TEXT NOT NULL, branch TEXT NOT NULL, sha TEXT NOT NULL, actor TEXT NOT NULL, payload TEXT NOT NULL,
    claims TEXT NOT NULL, plan TEXT NOT NULL, status TEXT NOT NULL, conclusion TEXT,
    created_at INTEGER NOT NULL, started_at INTEGER, updated_at INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS runs_by_status ON runs (status);
  CREATE TABLE IF NOT EXISTS deliveries (
    guid TEXT PRIMARY KEY, app_id INTEGER NOT NULL, event TEXT NOT NULL, action TEXT, status_code INTEGER,
    error TEXT, delivered_at INTEGER NOT NULL);
`;

export function openDatabase(file: string): Database {
  mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file);
  // NORMAL in WAL mode survives kill -9 of the process; only a power cut could lose the last commits.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  db.exec(SCHEMA);
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  return {
    all: <Row>(sql: string, ...values: SQLInputValue[]) => prepare(sql).all(...values) as Row[],
    get: <Row>(sql: string, ...values: SQLInputValue[]) => prepare(sql).get(...values) as Row | undefined,
    run: (sql, ...values) => Number(prepare(sql).run(...values).lastInsertRowid),
    close: () => db.close(),
  };
}
