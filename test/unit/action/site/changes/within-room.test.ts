import { expect, test } from 'vitest';
import { withinRoom } from '../../../../../action/site/changes/within-room.ts';
import type { FileChange } from '../../../../../src/contract/report.ts';

const file = (path: string, diff: string): FileChange => ({
  path,
  change: 'changed',
  shown: 'whole',
  lines_added: diff.split('\n+').length - 1,
  lines_removed: 0,
  diff,
});
const lines = (count: number, text = 'line') => `@@ -0,0 +1,${count} @@\n${`+${text}\n`.repeat(count)}`;
const bytesOf = (files: FileChange[]) => files.reduce((sum, { diff }) => sum + Buffer.byteLength(diff), 0);

test('what fits stays as it is, in its order', () => {
  const files = [file('b', lines(10)), file('a', lines(3))];
  expect(withinRoom(files)).toEqual(files);
});

test('a file of data does not push out the page: it alone is cut, after a whole line, and says so', () => {
  const [data, page] = withinRoom([file('data.csv', lines(50_000)), file('index.html', lines(2_000))]);
  expect(page).toEqual(file('index.html', lines(2_000)));
  expect(data).toMatchObject({ shown: 'cut', lines_added: 50_000 });
  expect(data?.diff.endsWith('+line\n')).toBe(true);
  expect(bytesOf([data as FileChange, page as FileChange])).toBeLessThanOrEqual(64_000);
  expect(data?.diff.length).toBeGreaterThan(50_000);
});

test('many files: the first of them are shown as far as there is room, the others by name', () => {
  const files = withinRoom(Array.from({ length: 1_000 }, (_, n) => file(`${n}`, lines(300))));
  expect(bytesOf(files)).toBeLessThanOrEqual(64_000);
  expect(files.filter(({ diff }) => diff.length > 1_000).length).toBe(35);
  expect(files.at(-1)).toMatchObject({ shown: 'cut', diff: '', lines_added: 300 });
});

test('a line of a packed script is shortened, not through a character, and says so', () => {
  const [packed] = withinRoom([
    file('app.js', `@@ -1,1 +1,1 @@\n-a\n+${'x'.repeat(998)}😀${'y'.repeat(90_000)}\n`),
  ]);
  expect(packed).toMatchObject({ shown: 'cut', diff: `@@ -1,1 +1,1 @@\n-a\n+${'x'.repeat(998)}…\n` });
});

test('bytes are counted, not characters', () => {
  const [file1] = withinRoom([file('a', lines(500, 'ü'.repeat(500)))]);
  expect(Buffer.byteLength(file1?.diff ?? '')).toBeLessThanOrEqual(64_000);
  expect(file1?.diff).not.toContain('\ufffd');
});
