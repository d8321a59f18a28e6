/** What a check wants of the title: the whole of it, or parts that it must hold. A title is a name, never an answer. */
import type { AnyNode, Program } from 'acorn';
import { literalText, patternText } from './literal-text.ts';
import { propertyName } from './property-name.ts';
import { walk } from './walk.ts';

export interface TitleWish {
  exact?: string;
  parts: string[];
}

const SAME_BUT_FOR_CASE = /^(trim|toLowerCase|toUpperCase|toString|normalize)$/;
const LOOKS_FOR = /^(includes|startsWith|endsWith|indexOf|match|search)$/;

export function readTitle(program: Program): TitleWish {
  const wish: TitleWish = { parts: [] };
  const names = new Set<string>();
  const isTitle = (node: AnyNode | undefined): boolean => node !== undefined && readsTitle(node, names);
  walk(program, (node) => {
    if (
      node.type === 'VariableDeclarator' &&
      node.id.type === 'Identifier' &&
      isTitle(node.init ?? undefined)
    ) {
      names.add(node.id.name);
    } else if (node.type === 'BinaryExpression' && /^={2,3}$/.test(node.operator)) {
      const sides = [node.left, node.right];
      const text = sides.map(literalText).find((value) => value !== undefined);
      const side = sides.find(isTitle);
      if (text === undefined || !side) return;
      // `document.title.toLowerCase()` does not tell the title's capitals.
      if (changesCase(side)) wish.parts.push(text);
      else wish.exact = text;
    } else if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
      const method = propertyName(node.callee) ?? '';
      const [argument] = node.arguments;
      const text = LOOKS_FOR.test(method) && isTitle(node.callee.object) ? patternText(argument) : undefined;
      const tested = method === 'test' && isTitle(argument) ? patternText(node.callee.object) : undefined;
      const part = text ?? tested;
      if (part) wish.parts.push(part);
    }
  });
  return wish;
}

function readsTitle(node: AnyNode, names: ReadonlySet<string>): boolean {
  if (node.type === 'Identifier') return names.has(node.name);
  if (node.type === 'ChainExpression') return readsTitle(node.expression, names);
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
    const { callee } = node;
    return SAME_BUT_FOR_CASE.test(propertyName(callee) ?? '') && readsTitle(callee.object, names);
  }
  if (node.type !== 'MemberExpression') return false;
  const name = propertyName(node) ?? '';
  if (name === 'title') {
    return (node.object.type === 'Identifier' ? node.object.name : propertyName(node.object)) === 'document';
  }
  return /^(textContent|innerText|text)$/.test(name) && findsTitleElement(node.object);
}

function findsTitleElement(node: AnyNode): boolean {
  return node.type === 'CallExpression' && /^(head >? ?)?title$/.test(literalText(node.arguments[0]) ?? '');
}

function changesCase(node: AnyNode): boolean {
  return (
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    (/^to(Lower|Upper)Case$/.test(propertyName(node.callee) ?? '') || changesCase(node.callee.object))
  );
}
