import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../../domain/clock.ts';
import type { Account } from '../accounts.ts';
import type { Database } from '../database.ts';
import {
  type BareRepository,
  initBareRepository,
  openBareRepository,
  pointHead,
} from '../git/bare-repository.ts';
import type { Organisations } from '../organisations.ts';
import type { Repository, RepositorySettings } from './repository.ts';

export interface RepositoryStore {
  byName(owner: string, name: string): Repository | undefined;
  /** The one that had this name once. */
  byFormerName(owner: string, name: string): Repository | undefined;
  byId(id: number): Repository | undefined;
  count(owner: Account): number;
  create(owner: Account, settings: RepositorySettings): Repository;
  update(repository: Repository, changes: Partial<RepositorySettings>): Repository;
  markPushed(repository: Repository): void;
  remove(repository: Repository): void;
  git(repository: Repository): BareRepository;
}

interface Row {
  id: number;
  owner_id: number;
  name: string;
  description: string | null;
  homepage: string | null;
  private: number;
  archived: number;
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

/** Tables whose rows go with their repository. */
const OF_REPOSITORIES = [
  'pages_sites',
  'pages_builds',
  'pages_deployments',
  'runs',
  'pulls',
  'former_names',
  'disabled_workflows',
];

const SELECT = `SELECT *, EXISTS (SELECT 1 FROM pages_sites WHERE repository_id = repositories.id) AS has_pages
                FROM repositories`;

export function createRepositoryStore(deps: {
  db: Database;
  clock: Clock;
  organisations: Organisations;
  dataDir: string;
}): RepositoryStore {
  const { db, clock, organisations } = deps;
  const directoryOf = (id: number) => join(deps.dataDir, 'repositories', `${id}.git`);
  const one = (where: string, ...values: (string | number)[]) => {
    const row = db.get<Row>(`${SELECT} WHERE ${where}`, ...values);
    const owner = row && organisations.byId(row.owner_id);
    return owner && fromRow(row, owner);
  };
  const byId = (id: number) => one('id = ?', id);
  const stored = (id: number): Repository => {
    const repository = byId(id);
    if (repository === undefined) throw new Error(`repository ${id} was not stored`);
    return repository;
  };
  return {
    byId,
    byName(login, name) {
      const owner = organisations.find(login);
      return owner && one('owner_id = ? AND name = ?', owner.id, name);
    },
    byFormerName(login, name) {
      const owner = organisations.find(login);
      const former = 'SELECT repository_id FROM former_names WHERE owner_id = ? AND name = ?';
      return owner && one(`id = (${former})`, owner.id, name);
    },
    count: ({ id }) =>
      db.get<{ n: number }>('SELECT count(*) AS n FROM repositories WHERE owner_id = ?', id)?.n ?? 0,
    create(owner, settings) {
      const now = clock.now();
      const id = db.run(
        `INSERT INTO repositories (owner_id, name, description, homepage, private, archived, topics,
           default_branch, has_issues, has_projects, has_wiki, created_at, updated_at, pushed_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        owner.id,
        ...columns(settings),
        now,
        now,
        now,
      );
      initBareRepository(directoryOf(id), settings.defaultBranch);
      return stored(id);
    },
    update(repository, changes) {
      if (changes.name !== undefined && changes.name !== repository.name) {
        db.run(
          'INSERT OR REPLACE INTO former_names VALUES (?, ?, ?)',
          repository.owner.id,
          repository.name,
          repository.id,
        );
      }
      db.run(
        `UPDATE repositories SET name = ?, description = ?, homepage = ?, private = ?, archived = ?,
           topics = ?, default_branch = ?, has_issues = ?, has_projects = ?, has_wiki = ?, updated_at = ? WHERE id = ?`,
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
      for (const table of OF_REPOSITORIES) {
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
    Number(settings.archived),
    JSON.stringify(settings.topics),
    settings.defaultBranch,
    Number(settings.hasIssues),
    Number(settings.hasProjects),
    Number(settings.hasWiki),
  ] as const;
}

function fromRow(row: Row, owner: Account): Repository {
  return {
    id: row.id,
    owner,
    name: row.name,
    description: row.description,
    homepage: row.homepage,
    private: row.private === 1,
    archived: row.archived === 1,
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
