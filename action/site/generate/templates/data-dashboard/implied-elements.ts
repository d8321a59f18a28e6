/**
 * The parts that go without saying: what the brief lists without ids, and for a "dashboard" in general the usual
 * figures, filters, charts and the rows themselves. Each is an element as if the task had named it.
 */
import { newElement } from '../../plan-elements.ts';
import type { PlannedElement } from '../../plan-types.ts';
import { isChart } from '../sales-summary/chart/is-chart.ts';
import { isNumeric } from '../sales-summary/choose-amount-column.ts';
import { dateColumn } from '../sales-summary/date-column.ts';
import type { FeatureContext } from '../sales-summary/feature.ts';
import { figureKind } from '../sales-summary/figure-kind.ts';
import { columnIn } from '../sales-summary/find-column.ts';
import { asksForDashboard } from './asks-for-charts.ts';

/** More choices than this are no help. */
const MOST_CHOICES = 30;
const MOST_FILTERS = 3;
/** A longer table is for a download. */
const MOST_ROWS = 500;
const FILTERS = /\bfilter(?:s|ed|ing|able)?\s+(?:for|by|on|per)\s+([^.;\n]+)/i;

export function impliedElements(context: FeatureContext): PlannedElement[] {
  const isFirst = Object.keys(context.core.features).length === 0;
  const isAsked = asksForDashboard(context.brief);
  if (!isFirst) return [];
  return [
    ...(isAsked ? figures(context) : []),
    ...filters(context, isAsked),
    ...charts(context),
    ...rows(context, isAsked),
  ];
}

function figures({ plan, data, core }: FeatureContext): PlannedElement[] {
  const isCount = core.derived?.name === core.amountColumn && core.derived.factors.length === 0;
  if (plan.elements.some((one) => figureKind(one) !== undefined) || data.records.length === 0) return [];
  const [names] = categories({ data, core });
  return [
    ...(isCount
      ? []
      : [implied('page-average', `average ${core.amountColumn}`), implied('page-maximum', 'maximum')]),
    ...(names === undefined ? [] : [implied('page-top', `top ${names}`)]),
  ];
}

function filters({ plan, brief, data, core }: FeatureContext, isAsked: boolean): PlannedElement[] {
  if (plan.elements.some(({ id, tag }) => tag === 'select' || /filter/i.test(id))) return [];
  const said = FILTERS.exec(brief)?.[1] ?? '';
  const { columns } = data.table;
  const listed = said.split(/,|\band\b|\bor\b/).flatMap((part) => {
    const index = columnIn(columns, part.match(/[\p{L}\p{N}_-]+/gu) ?? []);
    return index === undefined ? [] : (columns[index] ?? []);
  });
  const wanted = listed.length > 0 ? listed : isAsked ? categories({ data, core }) : [];
  return [...new Set(wanted)]
    .filter((name) => name !== dateColumn(data.table))
    .slice(0, MOST_FILTERS)
    .map((name, index) => ({ ...implied(`page-filter-${index + 1}`, `filter ${name}`), tag: 'select' }));
}

/** By the first names, and over time where there are dates; what is asked for in words comes with the summary. */
function charts({ plan, brief, data, core }: FeatureContext): PlannedElement[] {
  if (plan.elements.some(isChart) || /\b(?:bar|line|pie|doughnut|donut)\b/i.test(brief)) return [];
  const dates = dateColumn(data.table);
  const [names, others] = categories({ data, core });
  return [
    ...(dates === undefined ? [] : [implied('page-trend', `line chart by month by ${dates}`)]),
    ...(names === undefined ? [] : [implied('page-bars', `bar chart by ${names}`)]),
    ...(others === undefined ? [] : [implied('page-shares', `doughnut chart by ${others}`)]),
  ];
}

function rows({ plan, brief, data }: FeatureContext, isAsked: boolean): PlannedElement[] {
  const isNamed = plan.elements.some(({ id, tag }) => tag === 'table' || /table/i.test(id));
  if (isNamed || !isAsked || /\btable\b/i.test(brief) || data.rows.length > MOST_ROWS) return [];
  return [{ ...implied('page-all-rows', 'table of all rows'), tag: 'table' }];
}

/** Columns of names that repeat, few enough to choose from. */
function categories({ data, core }: Pick<FeatureContext, 'data' | 'core'>): string[] {
  const { columns, rows } = data.table;
  const dates = dateColumn(data.table);
  return columns
    .map((name, index) => ({ name, index, choices: new Set(rows.map((row) => row[index]?.trim())).size }))
    .filter(
      ({ name, index }) => name !== core.amountColumn && name !== dates && !isNumeric(data.table, index),
    )
    .filter(({ choices }) => choices > 1 && choices <= MOST_CHOICES && choices < rows.length)
    .map(({ name }) => name);
}

function implied(id: string, mention: string): PlannedElement {
  return newElement({ id, mention: mention.toLowerCase(), attributes: {} });
}
