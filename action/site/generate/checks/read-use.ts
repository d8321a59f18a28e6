/** Follows an expression outwards from the elements it found: `….dataset.region`, `parseFloat(….textContent)`, … */
import type { AnyNode, BinaryExpression, CallExpression } from 'acorn';
import { classTag } from './class-tag.ts';
import { literalText, patternText } from './literal-text.ts';
import { propertyName } from './property-name.ts';
import { addAttribute, attributeName, newUse, type SelectorUse } from './selector-use.ts';
import { eachParameter } from './string-values.ts';

const READS_WORDS = /^(textContent|innerText|innerHTML|outerHTML|value|dataset)$/;
const IS_PRESENT = /^(required|disabled|multiple|open|controls|readOnly)$/;
/** Steps that change neither which elements are meant nor what is read of them. */
const KEEPS_ELEMENTS =
  /^(filter|slice|reverse|concat|item|at|trim|toLowerCase|toUpperCase|normalize|toString)$/;
const IS_TAG = /^(tagName|nodeName|localName)$/;
/** Lists that an element has of its own, as what is looked for inside of it. */
const OWN_LISTS = new Map([
  ['children', ['*']],
  ['childElementCount', ['*']],
  ['options', ['option']],
  ['rows', ['tr']],
  ['tBodies', ['tbody']],
  ['cells', ['td']],
  ['elements', ['input', 'textarea', 'select', 'button']],
]);

/** Elements that a name stands for, and the members already read of them. */
export interface NamedUses {
  uses: readonly SelectorUse[];
  path: readonly string[];
}

export interface ReadContext {
  names: Map<string, NamedUses>;
  /** How many elements a check wants of a selector at least. */
  count(selector: string, least: number): void;
  /** What is asked of an element inside the one found. */
  also(use: SelectorUse): void;
}

/** False if the check wants that there is no such element. */
export function readUse(
  { uses, path: read }: NamedUses,
  { parents, node }: { parents: readonly AnyNode[]; node: AnyNode },
  context: ReadContext,
): boolean {
  const path = [...read];
  let inner = node;
  for (const parent of parents.toReversed()) {
    if (parent.type === 'MemberExpression') {
      const name = propertyName(parent);
      if (name !== undefined && parent.object === inner) path.push(name);
    } else if (parent.type === 'CallExpression') readCall(uses, { path, parent, inner }, context);
    else if (parent.type === 'VariableDeclarator') {
      if (parent.id.type === 'Identifier') context.names.set(parent.id.name, { uses, path });
      break;
    } else if (parent.type === 'BinaryExpression') {
      if (!readComparison(uses, path, parent, context)) return false;
      break;
    } else if (parent.type === 'UnaryExpression') readUnary(uses, path, parent.operator);
    else if (!keepsValue(parent, inner)) break;
    inner = parent;
  }
  readDataset(uses, path);
  if (IS_PRESENT.test(path[0] ?? '') && path.length === 1) {
    for (const use of uses) addAttribute(use, attributeName(path[0] ?? ''), '');
  }
  return true;
}

/** `(… ?? '')` is what stands before, where that is there. */
function keepsValue(parent: AnyNode, inner: AnyNode): boolean {
  if (parent.type === 'LogicalExpression') {
    return parent.operator !== '&&' && parent.left === inner && parent.right.type === 'Literal';
  }
  return /^(ChainExpression|SpreadElement|ArrayExpression|AwaitExpression)$/.test(parent.type);
}

interface Step {
  path: string[];
  parent: CallExpression;
  inner: AnyNode;
}

function readCall(uses: readonly SelectorUse[], { path, parent, inner }: Step, context: ReadContext): void {
  const parameter = parent.callee === inner ? eachParameter(parent) : undefined;
  if (parameter !== undefined) {
    context.names.set(parameter, { uses, path: path.filter(isOwn) });
    path.push(...mappedTo(parent, parameter));
  }
  if (isNumberReader(parent)) for (const use of uses) use.numeric = true;
  const method = parent.callee === inner ? (path.at(-1) ?? '') : (propertyName(parent.callee) ?? '');
  const isTest = method === 'test' && parent.callee.type === 'MemberExpression' && parent.callee !== inner;
  const [argument] = parent.arguments;
  const text = isTest
    ? patternText(parent.callee.type === 'MemberExpression' ? parent.callee.object : undefined)
    : parent.callee === inner
      ? patternText(argument)
      : undefined;
  if (text === undefined) return;
  if (/^(get|has)Attribute$/.test(method)) {
    path.push(text);
    for (const use of uses) {
      if (text.startsWith('data-')) use.dataset.push(text.slice('data-'.length));
      else if (method === 'hasAttribute') addAttribute(use, text, '');
    }
  } else if (IS_TAG.test(path[0] ?? '') || method === 'matches') {
    if (/^[a-z][a-z0-9]*$/i.test(text)) for (const use of uses) use.tag = text.toLowerCase();
  } else if (method === 'contains' && path[0] === 'classList') {
    for (const use of uses) addAttribute(use, 'class', text);
  } else if (/^(includes|startsWith|endsWith|match|search|test|indexOf)$/.test(method)) {
    for (const use of uses) addWords(use, path, text);
  }
}

