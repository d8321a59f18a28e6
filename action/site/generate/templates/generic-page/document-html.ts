/** A sent text as a part of the page: Markdown rendered, other text as its paragraphs. */
import { renderDocument } from '../markdown-viewer/render/render-document.ts';
import { readDocument } from '../markdown-viewer/source/source-document.ts';
import type { PreviewedFile } from './preview.ts';

const DOCUMENT = /\.(?:md|markdown|txt)$/i;
/** Below the heading of the part that it stands in. */
const HEADING_SHIFT = 2;

export function documentHtml({ name, bytes }: PreviewedFile): string {
  const source = readDocument([name], new Map([[name, bytes]]));
  const { html } = renderDocument(source, { headingShift: HEADING_SHIFT, hasFile: () => true });
  // The page's ids are the task's to give.
  return `<div class="prose">${html.replace(/(<h[1-6]) id="[^"]*"/g, '$1')}</div>`;
}

/** By the files' names without their ending, as `bio` for `bio.md`. */
export function documentsByName(files: readonly PreviewedFile[]): Map<string, string> {
  const documents = files.filter(({ name, bytes }) => DOCUMENT.test(name) && bytes.length > 0);
  return new Map(documents.map((file) => [stemOf(file.name), documentHtml(file)]));
}

function stemOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '').toLowerCase();
}
