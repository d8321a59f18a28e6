import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const manifest = z.object({ version: z.string() });
const lock = z.object({ info: z.looseObject({ python: z.string() }), packages: z.unknown() });

export interface PyodidePackage {
  folder: string;
  version: string;
  /** Of CPython. */
  python: string;
  /** What Pyodide has to be told of packages: that there are none. Its own index names what could be downloaded. */
  index: unknown;
}

/** Reads what the package says of itself. Rejects if it is not there or is something else. */
export async function readPyodidePackage(folder: string): Promise<PyodidePackage> {
  const json = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown;
  const [{ version }, { info }] = [
    manifest.parse(await json('package.json')),
    lock.parse(await json('pyodide-lock.json')),
  ];
  return { folder, version, python: info.python, index: { info, packages: {} } };
}
