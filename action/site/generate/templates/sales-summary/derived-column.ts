/**
 * A column that the file does not have and that follows from it: "revenue is units * price", or one for each row
 * where there is nothing to add up. The page works it out by the same rules (`script/reading.ts`).
 */
import { z } from 'zod';
import { isNumeric } from './choose-amount-column.ts';
import { findColumn } from './find-column.ts';
import { decimalMarkOf, parseAmount } from './parse-amount.ts';
import { type CsvTable, columnCells } from './read-csv.ts';
import { MOST_PLACES } from './sales-data.ts';

export const derivedColumn = z.object({
  name: z.string(),
  /** The columns that are multiplied; none where rows are counted. */
  factors: z.array(z.string()),
});
export type DerivedColumn = z.infer<typeof derivedColumn>;

export const ROWS: DerivedColumn = { name: 'Rows', factors: [] };

const NAME = String.raw`["'\x60“]?([\p{L}\p{N}_]+)["'\x60”]?(?:\s+column)?`;
const THE = String.raw`(?:(?:the|its|by|each)\s+)*`;
const PRODUCTS = [
  String.raw`${NAME}\s*(?:[*×✕]|\b(?:x|times|multiplied by)\b)\s*${THE}${NAME}`,
  String.raw`\bmultipl(?:y|ies|ying)\s+${THE}${NAME}\s+(?:by|with|and|times)\s+${THE}${NAME}`,
  String.raw`\bproducts?\s+of\s+${THE}${NAME}\s+and\s+${THE}${NAME}`,
].map((pattern) => new RegExp(pattern, 'giu'));
const RESULT = /([\p{L}\p{N}_]+)["'`”]?\s*(?:=|:|\(|\bis\b|\bare\b|\bequals\b|\bas\b)\s*(?:the\s+)?$/iu;
const NO_NAME =
  /^(?:that|this|it|which|total|sum|compute[ds]?|calculate[ds]?|value|figure|dashboard|page|site|chart|table|columns?|rows?|data|file|csv)$/i;

/** The product a brief speaks of, if the file has both factors and not the result itself. */
export function findProduct(brief: string, table: CsvTable): DerivedColumn | undefined {
  for (const match of PRODUCTS.flatMap((pattern) => [...brief.matchAll(pattern)])) {
    const factors = [match[1], match[2]].flatMap((word) => factor(table, word ?? '') ?? []);
    if (factors.length < 2) continue;
    const result = RESULT.exec(brief.slice(0, match.index))?.[1] ?? '';
    const isNamed = result !== '' && !NO_NAME.test(result);
    if (isNamed && factor(table, result) !== undefined) return undefined;
    const name = isNamed && findColumn(table.columns, result) === undefined ? result : factors.join(' × ');
    return { name, factors };
  }
  return undefined;
}

/** The definition speaks of the factors; what a part of the page shows is the product. */
export function withoutFactors(text: string, derived: DerivedColumn | undefined): string {
  const isFactor = (word = '') => findColumn(derived?.factors ?? [], word) !== undefined;
  return PRODUCTS.reduce(
    (result, pattern) =>
      result.replace(pattern, (all: string, one: string, other: string) =>
        isFactor(one) && isFactor(other) ? (derived?.name ?? '') : all,
      ),
    text,
  );
}

function factor(table: CsvTable, word: string): string | undefined {
  const index = findColumn(table.columns, word);
  return index !== undefined && isNumeric(table, index) ? table.columns[index] : undefined;
}

export function withDerived(table: CsvTable, derived: DerivedColumn): CsvTable {
  const width = table.columns.length;
  const factors = derivedFactors(table, derived);
  const rows = table.rows.map((row) => {
    const amounts = factors.map(({ column, decimalMark }) =>
      parseAmount(row[table.columns.indexOf(column)] ?? '', decimalMark),
    );
    const known = amounts.filter((amount) => amount !== undefined);
    const places = known.reduce((sum, amount) => sum + amount.places, 0);
    const product = known.reduce((result, { value }) => result * value, 1);
    const text = known.length < amounts.length ? '' : product.toFixed(Math.min(MOST_PLACES, places));
    return [...Array.from({ length: width }, (_, index) => row[index] ?? ''), text];
  });
  return { ...table, columns: [...table.columns, derived.name], rows };
}

export function derivedFactors(table: CsvTable, { factors }: DerivedColumn) {
  return factors.map((column) => ({
    column,
    decimalMark: decimalMarkOf(columnCells(table, table.columns.indexOf(column))),
  }));
}
