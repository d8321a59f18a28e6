import { existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BareRepository } from '../git/bare-repository.ts';
import { listFiles } from '../git/tree.ts';

const EXECUTABLE = '100755';
const PLAIN = '100644';

/**
 * Puts a tree of the repository on disk, as the real runner downloads the whole repository of an action, and
 * returns its folder. A tree never changes, so one that is there is used again.
 */
export function extractTree(git: BareRepository, treeSha: string, cacheFolder: string): string {
  const target = join(cacheFolder, treeSha);
  if (existsSync(target)) return target;
  mkdirSync(cacheFolder, { recursive: true });
  // Node looks for the nearest package.json: without this one it could find that of a project around us.
  writeFileSync(join(cacheFolder, 'package.json'), '{}\n');

  const unfinished = mkdtempSync(join(cacheFolder, 'extract-'));
  for (const [path, { mode, sha }] of listFiles(git.objects, treeSha)) {
    if (mode !== PLAIN && mode !== EXECUTABLE) continue;
    const file = join(unfinished, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, git.objects.read('blob', sha) ?? '', { mode: mode === EXECUTABLE ? 0o755 : 0o644 });
  }
  renameSync(unfinished, target);
  return target;
}
