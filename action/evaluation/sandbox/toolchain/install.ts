import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { PinnedPackage } from './packages.ts';

const run = promisify(execFile);

/** About 140 MB unpacked; more than that takes only a machine that will not get it at all. */
const INSTALL_MS = 120_000;

/** What npm finds its own configuration, its proxy and its certificates by; tokens of a run are none of its business. */
const NPM_NEEDS =
  /^(path|home|userprofile|appdata|localappdata|systemroot|comspec|pathext|temp|tmp|tmpdir|https?_proxy|no_proxy|node_extra_ca_certs|ssl_cert_(file|dir)|npm_config_.*)$/i;

/**
 * Installs exactly these packages, and nothing that they depend on, into `folder/node_modules` by the machine's own
 * npm. Where they come from is npm's configuration; what arrives must have the pinned hashes. No script of a package
 * is run. The folder appears only once it is complete. Rejects with npm's message.
 */
export async function installPackages(options: {
  packages: readonly PinnedPackage[];
  folder: string;
  env: NodeJS.ProcessEnv;
}): Promise<void> {
  const { packages, folder, env } = options;
  await mkdir(join(folder, '..'), { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  try {
    await writeFile(join(fresh, 'package.json'), JSON.stringify(manifest(packages)));
    await writeFile(join(fresh, 'package-lock.json'), JSON.stringify(lock(packages)));
    await run(
      'npm',
      ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--no-update-notifier'],
      {
        cwd: fresh,
        env: npmEnvironment(env),
        timeout: INSTALL_MS,
        killSignal: 'SIGKILL',
        // npm is a command file on Windows, which only a shell can start; the arguments are ours.
        shell: process.platform === 'win32',
      },
    );
    await rename(fresh, folder).catch((error: NodeJS.ErrnoException) => {
      // Another worker of the machine was faster, with the same packages.
      if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code ?? '')) throw error;
    });
  } catch (error) {
    throw new Error(`npm could not install them: ${lastWords(error)}`, { cause: error });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** With the folder of this Node behind the others: a runner brings an npm beside it. */
function npmEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const needed = Object.entries(env).filter(([name]) => NPM_NEEDS.test(name));
  const [path = 'PATH', folders = ''] = needed.find(([name]) => /^path$/i.test(name)) ?? [];
  return { ...Object.fromEntries(needed), [path]: `${folders}${delimiter}${dirname(process.execPath)}` };
}

function manifest(packages: readonly PinnedPackage[]) {
  return {
    private: true,
    dependencies: Object.fromEntries(packages.map(({ name, version }) => [name, version])),
  };
}

/** Without addresses: npm asks the registry that it is configured for, and checks the hash of what it gets. */
function lock(packages: readonly PinnedPackage[]) {
  return {
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': manifest(packages),
      ...Object.fromEntries(
        packages.map(({ name, version, integrity }) => [`node_modules/${name}`, { version, integrity }]),
      ),
    },
  };
}

function lastWords(error: unknown): string {
  const { killed, code, stderr, message } = error as {
    killed?: boolean;
    code?: unknown;
    stderr?: string;
    message: string;
  };
  if (code === 'ENOENT') return 'there is no npm on this machine';
  if (killed) return `it took longer than ${INSTALL_MS / 1_000} s`;
  const lines = (stderr ?? '').split('\n').filter((line) => /\S/.test(line));
  return lines.slice(0, 3).join(' ') || message;
}
