/** The HTML of a summary page. Total, title and tables are in it already, right without any script. */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import { libraries, scriptTag, stylesheetTag } from '../../libraries.ts';
import type { PlannedResource } from '../../plan-types.ts';
import type { ActiveFeature } from './feature.ts';
import { pageScript } from './page-script.ts';
import { formatSum, type SalesData } from './sales-data.ts';
import type { SalesSettings } from './settings.ts';

export const STYLESHEET_FILE = 'styles.css';

interface Options {
  settings: SalesSettings;
  data: SalesData;
  features: readonly ActiveFeature[];
  resources: readonly PlannedResource[];
}

export function summaryPage(options: Options): string {
  const { settings, data } = options;
  const title = escapeHtml(settings.title);
  const column = escapeHtml(data.amountColumn);
  const file = escapeHtml(settings.dataFile);
  const link = escapeHtml(settings.dataFile.split('/').map(encodeURIComponent).join('/'));
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="${title}: the sum of the column ${column} in ${file}.">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="${FAVICON}">
    ${stylesheets(settings)}
  </head>
  <body>
    <header class="page-header">
      <h1>${escapeHtml(settings.heading ?? settings.title)}</h1>
      <p>The sum of the column <strong>${column}</strong> in <a href="${link}">${file}</a>.</p>
    </header>
    <main>
      ${sections(options).join('\n      ')}
    </main>
    <footer class="page-footer">
      <p id="page-status" role="status" aria-live="polite">Showing the data that came with this page.</p>
      <p><a href="${link}" download>Download ${file}</a></p>
    </footer>
    <script>
  ${script(options)}
    </script>
${librariesAskedAsScripts(options)}  </body>
</html>
`;
}

function sections({ settings, data, features }: Options): string[] {
  const controls = features.flatMap(({ parts }) => parts.control ?? []);
  const bar = `<section class="card controls" aria-label="Choices">
          ${controls.join('\n          ')}
        </section>`;
  return [
    ...(controls.length > 0 ? [bar] : []),
    totalSection(settings, data, features),
    ...features.flatMap(({ parts }) => parts.section ?? []),
  ];
}

function totalSection(settings: SalesSettings, data: SalesData, features: readonly ActiveFeature[]): string {
  const skipped = data.emptyCells + data.invalidCells.length;
  const attributes = [
    ...Object.entries(settings.totalAttributes),
    ...features.flatMap(({ parts }) => Object.entries(parts.totalAttributes ?? {})),
  ];
  const extra = attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
  const beside = features.flatMap(({ parts }) => parts.besideTotal ?? []);
  const figure = `<${settings.totalTag} id="${escapeHtml(settings.totalId)}"${extra}>${formatSum(data.records, data.places)}</${settings.totalTag}>`;
  return `<section class="card" aria-labelledby="page-total-heading">
        <h2 id="page-total-heading">Total ${escapeHtml(data.amountColumn)}</h2>
        <div class="figure">${[figure, ...beside].join(' ')}</div>
        <p id="page-empty" class="notice"${data.records.length > 0 ? ' hidden' : ''}>${escapeHtml(settings.dataFile)} holds no rows with a number to add up.</p>
        <dl class="facts">
          <div><dt>Rows added up</dt><dd id="page-rows">${data.records.length}</dd></div>
          <div id="page-skipped-row"${skipped === 0 ? ' hidden' : ''}><dt>Rows without a number, left out</dt><dd id="page-skipped">${skipped}</dd></div>
          ${features.flatMap(({ parts }) => parts.fact ?? []).join('\n          ')}
        </dl>
      </section>`;
}

function script({ settings, data, features }: Options): string {
  const config = {
    dataFile: settings.dataFile,
    format: data.table.format,
    encoding: data.table.encoding,
    delimiter: data.table.delimiter,
    decimalMark: data.decimalMark,
    amountColumn: data.amountColumn,
    totalId: settings.totalId,
    leastPlaces: settings.places,
    features: features.map(({ kind, parts }) => ({ kind, settings: parts.config })),
  };
  const scripts = Object.fromEntries(features.map((feature) => [feature.kind, feature.script]));
  return pageScript({ config, text: data.table.text, dataFile: settings.dataFile, scripts });
}

/** The own stylesheet comes last: the page looks the same where the library's server cannot be reached. */
function stylesheets(settings: SalesSettings): string {
  const used = libraries.filter(({ name }) => settings.libraries.includes(name));
  return [...used.map(stylesheetTag), `<link rel="stylesheet" href="${STYLESHEET_FILE}">`].join('\n    ');
}

/** A library's script only where a check looks for one, and behind the page's own, which must be the first. */
function librariesAskedAsScripts({ resources }: Options): string {
  const asked = libraries.filter(({ script }) =>
    resources.some(({ tag, contains }) => tag === 'script' && script.url.includes(contains)),
  );
  return asked.map((library) => `    ${scriptTag(library)}\n`).join('');
}

const FAVICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Crect width=%2216%22 height=%2216%22 rx=%223%22 fill=%22%231d4ed8%22/%3E%3Cpath d=%22M4 12V8m4 4V4m4 8V6%22 stroke=%22white%22 stroke-width=%222%22/%3E%3C/svg%3E';
