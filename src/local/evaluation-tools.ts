import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { platform, arch } = process;
const DENO_PACKAGES = [`@deno/${platform}-${arch}-glibc`, `@deno/${platform}-${arch}`];

/**
 * What came with the packages for running programs where no namespaces are to be had, for the environment of runs. On
 * a runner of GitHub there are no packages: there the worker installs them if it needs them.
 */
export function evaluationTools(): Record<string, string> {
  const deno = DENO_PACKAGES.map((name) => folderOf(name)).find((folder) => folder !== undefined);
  const pyodide = folderOf('pyodide');
  if (deno === undefined || pyodide === undefined) return {};
  const executable = join(deno, platform === 'win32' ? 'deno.exe' : 'deno');
  return existsSync(executable) ? { ERRAND_DENO: executable, ERRAND_PYODIDE_DIR: pyodide } : {};
}

function folderOf(name: string): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}
