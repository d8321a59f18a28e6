import type { Clock } from '../../../domain/clock.ts';
import type { Account } from '../accounts.ts';
import type { Database } from '../database.ts';
import type { ConcurrencyClaim } from './concurrency-claim.ts';
import type { RunPlan } from './plan.ts';
import type { Conclusion, EventPayload, Run, RunStatus } from './run.ts';

export type NewRun = Omit<
  Run,
  'id' | 'runNumber' | 'attempt' | 'status' | 'conclusion' | 'createdAt' | 'startedAt' | 'updatedAt'
>;

export interface RunStore {
  create(run: NewRun): Run;
  find(id: number): Run | undefined;
  /** Oldest first. */
  unfinished(): Run[];
  /** Newest first. */
  ofRepository(repositoryId: number, filter: { event?: string; status?: string; sha?: string }): Run[];
  all(): Run[];
  setStatus(id: number, status: RunStatus, conclusion?: Conclusion): Run;
}

interface Row {
  id: number;
  repository_id: number;
  run_number: number;
  attempt: number;
  event: string;
  workflow_path: string;
  workflow_name: string;
  title: string;
  branch: string;
  sha: string;
  actor: string;
  payload: string;
  claims: string;
  plan: string;
  status: RunStatus;
  conclusion: Conclusion | null;
  created_at: number;
  started_at: number | null;
  updated_at: number;
}

export function createRunStore({ db, clock }: { db: Database; clock: Clock }): RunStore {
  const find = (id: number) => {
    const row = db.get<Row>('SELECT * FROM runs WHERE id = ?', id);
    return row && fromRow(row);
  };
  const stored = (id: number): Run => {
    const run = find(id);
    if (run === undefined) throw new Error(`run ${id} was not stored`);
    return run;
  };
  return {
    find,
    create(run) {
      const now = clock.now();
      const id = db.run(
        `INSERT INTO runs (repository_id, run_number, attempt, event, workflow_path, workflow_name, title, branch,
           sha, actor, payload, claims, plan, status, created_at, updated_at)
         VALUES (?1, (SELECT count(*) + 1 FROM runs WHERE repository_id = ?1 AND workflow_path = ?3), 1, ?2, ?3,
           ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 'pending', ?12, ?12)`,
        run.repositoryId,
        run.event,
        run.workflowPath,
        run.workflowName,
        run.title,
        run.branch,
        run.sha,
        JSON.stringify(run.actor),
        JSON.stringify(run.payload),
        JSON.stringify(run.claims),
        JSON.stringify(run.plan),
        now,
      );
      return stored(id);
    },
    all: () => db.all<Row>('SELECT * FROM runs ORDER BY id').map(fromRow),
    unfinished: () => db.all<Row>("SELECT * FROM runs WHERE status <> 'completed' ORDER BY id").map(fromRow),
    ofRepository: (repositoryId, { event, status, sha }) =>
      // GitHub's `status` filter takes a status or a conclusion
      db
        .all<Row>(
          `SELECT * FROM runs WHERE repository_id = ?1 AND (?2 IS NULL OR event = ?2)
             AND (?3 IS NULL OR status = ?3 OR conclusion = ?3) AND (?4 IS NULL OR sha = ?4) ORDER BY id DESC`,
          repositoryId,
          event ?? null,
          status ?? null,
          sha ?? null,
        )
        .map(fromRow),
    setStatus(id, status, conclusion) {
      db.run(
        `UPDATE runs SET status = ?1, conclusion = ?2, updated_at = ?3,
           started_at = CASE ?1 WHEN 'in_progress' THEN ?3 ELSE started_at END WHERE id = ?4`,
        status,
        conclusion ?? null,
        clock.now(),
        id,
      );
      return stored(id);
    },
  };
}

function fromRow(row: Row): Run {
  return {
    id: row.id,
    repositoryId: row.repository_id,
    runNumber: row.run_number,
    attempt: row.attempt,
    event: row.event,
    workflowPath: row.workflow_path,
    workflowName: row.workflow_name,
    title: row.title,
    branch: row.branch,
    sha: row.sha,
    actor: JSON.parse(row.actor) as Account,
    payload: JSON.parse(row.payload) as EventPayload,
    claims: JSON.parse(row.claims) as ConcurrencyClaim[],
    plan: JSON.parse(row.plan) as RunPlan,
    status: row.status,
    conclusion: row.conclusion,
    createdAt: row.created_at,
    startedAt: row.started_at,
    updatedAt: row.updated_at,
  };
}
