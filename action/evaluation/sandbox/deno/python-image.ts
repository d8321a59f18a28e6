import { createHash } from 'node:crypto';
import { access, copyFile, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IMAGE_FILES, type MemoryLayout } from './guest/python.ts';
import type { PyodidePackage } from './pyodide-package.ts';

export interface ImageOptions {
  pyodide: PyodidePackage;
  /** Nobody else may write to it: what is in it is trusted. */
  tempDir: string;
  /** What is in the image beside Pyodide. */
  code: string;
  /** Starts Pyodide in its own way, runs the code and returns Pyodide's snapshot. */
  makeSnapshot(): Promise<Uint8Array>;
}

/**
 * The folder of an image of Python's interpreter after its start. It is made once in `tempDir`, which takes some
 * seconds. The salt of hashes is part of the image, so strings have the same hashes in all programs that run from it.
 */
export async function pythonImage(options: ImageOptions): Promise<string> {
  const { pyodide, tempDir, code, makeSnapshot } = options;
  const key = createHash('sha256').update(`${pyodide.version} ${code}`).digest('hex').slice(0, 16);
  const folder = join(tempDir, `python-image-${key}`);
  if (await exists(folder)) return folder;

  const snapshot = readSnapshot(await makeSnapshot());
  const runs = partsInUse(snapshot.memory);
  const layout: MemoryLayout = {
    bytes: snapshot.memory.length,
    runs,
    state: snapshot.state,
    index: pyodide.index,
  };
  const source = (name: string) => join(pyodide.folder, name);
  const making = await mkdtemp(join(tempDir, 'python-image-'));
  const target = (name: keyof typeof IMAGE_FILES) => join(making, IMAGE_FILES[name]);
  const loader = await readFile(source('pyodide.mjs'), 'utf8');
  await Promise.all([
    // With a map to sources that are not there Deno looks for them.
    writeFile(target('loader'), loader.replace(/^\/\/# sourceMappingURL=.*$/m, '')),
    writeFile(target('script'), asExpression(await readFile(source('pyodide.asm.mjs'), 'utf8'))),
    copyFile(source('pyodide.asm.wasm'), target('binary')),
    copyFile(source('python_stdlib.zip'), target('library')),
    writeFile(target('memory'), Buffer.concat(runs.map(([from, to]) => snapshot.memory.subarray(from, to)))),
    writeFile(target('layout'), JSON.stringify(layout)),
  ]);
  // All at once or not at all; if somebody else was faster, theirs is as good.
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
  return folder;
}

/** Takes a snapshot of Pyodide apart: magic number, offset of the memory, length of the state, then these two. */
function readSnapshot(snapshot: Uint8Array): { memory: Uint8Array; state: unknown } {
  const header = new DataView(snapshot.buffer, snapshot.byteOffset);
  const [offset, length] = [header.getUint32(4, true), header.getUint32(8, true)];
  const state = JSON.parse(Buffer.from(snapshot.subarray(HEADER_BYTES, HEADER_BYTES + length)).toString());
  return { memory: snapshot.subarray(offset), state };
}
const HEADER_BYTES = 48;

/** Memory is touched by the page; reading a few that are zero is cheaper than one more read. */
const PAGE_BYTES = 4096;
const GAP_PAGES = 8;

/** The parts of the memory that are not all zero. */
function partsInUse(memory: Uint8Array): [number, number][] {
  const zeros = Buffer.alloc(PAGE_BYTES);
  const parts: [number, number][] = [];
  for (let at = 0; at < memory.length; at += PAGE_BYTES) {
    const page = memory.subarray(at, at + PAGE_BYTES);
    if (zeros.equals(page)) continue;
    const last = parts.at(-1);
    if (last && at - last[1] <= GAP_PAGES * PAGE_BYTES) last[1] = at + page.length;
    else parts.push([at, at + page.length]);
  }
  return parts;
}

/** Emscripten's module as an expression that is its one function, which V8 then compiles at once instead of twice. */
function asExpression(module: string): string {
  const [, body] = /^(async function [\s\S]*\})\s*export default \w+;\s*$/.exec(module) ?? [];
  if (!body) throw new Error('pyodide.asm.mjs is not built as expected');
  return `(${body.replaceAll('import.meta.url', '"file:///pyodide.asm.mjs"')})`;
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
