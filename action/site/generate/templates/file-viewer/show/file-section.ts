/** One file as a section: its name, what is known of it, its content, and the file as it is. */
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { attributesHtml } from '../../kit/elements.ts';
import { addressOf, isHidden, sizeText } from '../../kit/file-facts.ts';
import type { Roles } from '../../kit/roles.ts';
import { prettyJson } from '../content/pretty-json.ts';
import type { FileContent } from '../content/read-content.ts';
import { linesHtml, splitLines } from './lines.ts';
import { splitRows, tableHtml } from './table.ts';
import { treeHtml } from './tree.ts';

export interface SectionOptions {
  roles: Roles;
  classes: readonly string[];
  masksSecrets: boolean;
  isPretty: boolean;
  rowData: readonly string[];
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
  else if (content && !options.masksSecrets && bytes <= MOST_RAW_BYTES) parts.push(rawHtml(file, view));
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

/** An element that the task names is not folded away. */
function rawHtml(
  { path, text }: FileContent,
  view: SectionOptions & { index: number; path: string },
): string {
  const isPretty = view.isPretty && /json$/i.test(path);
  const { html } = linesHtml(isPretty ? prettyJson(text) : text, view);
  const isOpen = isPretty || view.roles.isAsked(`raw:${view.index}`);
  const name = isPretty ? 'The file, one member a line' : 'The file as it is';
  return `<details class="raw"${isOpen ? ' open' : ''}><summary>${name}</summary>${html}</details>`;
}

function noMatch(): string {
  return '<p class="notice no-match" hidden>Nothing here matches.</p>';
}

function wholeLines(file: FileContent, view: SectionOptions & { index: number; path: string }): string {
  const { html, count, isCut } = linesHtml(file.text, view);
  const all = count === 1 ? 'one line' : `${count} lines`;
  return isCut
    ? `${html}<p class="more"><span>This is the beginning of ${all}.</span> <button type="button" class="btn" data-whole>Show all</button></p>`
    : html;
}

export function sizeOf({ content, text }: FileContent): string {
  if (content?.kind === 'table') {
    const count = content.rows.length;
    const [one, many] = content.isPairs ? ['setting', 'settings'] : ['row', 'rows'];
    return `${count} ${count === 1 ? one : many}`;
  }
  if (content?.kind !== 'lines') return '';
  const { length } = splitLines(text);
  return length === 1 ? '1 line' : `${length} lines`;
}
