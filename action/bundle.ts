/**
 * Builds `action/dist/`, the only part of Errand that is built: GitHub runs an action from its repository, without
 * an install step. `--check` builds beside it and fails if what is checked in is not what the sources give.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'rolldown';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(import.meta.dirname, 'dist');

/** playwright-core reads two of its own files by path while it loads; in a bundle they have to be part of it. */
const inlinePlaywrightFiles: Plugin = {
  name: 'inline-playwright-files',
  transform: {
    filter: { id: /playwright-core[\\/]lib[\\/]/ },
    handler: (code, id) =>
      code.replace(/require\([^()]*\.join\(packageRoot, "((?:package|browsers)\.json)"\)\)/g, (_, name) =>
        readFileSync(join(id, '../..', name), 'utf8'),
      ),
  },
};

/**
 * Of all that is used of the toolkit, `core.getIDToken` alone needs its HTTP client, and that all of undici. They are
 * read when a token is asked for, and not at every start.
 */
const deferHttpClient: Plugin = {
  name: 'defer-http-client',
  transform: {
    filter: { id: /@actions[\\/]core[\\/]lib[\\/]core\.js$/ },
    handler: (code) =>
      code
        .replace("import { OidcClient } from './oidc-utils.js';", '')
        .replace(
          'return yield OidcClient.getIDToken(aud);',
          "const { OidcClient } = yield import('./oidc-utils.js');\n        return yield OidcClient.getIDToken(aud);",
        ),
  },
};

/** `packages.json`: the folders of the packages whose code is in the bundle, for the list of licences. */
const listPackages: Plugin = {
  name: 'list-packages',
  generateBundle(_options, output) {
    const modules = Object.values(output).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    const folders = modules.flatMap((id) => {
      const path = relative(ROOT, id).replaceAll('\\', '/');
      return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? [];
    });
    const source = `${JSON.stringify([...new Set(folders)].sort(), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'packages.json', source });
  },
};

/** CommonJS starts in half the time of unpacked packages and faster than ESM; names without hashes keep diffs small. */
async function bundle(dir: string): Promise<void> {
  await build({
    input: { main: join(import.meta.dirname, 'main.ts'), post: join(import.meta.dirname, 'post.ts') },
    platform: 'node',
    logLevel: 'warn',
    // playwright-core's own debugging code.
    checks: { eval: false },
    plugins: [inlinePlaywrightFiles, deferHttpClient, listPackages],
    // The same with half of the size; it is read into the page as text.
    resolve: { alias: { 'axe-core': 'axe-core/axe.min.js' } },
    output: {
      dir,
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name].cjs',
      cleanDir: true,
    },
  });
}

async function contents(dir: string): Promise<Map<string, string>> {
  const names = (await readdir(dir)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name), 'utf8')] as const)),
  );
}

async function check(): Promise<void> {
  const fresh = await mkdtemp(join(tmpdir(), 'errand-bundle-'));
  try {
    await bundle(fresh);
    const [expected, found] = [await contents(fresh), await contents(DIST)];
    const names = new Set([...expected.keys(), ...found.keys()]);
    const stale = [...names].filter((name) => expected.get(name) !== found.get(name));
    if (stale.length > 0)
      throw new Error(`action/dist is not current (${stale.join(', ')}): run "npm run bundle"`);
    console.log('action/dist is current');
  } finally {
    await rm(fresh, { recursive: true });
  }
}

await (process.argv.includes('--check') ? check() : bundle(DIST));
