/** What App and action ask of GitHub, read from their sources. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOctokit } from '@actions/github';
import { GRAPHQL, OPERATIONS } from './operations.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What no source says in octokit's words. */
const UNWRITTEN = [
  // By @octokit/auth-app.
  'POST /app/installations/{installation_id}/access_tokens',
  // By the post step, which has no octokit.
  'DELETE /installation/token',
];

const sources = (patterns: string[]) =>
  globSync(patterns, { cwd: ROOT, exclude: ['src/local/**', 'action/dist/**'] })
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');

/** `METHOD /path` of every REST operation, in order. */
export function usedOperations(): string[] {
  const first = new Set(Object.keys(OPERATIONS).map((name) => name.split('/')[1]));
  const routes = sources(['src/**/*.ts', 'action/**/*.ts']).matchAll(/'([A-Z]+ \/([\w-]+)[^']*)'/g);
  const spelled = [...routes].filter(([, , folder]) => first.has(folder)).map(([, route = '']) => route);
  const methods = sources(['action/**/*.ts']).matchAll(/octokit\.rest\s*\.(\w+)\s*\.(\w+)/g);
  const named = [...methods].map(([, scope = '', method = '']) => routeOf(scope, method));
  return [...new Set([...spelled, ...named, ...UNWRITTEN])].sort();
}

/** The fields of GraphQL's queries and mutations, which are sent with variables. */
export function usedGraphql(): string[] {
  const text = sources(['src/**/*.ts', 'action/**/*.ts']);
  return Object.keys(GRAPHQL).filter((field) => new RegExp(`\\b${field}\\(\\w+: \\$`).test(text));
}

/** octokit knows by itself what its methods ask for. */
function routeOf(scope: string, method: string): string {
  const { rest } = getOctokit('none');
  const scopes = rest as unknown as Record<string, Record<string, { endpoint: { DEFAULTS: Route } }>>;
  const defaults = scopes[scope]?.[method]?.endpoint.DEFAULTS;
  if (defaults === undefined) throw new Error(`octokit has no rest.${scope}.${method}`);
  return `${defaults.method} ${defaults.url}`;
}

interface Route {
  method: string;
  url: string;
}
