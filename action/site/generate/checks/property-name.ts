/** The name of a member, as in `a.name` and `a['name']`. */
import type { AnyNode } from 'acorn';
import { literalText } from './literal-text.ts';

export function propertyName(node: AnyNode): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  return node.property.type === 'Identifier' && !node.computed
    ? node.property.name
    : literalText(node.property);
}
