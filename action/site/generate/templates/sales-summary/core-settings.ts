/** The settings every summary page has: what this round asks for, over what earlier rounds decided. */
import type { PlannedElement } from '../../plan-types.ts';
import { isChoiceLike, isTableLike, pickElement, says } from '../kit/elements.ts';
import type { TemplateInput } from '../template.ts';
import { isChart } from './chart/is-chart.ts';
import { chooseAmountColumn, isNumeric, USUAL_NAMES } from './choose-amount-column.ts';
import { type DerivedColumn, findProduct, ROWS, withDerived } from './derived-column.ts';
import { figureKind } from './figure-kind.ts';
import { findColumn, nameWords } from './find-column.ts';
import { findDataFile } from './find-data-file.ts';
import { type CsvTable, readTable } from './read-csv.ts';
import { readSalesData, type SalesData } from './sales-data.ts';
import { type SalesSettings, salesSettings } from './settings.ts';

/** Elements that may hold a figure; others a check names are replaced by the default. */
const FIGURE_TAGS = new Set(['output', 'span', 'strong', 'b', 'p', 'div', 'h2', 'h3', 'data', 'em']);

interface Options {
  /** Whether a table without numbers is worth a page that counts its rows. */
  countsRows: boolean;
  defaultTitle: string;
}

export function resolveSettings(
  { plan, input, files, settings: stored }: TemplateInput,
  { countsRows, defaultTitle }: Options,
): {
  settings: SalesSettings;
  data: SalesData;
  notes: string[];
} {
  const earlier = salesSettings.safeParse(stored).data;
  const { dataFile, notes } = findDataFile(files, {
    named: plan.files,
    earlier: earlier?.dataFile,
    sent: input.attachments,
    fit: (name) => fit(files.get(name), name, plan.columns),
    notes: input.notes,
  });
  const sentTable = readTable(dataFile, files.get(dataFile) ?? Buffer.alloc(0));
  const derived =
    findProduct(input.task.brief, sentTable) ??
    earlier?.derived ??
    (countsRows ? rowsOf(sentTable) : undefined);
  const table = derived ? withDerived(sentTable, derived) : sentTable;
  const total = pickElement(plan.elements, scoreTotal);
  const hinted = [
    ...sumObjects(input.task.brief),
    ...nameWords(total?.id ?? '').filter((word) => !/^(total|sum)$/.test(word)),
  ];
  const own = plan.columns.filter((word) => isAmount(table, word));
  const product = derived && !earlier ? [derived.name] : [];
  const plain = plan.columns.filter((word) => !isFactor(table, word, derived));
  const named = earlier
    ? [...own, earlier.amountColumn]
    : [...plain, ...product, ...hinted.filter((word) => isAmount(table, word))];
  const leastPlaces = Math.max(plan.places, earlier?.places ?? 0);
  const data = readSalesData(table, chooseAmountColumn(table, { named, dataFile }), leastPlaces);
  const totalId = earlier?.totalId ?? total?.id ?? 'total-sales';
  const heading = plan.heading ?? earlier?.heading;
  const settings = {
    title: plan.title ?? earlier?.title ?? defaultTitle,
    dataFile,
    amountColumn: data.amountColumn,
    ...(derived && { derived }),
    totalId,
    totalTag: earlier?.totalTag ?? (FIGURE_TAGS.has(total?.tag ?? '') ? (total?.tag ?? '') : 'output'),
    totalAttributes: { ...earlier?.totalAttributes, ...ownAttributes(plan.elements, totalId, total) },
    ...(heading !== undefined && { heading }),
    places: leastPlaces,
    libraries: [...new Set([...(earlier?.libraries ?? []), ...plan.libraries])],
    features: earlier?.features ?? {},
  };
  return {
    settings,
    data,
    notes: [...notes, ...(earlier ? [] : unknownColumn(plan.columns, settings, table))],
  };
}

/** A table that has rows and nothing to add up. */
function rowsOf(table: CsvTable): DerivedColumn | undefined {
  const hasNumbers = table.columns.some((_, index) => isNumeric(table, index));
  return hasNumbers || table.rows.length === 0 ? undefined : ROWS;
}

/** "Multiply the price column by the units column" speaks of columns that are not the figure itself. */
function isFactor(table: CsvTable, word: string, derived: DerivedColumn | undefined): boolean {
  const column = table.columns[findColumn(table.columns, word) ?? -1];
  return column !== undefined && (derived?.factors.includes(column) ?? false);
}

function unknownColumn(words: readonly string[], settings: SalesSettings, { columns }: CsvTable): string[] {
  const { dataFile, amountColumn } = settings;
  const [word] = words;
  if (word === undefined || columns.length === 0) return [];
  if (words.some((one) => findColumn(columns, one) !== undefined)) return [];
  return [
    `The brief speaks of the column "${word}", which ${dataFile} does not have; "${amountColumn}" was used.`,
  ];
}

function scoreTotal(element: PlannedElement): number {
  if (isTableLike(element) || isChoiceLike(element) || isChart(element)) return 0;
  const kind = figureKind(element);
  if (kind !== undefined && kind !== 'sum') return 0;
  const points = says(element, [
    [/total|\bsum|summe|gesamt|somme/, 2],
    [/revenue|amount|sales|figure|result/, 1],
    [
      /currency|filter|table|list|count|picker|button|\bbtn\b|toggle|search|\bdates?\b|\b(?:top|best|worst)\b/,
      -3,
    ],
  ]);
  return points + (element.numeric ? 3 : 0);
}

/** What the total's element must carry, as far as this round says so. */
function ownAttributes(
  elements: readonly PlannedElement[],
  totalId: string,
  total: PlannedElement | undefined,
): Record<string, string> {
  const element = elements.find(({ id }) => id === totalId) ?? total;
  return element?.id === totalId ? element.attributes : {};
}

/** "the total quantity", "the sum of all prices": the words that say of what. */
function sumObjects(brief: string): string[] {
  const matches = brief.matchAll(
    /\b(?:sum|sums|total|totals|add(?:s|ing)? up)\s+(?:(?:of|up|the|all|its|every|each)\s+)*([\p{L}\p{N}_-]+)/giu,
  );
  return [...matches].map((match) => match[1] ?? '');
}

function isAmount(table: CsvTable, word: string): boolean {
  const index = findColumn(table.columns, word);
  return index !== undefined && isNumeric(table, index);
}

/** Of several tables that the brief does not name, the one whose columns it speaks of. */
function fit(bytes: Buffer | undefined, name: string, words: readonly string[]): number {
  const { columns } = readTable(name, bytes ?? Buffer.alloc(0));
  return [...words, ...USUAL_NAMES].findLastIndex((word) => findColumn(columns, word) !== undefined) === -1
    ? 0
    : 1 + words.filter((word) => findColumn(columns, word) !== undefined).length;
}
