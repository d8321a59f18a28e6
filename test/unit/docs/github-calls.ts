import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(import.meta.dirname, '../../../docs/github.md'), 'utf8');

/** The rows of the page's tables: `call` | by | permission | write | when it fails. */
export const githubCalls = [
  ...page.matchAll(/^\| `([^`]+)`(?: \(GraphQL\))? \| ([^|]+) \| ([^|]+) \| (yes|no) \| (.+) \|$/gm),
].map(([, call = '', by = '', permission = '', write = '', failure = '']) => ({
  call: call.replace(/ R\b/, ' /repos/{owner}/{repo}'),
  by,
  permission,
  write: write === 'yes',
  failure,
}));
