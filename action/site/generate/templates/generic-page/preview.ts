/** A file as visitors can look at it: pictures, sound, tables and text on the page, everything else as a link. */

import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import { decodeText } from '../kit/decode-text.ts';
import { addressOf } from '../kit/file-facts.ts';
import { documentHtml } from './document-html.ts';
import { readRows } from './read-rows.ts';

export interface PreviewedFile {
  name: string;
  bytes: Buffer;
}

const MOST_ROWS = 100;
const MOST_CHARACTERS = 20_000;
const TEXT =
  /\.(txt|md|json|geojson|csv|tsv|xml|ya?ml|html?|css|m?js|ts|py|sh|sql|log|ini|env|conf|cfg|properties|toml|rst|tex)$/i;

type Preview = (file: PreviewedFile, address: string) => string | undefined;

/** The first that has something to show. */
const PREVIEWS: readonly [RegExp, Preview][] = [
  [
    /\.(png|jpe?g|gif|webp|svg|avif|bmp|ico)$/i,
    ({ name }, address) =>
      `<img class="preview-image" src="${address}" alt="The attached image ${escapeHtml(name)}">`,
  ],
  [/\.(mp3|ogg|wav|m4a|flac)$/i, (_, address) => `<audio controls preload="none" src="${address}"></audio>`],
  [
    /\.(mp4|webm|mov)$/i,
    (_, address) => `<video class="preview-image" controls preload="none" src="${address}"></video>`,
  ],
  [/\.(md|markdown)$/i, documentHtml],
  [TEXT, tablePreview],
  [TEXT, textPreview],
];

export function previewSection(file: PreviewedFile, index: number): string {
  const address = escapeHtml(addressOf(file.name));
  const name = escapeHtml(file.name);
  const heading = `page-file-${index + 1}`;
  const previews = PREVIEWS.filter(([pattern]) => pattern.test(file.name));
  const preview =
    file.bytes.length === 0
      ? '<p class="notice">This file is empty.</p>'
      : previews.reduce<string | undefined>((found, [, make]) => found ?? make(file, address), undefined);
  return `<section class="card" aria-labelledby="${heading}">
        <h2 id="${heading}" class="file-name">${name}</h2>
        ${preview ?? '<p class="notice">A file of this kind has no preview.</p>'}
        <p class="file-facts">${sizeText(file.bytes.length)} · <a href="${address}" download>Download ${name}</a></p>
      </section>`;
}

function tablePreview({ name, bytes }: PreviewedFile): string | undefined {
  const table = readRows(name, bytes);
  if (!table) return undefined;
  const cells = (tag: string, values: readonly string[]) =>
    values.map((value) => `<${tag}>${escapeHtml(value)}</${tag.split(' ')[0]}>`).join('');
  const rows = table.rows.slice(0, MOST_ROWS).map((row) => `<tr>${cells('td', row)}</tr>`);
  const more =
    table.rows.length > MOST_ROWS ? `<p>The first ${MOST_ROWS} of ${table.rows.length} rows.</p>` : '';
  return `<div class="table-frame" tabindex="0" role="region" aria-label="Rows of ${escapeHtml(name)}"><table class="table"><thead><tr>${cells('th scope="col"', table.columns)}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>${more}`;
}

function textPreview({ name, bytes }: PreviewedFile): string {
  const { text } = decodeText(bytes);
  const shown = /\.json$/i.test(name) ? prettyJson(text) : text;
  const cut = shown.length > MOST_CHARACTERS;
  const more = cut ? `<p>The first ${MOST_CHARACTERS} of ${shown.length} characters.</p>` : '';
  return `<pre tabindex="0">${escapeHtml(shown.slice(0, MOST_CHARACTERS))}</pre>${more}`;
}

function prettyJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
