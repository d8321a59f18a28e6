/**
 * What a JavaScript check asks of the page, read from its syntax tree and never by running it. Expected numbers
 * are deliberately not read: they are answers, and answers come from the data.
 */
import type { AnyNode, Program } from 'acorn';
import { literalText } from './literal-text.ts';
import { walk } from './walk.ts';

/** One use of a selector and what is then done with what it finds. */
export interface SelectorUse {
  selector: string;
  tag?: string;
  dataset: string[];
  numeric: boolean;
}

export interface Requirements {
  /** The literal that `document.title` is compared with. */
  title?: string;
  selectors: SelectorUse[];
  /** Literals that some text must include. */
  includes: string[];
  /** The largest count that `….length` is compared with, by selector. */
  minimumCounts: Record<string, number>;
}

const QUERIES = new Set(['querySelector', 'querySelectorAll', 'getElementById']);

export function readRequirements(program: Program): Requirements {
  const found: Requirements = { selectors: [], includes: [], minimumCounts: {} };
  const variables = new Map<string, SelectorUse>();
  walk(program, (node, parents) => {
    readTitle(node, found);
    readIncludes(node, found);
    const use = selectorOf(node) ?? (node.type === 'Identifier' ? variables.get(node.name) : undefined);
    if (!use) return;
    if (node.type !== 'Identifier') found.selectors.push(use);
    const parent = parents.at(-1);
    if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
      variables.set(parent.id.name, use);
    }
    readUse(use, parents, found);
  });
  return found;
}

function selectorOf(node: AnyNode): SelectorUse | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const method = propertyName(node.callee);
  const argument = literalText(node.arguments[0]);
  if (!method || argument === undefined || !QUERIES.has(method)) return undefined;
  const selector = method === 'getElementById' ? `#${argument}` : argument;
  return { selector, dataset: [], numeric: false };
}

/** Follows the expression outwards from the element: `….dataset.region`, `parseFloat(….textContent)`, … */
function readUse(use: SelectorUse, parents: readonly AnyNode[], found: Requirements): void {
  const path: string[] = [];
  for (const parent of parents.toReversed()) {
    if (parent.type === 'MemberExpression') path.push(propertyName(parent) ?? '');
    else if (parent.type === 'CallExpression') {
      if (isNumberReader(parent)) use.numeric = true;
      const argument = literalText(parent.arguments[0]);
      if (/^(get|has)Attribute$/.test(path.at(-1) ?? '') && argument?.startsWith('data-')) {
        use.dataset.push(argument.slice('data-'.length));
      }
    } else if (parent.type === 'BinaryExpression') {
      readComparison(use, path, parent, found);
      break;
    } else if (parent.type === 'UnaryExpression') use.numeric ||= parent.operator === '+';
    else if (parent.type !== 'ChainExpression') break;
  }
  const datasetName = path[0] === 'dataset' ? path[1] : undefined;
  if (datasetName) use.dataset.push(datasetName.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
}

function readComparison(use: SelectorUse, path: string[], node: AnyNode, found: Requirements): void {
  if (node.type !== 'BinaryExpression') return;
  const operands = [node.left, node.right];
  const text = operands.map(literalText).find((value) => value !== undefined);
  if (text && /^(tagName|nodeName|localName)$/.test(path[0] ?? '')) use.tag = text.toLowerCase();
  const count = operands.flatMap((side) =>
    side.type === 'Literal' && typeof side.value === 'number' ? [side.value] : [],
  )[0];
  if (path[0] === 'length' && count !== undefined) {
    const least = node.operator === '>' ? count + 1 : count;
    found.minimumCounts[use.selector] = Math.max(found.minimumCounts[use.selector] ?? 0, least);
  }
}

function readTitle(node: AnyNode, found: Requirements): void {
  if (node.type !== 'BinaryExpression' || !/^={2,3}$/.test(node.operator)) return;
  const sides = [node.left, node.right];
  const text = sides.map(literalText).find((value) => value !== undefined);
  if (text !== undefined && sides.some(readsDocumentTitle)) found.title = text;
}

/** `document.title` itself; `document.title.toLowerCase()` does not tell the title. */
function readsDocumentTitle(node: AnyNode): boolean {
  if (node.type === 'CallExpression') {
    return propertyName(node.callee) === 'trim' && readsDocumentTitle(objectOf(node.callee));
  }
  if (propertyName(node) !== 'title') return false;
  const object = objectOf(node);
  return (object.type === 'Identifier' ? object.name : propertyName(object)) === 'document';
}

function objectOf(node: AnyNode): AnyNode {
  return node.type === 'MemberExpression' ? node.object : node;
}

function readIncludes(node: AnyNode, found: Requirements): void {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return;
  const text = literalText(node.arguments[0]);
  if (text !== undefined && propertyName(node.callee) === 'includes') found.includes.push(text);
}

function isNumberReader(node: AnyNode): boolean {
  if (node.type !== 'CallExpression') return false;
  const name = node.callee.type === 'Identifier' ? node.callee.name : propertyName(node.callee);
  return /^(parseFloat|parseInt|Number)$/.test(name ?? '');
}

function propertyName(node: AnyNode): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  return node.property.type === 'Identifier' && !node.computed
    ? node.property.name
    : literalText(node.property);
}
