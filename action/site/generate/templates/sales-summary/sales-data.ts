/** The data of a summary page: one record for each row that has an amount, and a count of those that have none. */
import { type DecimalMark, decimalMarkOf, parseAmount } from './parse-amount.ts';
import { type CsvTable, columnCells } from './read-csv.ts';

/** More places than this are noise of the program that wrote the file. */
export const MOST_PLACES = 10;

export interface SalesRecord {
  cells: string[];
  value: number;
}

export interface SalesData {
  table: CsvTable;
  amountColumn: string;
  decimalMark: DecimalMark;
  records: SalesRecord[];
  /** All rows, with and without an amount. */
  rows: { cells: string[] }[];
  /** The most digits after a decimal mark: all sums are shown with as many. */
  places: number;
  emptyCells: number;
  invalidCells: string[];
}

export function readSalesData(table: CsvTable, amountIndex: number, leastPlaces = 0): SalesData {
  const cells = columnCells(table, amountIndex);
  const decimalMark = decimalMarkOf(cells);
  const records: SalesRecord[] = [];
  const skipped: string[] = [];
  const rows = table.rows.map((row) => ({ cells: row.map((text) => text.trim()) }));
  let places = leastPlaces;
  for (const [row, cell] of cells.entries()) {
    const amount = parseAmount(cell, decimalMark);
    if (!amount) {
      skipped.push(cell);
      continue;
    }
    records.push({ cells: rows[row]?.cells ?? [], value: amount.value });
    places = Math.max(places, Math.min(amount.places, MOST_PLACES));
  }
  const invalidCells = skipped.filter((cell) => cell !== '');
  return {
    table,
    amountColumn: table.columns[amountIndex] ?? '',
    decimalMark,
    records,
    rows,
    places,
    emptyCells: skipped.length - invalidCells.length,
    invalidCells,
  };
}

/** Plain decimal notation with the data's own number of places: 0.1 + 0.2 is "0.3". */
export function formatSum(records: readonly SalesRecord[], places: number): string {
  return records.reduce((total, { value }) => total + value, 0).toFixed(places);
}

/** Records by the text of one column, in the order they first appear. */
export function groupBy<Row extends { cells: string[] }>(
  records: readonly Row[],
  index: number,
): Map<string, Row[]> {
  return Map.groupBy(records, ({ cells }) => cells[index] ?? '');
}
