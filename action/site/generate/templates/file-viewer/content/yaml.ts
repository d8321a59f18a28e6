/** YAML, read as its text says and not as its types mean: `1.10` and `yes` stay what they are. */
import { isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';
import type { Content, ReadOptions, TreeNode } from './content.ts';
import { fromTree } from './tree.ts';

export function readYaml(text: string, options: ReadOptions): Content | undefined {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return undefined;
  const roots = documents.map(({ contents }) => toNode(contents as Node | null));
  const [first] = roots;
  // Prose is valid YAML, too: a single text.
  if (first === undefined || first === null || typeof first === 'string') return undefined;
  return fromTree(roots.length > 1 ? roots : first, options);
}

function toNode(node: unknown): TreeNode {
  if (isMap(node)) return new Map(node.items.map(({ key, value }) => [keyText(key), toNode(value)]));
  if (isSeq(node)) return node.items.map(toNode);
  // Followed, an alias could repeat what it names without end.
  if (isAlias(node)) return `*${node.source}`;
  if (isScalar(node)) return node.value === null ? null : (node.source ?? String(node.value));
  return null;
}

function keyText(key: unknown): string {
  const node = toNode(key);
  return typeof node === 'string' ? node : String(key);
}
