/** What a run prints is read by the runner, which obeys some of it, and by terminals, which obey more. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { logLine } from '../../../../action/log-line.ts';

const ROOT = join(import.meta.dirname, '../../../..');

/** As GitHub's runner finds commands in a line: `::name…::` at its start, `##[name]` anywhere. */
const isCommand = (line: string) => /^\s*::[^:]*::/.test(line) || /##\[[^\]]*\]/.test(line);

const COMMANDS = [
  'add-mask',
  'set-output name=a',
  'stop-commands',
  'error file=a',
  'debug',
  'add-matcher',
  'group',
];
const HOSTILE: string[] = [
  ...COMMANDS.map((command) => `::${command}::token`),
  '##[group]x',
  'a ##[add-mask]b',
  '###[error]x',
  ':::error:::x',
  '::\u0085::add-mask::x',
];
const BREAKS = [
  '',
  ' ',
  '\n',
  '\r',
  '\r\n',
  '\u0085',
  '\u2028',
  '\v',
  '\f',
  '\u001b[2K\r',
  '\0',
  '\ufeff',
  '\u00a0',
];

test.each(HOSTILE)('%j is no command, whatever comes before it', (text) => {
  for (const before of BREAKS) {
    for (const printed of [logLine(before + text), `  ${logLine(`page said ${before}${text}`)}`]) {
      const lines = printed.split(/[\r\n\u0085\u2028\u2029\v\f]/);
      expect(lines).toHaveLength(1);
      expect(lines.filter(isCommand)).toEqual([]);
    }
  }
});

test.each([
  ['colours', '\u001b[31mred\u001b[0m'],
  ['a cleared screen', '\u001b[2J\u001b[Hok'],
  ['a title', '\u001b]0;title\u0007'],
  ['a link', '\u001b]8;;https://a.example\u001b\\x'],
  ['eight-bit codes', '\u009b31mred'],
  ['a bell and backspaces', 'pass\u0007\b\b\b\bfail'],
  ['text from right to left', 'user\u202e gpj.exe'],
  ['isolates', 'a\u2066b\u2069c'],
])('a terminal has nothing to obey in %s', (_, text) => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(logLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});

describe('whatever a run prints', () => {
  const calls = globSync('action/**/*.ts', { cwd: ROOT, exclude: ['action/dist/**'] }).flatMap((file) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    const found = source.matchAll(/core\.(?:info|warning|error|notice|debug|setFailed|startGroup)\(/g);
    return [...found].map(({ index }) => ({
      file,
      call: source.slice(index).split(/;\n|\),\n|\)\);/)[0] ?? '',
    }));
  });

  test('goes through logLine, or is a text of ours', () => {
    expect(calls.length).toBeGreaterThan(10);
    const isOurs = ({ call }: { call: string }) => /\((?:'[^']*'|title)\)?$/.test(call);
    const bare = calls.filter((one) => !one.call.includes('logLine(') && !isOurs(one));
    expect(bare).toEqual([]);
  });

  test('is not printed in other ways', () => {
    const direct = globSync('action/**/*.ts', {
      cwd: ROOT,
      exclude: [
        'action/dist/**',
        'action/bundle.ts',
        'action/site/generate/**',
        'action/evaluation/sandbox/**',
      ],
    }).filter((file) => /console\.\w+\(|process\.stdout/.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(direct).toEqual([]);
  });
});
