/** A table's first rows as HTML; the others go into a file that the page loads. */
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { attributesHtml } from '../../kit/elements.ts';
import type { Roles } from '../../kit/roles.ts';
import type { TableContent } from '../content/content.ts';
import { isSecretName } from './secrets.ts';

/** What a page holds without becoming slow, and what validators still read. */
const MOST_ROWS = 1_000;
const MOST_CELLS = 12_000;

export interface TableOptions {
  index: number;
  path: string;
  roles: Roles;
  classes: readonly string[];
  masksSecrets: boolean;
  rowData: readonly string[];
  /** How many files share the page. */
  fileCount: number;
}

export function splitRows({ columns, rows }: TableContent, fileCount: number) {
  const fitting = Math.floor(MOST_CELLS / fileCount / Math.max(1, columns.length + 1));
  const most = Math.max(1, Math.min(MOST_ROWS, fitting));
  return { first: rows.slice(0, most), rest: rows.slice(most) };
}

export function tableHtml(table: TableContent, options: TableOptions): string {
  const { index, path, roles, classes, masksSecrets, fileCount, rowData } = options;
  const { columns, isPairs } = table;
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const rows = splitRows(table, fileCount).first.map((row, position) => {
    const cells = row.map((value, column) => {
      const name = (isPairs ? row[0] : columns[column]) ?? '';
      const isHidden = masksSecrets && !(isPairs && column === 0) && value !== '' && isSecretName(name);
      return isHidden ? maskedCell(value) : `<td>${escapeHtml(value)}</td>`;
    });
    const data = rowData.map((name) => [`data-${name}`, dataValue(name, row, table) ?? String(position + 1)]);
    return `<tr${attributesHtml(Object.fromEntries(data))}>${cells.join('')}</tr>`;
  });
  const bodyRole = `body:${index}`;
  const content = `\n${rows.join('\n')}\n`;
  const body = roles.isAsked(bodyRole) ? roles.element(bodyRole, {}, content) : `<tbody>${content}</tbody>`;
  const html = roles.element(
    `table:${index}`,
    { class: classes.join(' '), 'aria-label': path },
    `<thead><tr>${heads}</tr></thead>${body}`,
  );
  return `<div class="table-frame table-responsive" tabindex="0" role="region" aria-label="Rows of ${escapeHtml(path)}">${html}</div>`;
}

/** The value of the column that has the attribute's name; of settings, the setting's name or value. */
function dataValue(
  name: string,
  row: readonly string[],
  { columns, isPairs }: TableContent,
): string | undefined {
  const words = name.replaceAll('-', ' ');
  const column = columns.findIndex((one) => one.toLowerCase().replace(/[_-]/g, ' ') === words);
  if (column >= 0) return row[column];
  if (!isPairs) return undefined;
  return /value|content/.test(words) ? row[1] : row[0];
}

function maskedCell(value: string): string {
  return `<td data-masked="${escapeHtml(value)}">••••••••</td>`;
}
