/** JSON, and JSON lines. Numbers stay as they are written: `1.0` and ones too long for JavaScript, too. */
import type { Content, ReadOptions, TreeNode } from './content.ts';
import { fromTree } from './tree.ts';

/** The third argument is newer than the library's types. */
type Parse = (
  text: string,
  reviver: (name: string, value: unknown, context: { source?: string }) => unknown,
) => unknown;
const parse = JSON.parse as Parse;

export function readJson(text: string, options: ReadOptions): Content | undefined {
  const root = parsed(text);
  return root === undefined ? undefined : fromTree(root, options);
}

export function readJsonLines(text: string, options: ReadOptions): Content | undefined {
  const rows = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const nodes = rows.map(parsed);
  const known = nodes.filter((node) => node !== undefined);
  return known.length === 0 || known.length < nodes.length ? undefined : fromTree(known, options);
}

function parsed(text: string): TreeNode | undefined {
  try {
    return parse(text, (_, value, { source }) => toNode(value, source)) as TreeNode;
  } catch {
    return undefined;
  }
}

/** Members come before what holds them, so they are nodes already. */
function toNode(value: unknown, source: string | undefined): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return source ?? String(value);
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return new Map(Object.entries(value));
  return value;
}
