/** Values in JSON files, by paths such as `max.val` and `items[0].name`. */
import type { FileTree } from '../../context.ts';
import { unquoted } from './phrase.ts';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export function readJson(files: FileTree, file: string): { value: Json } | { fault: string } {
  const content = files.get(file);
  if (!content) return { fault: `There is no ${file}.` };
  try {
    return { value: JSON.parse(content.toString('utf8').replace(/^\uFEFF/, '')) as Json };
  } catch {
    return { fault: `${file} is no valid JSON.` };
  }
}

/** `undefined` where nothing is there. */
export function valueAt(value: Json, path: string): Json | undefined {
  let current: Json | undefined = value;
  for (const step of stepsOf(path)) {
    if (typeof current !== 'object' || current === null) return undefined;
    const inside: Record<string, Json> | Json[] = current;
    current = Object.hasOwn(inside, step) ? (inside as Record<string, Json>)[step] : undefined;
  }
  return current;
}

function stepsOf(path: string): string[] {
  return unquoted(path)
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean);
}

const TYPES: Record<string, (value: Json) => boolean> = {
  number: (value) => typeof value === 'number',
  float: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  int: (value) => Number.isInteger(value),
  string: (value) => typeof value === 'string',
  str: (value) => typeof value === 'string',
  text: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  bool: (value) => typeof value === 'boolean',
  array: Array.isArray,
  list: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};
export const TYPE = '(?:number|float|integer|int|string|str|text|boolean|bool|array|list|object)';

export function hasType(value: Json, type: string): boolean {
  return TYPES[type.toLowerCase()]?.(value) ?? false;
}
