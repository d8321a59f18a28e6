/** What one chart shows, as it is stored; and how a brief's words are read for it. */
import { z } from 'zod';
import type { PlannedElement } from '../../../plan-types.ts';
import { plannedAttributes } from '../../kit/elements.ts';
import { isNumeric } from '../choose-amount-column.ts';
import { dateColumn } from '../date-column.ts';
import { withoutFactors } from '../derived-column.ts';
import type { FeatureContext } from '../feature.ts';
import { columnIn, findColumn, nameWords } from '../find-column.ts';
import { columnCells } from '../read-csv.ts';
import { wordsAfter } from '../words-about.ts';
import { chartTools } from './tools.ts';

export const chartSpec = z.object({
  id: z.string(),
  tag: z.string(),
  attributes: z.record(z.string(), z.string()),
  kind: z.enum(['bar', 'line', 'pie', 'doughnut']),
  /** `null` where nothing can be grouped by: each row is a point. */
  group: z.string().nullable(),
  period: z.enum(['day', 'month', 'year']).optional(),
  aggregate: z.enum(['sum', 'average', 'count']),
  value: z.string(),
  /** What the brief wants shown and the file does not have. */
  missing: z.string().optional(),
});
export type ChartSpec = z.infer<typeof chartSpec>;

const KINDS: readonly [ChartSpec['kind'], RegExp][] = [
  ['doughnut', /\b(?:doughnut|donut)\b/i],
  ['pie', /\bpie\b|\bproportions?\b/i],
  ['bar', /\b(?:bars?|columns? chart|histogram)\b/i],
  ['line', /\b(?:line|area|trends?|time ?series)\b|\bover time\b/i],
];
const PERIODS: readonly [NonNullable<ChartSpec['period']>, RegExp][] = [
  ['day', /\b(?:dail?y|per day|by day|each day|by date|per date)\b/i],
  ['year', /\b(?:yearly|annual|per year|by year|each year)\b/i],
  ['month', /\bmonth\w*/i],
];
const OVER_TIME = /\b(?:trends?|time ?series)\b|\bover time\b/i;
const BY_TIME = /\b(?:by|per|each)\s+(?:day|month|year|date)\b|\b(?:daily|monthly|yearly)\b|\bover time\b/i;
const GROUPED_BY =
  /\b(?:by|per|each|every|across|over|for each|grouped by)\s+(?:the\s+|each\s+)?["'`“]?([\p{L}\p{N}_-]+)(?:["'`”]?\s+([\p{L}\p{N}_-]+))?/giu;
/** "a chart of the temperature", "plot temperature as a line". */
const SUBJECT =
  /\b(?:charts?|graphs?|plots?)\s+(?:of|showing)\s+(?:the\s+|total\s+|average\s+|monthly\s+|daily\s+|all\s+)*([\p{L}_]+)|\b(?:draw|plot|visuali[sz]e|graph)\s+(?:the\s+)?([\p{L}_]+)(?=\s+(?:of|in|from|by|per|over|as)\b)/iu;
const NO_SUBJECT =
  /^(?:data|csv|file|values?|figures?|numbers?|results?|rows?|distribution|trends?|share|sum|totals?|count|averages?|monthly|an?|it|them|chart|graph|bar|line|pie|doughnut|column)$/i;

/** The same words that lead to the element, those behind it, and its own name. */
export function readChart(element: PlannedElement, context: FeatureContext): ChartSpec {
  const { brief, data, core } = context;
  const own = nameWords(element.id).join(' ');
  const texts = [own, element.mention, wordsAfter(brief, element), sentenceWith(brief, element.id)].map(
    (text) => withoutFactors(text, core.derived),
  );
  const said = texts.join(' . ');
  const dates = dateColumn(data.table);
  const period = first(PERIODS, texts);
  const isOverTime = period !== undefined || texts.some((text) => OVER_TIME.test(text));
  const group = groupIn(texts, context);
  const isTime = group === undefined ? isOverTime && dates !== undefined : group === dates;
  const kind = first(KINDS, texts) ?? (isTime ? 'line' : 'bar');
  const grouped = group ?? (isTime ? dates : usualGroup(context, kind === 'line' ? dates : undefined));
  const isDated = grouped !== undefined && grouped === dates;
  // Of a product the page is about, a chart is too, unless the words right beside it name another column.
  const near = core.derived?.name === core.amountColumn ? texts.slice(0, 3) : texts;
  const value = near.flatMap((text) => valueIn(text, context, grouped) ?? [])[0] ?? core.amountColumn;
  const aggregate = /\b(?:average|avg|mean)\b/i.test(said)
    ? 'average'
    : /\b(?:count|counts|number of|how many|frequency)\b/i.test(said)
      ? 'count'
      : 'sum';
  const subject = SUBJECT.exec(element.mention) ?? SUBJECT.exec(texts[3] ?? '');
  const missing = subject?.[1] ?? subject?.[2];
  const isMissing =
    missing !== undefined &&
    !NO_SUBJECT.test(missing) &&
    findColumn(data.table.columns, missing) === undefined;
  return {
    id: element.id,
    tag: element.tag ?? (element.descendants.includes('canvas') ? 'div' : ''),
    attributes: plannedAttributes(element),
    kind,
    group: grouped ?? null,
    ...(isDated && { period: period ?? usualPeriod(context, grouped) }),
    aggregate,
    value,
    ...(isMissing && aggregate !== 'count' && core.derived?.name !== missing && { missing }),
  };
}

function first<Name>(patterns: readonly [Name, RegExp][], texts: readonly string[]): Name | undefined {
  return texts.flatMap((text) => patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? [])[0];
}

function groupIn(texts: readonly string[], { data, core }: FeatureContext): string | undefined {
  const { columns } = data.table;
  const dates = dateColumn(data.table);
  const others = columns.map((name) => (name === core.amountColumn ? '' : name));
  for (const text of texts) {
    for (const [, one = '', two = ''] of text.matchAll(GROUPED_BY)) {
      const index = columnIn(others, [`${one} ${two}`, one, two]);
      if (index !== undefined) return columns[index];
    }
    if (dates !== undefined && BY_TIME.test(text)) return dates;
  }
  // `#region-chart`, "regional sales" and the like: a column of names that is simply named.
  const names = columns.filter((name, index) => name !== core.amountColumn && !isNumeric(data.table, index));
  const index = columnIn(names, texts.slice(0, 2).flatMap(nameWords));
  return index === undefined ? undefined : names[index];
}

/** Dates where time is meant, else the first column of names that repeat, else any column of names. */
function usualGroup({ data, core }: FeatureContext, dates: string | undefined): string | undefined {
  const { columns, rows } = data.table;
  const names = columns.filter((name, index) => name !== core.amountColumn && !isNumeric(data.table, index));
  const different = (name: string) => new Set(rows.map((row) => row[columns.indexOf(name)])).size;
  const repeated = names.find((name) => name !== dateColumn(data.table) && different(name) < rows.length);
  return dates ?? repeated ?? names[0];
}

function valueIn(text: string, { data }: FeatureContext, group: string | undefined): string | undefined {
  const { columns } = data.table;
  const numeric = columns.map((name, index) => (name !== group && isNumeric(data.table, index) ? name : ''));
  const index = columnIn(numeric, nameWords(text));
  return index === undefined ? undefined : columns[index];
}

/** A line of one point says nothing: the days of a single month are drawn one by one. */
function usualPeriod({ data }: FeatureContext, dates: string): NonNullable<ChartSpec['period']> {
  const cells = columnCells(data.table, data.table.columns.indexOf(dates));
  const isDayFirst = chartTools.putsDayFirst(cells);
  const months = cells.flatMap((text) => chartTools.isoDate(text, isDayFirst)?.slice(0, 7) ?? []);
  return new Set(months).size > 1 ? 'month' : 'day';
}

function sentenceWith(brief: string, id: string): string {
  return brief.split(/(?<=[.;!?])\s|\n/).find((sentence) => sentence.includes(id)) ?? '';
}
