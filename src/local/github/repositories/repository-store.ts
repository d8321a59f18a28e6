import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../../domain/clock.ts';
import type { Database } from '../database.ts';
import {
  type BareRepository,
  initBareRepository,
  openBareRepository,
  pointHead,
} from '../git/bare-repository.ts';
import type { Repository, RepositorySettings } from './repository.ts';

export interface RepositoryStore {
  byName(name: string): Repository | undefined;
  byId(id: number): Repository | undefined;
  count(): number;
  create(settings: RepositorySettings): Repository;
  update(repository: Repository, changes: Partial<RepositorySettings>): Repository;
  markPushed(repository: Repository): void;
  remove(repository: Repository): void;
  git(repository: Repository): BareRepository;
}

interface Row {
  id: number;
  name: string;
  description: string | null;
  homepage: string | null;
  private: number;
  topics: string;
  default_branch: string;
  has_issues: number;
  has_projects: number;
  has_wiki: number;
  has_pages: number;
  created_at: number;
  updated_at: number;
  pushed_at: number;
}

const SELECT = `SELECT *, EXISTS (SELECT 1 FROM pages_sites WHERE repository_id = repositories.id) AS has_pages
                FROM repositories`;

export function createRepositoryStore(deps: {
  db: Database;
  clock: Clock;
  dataDir: string;
}): RepositoryStore {
  const { db, clock } = deps;
  const directoryOf = (id: number) => join(deps.dataDir, 'repositories', `${id}.git`);
  const one = (where: string, value: string | number) => {
    const row = db.get<Row>(`${SELECT} WHERE ${where} = ?`, value);
    return row && fromRow(row);
  };
  const byId = (id: number) => one('id', id);
  const stored = (id: number): Repository => {
    const repository = byId(id);
    if (repository === undefined) throw new Error(`repository ${id} was not stored`);
    return repository;
  };
  return {
    byId,
    byName: (name) => one('name', name),
    count: () => db.get<{ n: number }>('SELECT count(*) AS n FROM repositories')?.n ?? 0,
    create(settings) {
      const now = clock.now();
      const id = db.run(
        `INSERT INTO repositories (name, description, homepage, private, topics, default_branch, has_issues,
           has_projects, has_wiki, created_at, updated_at, pushed_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...columns(settings),
        now,
        now,
        now,
      );
      initBareRepository(directoryOf(id), settings.defaultBranch);
      return stored(id);
    },
    update(repository, changes) {
      db.run(
        `UPDATE repositories SET name = ?, description = ?, homepage = ?, private = ?, topics = ?,
           default_branch = ?, has_issues = ?, has_projects = ?, has_wiki = ?, updated_at = ? WHERE id = ?`,
        ...columns({ ...repository, ...changes }),
        clock.now(),
        repository.id,
      );
      if (changes.defaultBranch) pointHead(directoryOf(repository.id), changes.defaultBranch);
      return stored(repository.id);
    },
    markPushed: (repository) =>
      void db.run('UPDATE repositories SET pushed_at = ? WHERE id = ?', clock.now(), repository.id),
    remove(repository) {
      for (const table of ['pages_sites', 'pages_builds', 'pages_deployments', 'runs']) {
        db.run(`DELETE FROM ${table} WHERE repository_id = ?`, repository.id);
      }
      db.run('DELETE FROM repositories WHERE id = ?', repository.id);
      rmSync(directoryOf(repository.id), { recursive: true, force: true });
    },
    git: (repository) => openBareRepository(directoryOf(repository.id)),
  };
}

function columns(settings: RepositorySettings) {
  return [
    settings.name,
    settings.description,
    settings.homepage,
    Number(settings.private),
    JSON.stringify(settings.topics),
    settings.defaultBranch,
    Number(settings.hasIssues),
    Number(settings.hasProjects),
    Number(settings.hasWiki),
  ] as const;
}

function fromRow(row: Row): Repository {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    homepage: row.homepage,
    private: row.private === 1,
    topics: JSON.parse(row.topics) as string[],
    defaultBranch: row.default_branch,
    hasIssues: row.has_issues === 1,
    hasProjects: row.has_projects === 1,
    hasWiki: row.has_wiki === 1,
    hasPages: row.has_pages === 1,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    pushedAt: row.pushed_at,
  };
}
