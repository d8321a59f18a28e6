import type { DenoApi } from './deno-api.ts';
import type { ReceiveOptions, receive } from './receive.ts';

declare const Deno: DenoApi;
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: { memory: WasmMemory } };
};
interface WasmMemory {
  buffer: ArrayBuffer;
  grow(pages: number): void;
}

/** Names of the files of an interpreter's image. */
export const IMAGE_FILES = {
  loader: 'pyodide.mjs',
  script: 'pyodide.asm.js',
  binary: 'pyodide.asm.wasm',
  library: 'python_stdlib.zip',
  memory: 'memory.bin',
  layout: 'layout.json',
} as const;

/** Where the image's memory belongs. */
export interface MemoryLayout {
  bytes: number;
  /** Parts that are not all zero, from and to; they follow each other in the file. */
  runs: [number, number][];
  /** What Pyodide keeps of its own beside the memory. */
  state: unknown;
  /** An index of packages without packages, as Pyodide wants to have one. */
  index: unknown;
}

export interface PythonGuestOptions extends ReceiveOptions {
  /** The image's: reading there is all that is permitted at first, and it is given up. */
  folder: string;
  files: typeof IMAGE_FILES;
  /** Address of the module among them. */
  loader: string;
}

/** What Pyodide tells Emscripten, as far as it is changed here. */
interface Settings {
  API: { restoreSnapshot(snapshot: unknown): unknown };
  instantiateWasm(imports: Imports, done: (instance: object, module: object) => void): object;
}
type Imports = { env: Record<string, unknown> };
type CreateModule = (settings: Settings) => Promise<{ HEAP8: Int8Array }>;

interface PythonFunction {
  (): void;
  callPromising(...args: unknown[]): Promise<number>;
}
interface Pyodide {
  setStdin(options: { read(into: Uint8Array): number; isatty: boolean }): void;
  setStdout(options: { write(bytes: Uint8Array): number; isatty: boolean }): void;
  setStderr(options: { write(bytes: Uint8Array): number; isatty: boolean }): void;
  pyimport(name: 'errand_runner'): { errand_run: PythonFunction; errand_settle: PythonFunction };
  toPy(value: unknown): unknown;
}

/**
 * Runs one Python program in this process. It starts Pyodide from an image of its memory, in a third of the time that
 * Pyodide itself takes and with half of the memory: what costs most is to touch memory, so the image is read to where
 * it belongs, and only what is not zero. It is carried into Deno as text, so it uses nothing from around it.
 */
