/** What people should know about the data, in sentences. */
import { parseAmount } from './parse-amount.ts';
import type { SalesData } from './sales-data.ts';

const EXAMPLES = 3;

export function dataNotes(data: SalesData, dataFile: string): string[] {
  const { amountColumn, emptyCells, invalidCells, records, table } = data;
  const notes: string[] = [];
  if (table.encoding === 'windows-1252') {
    notes.push(`${dataFile} is not valid UTF-8; it was read as Windows-1252.`);
  }
  if (table.columns.length === 0) notes.push(`${dataFile} is empty, so the total is 0.`);
  else if (records.length === 0) notes.push(`${dataFile} has no row with a number, so the total is 0.`);
  if (emptyCells > 0) {
    notes.push(
      `The column "${amountColumn}" of ${dataFile} has ${count(emptyCells, 'empty cell')}, left out of the total.`,
    );
  }
  if (invalidCells.length > 0) {
    const examples = invalidCells
      .slice(0, EXAMPLES)
      .map((cell) => `"${cell}"`)
      .join(', ');
    notes.push(
      `The column "${amountColumn}" of ${dataFile} has ${count(invalidCells.length, 'cell')} that cannot be read as a number, left out of the total: ${examples}${invalidCells.length > EXAMPLES ? ', …' : ''}.`,
    );
  }
  if (!table.hasHeader) {
    notes.push(`${dataFile} has no line with names, so its columns are called by their numbers.`);
  }
  if (parseAmount(amountColumn, data.decimalMark)) {
    notes.push(
      `The first line of ${dataFile} holds "${amountColumn}" where a column's name should be; it was taken for names and not added up.`,
    );
  }
  if (endsInTotal(data)) {
    notes.push(
      `The last row of ${dataFile} looks like a total of the rows above it; it was added up like the others.`,
    );
  }
  return notes;
}

function endsInTotal({ records }: SalesData): boolean {
  const last = records.at(-1);
  const above = records.slice(0, -1).reduce((sum, { value }) => sum + value, 0);
  return (
    records.length > 1 &&
    (last?.cells.some((text) => /^(?:grand |sub)?(?:total|sum)\b/i.test(text)) ?? false) &&
    Math.abs((last?.value ?? 0) - above) < 1e-6
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
