/** One file as a section: its name, what is known of it, its content, and the file as it is. */
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { attributesHtml } from '../../kit/elements.ts';
import { addressOf, isHidden, sizeText } from '../../kit/file-facts.ts';
import type { Roles } from '../../kit/roles.ts';
import type { FileContent } from '../content/read-content.ts';
import { linesHtml } from './lines.ts';
import { splitRows, tableHtml } from './table.ts';
import { treeHtml } from './tree.ts';

export interface SectionOptions {
  roles: Roles;
  classes: readonly string[];
  masksSecrets: boolean;
  fileCount: number;
}

/** Files up to here are on the page twice: as what they mean, and as they are. */
const MOST_RAW_BYTES = 60_000;

/** Rows that the page loads once it is there. */
export function restFile(index: number): string {
  return `more-rows-${index + 1}.json`;
}

export function restOf({ content }: FileContent, fileCount: number): readonly (readonly string[])[] {
  return content?.kind === 'table' ? splitRows(content, fileCount).rest : [];
}

export function fileSection(file: FileContent, index: number, options: SectionOptions): string {
  const { path, bytes, content } = file;
  const { roles, fileCount } = options;
  const remarks = [...file.remarks];
  const parts: string[] = [];
  const view = { index, path, ...options };
  if (content?.kind === 'table') parts.push(tableHtml(content, view), noMatch());
  if (content?.kind === 'tree') {
    const tree = treeHtml(content.root);
    parts.push(tree.html);
    if (tree.isCut) remarks.push('The file is too large to be shown whole; its first entries are here.');
  }
  if (content?.kind === 'lines') parts.push(wholeLines(file, view), noMatch());
  else if (content && !options.masksSecrets && bytes <= MOST_RAW_BYTES)
    parts.push(
      `<details class="raw"><summary>The file as it is</summary>${linesHtml(file.text, view).html}</details>`,
    );
  const rest = restOf(file, fileCount).length;
  const attributes = {
    class: 'card file',
    'data-file': addressOf(path),
    'data-encoding': file.encoding,
    'aria-labelledby': `file-${index + 1}-name`,
    'data-rest': rest > 0 ? restFile(index) : undefined,
  };
  const download = isHidden(path)
    ? ''
    : ` · <a href="${escapeHtml(addressOf(path))}" download>Download<span class="visually-hidden"> ${escapeHtml(path)}</span></a>`;
  const sectionRole = `section:${index}`;
  const inner = `
        <h2 id="file-${index + 1}-name">${escapeHtml(path)}</h2>
        <p class="file-facts">${[sizeOf(file), sizeText(bytes)].filter(Boolean).join(' · ')}${download}</p>
        ${remarks.map((remark) => `<p class="notice">${escapeHtml(remark)}</p>`).join('')}
        ${roles.isAsked(sectionRole) ? roles.element(sectionRole, {}, parts.join('\n')) : parts.join('\n        ')}
      `;
  return `<section${attributesHtml(attributes)}>${inner}</section>`;
}

function noMatch(): string {
  return '<p class="notice no-match" hidden>Nothing here matches.</p>';
}

function wholeLines(file: FileContent, view: SectionOptions & { index: number; path: string }): string {
  const { html, all, shown } = linesHtml(file.text, view);
  return shown < all
    ? `${html}<p class="more"><span>The first ${shown} of ${all} lines.</span> <button type="button" class="btn" data-whole>Show all lines</button></p>`
    : html;
}

export function sizeOf({ content, text }: FileContent): string {
  if (content?.kind === 'table') {
    const count = content.rows.length;
    return `${count} ${content.isPairs ? (count === 1 ? 'setting' : 'settings') : count === 1 ? 'row' : 'rows'}`;
  }
  if (content?.kind !== 'lines') return '';
  const count = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').length;
  return count === 1 ? '1 line' : `${count} lines`;
}
