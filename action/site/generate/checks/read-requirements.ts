/**
 * What a JavaScript check asks of the page, read from its syntax tree and never by running it. Expected numbers
 * are deliberately not read: they are answers, and answers come from the data.
 */
import type { AnyNode, Program } from 'acorn';
import { literalText } from './literal-text.ts';
import { propertyName } from './property-name.ts';
import { readTitle, type TitleWish } from './read-title.ts';
import { walk } from './walk.ts';

/** One use of a selector and what is then done with what it finds. */
export interface SelectorUse {
  selector: string;
  tag?: string;
  dataset: string[];
  numeric: boolean;
  /** Attributes it must have; data attributes are left out, since their values may be answers. */
  attributes: Record<string, string>;
  /** Words its text, value or data attribute is compared with; never bare numbers, which would be answers. */
  words: string[];
}

export interface Requirements {
  title: TitleWish;
  selectors: SelectorUse[];
  /** Literals that some text must include. */
  includes: string[];
  /** The largest count that `….length` is compared with, by selector. */
  minimumCounts: Record<string, number>;
}

/** What to put before a query's argument to make it a selector. */
const QUERIES = new Map([
  ['querySelector', ''],
  ['querySelectorAll', ''],
  ['getElementById', '#'],
  ['getElementsByClassName', '.'],
]);
const SAFE_ATTRIBUTE = /^(aria-[a-z]+|role|lang|title|class)$/;
const READS_WORDS = /^(textContent|innerText|value|dataset)$/;

export function readRequirements(program: Program): Requirements {
  const found: Requirements = {
    title: readTitle(program),
    selectors: [],
    includes: [],
    minimumCounts: {},
  };
  const variables = new Map<string, SelectorUse>();
  walk(program, (node, parents) => {
    readIncludes(node, found);
    const use = selectorOf(node) ?? (node.type === 'Identifier' ? variables.get(node.name) : undefined);
    if (!use || isDenied(parents)) return;
    if (node.type !== 'Identifier') found.selectors.push(use);
    const parent = parents.at(-1);
    if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
      variables.set(parent.id.name, use);
    }
    readUse(use, parents, found);
  });
  return found;
}

/** `!document.querySelector(…)` asks that something is not there; `!!…` asks that it is. */
function isDenied(parents: readonly AnyNode[]): boolean {
  const isNot = (node: AnyNode | undefined) => node?.type === 'UnaryExpression' && node.operator === '!';
  return isNot(parents.at(-1)) && !isNot(parents.at(-2));
}

function selectorOf(node: AnyNode): SelectorUse | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const method = propertyName(node.callee);
  const argument = literalText(node.arguments[0]);
  const prefix = QUERIES.get(method ?? '');
  if (argument === undefined || prefix === undefined) return undefined;
  return { selector: prefix + argument, dataset: [], numeric: false, attributes: {}, words: [] };
}

/** Follows the expression outwards from the element: `….dataset.region`, `parseFloat(….textContent)`, … */
function readUse(use: SelectorUse, parents: readonly AnyNode[], found: Requirements): void {
  const path: string[] = [];
  for (const parent of parents.toReversed()) {
    if (parent.type === 'MemberExpression') path.push(propertyName(parent) ?? '');
    else if (parent.type === 'CallExpression') {
      if (isNumberReader(parent)) use.numeric = true;
      readCall(use, path, literalText(parent.arguments[0]));
    } else if (parent.type === 'BinaryExpression') {
      readComparison(use, path, parent, found);
      break;
    } else if (parent.type === 'UnaryExpression') use.numeric ||= parent.operator === '+';
    else if (parent.type !== 'ChainExpression') break;
  }
  const datasetName = path[0] === 'dataset' ? path[1] : undefined;
  if (datasetName) use.dataset.push(datasetName.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
}

function readCall(use: SelectorUse, path: string[], argument: string | undefined): void {
  const method = path.at(-1) ?? '';
  if (argument === undefined) return;
  if (/^(get|has)Attribute$/.test(method)) {
    path.push(argument);
    if (argument.startsWith('data-')) use.dataset.push(argument.slice('data-'.length));
    else if (method === 'hasAttribute') addAttribute(use, argument, '');
  } else if (method === 'contains' && path[0] === 'classList') addAttribute(use, 'class', argument);
  else if (/^(includes|startsWith|endsWith)$/.test(method)) addWords(use, path, argument);
}

function addAttribute(use: SelectorUse, name: string, value: string): void {
  if (!SAFE_ATTRIBUTE.test(name)) return;
  const earlier = name === 'class' ? use.attributes.class : undefined;
  use.attributes[name] = earlier === undefined ? value : `${earlier} ${value}`;
}

function addWords(use: SelectorUse, path: string[], text: string): void {
  if (path.some((name) => READS_WORDS.test(name)) && /\p{L}/u.test(text)) use.words.push(text.trim());
}

function readComparison(use: SelectorUse, path: string[], node: AnyNode, found: Requirements): void {
  if (node.type !== 'BinaryExpression') return;
  const operands = [node.left, node.right];
  const text = operands.map(literalText).find((value) => value !== undefined);
  const attribute = path[0] === 'getAttribute' ? path[1] : undefined;
  if (text !== undefined && /^={2,3}$/.test(node.operator)) {
    if (attribute) addAttribute(use, attribute, text);
    addWords(use, path, text);
  }
  if (text && /^(tagName|nodeName|localName)$/.test(path[0] ?? '')) use.tag = text.toLowerCase();
  const count = operands.flatMap((side) =>
    side.type === 'Literal' && typeof side.value === 'number' ? [side.value] : [],
  )[0];
  if (path[0] === 'length' && count !== undefined) {
    const least = node.operator === '>' ? count + 1 : count;
    found.minimumCounts[use.selector] = Math.max(found.minimumCounts[use.selector] ?? 0, least);
  }
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
