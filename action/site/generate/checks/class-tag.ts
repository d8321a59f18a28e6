/** The tag that `… instanceof HTMLFormElement` asks for. */
import type { AnyNode } from 'acorn';

/** Tags of classes that are named otherwise. */
const CLASS_TAGS = new Map([
  ['anchor', 'a'],
  ['image', 'img'],
  ['ulist', 'ul'],
  ['olist', 'ol'],
  ['paragraph', 'p'],
]);
const CLASS_OF_MANY = /^(heading|tablesection|tablecell|tablerow|media|unknown)?$/;

export function classTag(node: AnyNode): string | undefined {
  const name = node.type === 'Identifier' ? (/^HTML(\w*)Element$/.exec(node.name)?.[1] ?? '') : '';
  const own = name.toLowerCase();
  return CLASS_OF_MANY.test(own) ? undefined : (CLASS_TAGS.get(own) ?? own);
}