/** `.map((one) => one.src)`: from here on the list is one of addresses. */
function mappedTo(node: CallExpression, parameter: string): string[] {
  const [callback] = node.arguments;
  const isMap = propertyName(node.callee) === 'map' && callback?.type === 'ArrowFunctionExpression';
  const body = isMap && callback.body.type === 'MemberExpression' ? callback.body : undefined;
  const isMember = body?.object.type === 'Identifier' && body.object.name === parameter;
  const name = isMember ? propertyName(body) : undefined;
  return name === undefined ? [] : [name];
}

/** Names of array methods say nothing about the elements that a callback gets. */
function isOwn(name: string): boolean {
  return !/^(every|some|forEach|map|flatMap|find|findIndex)$/.test(name) && !KEEPS_ELEMENTS.test(name);
}

function addWords(use: SelectorUse, path: readonly string[], text: string): void {
  if (!/\p{L}/u.test(text)) return;
  const attribute = attributeOf(path) ?? '';
  if (attribute === 'src' || attribute === 'href') {
    use.addresses.push({ attribute, contains: text });
    return;
  }
  if (path.some((name) => READS_WORDS.test(name))) use.words.push(text.trim());
  else addAttribute(use, attribute, text);
}

/** `getAttribute('placeholder')` and `.placeholder` read the same. */
function attributeOf(path: readonly string[]): string | undefined {
  const [first] = path;
  return first === 'getAttribute' ? path[1] : first === undefined ? undefined : attributeName(first);
}

function readComparison(
  uses: readonly SelectorUse[],
  path: readonly string[],
  node: BinaryExpression,
  context: ReadContext,
): boolean {
  const sides = [node.left, node.right].map((side) => side as AnyNode);
  const isNull = sides.some((side) => side.type === 'Literal' && side.raw === 'null');
  if (path.length === 0 && isNull) return !/^={2,3}$/.test(node.operator);
  const own = node.operator === 'instanceof' ? classTag(node.right) : undefined;
  for (const use of uses) Object.assign(use, own && { tag: own });
  const text = sides.map(literalText).find((value) => value !== undefined);
  for (const use of uses) {
    if (isNull && path[0] === 'getAttribute') addAttribute(use, path[1] ?? '', '');
    if (text === '' && node.operator.startsWith('!')) use.nonEmpty ||= READS_WORDS.test(path[0] ?? '');
    if (text !== undefined && /^={2,3}$/.test(node.operator)) {
      if (IS_TAG.test(path[0] ?? '')) use.tag = text.toLowerCase();
      else if (path[0] === 'id' && path.length === 1) context.also(newUse(`${use.selector}[id="${text}"]`));
      else addWords(use, path, text);
    }
  }
  return readCount(uses, path, node, context);
}

function readCount(
  uses: readonly SelectorUse[],
  path: readonly string[],
  node: BinaryExpression,
  context: ReadContext,
): boolean {
  const [left, right] = [numberOf(node.left as AnyNode), numberOf(node.right)];
  const count = left ?? right;
  if (count === undefined) return true;
  const least = leastCount(left === undefined ? node.operator : flipped(node.operator), count);
  const kept = path.filter((name) => !KEEPS_ELEMENTS.test(name));
  const [first = '', second] = kept;
  if (second === 'length' && READS_WORDS.test(first)) for (const use of uses) use.nonEmpty = true;
  else if (second === 'length') for (const use of uses) addAttribute(use, attributeOf(kept) ?? '', '');
  const ownList = OWN_LISTS.get(first);
  const isCount = first === 'length' || (ownList !== undefined && (second === 'length' || kept.length === 1));
  if (!isCount) return true;
  for (const { selector } of uses) {
    if (least === undefined) return ownList !== undefined;
    const counted = ownList?.map((tag) => `${selector} ${tag === '*' ? '> *' : tag}`).join(', ');
    if (counted !== undefined) context.also(newUse(counted));
    context.count(counted ?? selector, least);
  }
  return true;
}

/** `undefined` where a comparison sets no lower bound, as in `=== 0` and `< 5`. */
function leastCount(operator: string, count: number): number | undefined {
  if (operator === '>') return count + 1;
  if (/^!={1,2}$/.test(operator)) return count === 0 ? 1 : undefined;
  return /^(>=|={2,3})$/.test(operator) && count > 0 ? count : undefined;
}

function flipped(operator: string): string {
  return operator.replace(/[<>]/, (sign) => (sign === '<' ? '>' : '<'));
}

function numberOf(node: AnyNode): number | undefined {
  return node.type === 'Literal' && typeof node.value === 'number' ? node.value : undefined;
}

function readUnary(uses: readonly SelectorUse[], path: readonly string[], operator: string): void {
  for (const use of uses) {
    use.numeric ||= operator === '+';
    use.nonEmpty ||= operator === '!' && READS_WORDS.test(path[0] ?? '');
  }
}

function readDataset(uses: readonly SelectorUse[], path: readonly string[]): void {
  const name = path[0] === 'dataset' ? path[1] : undefined;
  if (name === undefined) return;
  for (const use of uses) {
    use.dataset.push(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  }
}

function isNumberReader(node: CallExpression): boolean {
  const name = node.callee.type === 'Identifier' ? node.callee.name : propertyName(node.callee);
  return /^(parseFloat|parseInt|Number)$/.test(name ?? '');
}
