import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Language } from '../../src/domain/languages.ts';

/** What every program prints. */
export const PRINTED = '1\n';

/** Programs that do nothing else. */
export const PROGRAMS: Partial<Record<Language, string>> = {
  python: 'print(1)',
  javascript: 'console.log(1)',
  typescript: 'const one: number = 1; console.log(one)',
  bash: 'echo 1',
};

/** The interpreter alone, as whoever needs no walls would start it; the program follows. */
const BARE: Partial<Record<Language, readonly [command: string, ...args: string[]]>> = {
  python: ['/usr/bin/python3', '-I', '-c'],
  javascript: [process.execPath, '-e'],
  typescript: [process.execPath, '-e'],
  bash: ['/bin/bash', '-c'],
};

const execute = promisify(execFile);

/** What runs the language's program in a process of its own; undefined where there is none to compare with. */
export function bareProcess(language: Language): (() => Promise<unknown>) | undefined {
  const [command, ...args] = BARE[language] ?? [];
  const code = PROGRAMS[language];
  return command && code ? () => execute(command, [...args, code]) : undefined;
}
