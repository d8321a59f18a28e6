/** The name of the group with the highest or lowest sum, as "top product" or "best region". */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { codeSpan, plainText } from '../../../markdown.ts';
import type { PlannedElement } from '../../../plan-types.ts';
import { attributesHtml, isChoiceLike, isTableLike, plannedAttributes } from '../../kit/elements.ts';
import { isNumeric } from '../choose-amount-column.ts';
import { defineFeature, type FeatureContext, MOST } from '../feature.ts';
import { columnIn, findColumn } from '../find-column.ts';
import { decimalMarkOf, parseAmount } from '../parse-amount.ts';
import { columnCells } from '../read-csv.ts';
import { groupBy, type SalesData, type SalesRecord } from '../sales-data.ts';
import { columnAbout, wordsAfter } from '../words-about.ts';

const settings = z.object({
  id: z.string(),
  column: z.string(),
  /** What is added up for each name, where it is not the amount; nested, since a bare value takes an element. */
  by: z.object({ value: z.string() }).optional(),
  end: z.enum(['highest', 'lowest']),
  tag: z.string(),
  attributes: z.record(z.string(), z.string()),
});
type Settings = z.infer<typeof settings>;

const HIGHEST =
  /\b(?:top|best|leading|heaviest|costliest|priciest|longest|oldest|tallest|highest|largest|biggest|max|maximum|most|strongest)\b/;
const LOWEST = /\b(?:worst|cheapest|lightest|shortest|youngest|lowest|least|smallest|weakest|min|minimum)\b/;
const NAME_TAG = /^(?:output|span|strong|b|p|div|em|h3|h4|td)$/;
const NONE = '—';

export const topName = defineFeature({
  name: 'top-name',
  settings,
  most: MOST,

  detect(context) {
    for (const element of context.free) {
      const found = nameFor(element, context);
      if (found) return found;
    }
    return undefined;
  },

  script: `(settings) => ({
      // The name of the group with the highest or lowest sum of what is shown; the first of equals.
      render(shown, shownRows) {
        const sums = new Map();
        for (const row of settings.value === undefined ? shown : shownRows) {
          const name = cell(row, settings.column);
          const amount = settings.value === undefined ? row.amount : parseAmount(cell(row, settings.value), settings.decimalMark);
          if (name !== '' && amount) sums.set(name, (sums.get(name) ?? 0) + amount.value);
        }
        const sign = settings.end === 'highest' ? 1 : -1;
        const [best] = [...sums].sort((a, b) => sign * (b[1] - a[1]));
        document.getElementById(settings.id).textContent = best?.[0] ?? '${NONE}';
      },
    })`,

  build({ id, column, by, end, tag, attributes }, { data, core }) {
    const own = by && valuesOf(data, by.value);
    const index = findColumn(data.table.columns, column);
    const name = index === undefined ? NONE : nameAt(end, own?.records ?? data.records, index);
    const label = `${end === 'highest' ? 'Top' : 'Lowest'} ${column}`;
    return {
      fact: `<div><dt>${escapeHtml(label)}</dt><dd><${tag}${attributesHtml({ ...attributes, id })}>${escapeHtml(name)}</${tag}></dd></div>`,
      config: {
        id,
        end,
        column: data.table.columns[index ?? -1] ?? column,
        ...(own && { value: own.column, decimalMark: own.decimalMark }),
      },
      summary: `${codeSpan(`#${id}`)} names the ${plainText(column)} with the ${end} total of ${codeSpan(own?.column ?? core.amountColumn)}. It follows the choices above it.`,
      notes: index === undefined ? [`${core.dataFile} has no ${column} column, so #${id} names none.`] : [],
    };
  },
});

function nameFor(element: PlannedElement, { brief, data, core }: FeatureContext): Settings | undefined {
  const { id, mention, tag = 'output', descendants, numeric } = element;
  if (isTableLike(element) || isChoiceLike(element) || numeric || descendants.length > 0) return undefined;
  if (!NAME_TAG.test(tag)) return undefined;
  const text = `${id.replace(/(?<=[a-z])(?=[A-Z])|[-_]/g, ' ').toLowerCase()} . ${mention}`;
  const end = LOWEST.test(text) ? 'lowest' : HIGHEST.test(text) ? 'highest' : undefined;
  const { columns } = data.table;
  const column = columnAbout(element, columns, core.amountColumn);
  if (!end || column === undefined || isNumeric(data.table, columns.indexOf(column))) return undefined;
  const value = [mention, wordsAfter(brief, element)].flatMap((words) => valueSaid(words, data) ?? [])[0];
  const isOther = value !== undefined && value !== core.amountColumn;
  return { id, column, end, tag, attributes: plannedAttributes(element), ...(isOther && { by: { value } }) };
}

/** "By units sold": the column of numbers that the order is by. */
function valueSaid(text: string, { table }: SalesData): string | undefined {
  const numeric = table.columns.map((name, index) => (isNumeric(table, index) ? name : ''));
  const words = [...text.matchAll(/\b(?:by|in)\s+(?:total\s+)?([\p{L}_-]+)(?:\s+([\p{L}_-]+))?/giu)];
  const index = columnIn(
    numeric,
    words.flatMap(([, one = '', two = '']) => [`${one} ${two}`, one]),
  );
  return index === undefined ? undefined : table.columns[index];
}

/** Records with the numbers of another column; none if it is gone. */
function valuesOf({ table, rows }: SalesData, name: string) {
  const index = findColumn(table.columns, name);
  const cells = index === undefined ? [] : columnCells(table, index);
  const decimalMark = decimalMarkOf(cells);
  const records = rows.flatMap((row, at) => {
    const amount = parseAmount(cells[at] ?? '', decimalMark);
    return amount ? [{ ...row, value: amount.value }] : [];
  });
  return { column: table.columns[index ?? -1] ?? name, decimalMark, records };
}

function nameAt(end: Settings['end'], records: readonly SalesRecord[], index: number): string {
  const sign = end === 'highest' ? 1 : -1;
  const sums = [...groupBy(records, index)]
    .filter(([name]) => name !== '')
    .map(([name, group]): [string, number] => [name, group.reduce((sum, { value }) => sum + value, 0)]);
  return sums.toSorted((a, b) => sign * (b[1] - a[1]))[0]?.[0] ?? NONE;
}
