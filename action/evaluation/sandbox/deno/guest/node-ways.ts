import type { DenoApi } from './deno-api.ts';

/**
 * What a script for Node expects and Deno has not, or not without a permission. Deno loads Node's modules when they are
 * asked for, which takes longer than the rest of its start; so does this, by what the program's text mentions. It is
 * carried into Deno as text, so it uses nothing from around it.
 */
export function nodeWays(deno: DenoApi, file: string) {
  const { get: getProcess } = Object.getOwnPropertyDescriptor(globalThis, 'process') ?? {};
  const loadProcess = (): NodeJS.Process => getProcess?.call(globalThis);
  const loadBuiltin = ((id: string) =>
    loadProcess().getBuiltinModule(id)) as NodeJS.Process['getBuiltinModule'];
  const { exit } = deno;
  let abort = () => loadProcess().abort();

  // All of these fail for want of a permission, but some of them quietly, late, or with the whole process.
  const refused = {
    child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
    cluster: ['fork'],
    worker_threads: ['Worker'],
  };
  function refuse(): never {
    throw new Error('There are no other processes and threads in this sandbox');
  }

  function put(target: object, name: string, value: unknown): void {
    Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
  }

  /** Arguments, variables that can be set, and an `abort` whose signal is not taken for ours. */
  function fitProcess(args: readonly string[]): void {
    const process = loadProcess();
    process.argv.splice(0, process.argv.length, 'deno', file, ...args);
    put(process, 'env', {});
    abort = process.abort;
    put(process, 'abort', () => exit(134));
  }

  /** The usual name of standard input; Deno would want a permission to open it. */
  function fitStandardInput(): void {
    const fs = loadBuiltin('fs');
    const read = fs.readFileSync;
    put(fs, 'readFileSync', (path: unknown, ...rest: unknown[]) =>
      Reflect.apply(read, fs, [path === '/dev/stdin' ? 0 : path, ...rest]),
    );
  }

  return {
    loadBuiltin,
    /** Ends the process by a signal, as it ends where V8's own heap is full. */
    abort: () => abort(),

    fit(code: string, args: readonly string[]): void {
      put(deno, 'args', args);
      put(globalThis, 'Worker', refuse);
      // Node has none; here it would try for ever to connect.
      Reflect.deleteProperty(globalThis, 'EventSource');
      const mentioned = /\bprocess\b|\/dev\/stdin|child_process|cluster|worker_threads/g;
      const mentions = new Set(code.match(mentioned));
      if (mentions.size === 0) return;
      fitProcess(args);
      if (mentions.has('/dev/stdin')) fitStandardInput();
      for (const [id, names] of Object.entries(refused))
        if (mentions.has(id)) for (const name of names) put(loadBuiltin(id) as object, name, refuse);
      loadBuiltin('module').syncBuiltinESMExports();
    },

    makeRequire(module: object) {
      let loaded: NodeJS.Require | undefined;
      const load = () => {
        loaded ??= loadBuiltin('module').createRequire(`file://${file}`);
        return loaded;
      };
      const require = (id: string) => load()(id);
      require.main = module;
      for (const key of ['resolve', 'cache', 'extensions'] as const)
        Object.defineProperty(require, key, { get: () => load()[key], enumerable: true });
      return require;
    },

    /** Removes types where they stand, so that places in errors stay true; where that cannot be, rewrites the text. */
    stripTypes(source: string): string {
      const { stripTypeScriptTypes } = loadBuiltin('module');
      try {
        return stripTypeScriptTypes(source, { mode: 'strip' });
      } catch {
        return stripTypeScriptTypes(source, { mode: 'transform' });
      }
    },
  };
}
