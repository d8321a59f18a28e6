/** What the image leaves out is not missed: development packages, local mode, everything that nobody reads. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isPostgres } from '../../../src/store/open-database.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
/** Commands for trying things out; they start local mode, which is no part of the image. */
const NOT_IN_THE_IMAGE = /^src\/cli\/(local|demo|cases)\.ts$/;

/** What is reached from a file by imports, static or dynamic: files of ours, and packages. */
function reachableFrom(entry: string): { files: string[]; packages: Set<string> } {
  const files = new Set<string>([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    const imports = read(file).matchAll(
      /^(?:import|export) (?!type )(?:[^;='"]* from )?'([^']+)';|\bimport\('([^']+)'\)/gm,
    );
    for (const [, fixed, dynamic] of imports) {
      const specifier = fixed ?? dynamic ?? '';
      const path = relative(ROOT, join(ROOT, dirname(file), specifier));
      if (!specifier.startsWith('.')) packages.add(specifier);
      else if (!NOT_IN_THE_IMAGE.test(path)) files.add(path);
    }
  }
  return { files: [...files], packages };
}

/** The last line that fits decides. */
function isInImage(path: string): boolean {
  const rules = read('.dockerignore').split('\n');
  const fitting = rules.filter((rule) => {
    const pattern = rule.replace(/^!/, '');
    return pattern === '*' || path === pattern || path.startsWith(`${pattern}/`);
  });
  return fitting.at(-1)?.startsWith('!') ?? true;
}

const { files, packages } = reachableFrom('src/cli.ts');

test('production runs with the packages that are installed in the image', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  const installed = Object.keys(dependencies);
  const missing = [...packages].filter(
    (name) =>
      !name.startsWith('node:') && !installed.some((one) => name === one || name.startsWith(`${one}/`)),
  );
  expect(packages.size).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

test('every file that it imports or reads is in the image, and local mode is not', () => {
  const readByPath = files.flatMap((file) =>
    [...read(file).matchAll(/join\(import\.meta\.dirname, '([^']+)'\)/g)].map(([, path = '']) =>
      relative(ROOT, join(ROOT, dirname(file), path)),
    ),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(readByPath).toContain('app.yml');
  for (const path of [...files, ...readByPath]) expect(existsSync(join(ROOT, path)), path).toBe(true);
  // A folder is in the image if anything of it is.
  const rules = read('.dockerignore');
  const missing = [...files, ...readByPath].filter(
    (path) => !isInImage(path) && !rules.includes(`!${path}/`),
  );
  expect(missing).toEqual([]);
  expect(isInImage('src/local/start-local.ts')).toBe(false);
  expect(isInImage('errand.env')).toBe(false);
});

test('what is compiled for it in advance is there', () => {
  const compiled = [...read('Dockerfile').matchAll(/import\('\/app\/([^']+)'\)/g)].map(
    ([, path = '']) => path,
  );
  expect(compiled).toContain('src/cli/serve.ts');
  expect(compiled.filter((path) => !files.includes(path))).toEqual([]);
});

test('compose keeps what App and database write, and asks nobody from outside', () => {
  const { services, volumes } = parse(read('compose.yaml'));
  const { errand, database } = services;
  const data = /ERRAND_DATA=(\S+)/.exec(read('Dockerfile'))?.[1];
  expect(errand.volumes).toEqual([`data:${data}`]);
  expect(errand.ports).toEqual(['127.0.0.1:3000:3000']);
  expect(database.ports).toBeUndefined();
  // Where the image of PostgreSQL 18 and later has its data.
  expect(database.volumes).toEqual(['database:/var/lib/postgresql']);
  expect(Object.keys(volumes)).toEqual(['data', 'database']);
});

test('the address that compose gives the App is one that it takes', () => {
  const { errand, database } = parse(read('compose.yaml')).services;
  const address = errand.environment.DATABASE_URL.replace(/\$\{POSTGRES_PASSWORD:\?[^}]*\}/, 'a1b2');
  expect(isPostgres(address)).toBe(true);
  const { username, password, hostname, pathname } = new URL(address);
  expect({ username, password }).toEqual({ username: database.environment.POSTGRES_USER, password: 'a1b2' });
  // The image names the database after its user.
  expect([hostname, pathname]).toEqual(['database', `/${database.environment.POSTGRES_USER}`]);
});