export async function pythonGuest(
  receiveProgram: typeof receive,
  options: PythonGuestOptions,
): Promise<void> {
  const { folder, files } = options;
  const { exit, stdin, stdout, stderr } = Deno;
  // Not written as an import: bundlers and test runners change those.
  const importModule = new Function('address', 'return import(address)');
  const { get: getProcess } = Object.getOwnPropertyDescriptor(globalThis, 'process') ?? {};

  // Without `process`, and with what a plain JavaScript shell has, Pyodide loads none of Node's modules.
  const library = read(files.library);
  const shell = {
    read: () => '',
    load: () => {},
    readbuffer: (path: string) => (path.endsWith('.zip') ? library : new Uint8Array()),
  };
  Object.assign(globalThis, shell);
  Reflect.deleteProperty(globalThis, 'process');

  const layout: MemoryLayout = JSON.parse(text(files.layout));
  const { loadPyodide } = await importModule(options.loader);
  const python: Pyodide = await loadPyodide({
    indexURL: '/',
    stdLibURL: files.library,
    lockFileContents: layout.index,
    packageBaseUrl: '/',
    _loadSnapshot: new Uint8Array(),
    createPyodideModule,
  });

  // Nothing in Python needs these; without them a program has less to try its luck on.
  const needless = ['fetch', 'WebSocket', 'EventSource', 'Worker', 'BroadcastChannel'];
  const stores = ['localStorage', 'sessionStorage', 'caches', 'prompt', 'alert', 'confirm'];
  for (const name of [...needless, ...stores, ...Object.keys(shell)])
    Reflect.deleteProperty(globalThis, name);
  Reflect.deleteProperty(Deno, Deno.internal);
  const refuse = () => Promise.reject(new Error('There are no packages to load in this sandbox'));
  for (const name of ['loadPackage', 'loadPackagesFromImports'])
    Object.defineProperty(python, name, { value: refuse });
  Deno.permissions.revokeSync({ name: 'read' });

  const { errand_run: run, errand_settle: settle } = python.pyimport('errand_runner');
  const { code, args } = await receiveProgram(Deno, options, settle);
  python.setStdin({ read: (into) => stdin.readSync(into) ?? 0, isatty: false });
  python.setStdout({ write: (bytes) => stdout.writeSync(bytes), isatty: false });
  python.setStderr({ write: (bytes) => stderr.writeSync(bytes), isatty: false });
  const cell = new Int32Array(new SharedArrayBuffer(4));
  // What waits for something that never comes is to wait, and not to end as if all were well.
  setInterval(() => {}, 2 ** 30);
  const wait = (milliseconds: number) => void Atomics.wait(cell, 0, 0, milliseconds);
  const rest = (milliseconds: number) => new Promise((resolve) => void setTimeout(resolve, milliseconds));
  try {
    // Called in this way Python can wait for promises, which is how `asyncio.run` does its work here.
    const result = await run.callPromising(code, python.toPy(args), wait, rest);
    if (result >= 0) exit(result);
    // A signal, as where V8 has no memory left; an exit code would be one that programs can choose too.
    getProcess?.call(globalThis).abort();
  } catch (error) {
    // `os._exit` comes as an error with a status. All others are the interpreter's own end, which it has described.
    const { status } = error as { status?: unknown };
    exit(typeof status === 'number' ? status & 0xff : 134);
  }

  function read(name: string): Uint8Array<ArrayBuffer> {
    const file = Deno.openSync(`${folder}/${name}`);
    const bytes = new Uint8Array(file.statSync().size);
    fill(file, bytes);
    file.close();
    return bytes;
  }

  function text(name: string): string {
    return new TextDecoder().decode(read(name));
  }

  /** Deno's own reading of whole files takes three times as long. */
  function fill(file: ReturnType<DenoApi['openSync']>, bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const count = file.readSync(bytes.subarray(at));
      if (count === null) throw new Error('the image of the interpreter is too short');
      at += count;
    }
  }

  async function createPyodideModule(settings: Settings): Promise<unknown> {
    // Deno parses what it imports a second time, which for this script takes longer than all else; so it is no module.
    const { eval: evaluate } = globalThis;
    const create: CreateModule = evaluate(`${text(files.script)}\n//# sourceURL=pyodide.asm.js`);
    settings.instantiateWasm = (imports, done) => {
      const binary = new WebAssembly.Module(read(files.binary));
      const marker = Symbol('error');
      imports.env.Jsv_GetError_import = () => marker;
      imports.env.JsvError_Check = (value: unknown) => value === marker;
      const instance = new WebAssembly.Instance(binary, imports);
      const { memory } = instance.exports;
      memory.grow(Math.max(0, (layout.bytes - memory.buffer.byteLength) / 65_536));
      done(instance, binary);
      return {};
    };
    // A shell is not believed to have random numbers, a browser is.
    Object.assign(globalThis, { window: globalThis });
    const creating = create(settings);
    Reflect.deleteProperty(globalThis, 'window');
    const module = await creating;
    settings.API.restoreSnapshot = () => {
      const file = Deno.openSync(`${folder}/${files.memory}`);
      const memory = new Uint8Array(module.HEAP8.buffer);
      for (const [from, to] of layout.runs) fill(file, memory.subarray(from, to));
      file.close();
      return layout.state;
    };
    return module;
  }
}
