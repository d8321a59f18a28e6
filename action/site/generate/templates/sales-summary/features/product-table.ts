/** A table with one row for each product and its total, as plain numbers in the last column, or with all rows. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { codeSpan, plainText } from '../../../markdown.ts';
import type { PlannedElement } from '../../../plan-types.ts';
import { isChoiceLike, isTableLike, pickElement, says } from '../../kit/elements.ts';
import { isNumeric } from '../choose-amount-column.ts';
import { type DetectContext, defineFeature, MOST } from '../feature.ts';
import { columnIn, findColumn } from '../find-column.ts';
import { formatSum, groupBy, type SalesData } from '../sales-data.ts';
import { columnAbout, wordsAfter } from '../words-about.ts';

const ASKED = /\btable\b[^.]*\b(?:each|every|per|by)\b|\b(?:each|every|per|by)\b[^.]*\btable\b/i;
const GROUPED_BY = /\b(?:each|every|per|by)\s+["'`]?([\p{L}\p{N}_-]+)/giu;
const USUAL_NAMES = ['product', 'item', 'name', 'sku', 'article', 'category'];
const ALL_ROWS =
  /\b(?:all|raw|every|each|individual)\s+(?:the\s+|of the\s+)?(?:csv\s+|data\s+)?(?:rows?|records?|data|entries|transactions?|lines)\b/i;
const ALL_ROWS_ID = /^(?:data|raw|all|rows?|records?)(?:[-_]?(?:table|data|rows?))?$/i;
const SORTED = /\b(?:sort\w*|order(?:ed)? by|descending|ascending|(?:highest|lowest|largest) first)\b/i;
const HEADINGS =
  /\b(?:columns|headers?|headings)\b[^."“'`]{0,20}["“'`]([^"”'`\n]{1,40})["”'`]\s*(?:,|and|&)\s*["“'`]([^"”'`\n]{1,40})["”'`]/i;

const settings = z.object({
  id: z.string(),
  column: z.string().nullable(),
  /** Every row of the file instead of groups. */
  rows: z.literal(true).optional(),
  sort: z.enum(['desc', 'asc']).optional(),
  headings: z.tuple([z.string(), z.string()]).optional(),
});
type Settings = z.infer<typeof settings>;

export const productTable = defineFeature({
  name: 'product-table',
  settings,
  most: MOST,

  detect(context) {
    const element = pickElement(context.free, (one) =>
      isChoiceLike(one) || (one.tag && one.tag !== 'table')
        ? 0
        : (isTableLike(one) ? 3 : 0) + says(one, [[/\btable\b/, 2]]),
    );
    if (!element && !(context.isFirst && ASKED.test(context.brief))) return undefined;
    return { id: element?.id ?? 'product-sales', ...layout(context, element) };
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
      render(shown, shownRows) {
        const rows = this.lines(shown, shownRows).map((texts) => {
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
      section: tableSection(
        id,
        one.rows ? 'All rows' : `${core.amountColumn} by ${groupHeading}`,
        headings,
        lines(one, data, index),
      ),
      config: {
        tableId: id,
        groupColumn: index === undefined ? null : (data.table.columns[index] ?? null),
        ...(one.rows && { rows: true }),
        ...(sort && { sort }),
      },
      summary: one.rows
        ? `A table ${codeSpan(`#${id}`)} shows every row of ${codeSpan(core.dataFile)}; it follows the choices above it.`
        : `A table ${codeSpan(`#${id}`)} lists each ${plainText(groupHeading)} with its total; it follows the choices above it.`,
      notes:
        index === undefined && !one.rows
          ? [`${core.dataFile} has no column to group by, so the table #${id} has one row for all of it.`]
          : [],
    };
  },
});

function layout(context: DetectContext, element: PlannedElement | undefined): Omit<Settings, 'id'> {
  const { brief, core, data } = context;
  // "Filter by region. Add a table of each item." groups by item.
  const sentence = brief.split(/[.\n]\s/).find((text) => /\btable\b/i.test(text)) ?? brief;
  const near = element ? [wordsAfter(brief, element), element.mention].filter(Boolean) : [];
  const about = element ? near.join(' ') : sentence;
  const texts = [...near, sentence];
  const own = element && columnAbout({ ...element, mention: '' }, data.table.columns, core.amountColumn);
  const said = saidColumn(data, texts);
  const isAboutRows =
    ALL_ROWS.test(about) || (said === undefined && element !== undefined && ALL_ROWS_ID.test(element.id));
  const column = groupColumn(data, said, own);
  const headings = HEADINGS.exec(about);
  const ascending = /\bascending\b|\blowest first\b|\blow to high\b/i.test(about);
  return {
    column,
    ...(isAboutRows && { rows: true as const }),
    ...(SORTED.test(about) && { sort: ascending ? ('asc' as const) : ('desc' as const) }),
    ...(headings?.[1] && headings[2] && { headings: [headings[1], headings[2]] as [string, string] }),
  };
}

/** The column of "each product" and "by region", from what is said nearest to the table. */
function saidColumn(data: SalesData, texts: readonly string[]): number | undefined {
  const words = texts.map((text) => [...text.matchAll(GROUPED_BY)].map((match) => match[1] ?? ''));
  return words.map((list) => columnIn(otherColumns(data), list)).find((index) => index !== undefined);
}

/** The column the brief groups by, the one the id names, a usual one, or the first that holds no numbers. */
function groupColumn(data: SalesData, said: number | undefined, own: string | undefined): string | null {
  const { columns } = data.table;
  const usual = columnIn(otherColumns(data), [...(own === undefined ? [] : [own]), ...USUAL_NAMES]);
  const textual = columns.findIndex(
    (name, index) => name !== data.amountColumn && !isNumeric(data.table, index),
  );
  return columns[said ?? usual ?? textual] ?? null;
}

/** At the same places, with the amount's name left out: it is never grouped by. */
function otherColumns({ table, amountColumn }: SalesData): string[] {
  return table.columns.map((name) => (name === amountColumn ? '' : name));
}

function lines({ rows, sort }: Settings, data: SalesData, index: number | undefined): string[][] {
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

function tableSection(id: string, heading: string, headings: readonly string[], rows: string[][]): string {
  const headingId = escapeHtml(`${id}-heading`);
  const head = headings.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows.map(
    (cells) => `<tr>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`,
  );
  return `<section class="card" aria-labelledby="${headingId}">
        <h2 id="${headingId}">${escapeHtml(heading)}</h2>
        <div class="table-frame">
          <table id="${escapeHtml(id)}" class="table table-striped">
            <thead>
              <tr>${head}</tr>
            </thead>
            <tbody>
              ${body.join('\n              ')}
            </tbody>
          </table>
        </div>
      </section>`;
}
