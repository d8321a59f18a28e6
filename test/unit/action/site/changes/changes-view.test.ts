import { expect, test } from 'vitest';
import { changesView } from '../../../../../action/site/changes/changes-view.ts';
import { siteChanges } from '../../../../../src/contract/report.ts';
import { blobId } from '../../../../../src/domain/blob-id.ts';

const tree = (files: Record<string, string | Buffer>) =>
  new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]));
const headOf = (files: Record<string, string | Buffer>) => ({
  sha: 'b'.repeat(40),
  files: new Map([...tree(files)].map(([path, content]) => [path, blobId(content)])),
});

test('each file that was added, changed or removed is listed by path, and no other', () => {
  const before = { 'index.html': '<p>old</p>\n', 'gone.txt': 'gone\n', 'kept.txt': 'kept\n', 'a.png': 'a\0' };
  const additions = tree({ 'new.txt': 'new\n', 'index.html': '<p>new</p>\n', 'a.png': 'b\0' });
  const view = changesView({ base: headOf(before), additions, deletions: ['gone.txt'] }, tree(before));
  expect(siteChanges.parse(view)).toEqual(view);
  expect(view.base_sha).toBe('b'.repeat(40));
  expect(view.files.map(({ path, change, shown, diff }) => [path, change, shown, diff])).toEqual([
    ['a.png', 'changed', 'binary', ''],
    ['gone.txt', 'removed', 'whole', '@@ -1,1 +0,0 @@\n-gone\n'],
    ['index.html', 'changed', 'whole', '@@ -1,1 +1,1 @@\n-<p>old</p>\n+<p>new</p>\n'],
    ['new.txt', 'added', 'whole', '@@ -0,0 +1,1 @@\n+new\n'],
  ]);
});

test('what a file was that somebody else has changed meanwhile is not made up', () => {
  const base = headOf({ 'index.html': 'theirs\n', 'notes.txt': 'by hand\n' });
  const additions = tree({ 'index.html': 'ours\n', 'notes.txt': 'ours too\n' });
  const { files } = changesView({ base, additions, deletions: [] }, tree({ 'index.html': 'as it was\n' }));
  expect(files.map(({ path, change, shown, diff }) => [path, change, shown, diff])).toEqual([
    ['index.html', 'changed', 'not-known', ''],
    ['notes.txt', 'changed', 'not-known', ''],
  ]);
});

test('many files that have nothing in common with what they were take about a second all together', () => {
  const numbers = (step: number) =>
    Array.from({ length: 30_000 }, (_, n) => `${(n * step) % 29_989}\n`).join('');
  const files = (step: number) =>
    Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`${n}.txt`, numbers(step + n)]));
  const before = files(7_919);
  const started = performance.now();
  const changes = { base: headOf(before), additions: tree(files(104_729)), deletions: [] };
  const view = changesView(changes, tree(before));
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(view.files.filter(({ shown }) => shown === 'not-compared')).toHaveLength(12);
});
