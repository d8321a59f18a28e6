import type { Database } from '../database.ts';

export type WorkflowState = 'active' | 'disabled_manually';

/** Which workflows people have disabled, by the path of their file. */
export interface WorkflowStates {
  of(repositoryId: number, path: string): WorkflowState;
  set(repositoryId: number, path: string, state: WorkflowState): void;
}

export function createWorkflowStates(db: Database): WorkflowStates {
  return {
    of: (repositoryId, path) =>
      db.get('SELECT 1 FROM disabled_workflows WHERE repository_id = ? AND path = ?', repositoryId, path)
        ? 'disabled_manually'
        : 'active',
    set: (repositoryId, path, state) =>
      void db.run(
        state === 'active'
          ? 'DELETE FROM disabled_workflows WHERE repository_id = ? AND path = ?'
          : 'INSERT OR IGNORE INTO disabled_workflows VALUES (?, ?)',
        repositoryId,
        path,
      ),
  };
}
