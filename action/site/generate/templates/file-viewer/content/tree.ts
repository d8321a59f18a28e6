/** Tables out of data of some depth. */
import type { Content, ReadOptions, TableContent, TreeNode } from './content.ts';

/** Whichever way fits: a list of objects is a table, an object of plain values is one of settings. */
export function fromTree(root: TreeNode, { wantsTable, wantsTree, headings }: ReadOptions): Content {
  const tree: Content = { kind: 'tree', root };
  if (wantsTree) return tree;
  const list = listTable(root);
  if (list) return list;
  if (!isMap(root) || root.size === 0) return tree;
  if ([...root.values()].every((value) => value === null || typeof value === 'string'))
    return pairsTable(root, headings);
  if (!wantsTable) return tree;
  const inner = [...root].flatMap(([name, value]) => {
    const table = listTable(value);
    return table ? [{ name, table }] : [];
  });
  const [only, other] = inner;
  if (!only || other) return pairsTable(root, headings);
  const left = root.size - 1;
  const remark = `The table is the list "${only.name}"; ${left === 1 ? 'one more member' : `${left} more members`} of the file can be seen in it as it is.`;
  return left > 0 ? { ...only.table, remarks: [remark] } : only.table;
}

/** A value as one text: what is deeper is written as in JSON. */
export function cellText(node: TreeNode): string {
  if (node === null) return '';
  return typeof node === 'string' ? node : compact(node);
}

function listTable(node: TreeNode): TableContent | undefined {
  if (!isList(node) || node.length === 0 || !node.every(isMap)) return undefined;
  const columns = [...new Set(node.flatMap((row) => [...row.keys()]))];
  const rows = node.map((row) => columns.map((column) => cellText(row.get(column) ?? null)));
  return { kind: 'table', columns, rows, isPairs: false, remarks: [] };
}

function pairsTable(root: TreeNode, headings: readonly [string, string]): TableContent {
  return { kind: 'table', columns: headings, rows: flatten(root, ''), isPairs: true, remarks: [] };
}

/** `server.port`, `users.0`: one row for each value, however deep. */
function flatten(node: TreeNode, path: string): string[][] {
  const entries = isMap(node)
    ? [...node]
    : isList(node)
      ? node.map((value, index) => [String(index), value] as const)
      : [];
  if (entries.length === 0) return [[path, cellText(node)]];
  return entries.flatMap(([name, value]) => flatten(value, path === '' ? name : `${path}.${name}`));
}

function compact(node: TreeNode): string {
  if (isMap(node))
    return `{${[...node].map(([name, value]) => `${JSON.stringify(name)}: ${compact(value)}`).join(', ')}}`;
  if (isList(node)) return `[${node.map(compact).join(', ')}]`;
  return node ?? 'null';
}

export function isMap(node: TreeNode): node is ReadonlyMap<string, TreeNode> {
  return node instanceof Map;
}

export function isList(node: TreeNode): node is readonly TreeNode[] {
  return Array.isArray(node);
}
