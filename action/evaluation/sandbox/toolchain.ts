import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { jsonText } from './json-text.ts';
import { installPackages } from './toolchain/install.ts';
import { denoFile, denoPackage, type PinnedPackage, PYODIDE } from './toolchain/packages.ts';

/** Where the parts of the sandbox are that needs npm alone. */
export interface Toolchain {
  /** Deno's executable. */
  deno: string;
  /** Folder of the package `pyodide`. */
  pyodideDir: string;
}

export interface ToolchainOptions {
  /** Known already, as in local mode: taken without a look. */
  given?: Toolchain | undefined;
  /** Folder from which on upwards a `node_modules` with the packages is looked for. */
  from: string;
  /** Folder to install into where they are not found, as a runner's tool cache; without it nothing is installed. */
  installDir?: string | undefined;
  env: NodeJS.ProcessEnv;
  /** The machine, for tests. */
  machine?: { platform: string; arch: string };
}

const manifest = jsonText.pipe(z.object({ version: z.string() }));

/**
 * Finds deno and pyodide: given, among the packages of the project, installed earlier, or installed now (seconds, over
 * the network). A string says why there are none.
 */
export async function findToolchain(options: ToolchainOptions): Promise<Toolchain | string> {
  const { given, from, installDir, env, machine = process } = options;
  if (given) return given;
  const deno = denoPackage(machine);
  if (!deno) return `there is no deno for ${machine.platform} on ${machine.arch}`;
  const packages = [deno, PYODIDE];

  for (const dir of upwards(from))
    if (await holds(join(dir, 'node_modules'), packages)) return toolchain(dir, deno, machine.platform);

  if (!installDir) return `the packages ${names(packages)} are not installed`;
  // Other versions get another folder, so what is in it never has to be changed.
  const folder = join(installDir, `errand-deno-${deno.version}-pyodide-${PYODIDE.version}-${machine.arch}`);
  try {
    if (!(await holds(join(folder, 'node_modules'), packages))) {
      await rm(folder, { recursive: true, force: true });
      await installPackages({ packages, folder, env });
    }
  } catch (error) {
    return `the packages ${names(packages)} are missing, and ${(error as Error).message}`;
  }
  // npm leaves out what does not fit the machine: deno, where the C library is musl.
  return (await holds(join(folder, 'node_modules'), packages))
    ? toolchain(folder, deno, machine.platform)
    : `npm did not install ${names(packages)} for this machine`;
}

function toolchain(dir: string, deno: PinnedPackage, platform: string): Toolchain {
  const modules = join(dir, 'node_modules');
  return { deno: join(modules, deno.name, denoFile(platform)), pyodideDir: join(modules, PYODIDE.name) };
}

/** True if the folder has these packages in just these versions. */
async function holds(modules: string, packages: readonly PinnedPackage[]): Promise<boolean> {
  const found = await Promise.all(
    packages.map(async ({ name, version }) => {
      const text = await readFile(join(modules, name, 'package.json'), 'utf8').catch(() => '');
      return manifest.safeParse(text).data?.version === version;
    }),
  );
  return found.every(Boolean);
}

const names = (packages: readonly PinnedPackage[]) =>
  packages.map(({ name, version }) => `${name}@${version}`).join(' and ');

function* upwards(from: string): Generator<string> {
  yield from;
  const parent = dirname(from);
  if (parent !== from) yield* upwards(parent);
}
