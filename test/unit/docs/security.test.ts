import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const page = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('every row of the threat model names tests, and they are there', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const [, , what = '', how = '', tests = ''] of rows) {
    const paths = [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
    expect(paths, what).not.toEqual([]);
    expect(how).not.toBe('');
    for (const path of paths) expect(existsSync(join(ROOT, path)), path).toBe(true);
    for (const path of paths) expect(path).toMatch(/^test\/.*\.test\.ts$/);
  }
});
