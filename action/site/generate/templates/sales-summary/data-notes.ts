/** What people should know about the data, in sentences. */
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
  return notes;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
