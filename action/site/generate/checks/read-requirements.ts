/**
 * What a JavaScript check asks of the page, read from its syntax tree and never by running it. Expected numbers
 * are deliberately not read: they are answers, and answers come from the data.
 */
import type { AnyNode, Program } from 'acorn';
import { findSelectors } from './find-selectors.ts';
import { patternText } from './literal-text.ts';
import { propertyName } from './property-name.ts';
import { readTitle, type TitleWish } from './read-title.ts';
import { type NamedUses, readUse } from './read-use.ts';
import { newUse, type SelectorUse } from './selector-use.ts';
import { type NamedStrings, nameStrings } from './string-values.ts';
import { walk } from './walk.ts';

export interface Requirements {
  title: TitleWish;
  selectors: SelectorUse[];
  /** Literals that some text must include. */
  includes: string[];
  /** The largest count that `….length` is compared with, by selector. */
  minimumCounts: Record<string, number>;
}

const LOOKS_FOR = /^(includes|indexOf|match|search)$/;

export function readRequirements(program: Program): Requirements {
  const found: Requirements = { title: readTitle(program), selectors: [], includes: [], minimumCounts: {} };
  const names = new Map<string, NamedUses>();
  const strings: NamedStrings = new Map();
  const foundBy = (name: string) => names.get(name)?.uses.map(({ selector }) => selector) ?? [];
  const context = {
    names,
    also: (use: SelectorUse) => void found.selectors.push(use),
    count(selector: string, least: number) {
      found.minimumCounts[selector] = Math.max(found.minimumCounts[selector] ?? 0, least);
    },
  };
  walk(program, (node, parents) => {
    readIncludes(node, found);
    nameStrings(node, strings);
    const uses = findSelectors(node, strings, foundBy).map(newUse);
    const known =
      node.type === 'Identifier' && !isMemberName(node, parents) ? names.get(node.name) : undefined;
    const read = uses.length > 0 ? { uses, path: [] } : known;
    if (!read || isDenied(parents)) return;
    const isWanted = readUse(read, { node, parents }, context);
    if (isWanted && !isAlternative(node, parents)) found.selectors.push(...uses);
  });
  return found;
}

function isMemberName(node: AnyNode, parents: readonly AnyNode[]): boolean {
  const parent = parents.at(-1);
  return parent?.type === 'MemberExpression' && parent.property === node && !parent.computed;
}

/** `!document.querySelector(…)` asks that something is not there; `!!…` asks that it is. */
function isDenied(parents: readonly AnyNode[]): boolean {
  const isNot = (node: AnyNode | undefined) => node?.type === 'UnaryExpression' && node.operator === '!';
  return isNot(parents.at(-1)) && !isNot(parents.at(-2));
}

/** Of `a || b` only the first is asked for. */
function isAlternative(node: AnyNode, parents: readonly AnyNode[]): boolean {
  const path = [...parents, node];
  return path.some(
    (parent, index) =>
      parent.type === 'LogicalExpression' &&
      /^(\|\||\?\?)$/.test(parent.operator) &&
      parent.right === path[index + 1],
  );
}

function readIncludes(node: AnyNode, found: Requirements): void {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return;
  const method = propertyName(node.callee) ?? '';
  const [argument] = node.arguments;
  const text =
    method === 'test'
      ? patternText(node.callee.object)
      : LOOKS_FOR.test(method)
        ? patternText(argument)
        : undefined;
  if (text) found.includes.push(text);
}
