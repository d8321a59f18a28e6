/** What a brief says about a table: its rows, its order, its headings and its looks. */
import { z } from 'zod';
import type { PlannedElement } from '../../../plan-types.ts';
import { plannedAttributes } from '../../kit/elements.ts';
import { isNumeric } from '../choose-amount-column.ts';
import type { DetectContext } from '../feature.ts';
import { columnIn } from '../find-column.ts';
import type { SalesData } from '../sales-data.ts';
import { columnAbout, wordsAfter } from '../words-about.ts';

const GROUPED_BY = /\b(?:each|every|per|by)\s+["'`]?([\p{L}\p{N}_-]+)/giu;
const USUAL_NAMES = ['product', 'item', 'name', 'sku', 'article', 'category'];
const ALL_ROWS =
  /\b(?:all|raw|every|each|individual)\s+(?:the\s+|of the\s+)?(?:csv\s+|data\s+)?(?:rows?|records?|data|entries|transactions?|lines)\b(?!\s+(?:has|have|having|gets?|carries|with|should|must)\b)/i;
const ALL_ROWS_ID = /^(?:data|raw|all|rows?|records?)(?:[-_]?(?:table|data|rows?))?$/i;
const SORTED = /\b(?:sort\w*|order(?:ed)? by|descending|ascending|(?:highest|lowest|largest) first)\b/i;
const HEADINGS =
  /\b(?:columns|headers?|headings)\b[^."“'`]{0,20}["“'`]([^"”'`\n]{1,40})["”'`]\s*(?:,|and|&)\s*["“'`]([^"”'`\n]{1,40})["”'`]/i;

const SORTABLE =
  /\bsortable\b|\bsort(?:ed|s|ing)?\b[^.\n]{0,40}\b(?:click\w*|headers?|headings?)\b|\bclick\w*\b[^.\n]{0,40}\b(?:headers?|headings?|columns?)\b[^.\n]{0,30}\bsort/i;
const SORTABLE_ID = /sortable/i;
/** What Bootstrap calls the looks of a table. */
const STYLES: readonly [RegExp, string][] = [
  [/\bborder(?:ed|s)\b/i, 'table-bordered'],
  [/\bhover\w*\b/i, 'table-hover'],
  [/\b(?:compact|condensed|small)\b[^.]{0,20}\btable\b/i, 'table-sm'],
];

export const tableSettings = z.object({
  id: z.string(),
  column: z.string().nullable(),
  /** Every row of the file instead of groups. */
  rows: z.literal(true).optional(),
  sort: z.enum(['desc', 'asc']).optional(),
  /** Whether its headings are buttons that sort it. */
  sortable: z.literal(true).optional(),
  /** What the task wants the element to carry. */
  attributes: z.record(z.string(), z.string()).optional(),
  headings: z.tuple([z.string(), z.string()]).optional(),
});
export type TableSettings = z.infer<typeof tableSettings>;

export function tableLayout(
  context: DetectContext,
  element: PlannedElement | undefined,
): Omit<TableSettings, 'id'> {
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
  const planned = element ? plannedAttributes(element) : {};
  const looks = STYLES.flatMap(([pattern, name]) => (pattern.test(texts.join(' ')) ? name : []));
  const classes = [planned.class, ...looks].filter((name) => name !== undefined);
  const attributes = { ...planned, ...(classes.length > 0 && { class: classes.join(' ') }) };
  const isSortable = SORTABLE.test(brief) || SORTABLE_ID.test(element?.id ?? '');
  return {
    column,
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(isSortable && { sortable: true as const }),
    ...(isAboutRows && { rows: true as const }),
    ...(!isSortable && SORTED.test(about) && { sort: ascending ? ('asc' as const) : ('desc' as const) }),
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
