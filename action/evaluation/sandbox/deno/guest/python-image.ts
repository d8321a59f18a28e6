import type { DenoApi } from './deno-api.ts';

declare const Deno: DenoApi;

interface Pyodide {
  runPython(code: string): unknown;
  makeMemorySnapshot(): Uint8Array;
}

/**
 * Starts Pyodide in the slow way, imports `code` as a module, and writes an image of its memory to standard output. It is
 * carried into Deno as text, so it uses nothing from around it.
 */
export async function pythonImageGuest(options: {
  /** Pyodide's folder, and the address of its module there. */
  folder: string;
  module: string;
  index: unknown;
  /** Text of a module, and the name that it gets. */
  code: string;
  name: string;
}): Promise<void> {
  // Not written as an import: bundlers and test runners change those.
  const importModule = new Function('address', 'return import(address)');
  const { loadPyodide } = await importModule(options.module);
  const python: Pyodide = await loadPyodide({
    indexURL: options.folder,
    lockFileContents: options.index,
    packageBaseUrl: '/',
    _makeSnapshot: true,
    _sysExecutable: '/usr/bin/python3',
  });
  const name = JSON.stringify(options.name);
  python.runPython(`
import sys, types
module = sys.modules[${name}] = types.ModuleType(${name})
exec(compile(${JSON.stringify(options.code)}, ${name}, "exec"), module.__dict__)
del sys, types, module`);
  const snapshot = python.makeMemorySnapshot();
  for (let at = 0; at < snapshot.length; ) at += Deno.stdout.writeSync(snapshot.subarray(at));
}
