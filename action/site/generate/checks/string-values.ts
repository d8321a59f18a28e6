/** Strings that a check writes down, also where a name stands for them: `const id = 'a'`, `['a', 'b'].every((id) => …)`. */
import type { AnyNode, CallExpression } from 'acorn';
import { literalText } from './literal-text.ts';
import { propertyName } from './property-name.ts';

export type NamedStrings = Map<string, readonly string[]>;

const VISITS_EACH = /^(every|some|forEach|map|flatMap|filter|find|findIndex)$/;

/** All strings that a node can be; none where that is not known. */
export function stringValues(node: AnyNode | undefined, names: NamedStrings): readonly string[] {
  const text = literalText(node);
  if (text !== undefined) return [text];
  if (node?.type === 'Identifier') return names.get(node.name) ?? [];
  if (node?.type !== 'TemplateLiteral' || node.expressions.length !== 1) return [];
  const [before, after] = node.quasis.map(({ value }) => value.cooked ?? '');
  return stringValues(node.expressions[0], names).map((value) => `${before}${value}${after}`);
}

/** Remembers the names that a node gives to strings. */
export function nameStrings(node: AnyNode, names: NamedStrings): void {
  if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') {
    const values = elementsOf(node.init ?? undefined, names);
    if (values.length > 0) names.set(node.id.name, values);
  } else if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
    const parameter = eachParameter(node);
    if (parameter !== undefined) {
      const values = elementsOf(node.callee.object, names);
      if (values.length > 0) names.set(parameter, values);
    }
  }
}

/** What `list.every((name) => …)` calls each element of its list. */
export function eachParameter(node: CallExpression): string | undefined {
  if (!VISITS_EACH.test(propertyName(node.callee) ?? '')) return undefined;
  const [callback] = node.arguments;
  const isFunction = callback?.type === 'ArrowFunctionExpression' || callback?.type === 'FunctionExpression';
  const parameter = isFunction ? callback.params[0] : undefined;
  return parameter?.type === 'Identifier' ? parameter.name : undefined;
}

function elementsOf(node: AnyNode | undefined, names: NamedStrings): readonly string[] {
  if (node?.type !== 'ArrayExpression') return stringValues(node, names);
  return node.elements.flatMap((element) => stringValues(element ?? undefined, names));
}
