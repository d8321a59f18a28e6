import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from '../../../src/doctor/checks/index.ts';
import { readAppManifest } from '../../../src/setup/app-manifest.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/setup.md'), 'utf8');

/** The cells of the table below a heading, without its head. */
function table(heading: string): string[][] {
  const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(2).map((row) => row.slice(2, -2).split(' | '));
}

test('the permissions and their reasons are those of app.yml', () => {
  const { default_permissions, reasons } = readAppManifest();
  expect(table('Permissions, and why').map(([name, why]) => [name, why?.replaceAll('`', '')])).toEqual(
    Object.entries(default_permissions).map(([name, access]) => [`\`${name}: ${access}\``, reasons[name]]),
  );
});

test('every check of doctor is explained', () => {
  expect(table('When doctor complains').map(([name]) => name)).toEqual(
    CHECKS.map(({ name }) => `\`${name}\``),
  );
});
