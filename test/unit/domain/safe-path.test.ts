import { expect, test } from 'vitest';
import { isSafePath } from '../../../src/domain/safe-path.ts';

test.each([
  'data.csv',
  'a/b/c.txt',
  '.nojekyll',
  '.github/workflows/ci.yml',
  'übersicht.md',
  'with space.png',
  'a..b',
])('%j may become a file of a repository', (path) => expect(isSafePath(path)).toBe(true));

test.each([
  '',
  '/',
  '/etc/passwd',
  '../x',
  'a/../b',
  'a//b',
  'a/',
  './a',
  '.git',
  '.GIT/config',
  'a/.git/x',
  'C:\\x',
  'a\0b',
  'a\nb',
  ' a',
  'a ',
  'x'.repeat(256),
])('%j may not', (path) => expect(isSafePath(path)).toBe(false));
