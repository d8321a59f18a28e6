/** The registry of languages that interpreters run: one file and one line each. */
import { bash } from './bash.ts';
import { javascript } from './javascript.ts';
import { perl } from './perl.ts';
import { python } from './python.ts';
import type { Recipe } from './recipe.ts';
import { ruby } from './ruby.ts';
import { typescript } from './typescript.ts';

export const RECIPES: readonly Recipe[] = [python, javascript, typescript, bash, ruby, perl];

/** All arguments of the interpreter for one program; `file` is where the program lies. */
export function interpreterArguments(
  recipe: Recipe,
  program: { memoryBytes: number; args: readonly string[] },
  file: string,
): string[] {
  const memory = recipe.memoryOptions?.(Math.ceil(program.memoryBytes / 2 ** 20)) ?? [];
  return [...recipe.options, ...memory, file, ...program.args];
}

/** The version in what an interpreter prints about itself (`Python 3.12.3`, `v24.1.0`); null if there is none. */
export function readVersion(printed: string): string | null {
  return printed.match(/\d+\.\d+(?:\.\d+)?/)?.[0] ?? null;
}
