/** docs/cli.md and `--help` tell of every command, every option and every exit code, and of nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../src/cli/call/exit-code.ts';
import { EXIT as EVAL_EXIT } from '../../../src/cli/eval/exit-code.ts';
import { createProgram } from '../../../src/cli/program.ts';
import { siteTask } from '../../../src/contract/task.ts';

const ROOT = join(import.meta.dirname, '../../..');
const guide = readFileSync(join(ROOT, 'docs/cli.md'), 'utf8');
const commands = createProgram().commands;
const byName = new Map(commands.map((command) => [command.name(), command]));

/** What the guide says of each command, by its name. */
const sections = new Map(
  guide
    .split(/^## /m)
    .flatMap((section) => [...section.matchAll(/^`errand ([\w-]+)`\n([\s\S]*)/g)])
    .map(([, name = '', text = '']) => [name, text]),
);

const flagsIn = (text: string) =>
  new Set([...text.matchAll(/(?<![\w-])--[a-z][\w-]*/g)].map(([flag]) => flag));
const flagsOf = (command: Command) =>
  command.options.flatMap(({ long }) => (long === undefined || long === null ? [] : [long]));

it('each command has its section, and is in the table on top', () => {
  expect([...sections.keys()].sort()).toEqual([...byName.keys()].sort());
  for (const name of byName.keys()) expect(guide).toContain(`[\`${name}\`](#errand-${name})`);
});

describe.each(commands.map((command) => [command.name(), command] as const))('errand %s', (name, command) => {
  const section = sections.get(name) ?? '';
  let help = '';
  command.configureOutput({
    writeOut(text) {
      help += text;
    },
  });
  command.outputHelp();

  it('has its options in the guide', () => {
    const rows = [...section.matchAll(/^\| ([^|]*--[^|]*) \|/gm)].map(([, cell = '']) => cell).join(' ');
    expect([...flagsIn(rows)].sort()).toEqual(flagsOf(command).sort());
  });

  it('has examples in guide and help, with options that there are', () => {
    const fences = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text]) => text).join('');
    const shown = help.match(/(?<=^Examples:\n)(?: {2}.*\n)+/m)?.[0] ?? '';
    for (const text of [fences, shown]) {
      const calls = [...text.matchAll(/\berrand ([a-z][\w-]*)([^|\n]*)/g)];
      expect(calls.length).toBeGreaterThan(0);
      for (const [call, called = '', rest = ''] of calls) {
        expect(called, call).toBe(name);
        expect(flagsOf(command), call).toEqual(expect.arrayContaining([...flagsIn(rest)]));
      }
    }
  });

  it.runIf(help.includes('Exit codes'))('explains its exit codes', () => {
    const codes = name === 'eval' ? EVAL_EXIT : name === 'cases' ? { good: 0, bad: 1, wrong: 2 } : undefined;
    for (const code of Object.values(codes ?? {})) {
      expect(help).toMatch(new RegExp(`\\b${code} [a-z]`));
      expect(section).toMatch(new RegExp(`\\b${code} [\`a-z]`));
    }
    if (codes === undefined) expect(help).toMatch(/Exit codes:\n {2}0 /);
  });
});

it('the exit codes are those of the code', () => {
  const table = [...guide.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
  expect(table).toEqual(Object.values(EXIT));
});

it('the task that it names to begin with is one', () => {
  const [, file = ''] = /\(\.\.\/(examples\/tasks\/\w+\.json)\)/.exec(guide) ?? [];
  const task = JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  expect(siteTask.safeParse(task).error).toBeUndefined();
});
