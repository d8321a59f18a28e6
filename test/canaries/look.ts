/** Keeps all logs of a run of the tests, and fails it if one has a secret, a token, a brief, an attachment or a program. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCanaries } from './find.ts';
import { FOLDER } from './kept.ts';

export default function setup(): (() => void) | undefined {
  // Whoever sets it wants to see the logs.
  if (process.env.LOG_LEVEL) return;
  const folder = mkdtempSync(join(tmpdir(), 'errand-logs-'));
  // Workers have the environment of this process.
  process.env[FOLDER] = folder;
  return () => {
    const found = findCanaries(folder);
    rmSync(folder, { recursive: true });
    if (found.length > 0) throw new Error(`In no log may stand what does here:\n${found.join('\n')}`);
  };
}
