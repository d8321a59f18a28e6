import type { DenoApi } from './deno-api.ts';
import type { ReceiveOptions, receive } from './receive.ts';

declare const Deno: DenoApi;
declare function addEventListener(type: string, listener: (event: UncaughtEvent) => void): void;

/** An `error` has an `error`, an `unhandledrejection` a `reason`. */
type UncaughtEvent = { error?: unknown; reason?: unknown; preventDefault(): void };

/**
 * Runs one JavaScript or TypeScript program in this process, by Node's rules: a CommonJS script if it can be read as
 * one, else a module. It is the main module, because Deno reads whatever the main module imports statically, permitted
 * or not. It is carried into Deno as text, so it uses nothing from around it.
 */
export async function javascriptGuest(
  receiveProgram: typeof receive,
  options: ReceiveOptions & { typescript: boolean },
): Promise<void> {
  const { get: getProcess } = Object.getOwnPropertyDescriptor(globalThis, 'process') ?? {};
  const loadProcess = (): NodeJS.Process => getProcess?.call(globalThis);
  const loadBuiltin = ((id: string) =>
    loadProcess().getBuiltinModule(id)) as NodeJS.Process['getBuiltinModule'];
  // Not written as an import: bundlers and test runners change those.
  const importModule = new Function('address', 'return import(address)');
  let abort = () => loadProcess().abort();
  const name = options.typescript ? '/main.ts' : '/main.js';

  // All of these fail for want of a permission, but some of them quietly, late, or with the whole process.
  const REFUSED = {
    child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
    cluster: ['fork'],
    worker_threads: ['Worker'],
  };
  // Kept from before the program, which may have put something else in their places.
  const { exit, inspect } = Deno;
  const { error: print } = console;
  // Deno's own operations, without their checks of arguments. Node's modules hold what they need of them.
  Reflect.deleteProperty(Deno, Deno.internal);

  // Loading what strips types takes 40 ms, so it is done before there is a program. Node's modules take as long, but
  // many programs do without: they are loaded only if the process has time.
  if (options.typescript) stripTypes('const ready: boolean = true;');
  const { code, args } = await receiveProgram(Deno, options, () => loadBuiltin('fs'));

  // What a program says of its errors itself, it says better.
  const isOwnMatter = /uncaughtException|unhandledRejection|onerror|addEventListener/i.test(code);
  for (const event of ['error', 'unhandledrejection']) addEventListener(event, reportUncaught);
  Object.defineProperty(Deno, 'args', { value: args, enumerable: true });
  if (/\bprocess\b/.test(code)) fitProcess();
  if (code.includes('/dev/stdin')) fitStandardInput();
  for (const [id, names] of Object.entries(REFUSED)) if (code.includes(id)) refuseBuiltin(id, names);
  Object.assign(globalThis, { Worker: refuse });
  // Node has none; here it would try for ever to connect.
  Reflect.deleteProperty(globalThis, 'EventSource');
  // In a task of its own, an error of the program is reported as uncaught and not as one of this function.
  queueMicrotask(run);

  function run(): void {
    const source = options.typescript ? stripTypes(code) : code;
    const script = readAsScript(source);
    if (!script) {
      // The one error that a script cannot have and a module can is syntax; if it has it as well, Deno explains it.
      importModule(moduleAddress(source));
      return;
    }
    const module = {
      exports: {},
      id: '.',
      filename: name,
      path: '/',
      loaded: false,
      children: [],
      paths: [],
    };
    script.call(module.exports, module.exports, makeRequire(module), module, name, '/');
    module.loaded = true;
  }

  /** Null if it is none. */
  // biome-ignore lint/complexity/noBannedTypes: a program is any function.
  function readAsScript(source: string): Function | null {
    const body = source.replace(/^#!/, '//');
    try {
      // Indirect, so that the program sees nothing of what stands here.
      // biome-ignore lint/security/noGlobalEval: running programs is the purpose.
      // biome-ignore lint/complexity/noCommaOperator: it makes the call indirect.
      return (0, eval)(
        `(function (exports, require, module, __filename, __dirname) {${body}\n})\n//# sourceURL=${name}`,
      );
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }

  function moduleAddress(source: string): string {
    // As the main module, which it cannot be, would know itself.
    const meta = `import.meta.main = true; import.meta.url = 'file://${name}'; import.meta.filename = '${name}';`;
    const text = source.includes('import.meta') ? meta + source.replace(/^#!/, '//') : source;
    return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  }

  function makeRequire(module: object) {
    let loaded: NodeJS.Require | undefined;
    const load = () => {
      loaded ??= loadBuiltin('module').createRequire(`file://${name}`);
      return loaded;
    };
    const require = (id: string) => load()(id);
    require.main = module;
    for (const key of ['resolve', 'cache', 'extensions'] as const)
      Object.defineProperty(require, key, { get: () => load()[key], enumerable: true });
    return require;
  }

  /** Removes types where they stand, so that places in error messages stay true; only where that cannot be, rewrites. */
  function stripTypes(source: string): string {
    const { stripTypeScriptTypes } = loadBuiltin('module');
    try {
      return stripTypeScriptTypes(source, { mode: 'strip' });
    } catch {
      return stripTypeScriptTypes(source, { mode: 'transform' });
    }
  }

  /** What a script expects of `process`: its arguments, variables that it can set, an end by `abort` that is its own. */
  function fitProcess(): void {
    const process = loadProcess();
    process.argv.splice(0, process.argv.length, 'deno', name, ...args);
    Object.defineProperty(process, 'env', { value: {}, writable: true, enumerable: true });
    abort = process.abort;
    Object.defineProperty(process, 'abort', { value: () => exit(134), writable: true });
  }

  function refuse(): never {
    throw new Error('There are no other processes and threads in this sandbox');
  }

  function refuseBuiltin(id: string, names: readonly string[]): void {
    const module = loadBuiltin(id) as object;
    for (const name of names) Object.defineProperty(module, name, { value: refuse, writable: true });
    loadBuiltin('module').syncBuiltinESMExports();
  }

  /** The usual name of standard input; Deno would want a permission to open it. */
  function fitStandardInput(): void {
    const fs = loadBuiltin('fs');
    const read = fs.readFileSync;
    const readFileSync = (path: unknown, ...rest: unknown[]) =>
      Reflect.apply(read, fs, [path === '/dev/stdin' ? 0 : path, ...rest]);
    Object.defineProperty(fs, 'readFileSync', { value: readFileSync, writable: true, enumerable: true });
    loadBuiltin('module').syncBuiltinESMExports();
  }

  /** Deno would quote this text as the place of the error. */
  function reportUncaught(event: UncaughtEvent): void {
    const error = event.error ?? event.reason;
    // Refused memory, a program dies by a signal, as it does where V8's own heap is full.
    const isRefused =
      error instanceof RangeError && /allocation failed|could not allocate/i.test(error.message);
    if (isOwnMatter && !isRefused) return;
    event.preventDefault();
    const isUnreadable = (error as { code?: unknown })?.code === 'ERR_MODULE_NOT_FOUND';
    const text = isUnreadable ? (error as Error).message : inspect(error);
    const lines = text.split('\n').filter((line) => !/^\s+at .*(deno-guest|ext:core)/.test(line));
    print(
      `Uncaught ${lines.join('\n')}`.replace(/, <anonymous>(?=:)/g, '').replace(/blob:null\/[\w-]+/g, name),
    );
    if (isRefused) abort();
    exit(1);
  }
}
