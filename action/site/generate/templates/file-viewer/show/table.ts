/** A table's first rows as HTML; the others go into a file that the page loads. */
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
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
  /** How many files share the page. */
  fileCount: number;
}

export function splitRows({ columns, rows }: TableContent, fileCount: number) {
  const fitting = Math.floor(MOST_CELLS / fileCount / Math.max(1, columns.length + 1));
  const most = Math.max(1, Math.min(MOST_ROWS, fitting));
  return { first: rows.slice(0, most), rest: rows.slice(most) };
}

export function tableHtml(table: TableContent, options: TableOptions): string {
  const { index, path, roles, classes, masksSecrets, fileCount } = options;
  const { columns, isPairs } = table;
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const rows = splitRows(table, fileCount).first.map((row) => {
    const cells = row.map((value, column) => {
      const name = (isPairs ? row[0] : columns[column]) ?? '';
      const isHidden = masksSecrets && !(isPairs && column === 0) && value !== '' && isSecretName(name);
      return isHidden ? maskedCell(value) : `<td>${escapeHtml(value)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
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

function maskedCell(value: string): string {
  return `<td data-masked="${escapeHtml(value)}">••••••••</td>`;
}
