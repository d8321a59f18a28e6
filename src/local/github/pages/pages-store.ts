import type { Clock } from '../../../domain/clock.ts';
import type { Database } from '../database.ts';

export type PagesFolder = '/' | '/docs';

export interface PagesSite {
  repositoryId: number;
  branch: string;
  folder: PagesFolder;
  buildType: 'legacy' | 'workflow';
  /** What is served: the commit and folder of the last build that finished, or the tree a workflow deployed. */
  published: { sha: string; folder: PagesFolder } | null;
}

export interface PagesBuild {
  id: number;
  repositoryId: number;
  sha: string;
  status: 'queued' | 'building' | 'built' | 'errored';
  error: string | null;
  pusher: string;
  durationMs: number;
  createdAt: number;
  updatedAt: number;
}

export interface PagesStore {
  site(repositoryId: number): PagesSite | undefined;
  saveSite(site: PagesSite): void;
  removeSite(repositoryId: number): void;
  addBuild(build: { repositoryId: number; sha: string; pusher: string }): PagesBuild;
  saveBuild(build: PagesBuild): void;
  build(id: number): PagesBuild | undefined;
  /** Newest first. */
  builds(repositoryId: number): PagesBuild[];
  unfinished(): PagesBuild[];
  /** Notes that a workflow has deployed this commit. */
  addDeployment(repositoryId: number, sha: string): void;
  isDeployed(repositoryId: number, sha: string): boolean;
}

interface SiteRow {
  repository_id: number;
  branch: string;
  folder: PagesFolder;
  build_type: PagesSite['buildType'];
  published_sha: string | null;
  published_folder: PagesFolder | null;
}

interface BuildRow {
  id: number;
  repository_id: number;
  sha: string;
  status: PagesBuild['status'];
  error: string | null;
  pusher: string;
  duration_ms: number;
  created_at: number;
  updated_at: number;
}

export function createPagesStore({ db, clock }: { db: Database; clock: Clock }): PagesStore {
  const build = (id: number) => {
    const row = db.get<BuildRow>('SELECT * FROM pages_builds WHERE id = ?', id);
    return row && toBuild(row);
  };
  return {
    build,
    site(repositoryId) {
      const row = db.get<SiteRow>('SELECT * FROM pages_sites WHERE repository_id = ?', repositoryId);
      return row && toSite(row);
    },
    saveSite: ({ repositoryId, branch, folder, buildType, published }) =>
      void db.run(
        'INSERT OR REPLACE INTO pages_sites VALUES (?, ?, ?, ?, ?, ?)',
        repositoryId,
        branch,
        folder,
        buildType,
        published?.sha ?? null,
        published?.folder ?? null,
      ),
    removeSite: (repositoryId) =>
      void db.run('DELETE FROM pages_sites WHERE repository_id = ?', repositoryId),
    addBuild({ repositoryId, sha, pusher }) {
      const now = clock.now();
      const values = { repositoryId, sha, status: 'queued', error: null, pusher, durationMs: 0 } as const;
      const id = db.run(
        `INSERT INTO pages_builds (repository_id, sha, status, pusher, duration_ms, created_at, updated_at)
         VALUES (?, ?, 'queued', ?, 0, ?, ?)`,
        repositoryId,
        sha,
        pusher,
        now,
        now,
      );
      return { id, ...values, createdAt: now, updatedAt: now };
    },
    saveBuild: (changed) =>
      void db.run(
        'UPDATE pages_builds SET status = ?, error = ?, duration_ms = ?, updated_at = ? WHERE id = ?',
        changed.status,
        changed.error,
        changed.durationMs,
        changed.updatedAt,
        changed.id,
      ),
    builds: (repositoryId) =>
      db
        .all<BuildRow>('SELECT * FROM pages_builds WHERE repository_id = ? ORDER BY id DESC', repositoryId)
        .map(toBuild),
    unfinished: () =>
      db
        .all<BuildRow>("SELECT * FROM pages_builds WHERE status IN ('queued', 'building') ORDER BY id")
        .map(toBuild),
    addDeployment: (repositoryId, sha) =>
      void db.run('INSERT OR IGNORE INTO pages_deployments VALUES (?, ?)', repositoryId, sha),
    isDeployed: (repositoryId, sha) =>
      db.get('SELECT 1 FROM pages_deployments WHERE repository_id = ? AND sha = ?', repositoryId, sha) !==
      undefined,
  };
}

function toSite(row: SiteRow): PagesSite {
  const { published_sha: sha, published_folder: folder } = row;
  return {
    repositoryId: row.repository_id,
    branch: row.branch,
    folder: row.folder,
    buildType: row.build_type,
    published: sha !== null && folder !== null ? { sha, folder } : null,
  };
}

function toBuild(row: BuildRow): PagesBuild {
  return {
    id: row.id,
    repositoryId: row.repository_id,
    sha: row.sha,
    status: row.status,
    error: row.error,
    pusher: row.pusher,
    durationMs: row.duration_ms,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
