/** Data of some depth as lists that fold: one `details` for each list and object. */
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import type { TreeNode } from '../content/content.ts';
import { isList, isMap } from '../content/tree.ts';

const OPEN_DEPTH = 2;
/** Elements beyond this make a page slow; the file as it is has them all. */
const MOST_NODES = 3_000;

export interface ShownTree {
  html: string;
  isCut: boolean;
}

export function treeHtml(root: TreeNode): ShownTree {
  let left = MOST_NODES;
  const entry = (name: string, node: TreeNode, depth: number): string => {
    left -= 1;
    if (left < 0) return '';
    const label = `<span class="tree-name">${escapeHtml(name)}</span>`;
    if (!isMap(node) && !isList(node))
      return `<li>${label} <span class="tree-value">${escapeHtml(node ?? 'null')}</span></li>`;
    const size = isMap(node) ? node.size : node.length;
    const count = `<span class="tree-count">${isMap(node) ? `{${size}}` : `[${size}]`}</span>`;
    return `<li><details${depth < OPEN_DEPTH ? ' open' : ''}><summary>${label} ${count}</summary>${list(node, depth)}</details></li>`;
  };
  const list = (node: TreeNode, depth: number): string => {
    const entries: (readonly [string, TreeNode])[] = isMap(node)
      ? [...node]
      : isList(node)
        ? node.map((value, index) => [String(index), value])
        : [['value', node]];
    return `<ul>${entries.map(([name, value]) => entry(name, value, depth + 1)).join('')}</ul>`;
  };
  const html = `<div class="tree">${list(root, 0)}</div>`;
  return { html, isCut: left < 0 };
}
