import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Links } from '../links.ts';

/** Where what is left of a run is kept. */
export interface RunFiles {
  folder: string;
  log: string;
  summary: string;
  /** A folder for each artifact, and `index.ndjson`. */
  artifacts: string;
}

export function runFiles(dataDir: string, runId: number): RunFiles {
  const folder = join(dataDir, 'runs', String(runId));
  return {
    folder,
    log: join(folder, 'log.txt'),
    summary: join(folder, 'summary.md'),
    artifacts: join(folder, 'artifacts'),
  };
}

/** The text, or an empty one while there is none. */
export function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

export const logUrl = (links: Links, run: { id: number }): string => `${links.web}/_runs/${run.id}/log`;
