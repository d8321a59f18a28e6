import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isPostgres } from '../../store/open-database.ts';
import { probePostgres } from '../../store/postgres/probe-postgres.ts';
import { probeWrite } from '../../store/probe-write.ts';
import type { Finding, GeneralCheck } from '../check.ts';
import { settings } from './settings.ts';

const MB = 1_000_000;
/** Attachments and outputs of a busy day. */
const COMFORTABLE_BYTES = 1_000 * MB;
const LEAST_BYTES = 100 * MB;

/** What is accepted can be kept. */
export const store: GeneralCheck = {
  name: 'store',
  needs: [settings],
  look: ({ config }) => (isPostgres(config.store) ? lookAtServer(config.store) : lookAtFile(config.store)),
};

async function lookAtServer(url: string): Promise<Finding> {
  const { host, pathname } = new URL(url);
  const name = `the database ${host}${pathname}`;
  try {
    await probePostgres(url);
    return { status: 'ok', line: `${name} can be written` };
  } catch (error) {
    return {
      status: 'failed',
      line: `${name} cannot be written: ${(error as Error).message}`,
      do: 'see that the server of DATABASE_URL runs, lets this machine in, and lets its user create tables',
    };
  }
}

async function lookAtFile(file: string): Promise<Finding> {
  try {
    probeWrite(file);
  } catch (error) {
    return {
      status: 'failed',
      line: `${file} cannot be written: ${(error as Error).message}`,
      do: `give the user that runs "errand serve" the folder ${dirname(file)} (ERRAND_DATA), on a disk that is not full`,
    };
  }
  const { bavail, bsize } = await statfs(dirname(file));
  const free = bavail * bsize;
  if (free >= COMFORTABLE_BYTES)
    return { status: 'ok', line: `${file} can be written; ${Math.floor(free / MB)} MB are free` };
  return {
    status: free < LEAST_BYTES ? 'failed' : 'warning',
    line: `only ${Math.floor(free / MB)} MB are free for ${file}`,
    do: 'make room on that disk, or move ERRAND_DATA to another one',
  };
}
