import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files through which a step talks to the runner. They exist, empty, before the step starts. */
const FILES = {
  GITHUB_OUTPUT: 'output',
  GITHUB_ENV: 'environment',
  GITHUB_PATH: 'path',
  GITHUB_STATE: 'state',
  GITHUB_STEP_SUMMARY: 'summary.md',
} as const;

export function createCommandFiles(folder: string) {
  const environment = Object.fromEntries(
    Object.entries(FILES).map(([variable, name]) => [variable, join(folder, name)]),
  ) as Record<keyof typeof FILES, string>;
  for (const file of Object.values(environment)) writeFileSync(file, '');
  const text = (variable: keyof typeof FILES) => readFileSync(environment[variable], 'utf8');
  return {
    environment,
    read: () => ({
      environment: parseAssignments(text('GITHUB_ENV')),
      state: parseAssignments(text('GITHUB_STATE')),
      path: text('GITHUB_PATH')
        .split(/\r?\n/)
        .filter((line) => line !== ''),
      summary: text('GITHUB_STEP_SUMMARY'),
    }),
  };
}

/** `name=value` lines, and `name<<DELIMITER` … `DELIMITER` for values of several lines. */
export function parseAssignments(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, name, operator, rest = ''] = /^(.+?)(<<|=)(.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    if (operator === '=') {
      values[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end === -1) throw new Error(`Matching delimiter not found '${rest}'`);
    values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}
