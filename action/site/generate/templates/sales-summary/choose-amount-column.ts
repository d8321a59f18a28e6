/** Decides which column is summed: the one the brief names, else the one whose name says money, else the only one. */
import { GenerationError } from '../../generation-error.ts';
import { findColumn } from './find-column.ts';
import { decimalMarkOf, parseAmount } from './parse-amount.ts';
import { type CsvTable, columnCells } from './read-csv.ts';

export const USUAL_NAMES = [
  'sales',
  'revenue',
  'amount',
  'total',
  'value',
  'turnover',
  'income',
  'price',
  'sum',
];

interface Options {
  /** Words the brief uses, in order; see `SitePlan.columns`. */
  named: readonly string[];
  dataFile: string;
}

export function chooseAmountColumn(table: CsvTable, { named, dataFile }: Options): number {
  for (const word of named) {
    const index = findColumn(table.columns, word);
    if (index === undefined) continue;
    if (isNumeric(table, index) || table.rows.length === 0) return index;
    // "sales" may well be the "amount" column's subject and only happen to be in "sales person".
    if (table.columns[index]?.toLowerCase() !== word.toLowerCase()) continue;
    throw new GenerationError(
      `The brief asks for the sum of the column "${word}", but that column of ${dataFile} holds no number.`,
    );
  }
  const usual = USUAL_NAMES.map((name) => findColumn(table.columns, name));
  const numeric = table.columns.map((_, index) => index).filter((index) => isNumeric(table, index));
  const choice = usual.find((index) => index !== undefined && numeric.includes(index)) ?? numeric.at(-1);
  if (choice !== undefined) return choice;
  if (table.rows.length === 0) return usual.find((index) => index !== undefined) ?? table.columns.length - 1;
  throw new GenerationError(
    `The brief asks for a total, but no column of ${dataFile} holds numbers (its columns: ${table.columns.join(', ')}).`,
  );
}

/** Most of the filled cells are numbers: a few odd ones are reported, not a reason to pass over the column. */
export function isNumeric(table: CsvTable, index: number): boolean {
  const filled = columnCells(table, index).filter((cell) => cell !== '');
  const mark = decimalMarkOf(filled);
  const numbers = filled.filter((cell) => parseAmount(cell, mark) !== undefined).length;
  return numbers > 0 && numbers * 2 >= filled.length;
}
