/** What the README says about a summary page. */
import { catalogue } from '../../libraries/catalogue.ts';
import { codeSpan, plainText } from '../../markdown.ts';
import type { Documentation } from '../template.ts';
import type { ActiveFeature } from './feature.ts';
import type { SalesData } from './sales-data.ts';
import type { SalesSettings } from './settings.ts';
import { subjectOf } from './subject.ts';

export function coreChange(settings: SalesSettings): string {
  const { dataFile, totalId } = settings;
  return `${codeSpan(`#${totalId}`)} shows ${plainText(subjectOf(settings))} of ${codeSpan(dataFile)}.`;
}

export function describe(
  settings: SalesSettings,
  data: SalesData,
  features: readonly ActiveFeature[],
): Documentation {
  const { dataFile, amountColumn, totalId } = settings;
  const charts = features.filter(({ parts }) => parts.chart !== undefined).length;
  const used = catalogue.filter(({ name }) => settings.libraries.includes(name));
  return {
    summary: `A single page that shows ${plainText(subjectOf(settings))} of ${codeSpan(dataFile)}${charts > 0 ? `, with ${charts === 1 ? 'a chart' : `${charts} charts`}` : ''}. It needs no build step and no server of its own.`,
    features: [
      `The page's title is ${codeSpan(settings.title)}.`,
      coreChange(settings),
      ...used.map(
        ({ label }) =>
          `${label} is loaded from jsDelivr, pinned by its integrity value; the page is complete without it.`,
      ),
      ...features.map(({ parts }) => parts.summary),
    ],
    usage: [
      `Open the page: it shows the total of ${codeSpan(dataFile)}.`,
      ...features.flatMap(({ parts }) => parts.usage ?? []),
      `To show other data, replace ${codeSpan(dataFile)} by a file with the same columns and commit it; the page loads it on every visit.`,
    ],
    code: [
      `${codeSpan('index.html')} holds the page and one inline script. The total is in the HTML already, so the page is right without JavaScript.`,
      `The script's ${codeSpan('config')} names the columns and elements. ${codeSpan('readData')} reads the file's text, ${codeSpan('render')} fills in ${codeSpan(`#${totalId}`)}, and each entry of ${codeSpan('features')} adds one part of the page.`,
      `The script first shows the copy of the data that is embedded in the page, then fetches ${codeSpan(dataFile)}; if that fails, the page says so and keeps the copy.`,
      `${codeSpan('styles.css')} holds the design, for light and dark, from 320 px on.`,
    ],
    data: [
      `${codeSpan(dataFile)} has the columns ${data.table.columns.map((name) => codeSpan(name)).join(', ') || '(none)'}; ${data.records.length} of its ${data.table.rows.length} rows have a number in ${codeSpan(amountColumn)}.`,
      `Numbers are read with ${data.decimalMark === ',' ? 'a decimal comma' : 'a decimal point'}; thousands separators and currency signs are allowed. Cells that are no number are left out and counted on the page.`,
    ],
  };
}
