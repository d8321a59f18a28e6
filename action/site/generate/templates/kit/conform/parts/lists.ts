/** Lists, tables and repeated parts: filled from the task's data where there is any, else saying that there is none. */
import { escapeHtml } from '../../../../../../../src/domain/escape-html.ts';
import type { Build, Builder } from '../build.ts';
import { newNode, type OutlineNode } from '../outline.ts';
import { saidList } from '../said-list.ts';
import { isNamed, labelOf } from '../words.ts';
import { saidEntries } from './repeated.ts';

/** More rows are no help on a page; the file itself is linked. */
const MOST_ROWS = 100;

export const listBuilders: Record<string, Builder> = {
  ul: listBuilder,
  ol: listBuilder,
  li: (build) => build.element(entryText(build)),
  dl: (build) => build.element(build.children() || '<dt>Not given</dt><dd>—</dd>', { class: 'facts' }),
  table(build) {
    const { node, context } = build;
    const caption = escapeHtml(labelOf(node, context.brief));
    const given = context.table;
    const [head, body] = given ? [headOf(given.columns), rowsOf(given.rows)] : plannedRows(build);
    const none = given ? '' : ': no data was given';
    const inner = `<caption>${caption}${none}</caption><thead>${head}</thead><tbody>${body}</tbody>`;
    return `<div class="table-frame">${build.element(inner, { class: 'table' })}</div>`;
  },
  tr: (build) => build.element(build.children() || '<td>—</td>'),
  td: (build) => build.element(entryText(build)),
  th: (build) => build.element(entryText(build), { scope: 'col' }),
};

function listBuilder(build: Build): string {
  const hasNamedEntry = build.node.children.some(({ attributes, children }) => attributes.id ?? children[0]);
  const rows = hasNamedEntry ? [] : (build.context.table?.rows.slice(0, MOST_ROWS) ?? []);
  const said = rows.length === 0 && !hasNamedEntry ? saidEntries(build) : [];
  const texts = [...rows.map((row) => row.filter(Boolean).join(' · ')), ...said];
  const filled = texts.length >= build.node.children.length ? texts : [];
  const entries = filled.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  return build.element(entries || build.children() || '<li data-empty>Nothing is listed yet.</li>', {
    'aria-label': labelOf(build.node, build.context.brief),
  });
}

function entryText({ node, context, children }: Build): string {
  const known = node.words.find((word) => isNamed(word, context.brief));
  return known === undefined ? children() || 'Not given' : `${escapeHtml(known)}${children()}`;
}

function headOf(columns: readonly string[]): string {
  return `<tr>${columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr>`;
}

function rowsOf(rows: readonly (readonly string[])[]): string {
  return rows
    .slice(0, MOST_ROWS)
    .map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
    .join('\n');
}

/** Rows and cells wherever a check has named them, in head and body. */
function plannedRows({ node, children, context }: Build): [head: string, body: string] {
  const inside = (tag: string) => node.children.filter((child) => child.tag === tag);
  const heads = [...inside('thead').flatMap((one) => one.children), ...inside('th')];
  const bodies = [...inside('tbody').flatMap((one) => one.children), ...inside('tr'), ...inside('td')];
  const empty = '<tr data-empty><td>—</td></tr>';
  const columns = saidList(context.brief, ['columns', 'spalten', 'colonnes', 'columnas']);
  const planned = columns.length >= heads.length && columns.length > 0 ? headOf(columns) : undefined;
  return [
    planned ?? (children(inRows(heads)) || '<tr><th scope="col">Not given</th></tr>'),
    children(inRows(bodies)) || empty,
  ];
}

function inRows(nodes: readonly OutlineNode[]): OutlineNode[] {
  const cells = nodes.filter(({ tag }) => tag !== 'tr');
  const rows = nodes.filter(({ tag }) => tag === 'tr');
  if (cells.length === 0) return rows;
  const row = rows[0] ?? newNode({ tag: 'tr' });
  row.children.push(...cells);
  return rows.length > 0 ? rows : [row];
}
