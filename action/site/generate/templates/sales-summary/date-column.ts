/** Which column of a table holds dates, as far as the page can read them. */
import { chartTools } from './chart/tools.ts';
import { type CsvTable, columnCells } from './read-csv.ts';

export function dateColumn(table: CsvTable): string | undefined {
  return table.columns.find((_, index) => {
    const filled = columnCells(table, index).filter((cell) => cell !== '');
    const isDayFirst = chartTools.putsDayFirst(filled);
    const dates = filled.filter((cell) => chartTools.isoDate(cell, isDayFirst) !== undefined).length;
    return dates > 0 && dates * 2 >= filled.length;
  });
}
