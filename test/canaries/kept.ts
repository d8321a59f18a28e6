/**
 * The logs of the whole run of the tests, and what must stand in none of them: both are kept in one folder that all
 * processes of the run share, and compared at its end by `look.ts`. Where nobody looks, nothing is kept.
 */
import { createHash, randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { destination, type Logger } from 'pino';
import { createLog } from '../../src/cli/log.ts';
import { runFiles } from '../../src/local/github/actions/run-files.ts';

/** Set by `look.ts`. */
export const FOLDER = 'ERRAND_TEST_LOGS';
/** A canary a line. */
export const PLANTED = 'planted.txt';

/** The log of an App, as production writes it, with everything that it has to say. */
export function keptLog(): Logger {
  const { [FOLDER]: folder, LOG_LEVEL } = process.env;
  if (!folder) return createLog(LOG_LEVEL ?? 'silent');
  return createLog('trace', destination({ dest: newFile(folder, 'app'), sync: true }));
}

/** What an App's process has written: nothing at all, if its test wants to hear of errors alone. */
export function keepText(text: string): void {
  const folder = process.env[FOLDER];
  if (folder) writeFileSync(newFile(folder, 'process'), text);
}

function newFile(folder: string, kind: 'app' | 'process'): string {
  return join(folder, `${kind}-${randomUUID()}.log`);
}

/** The logs and summaries of the runs in local mode's data, before that is thrown away. */
export function keepRunLogs(dataDir: string): void {
  const folder = process.env[FOLDER];
  const github = join(dataDir, 'github');
  if (!folder || !existsSync(dataDir) || !readdirSync(github).includes('runs')) return;
  const world = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  for (const id of readdirSync(join(github, 'runs'))) {
    const { log, summary } = runFiles(github, Number(id));
    // A process that is started again in its folder has the same runs.
    if (existsSync(log)) copyFileSync(log, join(folder, `run-${world}-${id}.log`));
    if (existsSync(summary)) copyFileSync(summary, join(folder, `run-${world}-${id}.summary`));
  }
}
