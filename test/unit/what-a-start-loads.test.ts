import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = pathToFileURL(`${join(import.meta.dirname, '../..')}/`).href;
const SHOW_LOADED = `
  import { registerHooks } from 'node:module';
  registerHooks({ load: (url, context, next) => { console.log(url); return next(url, context); } });
  await import('${ROOT}src/cli/serve.ts');
`;

const filesOfStart = promisify(execFile)(process.execPath, [
  '--input-type=module',
  '--eval',
  SHOW_LOADED,
]).then(({ stdout }) => stdout.split('\n').map((url) => url.replace(ROOT, '')));

/** Each of them is a good part of what there is to load, and of no use before somebody asks for it. */
test.each([
  ['a page of the dashboard', /^src\/dashboard\//],
  ['a page about the API', /^src\/http\/reference\/(?!routes\.ts$)/],
  ['a webhook', /^node_modules\/probot\//],
  ["a run's token", /^node_modules\/jose\//],
  ['settings of an organisation', /^node_modules\/yaml\//],
  ['PostgreSQL', /^(node_modules\/pg|src\/store\/postgres)\//],
  ['metrics', /^(node_modules\/prom-client|src\/metrics)\//],
  ['traces', /^src\/tracing\//],
  ['tables that are older', /^src\/store\/migrations\//],
])('a start loads nothing that only %s needs', async (_, path) => {
  const loaded = await filesOfStart;
  expect(loaded).toContain('src/app.ts');
  expect(loaded.filter((file) => path.test(file))).toEqual([]);
});
