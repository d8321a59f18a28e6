/** The text of a string in any quotes; `undefined` for everything else, and for templates with holes. */
import type { AnyNode } from 'acorn';

export function literalText(node: AnyNode | undefined): string | undefined {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node?.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}

/** A pattern without operators is a text: anchors and escaped characters are taken out. */
const PLAIN_PATTERN = /^\^?((?:[^\\^$.*+?()[\]{}|]|\\[^\p{L}\p{N}]|\\s)+)\$?$/u;

/** The text of a string, or of a regular expression that looks for one text only. */
export function patternText(node: AnyNode | undefined): string | undefined {
  if (node?.type !== 'Literal' || !('regex' in node) || !node.regex) return literalText(node);
  const [, plain] = PLAIN_PATTERN.exec(node.regex.pattern) ?? [];
  return plain?.replaceAll('\\s', ' ').replace(/\\(.)/gu, '$1');
}
