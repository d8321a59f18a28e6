import { LANGUAGES, type Language } from '../../domain/languages.ts';
import { UsageError } from '../call/usage-error.ts';

const BY_ENDING: Record<string, Language> = {
  py: 'python',
  js: 'javascript',
  mjs: 'javascript',
  ts: 'typescript',
  sh: 'bash',
  rb: 'ruby',
  pl: 'perl',
};

/** What a `#!` line starts, whatever version it names. */
const BY_INTERPRETER: readonly [RegExp, Language][] = [
  [/^(?:python|pypy)[\d.]*$/, 'python'],
  [/^(?:node|nodejs)$/, 'javascript'],
  [/^(?:deno|bun|tsx|ts-node)$/, 'typescript'],
  [/^(?:ba|da)?sh$/, 'bash'],
  [/^ruby[\d.]*$/, 'ruby'],
  [/^perl[\d.]*$/, 'perl'],
];

/** The language of a program: as `named`, else by its file's ending, else by its first line. Throws `UsageError`. */
export function languageOf(file: string, code: string, named: string | undefined): Language {
  if (named !== undefined) return parseLanguage(named);
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(BY_ENDING, ending)) return BY_ENDING[ending] as Language;
  const interpreter = interpreterOf(code);
  const found = BY_INTERPRETER.find(([pattern]) => pattern.test(interpreter));
  if (found) return found[1];
  const name = file === '-' ? 'the program' : file;
  throw new UsageError(
    `cannot tell what ${name} is written in: say it with --language (${LANGUAGES.join(', ')})`,
  );
}

function parseLanguage(named: string): Language {
  const language = LANGUAGES.find((one) => one === named.toLowerCase());
  if (language) return language;
  throw new UsageError(`there is no language "${named}": it may be ${LANGUAGES.join(', ')}`);
}

/** `#!/usr/bin/env -S python3.12 -u` names `python3.12`; nothing if there is no such line. */
function interpreterOf(code: string): string {
  const line = /^\uFEFF?#![ \t]*([^\r\n]*)/.exec(code)?.[1] ?? '';
  const [path = '', ...rest] = line.trim().split(/[ \t]+/);
  const command = baseName(path);
  if (command !== 'env') return command;
  // Options of env, and variables that it sets.
  return baseName(rest.find((word) => !word.startsWith('-') && !word.includes('=')) ?? '');
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
