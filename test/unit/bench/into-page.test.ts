import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { intoPage } from '../../../bench/into-page.ts';

const PAGE = `# Benchmarks

## fast

How fast it is:

| | old |
| --- | --- |
| it | 1 |

Words.

## far, near

How far it is:

| | old |
| --- | --- |
| it | 2 |

Nothing comes after it:

| | old |
| --- | --- |
| it | 3 |
`;

test('a table stands in the place of the older one, in its own section alone', () => {
  const table = { 'this one': { per_second: 12345.678, of_limit: 0.5 }, 'not that': { why: 'none here' } };
  expect(intoPage(PAGE, 'near', { 'how far it is': table })).toBe(
    PAGE.replace(
      '| | old |\n| --- | --- |\n| it | 2 |',
      `| | per second | of limit | why |
| --- | --- | --- | --- |
| this one | 12,345.678 | 0.5 | |
| not that | | | none here |`,
    ),
  );
});

test('the last table of a page is replaced as well', () => {
  const page = intoPage(PAGE, 'far', { 'nothing comes after it': { it: { now: 4 } } });
  expect(page.endsWith('it:\n\n| | now |\n| --- | --- |\n| it | 4 |\n')).toBe(true);
  const cutOff = intoPage(PAGE.trimEnd(), 'far', { 'nothing comes after it': { it: { now: 4 } } });
  expect(cutOff).toBe(page.trimEnd());
});

test.each([
  ['slow', 'how fast it is', '## slow'],
  ['fast', 'how far it is', '“How far it is:”'],
])('what the page has no place for is named: %s, %s', (name, about, missing) => {
  expect(() => intoPage(PAGE, name, { [about]: { it: { now: 5 } } })).toThrow(missing);
});

test('written a second time, the page of the project stays as it is', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/benchmarks.md'), 'utf8');
  const tables = { 'one batch': { 'of 10000': { seconds_median: 0.4 } } };
  const once = intoPage(page, 'batch', tables);
  expect(once).not.toBe(page);
  expect(intoPage(once, 'batch', tables)).toBe(once);
});
