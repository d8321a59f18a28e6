import { expect, test } from 'vitest';
import { languageOf } from '../../../../src/cli/eval/language-of.ts';

test.each([
  ['a.py', '', 'python'],
  ['dir.ts/a.js', '', 'javascript'],
  ['a.mjs', '', 'javascript'],
  ['a.test.ts', '', 'typescript'],
  ['A.SH', '', 'bash'],
  ['a.rb', '', 'ruby'],
  ['a.pl', '', 'perl'],
  // What its name says counts before its first line.
  ['a.py', '#!/bin/sh\n', 'python'],
  ['run', '#!/usr/bin/python3\n', 'python'],
  ['run', '#!/usr/local/bin/python3.12 -u\nprint()', 'python'],
  ['run', '#!/usr/bin/env python3', 'python'],
  ['run', '#! /usr/bin/env -S PYTHONUNBUFFERED=1 python3 -u\r\n', 'python'],
  ['run', '\uFEFF#!/usr/bin/env node\n', 'javascript'],
  ['run', '#!/usr/bin/env -S deno run\n', 'typescript'],
  ['run', '#!/bin/sh -e\n', 'bash'],
  ['run', '#!/bin/bash\n', 'bash'],
  ['run.txt', '#!/usr/bin/env ruby\n', 'ruby'],
  ['-', '#!/usr/bin/perl -w\n', 'perl'],
])('%s that begins with %j is %s', (file, code, language) => {
  expect(languageOf(file, code, undefined)).toBe(language);
});

test.each([
  ['run', ''],
  ['run', 'print(1)\n#!/usr/bin/python3\n'],
  ['run', ' #!/usr/bin/python3\n'],
  ['run', '#!/usr/bin/env\n'],
  ['run', '#!/usr/bin/awk -f\n'],
  ['a.toString', ''],
  ['py', ''],
  ['-', 'print(1)'],
])('%s that begins with %j could be anything, and --language is asked for', (file, code) => {
  expect(() => languageOf(file, code, undefined)).toThrow('--language (python, javascript');
});

test('what is named counts before anything else, if there is such a language', () => {
  expect(languageOf('a.py', '#!/bin/sh', 'Ruby')).toBe('ruby');
  expect(() => languageOf('a.py', '', 'cobol')).toThrow('there is no language "cobol"');
});
