import type { Clock } from '../../../domain/clock.ts';
import type { Account } from '../accounts.ts';
import type { Database } from '../database.ts';

/** A pull request within one repository. */
export interface Pull {
  id: number;
  repositoryId: number;
  number: number;
  title: string;
  body: string | null;
  /** Branches. */
  head: string;
  base: string;
  /** When it was opened; while it is open its branches say where it stands. */
  headSha: string;
  baseSha: string;
  author: Account;
  createdAt: number;
  /** Null while it is open. */
  closedAt: number | null;
}

export type NewPull = Omit<Pull, 'id' | 'number' | 'createdAt' | 'closedAt'>;

export interface PullStore {
  open(pull: NewPull): Pull;
  /** Newest first. */
  ofRepository(repositoryId: number): Pull[];
  /** What is open from a branch that is gone is over. */
  closeFrom(repositoryId: number, head: string): void;
}

interface Row {
  id: number;
  repository_id: number;
  number: number;
  title: string;
  body: string | null;
  head: string;
  base: string;
  head_sha: string;
  base_sha: string;
  author: string;
  created_at: number;
  closed_at: number | null;
}

export function createPullStore({ db, clock }: { db: Database; clock: Clock }): PullStore {
  return {
    open(pull) {
      const id = db.run(
        `INSERT INTO pulls (repository_id, number, title, body, head, base, head_sha, base_sha, author, created_at)
         VALUES (?1, (SELECT count(*) + 1 FROM pulls WHERE repository_id = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)`,
        pull.repositoryId,
        pull.title,
        pull.body,
        pull.head,
        pull.base,
        pull.headSha,
        pull.baseSha,
        JSON.stringify(pull.author),
        clock.now(),
      );
      const row = db.get<Row>('SELECT * FROM pulls WHERE id = ?', id);
      if (row === undefined) throw new Error(`pull request ${id} was not stored`);
      return fromRow(row);
    },
    ofRepository: (repositoryId) =>
      db.all<Row>('SELECT * FROM pulls WHERE repository_id = ? ORDER BY id DESC', repositoryId).map(fromRow),
    closeFrom: (repositoryId, head) =>
      void db.run(
        'UPDATE pulls SET closed_at = ? WHERE repository_id = ? AND head = ? AND closed_at IS NULL',
        clock.now(),
        repositoryId,
        head,
      ),
  };
}

function fromRow(row: Row): Pull {
  return {
    id: row.id,
    repositoryId: row.repository_id,
    number: row.number,
    title: row.title,
    body: row.body,
    head: row.head,
    base: row.base,
    headSha: row.head_sha,
    baseSha: row.base_sha,
    author: JSON.parse(row.author) as Account,
    createdAt: row.created_at,
    closedAt: row.closed_at,
  };
}
