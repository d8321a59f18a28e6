/**
 * Writes `docs/licences.md`: every package that the App or the action's bundle consists of, with its version and licence
 * as the installed package itself says.
 *
 *   node node24.mjs scripts/licences.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
export const PAGE = join(ROOT, 'docs/licences.md');

interface LockedPackage {
  version: string;
  dev?: true;
  optional?: true;
  devOptional?: true;
  hasInstallScript?: true;
}

export interface LicensedPackage {
  name: string;
  version: string;
  licence: string;
  where: string;
}

const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** What the lock file says of each package, by its folder. */
export function lockedPackages(): Map<string, LockedPackage> {
  const { packages } = readJson('package-lock.json') as { packages: Record<string, LockedPackage> };
  return new Map(Object.entries(packages).filter(([folder]) => folder !== ''));
}

/** Folders of the packages without which the App does not run. */
export function appFolders(): string[] {
  return [...lockedPackages()]
    .filter(([, { dev, optional, devOptional }]) => !dev && !optional && !devOptional)
    .map(([folder]) => folder);
}

/** Folders of the packages whose code is in `action/dist/`. */
export function bundledFolders(): string[] {
  return readJson('action/dist/packages.json');
}

export function licensedPackages(): LicensedPackage[] {
  const [app, action] = [new Set(appFolders()), new Set(bundledFolders())];
  const rows = [...app.union(action)].map((folder) => {
    const { name, version, license } = readJson(join(folder, 'package.json'));
    const where = [...(app.has(folder) ? ['App'] : []), ...(action.has(folder) ? ['action'] : [])];
    return { name, version, licence: String(license), where: where.join(', ') };
  });
  return rows.sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

export function licencesPage(): string {
  const rows = licensedPackages().map(
    ({ name, version, licence, where }) => `| \`${name}\` | ${version} | ${licence} | ${where} |`,
  );
  return `# Licences

Errand is MIT. It consists of these packages of others; "action" is what is inside the bundle \`action/dist/\`. MPL-2.0
packages are used unchanged. Written by \`scripts/licences.ts\`; a test holds it to what is installed.

| package | version | licence | in |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(PAGE, licencesPage());
