/** The content of a summary page. Total, title and tables are in the HTML already, right without any script. */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import type { SitePlan } from '../../plan-types.ts';
import { attributesHtml } from '../kit/elements.ts';
import type { PageParts } from '../kit/page.ts';
import type { ActiveFeature } from './feature.ts';
import { pageScript } from './page-script.ts';
import { formatSum, type SalesData } from './sales-data.ts';
import type { SalesSettings } from './settings.ts';

interface Options {
  plan: SitePlan;
  settings: SalesSettings;
  data: SalesData;
  features: readonly ActiveFeature[];
}

export function summaryPage(options: Options): PageParts {
  const { plan, settings, data } = options;
  const { title, heading, libraries } = settings;
  const column = escapeHtml(data.amountColumn);
  const file = escapeHtml(settings.dataFile);
  const link = escapeHtml(settings.dataFile.split('/').map(encodeURIComponent).join('/'));
  return {
    plan,
    title,
    heading,
    description: `${title}: the sum of the column ${data.amountColumn} in ${settings.dataFile}.`,
    intro: `<p>The sum of the column <strong>${column}</strong> in <a href="${link}">${file}</a>.</p>`,
    main: sections(options),
    footer: [
      '<span id="page-status" role="status" aria-live="polite">Showing the data that came with this page.</span>',
      `<a href="${link}" download>Download ${file}</a>`,
    ],
    script: `  ${script(options)}`,
    libraries,
    styles: STYLES,
  };
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
  const extra = attributesHtml(Object.fromEntries(attributes));
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

/** Totals stand in the last column. */
const STYLES = `.table th:last-child,
.table td:last-child {
  font-variant-numeric: tabular-nums;
  text-align: end;
  white-space: nowrap;
}
`;
