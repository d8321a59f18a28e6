/** A table with one row for each product and its total, as plain numbers in the last column, or with all rows. */
import { codeSpan, plainText } from '../../../markdown.ts';
import { isChoiceLike, isTableLike, pickElement, says } from '../../kit/elements.ts';
import { defineFeature, MOST } from '../feature.ts';
import { findColumn } from '../find-column.ts';
import { formatSum, groupBy, type SalesData } from '../sales-data.ts';
import { SORTING_CODE } from '../table/sorting-code.ts';
import { tableSection } from '../table/table-html.ts';
import { type TableSettings, tableLayout, tableSettings } from '../table/table-wishes.ts';

const ASKED = /\btable\b[^.]*\b(?:each|every|per|by)\b|\b(?:each|every|per|by)\b[^.]*\btable\b/i;

export const productTable = defineFeature({
  name: 'product-table',
  settings: tableSettings,
  most: MOST,

  detect(context) {
    const element = pickElement(context.free, (one) =>
      isChoiceLike(one) || (one.tag && one.tag !== 'table')
        ? 0
        : (isTableLike(one) ? 3 : 0) + says(one, [[/\btable\b/, 2]]),
    );
    if (!element && !(context.isFirst && ASKED.test(context.brief))) return undefined;
    return { id: element?.id ?? 'product-sales', ...tableLayout(context, element) };
  },

  script: `(settings) => ({
      // The table: one row for each group of what is shown, or every row of the file.
      lines(shown, shownRows) {
        if (settings.rows) return shownRows.map((row) => columns.map((_, index) => row.cells[index] ?? ''));
        const groups = new Map();
        for (const record of shown) {
          const name = settings.groupColumn === null ? 'All rows' : cell(record, settings.groupColumn);
          if (!groups.has(name)) groups.set(name, []);
          groups.get(name).push(record);
        }
        const lines = [...groups].map(([name, group]) => [name || '(blank)', formatTotal(group)]);
        const direction = { desc: -1, asc: 1 }[settings.sort] ?? 0;
        return lines.sort((a, b) => direction * (a[1] - b[1]));
      },
      start() {
        if (settings.sortable) makeSortable(document.getElementById(settings.tableId), (order) => {
          this.order = order;
          render();
        });
      },
      render(shown, shownRows) {
        const lines = this.lines(shown, shownRows);
        const rows = (this.order ? lines.sort(this.order) : lines).map((texts) => {
          const row = document.createElement('tr');
          for (const text of texts) row.insertCell().textContent = text;
          return row;
        });
        document.getElementById(settings.tableId).tBodies[0].replaceChildren(...rows);
      },
    })`,

  build(one, { data, core }) {
    const { id, column, sort } = one;
    const index = column === null ? undefined : findColumn(data.table.columns, column);
    const groupHeading = column ?? 'All rows';
    const headings = one.rows ? data.table.columns : (one.headings ?? [groupHeading, core.amountColumn]);
    return {
      section: tableSection(one, {
        heading: one.rows ? 'All rows' : `${core.amountColumn} by ${groupHeading}`,
        headings,
        rows: lines(one, data, index),
      }),
      config: {
        tableId: id,
        groupColumn: index === undefined ? null : (data.table.columns[index] ?? null),
        ...(one.rows && { rows: true }),
        ...(sort && { sort }),
        ...(one.sortable && { sortable: true }),
      },
      ...(one.sortable && { code: [SORTING_CODE] }),
      summary: one.rows
        ? `A table ${codeSpan(`#${id}`)} shows every row of ${codeSpan(core.dataFile)}; it follows the choices above it.`
        : `A table ${codeSpan(`#${id}`)} lists each ${plainText(groupHeading)} with its total; it follows the choices above it.`,
      ...(one.sortable && {
        usage: 'Choose a heading of the table to sort by it, and again to turn the order around.',
      }),
      notes:
        index === undefined && !one.rows
          ? [`${core.dataFile} has no column to group by, so the table #${id} has one row for all of it.`]
          : [],
    };
  },
});

function lines({ rows, sort }: TableSettings, data: SalesData, index: number | undefined): string[][] {
  if (rows) return data.rows.map(({ cells }) => data.table.columns.map((_, at) => cells[at] ?? ''));
  const all = new Map(data.records.length === 0 ? [] : [['All rows', data.records]]);
  const groups = index === undefined ? all : groupBy(data.records, index);
  const found = [...groups].map(([name, records]): [string, string] => [
    name || '(blank)',
    formatSum(records, data.places),
  ]);
  const direction = sort === undefined ? 0 : { desc: -1, asc: 1 }[sort];
  return found.toSorted((a, b) => direction * (Number(a[1]) - Number(b[1])));
}
