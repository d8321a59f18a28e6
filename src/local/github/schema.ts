/** How the tables came to be; a data folder has had the first `user_version` of these steps. */
export const SCHEMA_STEPS = [
  // IF NOT EXISTS: folders of before there were steps have these tables, and a version of 0.
  `
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
  `,
  // Several organisations: what was there belongs to the first one, whose id is 9000000.
  `
  ALTER TABLE apps ADD COLUMN owner_id INTEGER NOT NULL DEFAULT 9000000;
  CREATE TABLE installations (
    id INTEGER PRIMARY KEY AUTOINCREMENT, app_id INTEGER NOT NULL, organisation_id INTEGER NOT NULL,
    created_at INTEGER NOT NULL, suspended_at INTEGER, UNIQUE (app_id, organisation_id));
  INSERT INTO sqlite_sequence (name, seq) VALUES ('installations', 50000000);
  INSERT INTO installations (id, app_id, organisation_id, created_at)
    SELECT 50000000 + id, id, 9000000, created_at FROM apps;
  ALTER TABLE tokens ADD COLUMN installation_id INTEGER NOT NULL DEFAULT 0;
  UPDATE tokens SET installation_id = 50000000 + app_id;
  ALTER TABLE tokens DROP COLUMN app_id;

  ALTER TABLE repositories RENAME TO repositories_before;
  CREATE TABLE repositories (
    id INTEGER PRIMARY KEY AUTOINCREMENT, owner_id INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE,
    description TEXT, homepage TEXT, private INTEGER NOT NULL, archived INTEGER NOT NULL, topics TEXT NOT NULL,
    default_branch TEXT NOT NULL, has_issues INTEGER NOT NULL, has_projects INTEGER NOT NULL,
    has_wiki INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    pushed_at INTEGER NOT NULL, UNIQUE (owner_id, name));
  INSERT INTO sqlite_sequence (name, seq)
    SELECT 'repositories', seq FROM sqlite_sequence WHERE name = 'repositories_before';
  INSERT INTO repositories
    SELECT id, 9000000, name, description, homepage, private, 0, topics, default_branch, has_issues,
      has_projects, has_wiki, created_at, updated_at, pushed_at FROM repositories_before;
  DROP TABLE repositories_before;
  `,
  `
  CREATE TABLE former_names (
    owner_id INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, repository_id INTEGER NOT NULL,
    PRIMARY KEY (owner_id, name));
  CREATE TABLE pulls (
    id INTEGER PRIMARY KEY AUTOINCREMENT, repository_id INTEGER NOT NULL, number INTEGER NOT NULL,
    title TEXT NOT NULL, body TEXT, head TEXT NOT NULL, base TEXT NOT NULL, head_sha TEXT NOT NULL,
    base_sha TEXT NOT NULL, author TEXT NOT NULL, created_at INTEGER NOT NULL, closed_at INTEGER,
    UNIQUE (repository_id, number));
  ALTER TABLE apps ADD COLUMN is_public INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE disabled_workflows (
    repository_id INTEGER NOT NULL, path TEXT NOT NULL, PRIMARY KEY (repository_id, path));
  ALTER TABLE deliveries ADD COLUMN installation_id INTEGER;
  ALTER TABLE deliveries ADD COLUMN repository_id INTEGER;
  ALTER TABLE deliveries ADD COLUMN duration_ms INTEGER NOT NULL DEFAULT 0;
  `,
  `
  ALTER TABLE apps ADD COLUMN client_secret_hash TEXT NOT NULL DEFAULT '';
  ALTER TABLE apps ADD COLUMN callback_urls TEXT NOT NULL DEFAULT '[]';
  `,
];
