import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from './at-end.ts';

export interface TemporaryFolder extends Disposable {
  path: string;
}

/** A folder that is taken away with all that is in it, at the end of the scope that uses it or of this process. */
export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'errand-bench-'));
  // A process that has only just been ended may have written something meanwhile.
  return { path, ...atEnd(() => rmSync(path, { recursive: true, force: true, maxRetries: 5 })) };
}
