import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const files = globSync(['src/**/*.ts', 'action/**/*.ts'], { cwd: ROOT });

/** Every import of a file of ours, static, dynamic or of a type, as a path from the root. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    ([, specifier]) => specifier ?? '',
  );
  return specifiers.map((specifier) => relative(ROOT, join(ROOT, dirname(file), specifier)));
}

const edges = files.flatMap((from) => importsOf(from).map((to) => ({ from, to })));
const crossing = (from: RegExp, to: RegExp) =>
  edges
    .filter((edge) => from.test(edge.from) && to.test(edge.to))
    .map((edge) => `${edge.from} -> ${edge.to}`);

describe('who may import whom', () => {
  test('there are imports to look at', () => expect(edges.length).toBeGreaterThan(200));

  test('contract and domain import nothing but each other', () => {
    expect(crossing(/^src\/(contract|domain)\//, /^(?!src\/(contract|domain)\/)/)).toEqual([]);
    expect(crossing(/^src\/domain\//, /^src\/contract\//)).toEqual([]);
  });

  test('the action shares contract, domain and outgoing with the App, and nothing else', () => {
    expect(crossing(/^action\//, /^src\/(?!contract\/|domain\/|outgoing\/)/)).toEqual([]);
    expect(crossing(/^src\//, /^action\//)).toEqual([]);
  });

  test('the client shares contract and domain with the App, and nothing else', () => {
    expect(crossing(/^src\/client\//, /^src\/(?!client\/|contract\/|domain\/)/)).toEqual([]);
  });

  test('routes, webhooks and stages do not import each other', () => {
    expect(crossing(/^src\/webhooks\//, /^src\/(http|runs)\//)).toEqual([]);
    expect(crossing(/^src\/http\//, /^src\/(webhooks|runs)\//)).toEqual([]);
  });

  test('only local mode itself and the commands that start it know local mode', () => {
    expect(crossing(/^src\/(?!local\/|cli\/(local|demo|cases)\.ts$)/, /^src\/local\//)).toEqual([]);
  });

  test('whoever looks on is known to nobody but who wires it', () => {
    expect(crossing(/^src\/(?!metrics\/|watch-over\.ts$)/, /^src\/metrics\//)).toEqual([]);
    // The settings name the type of what they read.
    expect(crossing(/^src\/(?!tracing\/|watch-over\.ts$|config\/watching\.ts$)/, /^src\/tracing\//)).toEqual(
      [],
    );
  });

  test('only the App itself knows the dashboard, which knows no webhook, run or local mode', () => {
    expect(crossing(/^src\/(?!dashboard\/|app\.ts$)/, /^src\/dashboard\//)).toEqual([]);
    expect(crossing(/^src\/dashboard\//, /^src\/(webhooks|runs|local|cli|github)\//)).toEqual([]);
  });

  test('doctor looks at everything, and only its command knows it', () => {
    expect(crossing(/^src\/(?!doctor\/|cli\/doctor\.ts$)/, /^src\/doctor\//)).toEqual([]);
  });

  test('the embedded GitHub knows nothing of the App but two pure helpers', () => {
    expect(
      crossing(
        /^src\/local\/(github|egress)\//,
        /^src\/(?!local\/(github|egress)\/|domain\/(clock|escape-html))/,
      ),
    ).toEqual([]);
  });

  test('octokit is used in src/github and the embedded GitHub only, SQL in src/store, the environment in config', () => {
    const using = (what: RegExp, where: RegExp) =>
      files.filter(
        (file) =>
          file.startsWith('src/') && !where.test(file) && what.test(readFileSync(join(ROOT, file), 'utf8')),
      );
    expect(using(/from '@octokit\//, /^src\/(github|local)\//)).toEqual([]);
    expect(using(/from 'kysely/, /^src\/store\//)).toEqual([]);
    expect(using(/process\.env\b/, /^src\/(config|local\/)/)).toEqual([]);
    expect(using(/Date\.now\(|Math\.random\(/, /^src\/(domain\/clock|local\/)/)).toEqual([]);
  });
});
