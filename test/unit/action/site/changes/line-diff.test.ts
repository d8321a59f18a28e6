import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lineDiff } from '../../../../../action/site/changes/line-diff.ts';

const compare = (before: string | Buffer, after: string | Buffer, timeoutMs = 5_000) =>
  lineDiff(Buffer.from(before), Buffer.from(after), timeoutMs);
const numbers = (to: number) => Array.from({ length: to }, (_, n) => `${n}\n`).join('');

test('a change is shown with three lines around it, and counted', () => {
  expect(compare(numbers(20), numbers(20).replace('10\n', 'ten\nmore\n'))).toEqual({
    shown: 'whole',
    lines_added: 2,
    lines_removed: 1,
    diff: '@@ -8,7 +8,8 @@\n 7\n 8\n 9\n-10\n+ten\n+more\n 11\n 12\n 13\n',
  });
});

describe('git makes the new file from the old one with', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'errand-diff-'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  test.each<[string, string, string]>([
    ['an ordinary change', numbers(30), numbers(30).replace('3\n', 'three\n').replace('25\n', '')],
    ['a file that was empty', '', 'a\nb\n'],
    ['a file that is empty now', 'a\nb\n', ''],
    ['line ends of Windows', 'a\r\nb\r\nc\r\n', 'a\r\nB\r\nc\r\n'],
    ['other line ends', 'a\nb\n', 'a\r\nb\r\n'],
    ['a lone carriage return', 'a\rb\n', 'a\rc\n'],
    ['no line end any more', 'a\nb\n', 'a\nb'],
    ['a line end at last', 'a\nb', 'a\nb\n'],
    ['none before and after', 'a', 'b'],
    ['lines that look like a diff', '@@ -1 +1 @@\n--- a\n', '@@ -1 +1 @@\n+++ b\n\\ No newline\n'],
    ['marks of the end of a line that are none', 'a\u2028b\n', 'a\u2029b\n'],
    ['hostile content', '<p>\n', '</pre><script>alert(1)</script>\n'],
  ])('%s', (_, before, after) => {
    const { diff } = compare(before, after);
    const file = join(dir, 'file');
    writeFileSync(file, before);
    const git = ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', '-'];
    execFileSync('git', git, { cwd: dir, input: `--- a/file\n+++ b/file\n${diff}` });
    expect(readFileSync(file, 'utf8')).toBe(after);
  });
});

test('nothing has changed in an empty file that was made', () => {
  expect(compare('', '')).toEqual({ shown: 'whole', lines_added: 0, lines_removed: 0, diff: '' });
});

test.each<[string, Buffer]>([
  ['a picture', Buffer.from('ffd8ffe000104a46494600', 'hex')],
  ['a text with zeros, as UTF-16 has them', Buffer.from('text', 'utf16le')],
  ['a text in another encoding', Buffer.from('caf\xe9', 'latin1')],
])('%s is not compared, whichever side it is on', (_, content) => {
  const binary = { shown: 'binary', lines_added: 0, lines_removed: 0, diff: '' };
  expect(compare('text', content)).toEqual(binary);
  expect(compare(content, 'text')).toEqual(binary);
});

test('a file that is too large is not compared', () => {
  const row = `${'x'.repeat(99)}\n`;
  expect(compare('', row.repeat(5_001)).shown).toBe('not-compared');
  expect(compare('', row.repeat(5_000)).lines_added).toBe(5_000);
});

test('texts that have little in common cost no more than the time they get', () => {
  const shuffled = (step: number) =>
    Array.from({ length: 60_000 }, (_, n) => `${(n * step) % 59_999}\n`).join('');
  const started = performance.now();
  expect(compare(shuffled(7_919), shuffled(104_729), 100).shown).toBe('not-compared');
  expect(performance.now() - started).toBeLessThan(3_000);
});

describe('keys and tokens are not told', () => {
  test('where a line holds one', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const { diff } = compare('key = none\n', `key = ${token}\n`);
    expect(diff).toContain('+key = [redacted]');
    expect(diff).not.toContain('a1B2');
  });

  test('where only a line in the middle of one has changed', () => {
    const key = (line: string) =>
      `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkq\n'.repeat(6)}${line}\n${'hkiG9w0BAQEFAASC\n'.repeat(6)}-----END PRIVATE KEY-----\n`;
    expect(compare(key('AAAAAAAAAAAAAAAA'), key('BBBBBBBBBBBBBBBB'))).toEqual({
      shown: 'whole',
      lines_added: 0,
      lines_removed: 0,
      diff: '',
    });
  });
});
