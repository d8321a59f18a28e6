import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installPackages } from '../../../../action/evaluation/sandbox/toolchain/install.ts';
import {
  DENO_PACKAGES,
  denoPackage,
  type PinnedPackage,
  PYODIDE,
} from '../../../../action/evaluation/sandbox/toolchain/packages.ts';
import { findToolchain, type Toolchain } from '../../../../action/evaluation/sandbox/toolchain.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const deno = denoPackage(process);

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'errand-toolchain-'));
});
afterEach(() => rm(dir, { recursive: true }));

async function put(modules: string, { name, version }: { name: string; version: string }) {
  await mkdir(join(modules, name), { recursive: true });
  await writeFile(join(modules, name, 'package.json'), JSON.stringify({ name, version }));
}

/** A stand-in for npm at the head of the path, for what the real one does only in bad times. */
async function npmThat(script: string): Promise<NodeJS.ProcessEnv> {
  await writeFile(join(dir, 'npm'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { PATH: `${dir}:${process.env.PATH}`, HOME: dir };
}

describe('the pinned packages', () => {
  test.each([...DENO_PACKAGES, PYODIDE])('$name is the one of the lock file', async (pinned) => {
    const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8'));
    const { version, integrity } = lock.packages[`node_modules/${pinned.name}`];
    expect({ name: pinned.name, version, integrity }).toEqual(pinned);
  });

  test('every deno of the lock file is among them', async () => {
    const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8'));
    const locked = Object.keys(lock.packages).filter((path) => path.startsWith('node_modules/@deno/'));
    expect(DENO_PACKAGES.map(({ name }) => `node_modules/${name}`).sort()).toEqual(locked.sort());
  });
});

describe('finding them', () => {
  test('what is given is taken', async () => {
    const given = { deno: '/a/deno', pyodideDir: '/b' };
    expect(await findToolchain({ given, from: dir, env: {} })).toEqual(given);
  });

  test('the packages of the project are found from a folder inside it', async () => {
    const machine = { platform: 'linux', arch: 'arm64' };
    const modules = join(dir, 'node_modules');
    for (const pinned of [denoPackage(machine), PYODIDE]) await put(modules, pinned as PinnedPackage);
    expect(await findToolchain({ from: join(dir, 'action/dist'), env: {}, machine })).toEqual({
      deno: join(modules, '@deno/linux-arm64-glibc/deno'),
      pyodideDir: join(modules, 'pyodide'),
    });
  });

  test.each([
    ['another version', '{"version":"0.1.0"}'],
    ['an unreadable manifest', '{'],
  ])('%s is not taken', async (_, text) => {
    const machine = { platform: 'linux', arch: 'x64' };
    await put(join(dir, 'node_modules'), PYODIDE);
    await put(join(dir, 'node_modules'), denoPackage(machine) as PinnedPackage);
    await writeFile(join(dir, 'node_modules/pyodide/package.json'), text);
    expect(await findToolchain({ from: dir, env: {}, machine })).toMatch(
      /^the packages .* are not installed$/,
    );
  });

  test('a machine without a deno is told so', async () => {
    const machine = { platform: 'freebsd', arch: 'x64' };
    expect(await findToolchain({ from: dir, installDir: dir, env: {}, machine })).toBe(
      'there is no deno for freebsd on x64',
    );
  });
});

describe.skipIf(!deno)('installing them', () => {
  const installDir = () => join(dir, 'cache');

  test('npm brings both, they work, and the next worker finds them', { timeout: 120_000 }, async () => {
    const options = { from: dir, installDir: installDir(), env: process.env };
    const found = (await findToolchain(options)) as Toolchain;
    expect(execFileSync(found.deno, ['--version'], { encoding: 'utf8' })).toContain(`deno ${deno?.version}`);
    expect(existsSync(join(found.pyodideDir, 'pyodide.asm.wasm'))).toBe(true);
    expect(await readdir(installDir())).toHaveLength(1);
    expect(await findToolchain({ ...options, env: await npmThat('exit 1') })).toEqual(found);
  });

  test('contents with another hash are refused', { timeout: 120_000 }, async () => {
    const integrity = PYODIDE.integrity.replace(/.{4}==$/, 'AAAA==');
    const folder = join(installDir(), 'x');
    const installing = installPackages({ packages: [{ ...PYODIDE, integrity }], folder, env: process.env });
    await expect(installing).rejects.toThrow('EINTEGRITY');
    expect(await readdir(installDir())).toEqual([]);
  });

  test('npm is told nothing of the run, and runs no scripts', async () => {
    const env = await npmThat('echo "$@" >&2; env >&2; exit 1');
    const secrets = { GITHUB_TOKEN: 'canary-1', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-2' };
    const told = await findToolchain({
      from: dir,
      installDir: installDir(),
      env: { ...env, ...secrets, npm_config_cache: '/c' },
    });
    expect(told).toContain('npm could not install them: ci --ignore-scripts');
    const installing = installPackages({
      packages: [PYODIDE],
      folder: join(installDir(), 'y'),
      env: {
        ...(await npmThat('env | grep -c canary >&2; env | grep npm_config >&2; exit 1')),
        ...secrets,
        npm_config_cache: '/c',
      },
    });
    await expect(installing).rejects.toThrow('0 npm_config_cache=/c');
  });

  test.each([
    ['npm fails', 'echo "npm error code ENOTFOUND" >&2; exit 1', 'npm error code ENOTFOUND'],
    ['npm installs nothing, as deno where the C library is musl', 'exit 0', 'npm did not install @deno'],
  ])('%s: why is said and nothing is left', async (_, script, message) => {
    const env = await npmThat(script);
    expect(await findToolchain({ from: dir, installDir: installDir(), env })).toContain(message);
  });

  test('a folder that somebody emptied is filled again', { timeout: 120_000 }, async () => {
    const options = { from: dir, installDir: installDir(), env: process.env };
    const found = (await findToolchain(options)) as Toolchain;
    await rm(join(found.pyodideDir, 'package.json'));
    expect(await findToolchain(options)).toEqual(found);
    expect(existsSync(join(found.pyodideDir, 'package.json'))).toBe(true);
  });
});
