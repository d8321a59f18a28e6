import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** Lines of the page's one table, cell by cell. */
const rowsOf = (page: string): string[][] =>
  readFileSync(join(ROOT, page), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

test.each(['SECURITY.md', 'docs/promises.md'])('every row of %s names tests, and they are there', (page) => {
  const rows = rowsOf(page);
  expect(rows.length).toBeGreaterThan(10);
  for (const cells of rows) {
    const paths = [...(cells.at(-1) ?? '').matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
    expect(paths, cells[1]).not.toEqual([]);
    for (const path of paths) {
      expect(path).toMatch(/\.test\.ts$|\/$/);
      expect(existsSync(join(ROOT, path)), path).toBe(true);
    }
  }
});
