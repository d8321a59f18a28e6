/** The text of a string in any quotes; `undefined` for everything else, and for templates with holes. */
import type { AnyNode } from 'acorn';

export function literalText(node: AnyNode | undefined): string | undefined {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node?.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}
