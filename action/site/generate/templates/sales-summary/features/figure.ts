/** One more figure of the data beside the total: a sum, average, count, highest or lowest value. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { codeSpan, plainText } from '../../../markdown.ts';
import type { PlannedElement } from '../../../plan-types.ts';
import { isChoiceLike, isTableLike } from '../../kit/elements.ts';
import { isNumeric } from '../choose-amount-column.ts';
import { defineFeature, type FeatureContext, MOST } from '../feature.ts';
import { type FigureKind, figureKind } from '../figure-kind.ts';
import { findColumn } from '../find-column.ts';
import { decimalMarkOf, parseAmount } from '../parse-amount.ts';
import { isAboutCurrency } from '../pick-element.ts';
import { type CsvTable, columnCells } from '../read-csv.ts';
import { MOST_PLACES, type SalesData } from '../sales-data.ts';
import { columnAbout } from '../words-about.ts';

const settings = z.object({
  id: z.string(),
  kind: z.enum(['sum', 'average', 'count', 'max', 'min']),
  /** `null` counts rows. */
  column: z.string().nullable(),
  tag: z.string(),
  attributes: z.record(z.string(), z.string()),
});
type Settings = z.infer<typeof settings>;

const FIGURE_TAG = /^(output|span|strong|b|p|div|em|data)$/;
const LABELS: Record<FigureKind, string> = {
  sum: 'Total',
  average: 'Average',
  count: 'Number of',
  max: 'Highest',
  min: 'Lowest',
};

export const figure = defineFeature({
  name: 'figure',
  settings,
  most: MOST,

  detect(context) {
    for (const element of context.free) {
      const found = figureFor(element, context);
      if (found) return found;
    }
    return undefined;
  },

  script: `(settings) => ({
      // One figure of the rows that are shown; counts know no currency.
      render(shown, shownRows) {
        const { kind, column, id } = settings;
        const texts = column === null ? [] : shownRows.map((row) => cell(row, column));
        let figure = new Set(texts.filter((text) => text !== '')).size;
        if (column === null) figure = shownRows.length;
        if (kind !== 'count') {
          const amounts = texts.flatMap((text) => parseAmount(text, settings.decimalMark) ?? []);
          const values = amounts.map(({ value }) => value);
          const sum = values.reduce((result, value) => result + value, 0);
          const rate = settings.isMoney ? currentRate() : 1;
          const own = Math.min(${MOST_PLACES}, amounts.reduce((most, { places }) => Math.max(most, places), config.leastPlaces));
          const results = {
            sum,
            average: sum / values.length,
            max: values.reduce((most, value) => Math.max(most, value), -Infinity),
            min: values.reduce((least, value) => Math.min(least, value), Infinity),
          };
          const result = values.length === 0 ? 0 : results[kind] * rate;
          figure = result.toFixed(kind === 'average' || rate !== 1 ? Math.max(2, own) : own);
        }
        document.getElementById(id).textContent = figure;
      },
    })`,

  build(one, { data, core }) {
    const index = one.column === null ? undefined : findColumn(data.table.columns, one.column);
    const column = index === undefined ? null : (data.table.columns[index] ?? null);
    const cells = index === undefined ? [] : columnCells(data.table, index);
    const decimalMark = decimalMarkOf(cells.filter((cell) => cell !== ''));
    const label = `${LABELS[one.kind]} ${column ?? 'rows'}`;
    const attributes = Object.entries(one.attributes).map(
      ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
    );
    const open = `<${one.tag} id="${escapeHtml(one.id)}"${attributes.join('')}>`;
    const isGone = one.column !== null && column === null;
    return {
      fact: `<div><dt>${escapeHtml(label)}</dt><dd>${open}${figureText(one, { data, cells, decimalMark, places: core.places })}</${one.tag}></dd></div>`,
      config: {
        id: one.id,
        kind: isGone ? 'sum' : one.kind,
        column,
        decimalMark,
        isMoney: column === core.amountColumn,
      },
      summary: `${codeSpan(`#${one.id}`)} shows: ${plainText(label)}${one.kind === 'count' && column !== null ? ' (different values)' : ''}. It follows the choices above it.`,
      notes: isGone ? [`${core.dataFile} has no ${one.column} column, so #${one.id} shows 0.`] : [],
    };
  },
});

function figureFor(element: PlannedElement, { data, core }: FeatureContext): Settings | undefined {
  const kind = figureKind(element);
  const { id, attributes, tag = 'output' } = element;
  if (!kind || isTableLike(element) || isChoiceLike(element) || isAboutCurrency(element)) return undefined;
  if (element.descendants.length > 0 || !FIGURE_TAG.test(tag)) return undefined;
  if (NO_FIGURE.test(`${id} ${element.mention}`)) return undefined;
  const { columns } = data.table;
  const said = columnAbout(element, columns, core.amountColumn);
  const isOfNumbers = said !== undefined && kind !== 'count' && isNumbering(data.table, said);
  const about = isOfNumbers ? undefined : said;
  const isNumber = about !== undefined && isNumeric(data.table, columns.indexOf(about));
  // "The top product" is a name, not a figure; "the number of products" counts different names.
  const isName = about !== undefined && !isNumber && data.rows.length > 0;
  if (isName && kind !== 'count') return undefined;
  const column = kind === 'count' ? (isNumber ? null : (about ?? null)) : (about ?? core.amountColumn);
  return { id, kind, column, tag, attributes };
}

/** "Average order value" is none of the column `order` that numbers the orders 1, 2, 3. */
function isNumbering(table: CsvTable, name: string): boolean {
  const numbers = columnCells(table, table.columns.indexOf(name)).map(Number);
  return numbers.length > 1 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

/** Parts of other kinds whose names speak of totals, too. */
const NO_FIGURE = /\b(chart|graph|canvas|button|btn|toggle|input|form|search|picker|list)\b/i;

interface Source {
  data: SalesData;
  cells: string[];
  decimalMark: '.' | ',';
  places: number;
}

/** As the page's script does it. */
function figureText({ kind, column }: Settings, { data, cells, decimalMark, places }: Source): string {
  if (kind === 'count') {
    return String(column === null ? data.rows.length : new Set(cells.filter((cell) => cell !== '')).size);
  }
  const amounts = cells.flatMap((cell) => parseAmount(cell, decimalMark) ?? []);
  const values = amounts.map(({ value }) => value);
  const own = Math.min(
    MOST_PLACES,
    amounts.reduce((most, amount) => Math.max(most, amount.places), places),
  );
  const sum = values.reduce((result, value) => result + value, 0);
  const results = {
    sum,
    average: sum / values.length,
    max: values.reduce((most, value) => Math.max(most, value), -Infinity),
    min: values.reduce((least, value) => Math.min(least, value), Infinity),
  };
  const result = values.length === 0 ? 0 : results[kind];
  return result.toFixed(kind === 'average' ? Math.max(2, own) : own);
}
