/** A table with one row for each product and its total, as plain numbers in the last column. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { codeSpan, plainText } from '../../../markdown.ts';
import { isNumeric } from '../choose-amount-column.ts';
import { defineFeature, type FeatureContext } from '../feature.ts';
import { findColumn } from '../find-column.ts';
import { freeElements, isTableLike, pickElement, says } from '../pick-element.ts';
import { formatSum, groupBy } from '../sales-data.ts';

const ASKED = /\btable\b[^.]*\b(?:each|every|per|by)\b|\b(?:each|every|per)\b[^.]*\btable\b/i;
const GROUPED_BY = /\b(?:each|every|per|by)\s+["'`]?([\p{L}\p{N}_-]+)/giu;
const USUAL_NAMES = ['product', 'item', 'name', 'sku', 'article', 'category'];

export const productTable = defineFeature({
  name: 'product-table',
  settings: z.object({ id: z.string(), column: z.string().nullable() }),

  detect(context) {
    const element = pickElement(
      freeElements(context),
      (one) => (isTableLike(one) ? 3 : 0) + says(one, [[/\btable\b/, 2]]),
    );
    if (!element && !ASKED.test(context.brief)) return undefined;
    return { id: element?.id ?? 'product-sales', column: groupColumn(context) };
  },

  build({ id, column }, { data, core }) {
    const index = column === null ? undefined : findColumn(data.table.columns, column);
    const heading = column ?? 'All rows';
    return {
      section: tableSection(id, heading, core.amountColumn, rowsHtml(data, index)),
      config: { tableId: id, groupColumn: index === undefined ? null : column },
      script: SCRIPT,
      summary: `A table ${codeSpan(`#${id}`)} lists each ${plainText(heading)} with its total; it follows the choices above it.`,
      notes:
        index === undefined
          ? [`${core.dataFile} has no column to group by, so the table #${id} has one row for all of it.`]
          : [],
    };
  },
});

/** The column the brief groups by, a usual one, or the first that holds no numbers. */
function groupColumn({ brief, data }: FeatureContext): string | null {
  const { columns } = data.table;
  // "Filter by region. Add a table of each item." groups by item.
  const sentence = brief.split(/[.\n]\s/).find((text) => /\btable\b/i.test(text)) ?? brief;
  const words = [...sentence.matchAll(GROUPED_BY)].map((match) => match[1] ?? '');
  const named = [...words, ...USUAL_NAMES].map((word) => findColumn(columns, word));
  const textual = columns.findIndex(
    (name, index) => name !== data.amountColumn && !isNumeric(data.table, index),
  );
  const index = named.find((found) => found !== undefined && columns[found] !== data.amountColumn);
  return columns[index ?? textual] ?? null;
}

function rowsHtml(data: FeatureContext['data'], index: number | undefined): string {
  const all = new Map(data.records.length === 0 ? [] : [['All rows', data.records]]);
  const groups = index === undefined ? all : groupBy(data.records, index);
  const rows = [...groups].map(
    ([name, records]) =>
      `<tr><td>${escapeHtml(name || '(blank)')}</td><td>${formatSum(records, data.places)}</td></tr>`,
  );
  return rows.join('\n              ');
}

function tableSection(id: string, heading: string, amountColumn: string, rows: string): string {
  return `<section class="card" aria-labelledby="page-table-heading">
        <h2 id="page-table-heading">${escapeHtml(amountColumn)} by ${escapeHtml(heading)}</h2>
        <div class="table-frame">
          <table id="${escapeHtml(id)}" class="table table-striped">
            <thead>
              <tr><th scope="col">${escapeHtml(heading)}</th><th scope="col">${escapeHtml(amountColumn)}</th></tr>
            </thead>
            <tbody>
              ${rows}
            </tbody>
          </table>
        </div>
      </section>`;
}

const SCRIPT = `{
      // The table: one row for each group of the records that are shown.
      render(shown) {
        const { tableId, groupColumn } = config['product-table'];
        const groups = new Map();
        for (const record of shown) {
          const name = groupColumn === null ? 'All rows' : cell(record, groupColumn);
          if (!groups.has(name)) groups.set(name, []);
          groups.get(name).push(record);
        }
        const rows = [...groups].map(([name, group]) => {
          const row = document.createElement('tr');
          row.insertCell().textContent = name || '(blank)';
          row.insertCell().textContent = formatTotal(group);
          return row;
        });
        document.getElementById(tableId).tBodies[0].replaceChildren(...rows);
      },
    }`;
