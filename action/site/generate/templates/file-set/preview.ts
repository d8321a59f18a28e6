/** The beginning of a file as visitors can read it: an image, the first rows of a table, formatted JSON, or text. */
import Papa from 'papaparse';
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import { decodeText } from '../kit/decode-text.ts';
import { isHidden } from '../kit/file-facts.ts';
import type { Entry } from './entries.ts';
import { linkTo } from './link.ts';

type Preview = (content: Buffer, entry: Entry) => string;

const IMAGE = /\.(?:svg|png|jpe?g|gif|webp|avif|bmp|ico)$/i;
const BINARY = /\.(?:xlsx?|docx?|pptx?|pdf|zip|gz|mp[34]|wav|ogg|webm|woff2?|ttf|otf|parquet|sqlite|db)$/i;

/** The first that fits. */
const PREVIEWS: readonly [fits: (path: string, content: Buffer) => boolean, preview: Preview][] = [
  [(_, content) => content.byteLength === 0, () => '<p class="file-about">The file is empty.</p>'],
  [(path) => IMAGE.test(path), imageHtml],
  [
    (path, content) => BINARY.test(path) || content.subarray(0, 8_000).includes(0),
    () =>
      '<p class="file-about">This kind of file has no preview; open it with the program it is made for.</p>',
  ],
  [(path) => /\.(?:csv|tsv)$/i.test(path), tableHtml],
  [(path) => /\.(?:json|geojson|webmanifest)$/i.test(path), jsonHtml],
  [() => true, textHtml],
];

export function previewHtml(entry: Entry): string {
  const { path, content, state } = entry;
  if (state === 'product') return PRODUCT;
  if (!content) return '';
  const preview = PREVIEWS.find(([fits]) => fits(path, content))?.[1];
  return preview?.(content, entry) ?? '';
}

const PRODUCT = `<p class="notice" data-product-status role="status">The workflow makes this file each time it runs. It appears here after a run that made it.</p>
        <pre data-product-text hidden></pre>
        <button type="button" class="btn" data-product-look>Look for it now</button>`;

function imageHtml(_: Buffer, { path, description }: Entry): string {
  const alt = escapeHtml(description || path);
  return `<img class="file-image" src="${linkTo(path)}" alt="${alt}" loading="lazy">`;
}

const MOST_ROWS = 8;
const MOST_COLUMNS = 10;

function tableHtml(content: Buffer, entry: Entry): string {
  const { data } = Papa.parse<string[]>(decodeText(content).text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const [header, ...rows] = data;
  if (!header || rows.length === 0) return textHtml(content, entry);
  const columns = header.slice(0, MOST_COLUMNS);
  const head = columns.map((name) => `<th scope="col">${escapeHtml(name) || '&nbsp;'}</th>`).join('');
  const body = rows.slice(0, MOST_ROWS).map((row) => {
    const cells = columns.map((_, index) => `<td>${escapeHtml(row[index] ?? '')}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const shown = [
    rows.length > MOST_ROWS ? `the first ${MOST_ROWS} of ${rows.length} rows` : `${rows.length} rows`,
    ...(header.length > MOST_COLUMNS ? [`the first ${MOST_COLUMNS} of ${header.length} columns`] : []),
  ].join(', ');
  return `<div class="table-frame" tabindex="0" role="region" aria-label="${escapeHtml(entry.path)}: ${shown}">
          <table class="table table-striped">
            <caption>${shown.charAt(0).toUpperCase()}${shown.slice(1)}</caption>
            <thead><tr>${head}</tr></thead>
            <tbody>${body.join('')}</tbody>
          </table>
        </div>`;
}

function jsonHtml(content: Buffer, entry: Entry): string {
  const { text } = decodeText(content);
  try {
    return foldedText(JSON.stringify(JSON.parse(text), null, 2), entry);
  } catch {
    return `<p class="notice">This is not valid JSON.</p>\n        ${textHtml(content, entry)}`;
  }
}

function textHtml(content: Buffer, entry: Entry): string {
  return foldedText(decodeText(content).text, entry);
}

const SHORT = 400;
const MOST_CHARACTERS = 2_000;

/** Short texts stand open; the rest of a long one is loaded on request. */
function foldedText(text: string, { path }: Entry): string {
  const shown = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS).toWellFormed()}…` : text;
  const isCut = shown !== text;
  const more =
    isCut && !isHidden(path)
      ? `\n          <button type="button" class="btn" data-whole="${linkTo(path)}">Show the whole file</button>`
      : '';
  // A line break right behind the tag is dropped by browsers, and the text may begin with one.
  return `<details${text.length <= SHORT ? ' open' : ''}>
          <summary>${isCut ? 'The beginning of the file' : 'The file'}</summary>
          <pre>\n${escapeHtml(shown)}</pre>${more}
        </details>`;
}
