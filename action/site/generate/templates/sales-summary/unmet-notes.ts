/** What a brief or a check names and this page does not have, said instead of pretended. */
import type { PlannedElement, SitePlan } from '../../plan-types.ts';
import { findColumn } from './find-column.ts';
import { PAGE_IDS } from './pick-element.ts';
import type { SalesData } from './sales-data.ts';
import type { SalesSettings } from './settings.ts';

const CHART = /\b(?:charts?|graphs?|plots?)\b/i;
const MULTIPLIED =
  /([\p{L}\p{N}_]+)\s*(?:[*×]|\bx\b|\bmultiplied by\b|\btimes\b)\s*(?:the\s+)?([\p{L}\p{N}_]+)/giu;

export function unmetNotes(plan: SitePlan, settings: SalesSettings, { table }: SalesData): string[] {
  const { features, totalId, amountColumn } = settings;
  const made = Object.values(features).flatMap((one) => Object.values(one));
  const unmet = plan.elements
    .filter(({ id }) => id !== totalId && !PAGE_IDS.has(id) && !made.includes(id))
    .map(nameOf);
  const isProduct = [...plan.brief.matchAll(MULTIPLIED)].some((match) =>
    [match[1], match[2]].every((word) => findColumn(table.columns, word ?? '') !== undefined),
  );
  const isChart = plan.unknownLibraries.length === 0 && CHART.test(plan.brief);
  return [
    ...(unmet.length > 0 ? [`Asked for, but no part of this page provides it: ${unmet.join(', ')}.`] : []),
    ...(plan.unknownLibraries.length > 0
      ? [`The brief speaks of ${plan.unknownLibraries.join(', ')}; this page does not use it.`]
      : []),
    ...(isChart ? ['The brief speaks of a chart; this page has none.'] : []),
    ...(isProduct
      ? [`The brief speaks of one column multiplied by another; this page only adds up "${amountColumn}".`]
      : []),
  ];
}

function nameOf({ id, attributes }: PlannedElement): string {
  return attributes.class === id ? `.${id}` : `#${id}`;
}
