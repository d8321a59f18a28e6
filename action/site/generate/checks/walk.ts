/** Visits every node of a syntax tree, parents first. */
import type { AnyNode } from 'acorn';

export type Visitor = (node: AnyNode, parents: readonly AnyNode[]) => void;

export function walk(node: AnyNode, visit: Visitor, parents: readonly AnyNode[] = []): void {
  visit(node, parents);
  const path = [...parents, node];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, path);
    }
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
