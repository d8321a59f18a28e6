/** The settings every summary page has: what this round asks for, over what earlier rounds decided. */
import type { PlannedElement } from '../../plan-types.ts';
import type { TemplateInput } from '../template.ts';
import { chooseAmountColumn } from './choose-amount-column.ts';
import { findDataFile } from './find-data-file.ts';
import { isChoiceLike, isTableLike, pickElement, says } from './pick-element.ts';
import { readCsv } from './read-csv.ts';
import { readSalesData, type SalesData } from './sales-data.ts';
import { type SalesSettings, salesSettings } from './settings.ts';

/** Elements that may hold a figure; others a check names are replaced by the default. */
const FIGURE_TAGS = new Set(['output', 'span', 'strong', 'b', 'p', 'div', 'h2', 'h3', 'data', 'em']);

export function resolveSettings({ plan, input, files, settings: stored }: TemplateInput): {
  settings: SalesSettings;
  data: SalesData;
  notes: string[];
} {
  const earlier = salesSettings.safeParse(stored).data;
  const { dataFile, notes } = findDataFile(files, {
    named: plan.files,
    earlier: earlier?.dataFile,
    notes: input.notes,
  });
  const table = readCsv(files.get(dataFile) ?? Buffer.alloc(0));
  const named = earlier ? [earlier.amountColumn, ...plan.columns] : plan.columns;
  const data = readSalesData(table, chooseAmountColumn(table, { named, dataFile }));
  const total = pickElement(plan.elements, scoreTotal);
  const loaded = plan.resources.flatMap(({ contains }) => (/bootstrap/i.test(contains) ? ['bootstrap'] : []));
  const settings = {
    title: plan.title ?? earlier?.title ?? 'Sales summary',
    dataFile,
    amountColumn: data.amountColumn,
    totalId: earlier?.totalId ?? total?.id ?? 'total-sales',
    totalTag: earlier?.totalTag ?? (FIGURE_TAGS.has(total?.tag ?? '') ? (total?.tag ?? '') : 'output'),
    libraries: [...new Set([...(earlier?.libraries ?? []), ...plan.libraries, ...loaded])],
    features: earlier?.features ?? {},
  };
  return { settings, data, notes };
}

function scoreTotal(element: PlannedElement): number {
  if (isTableLike(element) || isChoiceLike(element)) return 0;
  const points = says(element, [
    [/total|\bsum\b/, 2],
    [/revenue|amount|sales|figure|result/, 1],
    [/currency|filter|table|list|count|picker/, -3],
  ]);
  return points + (element.numeric ? 3 : 0);
}
