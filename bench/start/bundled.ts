import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const ROOT = join(import.meta.dirname, '../..');

/**
 * The App as the action's bundler would make it, in `dir`: some twenty files at a start in place of hundreds. Only to see what
 * that would bring: nobody deploys it. What it reads by path it finds where its sources have it. Returns the file to start.
 */
export async function bundleApp(dir: string): Promise<string> {
  await build({
    input: { cli: join(ROOT, 'src/cli.ts') },
    platform: 'node',
    // What probot brings uses `eval`.
    checks: { eval: false },
    logLevel: 'warn',
    plugins: [
      {
        name: 'beside-its-sources',
        transform: {
          filter: { id: /\.ts$/ },
          handler: (code, id) =>
            code
              .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
              .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
        },
      },
    ],
    output: { dir, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
  });
  return join(dir, 'cli.mjs');
}
