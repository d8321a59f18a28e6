/** Gives fields that have no id one of their own: their labels find them by it. */
import { descendants, type OutlineNode } from './outline.ts';
import { idWords, labelOf } from './words.ts';

export function nameFields(root: OutlineNode, brief: string): void {
  const nodes = [...descendants(root)];
  const taken = new Set(nodes.map(({ attributes }) => attributes.id));
  for (const node of nodes) {
    if (node.place || node.attributes.id !== undefined || !/^(input|textarea|select)$/.test(node.tag ?? ''))
      continue;
    const name = `field-${idWords(labelOf(node, brief)).join('-') || 'entry'}`;
    let id = name;
    for (let number = 2; taken.has(id); number += 1) id = `${name}-${number}`;
    taken.add(id);
    node.attributes.id = id;
  }
}
