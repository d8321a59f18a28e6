import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { probeWrite } from '../../store/probe-write.ts';
import type { Check, Finding } from '../check.ts';
import { settings } from './settings.ts';

const MB = 1_000_000;
/** Attachments and outputs of a busy day. */
const COMFORTABLE_BYTES = 1_000 * MB;
const LEAST_BYTES = 100 * MB;

/** What is accepted can be kept. */
export const store: Check = {
  name: 'store',
  needs: [settings],
  async look({ config: { storeFile } }): Promise<Finding> {
    try {
      probeWrite(storeFile);
    } catch (error) {
      return {
        status: 'failed',
        line: `${storeFile} cannot be written: ${(error as Error).message}`,
        do: `give the user that runs "errand serve" the folder ${dirname(storeFile)} (ERRAND_DATA), on a disk that is not full`,
      };
    }
    const { bavail, bsize } = await statfs(dirname(storeFile));
    const free = bavail * bsize;
    if (free >= COMFORTABLE_BYTES)
      return { status: 'ok', line: `${storeFile} can be written; ${Math.floor(free / MB)} MB are free` };
    return {
      status: free < LEAST_BYTES ? 'failed' : 'warning',
      line: `only ${Math.floor(free / MB)} MB are free for ${storeFile}`,
      do: 'make room on that disk, or move ERRAND_DATA to another one',
    };
  },
};
