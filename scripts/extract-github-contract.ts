/**
 * Makes `test/contract/rest.json` and `webhooks.json`: of GitHub's own machine-readable description, what Errand
 * needs. Fetches the two packages with npm, or takes the folders they were unpacked to as arguments:
 *
 *   node node24.mjs scripts/extract-github-contract.ts [OPENAPI_FOLDER WEBHOOKS_FOLDER]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVENTS, OPERATIONS } from '../test/contract/operations.ts';
import { Description } from './github-contract/description.ts';
import { slimOperation } from './github-contract/slim-operation.ts';
import { byName, type Json } from './github-contract/slim-schema.ts';

const REST = '@octokit/openapi@23.0.2';
const WEBHOOKS = '@octokit/openapi-webhooks@12.1.0';
/** The one file of the packages that is read: loading them as modules would load every edition of GitHub. */
const FILE = 'generated/api.github.com.json';
const TARGET = join(import.meta.dirname, '../test/contract');

const [restFolder, webhooksFolder] = process.argv.slice(2);
const rest = new Description(read(REST, restFolder));
const operations = Object.keys(OPERATIONS).map((name) => [name, slimOperation(rest, name)] as const);
write('rest.json', {
  source: REST,
  operations: Object.fromEntries(operations),
  schemas: Object.fromEntries(rest.schemas),
});

const hooks = new Description(read(WEBHOOKS, webhooksFolder));
const events = Object.entries(hooks.document.webhooks as Record<string, { post: Json }>)
  .filter(([name]) => Object.keys(EVENTS).some((event) => isOf(name, event)))
  .map(([name, { post }]) => {
    const headers = (post.parameters as Json[]).map((header) => String(header.name).toLowerCase());
    const { content } = post.requestBody as { content: { 'application/json': { schema: unknown } } };
    return [name, { headers, schema: hooks.take(content['application/json'].schema) }];
  });
write('webhooks.json', {
  source: WEBHOOKS,
  events: Object.fromEntries(events),
  schemas: Object.fromEntries(hooks.schemas),
});

/** The description names `workflow-run-completed` what is sent as `workflow_run` with the action `completed`. */
function isOf(name: string, event: string): boolean {
  const subject = (hooks.document.webhooks as Record<string, { post: Json }>)[name]?.post['x-github'] as Json;
  return subject.subcategory === event;
}

function read(pinned: string, folder: string | undefined): Json {
  if (folder !== undefined) return JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as Json;
  const temporary = mkdtempSync(join(tmpdir(), 'github-contract-'));
  try {
    execFileSync('npm', ['pack', pinned, '--silent', '--pack-destination', temporary]);
    const [archive = ''] = readdirSync(temporary);
    execFileSync('tar', ['-xzf', archive, `package/${FILE}`], { cwd: temporary });
    return JSON.parse(readFileSync(join(temporary, 'package', FILE), 'utf8')) as Json;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** One line for each operation, event and schema, so that a change can be read. */
function write(file: string, { source, ...groups }: Json): void {
  const lines = Object.entries(groups).map(([group, members]) => {
    const inside = Object.entries(members as Json)
      .toSorted(byName)
      .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    return `"${group}": {\n${inside.join(',\n')}\n}`;
  });
  writeFileSync(join(TARGET, file), `{\n"source": ${JSON.stringify(source)},\n${lines.join(',\n')}\n}\n`);
}
