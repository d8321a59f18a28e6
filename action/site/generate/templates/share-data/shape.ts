/**
 * The structure a brief gives for its data file, as in `{"entityName": "…", "max": {"val": ..., "fy": ...}}`: which
 * figure stands where is read from the names on the way to it, so that other names and depths work, too.
 */
import { z } from 'zod';
import type { SecConcept } from './concept.ts';
import type { Figures } from './figures.ts';

export type Shape = { [key: string]: Shape } | string | number | boolean | null;

/** Where each figure stands in the data file. */
export const figurePaths = z.object({
  name: z.array(z.string()),
  maxValue: z.array(z.string()),
  maxYear: z.array(z.string()),
  minValue: z.array(z.string()),
  minYear: z.array(z.string()),
});
export type FigurePaths = z.infer<typeof figurePaths>;

export const USUAL_SHAPE: Shape = {
  entityName: null,
  max: { val: null, fy: null },
  min: { val: null, fy: null },
};
const MAX = /\b(?:max\w*|hi|high\w*|larg\w*|most|peak|top)\b/;
const MIN = /\b(?:min\w*|lo|low\w*|trough|small\w*|least|bottom)\b/;
const YEAR = /\b(?:fy|years?|fiscal)\b/;
const NAME = /\b(?:entity|company|name|issuer)\b/;
const ENTRY_MEMBER = /^(?:start|end|accn|fp|form|filed|frame)$/;
const DEPTH = 4;

/** The first object in the brief that has something for the highest and for the lowest. */
export function readShape(brief: string): Shape | undefined {
  for (const { index } of brief.matchAll(/\{/g)) {
    const text = balanced(brief.slice(index));
    const words = wordsOf(text ?? '');
    if (!text || !MAX.test(words) || !MIN.test(words)) continue;
    const parsed = shape.safeParse(parseLoosely(text));
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

const shape: z.ZodType<Shape> = z.lazy(() =>
  z.union([z.record(z.string(), shape), z.string(), z.number(), z.boolean(), z.null()]),
);

/** The data file's content, and what the structure asks for that the SEC's answer does not have. */
export function fillShape(
  tree: Shape,
  about: { figures: Figures; concept: SecConcept; yearAsText: boolean },
): { content: Shape; missing: string[] } {
  const missing: string[] = [];
  const fill = (node: Shape, path: string[]): Shape => {
    if (isObject(node) && path.length < DEPTH) {
      const members = Object.entries(node).map(([key, value]) => [key, fill(value, [...path, key])]);
      return Object.fromEntries(members);
    }
    const value = valueAt(path, node, about);
    if (value === undefined) missing.push(path.join('.'));
    return value ?? null;
  };
  return { content: fill(tree, []), missing };
}

export function pathsIn(tree: Shape): FigurePaths {
  const found: FigurePaths = { name: [], maxValue: [], maxYear: [], minValue: [], minYear: [] };
  const visit = (node: Shape, path: string[]): void => {
    if (isObject(node)) for (const [key, value] of Object.entries(node)) visit(value, [...path, key]);
    else {
      const role = roleOf(path);
      if (role && found[role].length === 0) found[role] = path;
    }
  };
  visit(tree, []);
  return found;
}

/** Whether the data file holds fiscal years as text. */
export function yearIsText(tree: Shape, text: string): boolean {
  const path = pathsIn(tree).maxYear;
  const example = path.reduce<Shape>((node, key) => (isObject(node) ? (node[key] ?? null) : null), tree);
  if (/\bfy\b[^\n.]{0,30}\((?:number|int)/i.test(text)) return false;
  return typeof example === 'string' || /\bfy\b\W{0,4}(?:[<>=≥≤]+\s*["'“]\d|\(string)/i.test(text);
}

function roleOf(path: readonly string[]): keyof FigurePaths | undefined {
  const words = wordsOf(path.join(' '));
  const last = path.at(-1) ?? '';
  if (ENTRY_MEMBER.test(last)) return undefined;
  const isYear = YEAR.test(wordsOf(last));
  if (MAX.test(words)) return isYear ? 'maxYear' : 'maxValue';
  if (MIN.test(words)) return isYear ? 'minYear' : 'minValue';
  return NAME.test(wordsOf(last)) ? 'name' : undefined;
}

function valueAt(
  path: string[],
  given: Shape,
  { figures, concept, yearAsText }: { figures: Figures; concept: SecConcept; yearAsText: boolean },
): Shape | undefined {
  const { max, min } = figures;
  const year = (fy: string | number) => (yearAsText ? String(fy) : Number(fy));
  const last = path.at(-1) ?? '';
  const role = roleOf(path);
  if (role === undefined && ENTRY_MEMBER.test(last)) {
    const value = (MIN.test(wordsOf(path.join(' '))) ? min : max)[last];
    return typeof value === 'string' || typeof value === 'number' ? value : undefined;
  }
  const values = {
    name: figures.entityName,
    maxValue: max.val,
    maxYear: year(max.fy),
    minValue: min.val,
    minYear: year(min.fy),
  };
  if (role) return values[role];
  const facts = { cik: concept.cik, unit: figures.unit, taxonomy: concept.taxonomy, tag: concept.tag };
  const fact = Object.entries(facts).find(([name]) => wordsOf(last).split(' ').includes(name))?.[1];
  // What is no figure and already written out in the structure is meant as it stands.
  return fact ?? (given === null || /^(?:\.{3}|…)?$/.test(String(given)) ? undefined : given);
}

function isObject(node: Shape): node is { [key: string]: Shape } {
  return typeof node === 'object' && node !== null;
}

function wordsOf(text: string): string {
  return text
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase();
}

function balanced(text: string): string | undefined {
  let depth = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth === 0) return text.slice(0, index + 1);
  }
  return undefined;
}

/** `...`, `<number>` and other stand-ins for a value become `null`. */
function parseLoosely(text: string): unknown {
  const json = text
    .replace(/:(?!\s*(?:["{\d-]|true\b|false\b|null\b))[^,}\n]*/g, ': null')
    .replace(/,(?=\s*\})/g, '');
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
