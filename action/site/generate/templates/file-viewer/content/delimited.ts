/** Rows of CSV and TSV files. */
import Papa from 'papaparse';
import type { TableContent } from './content.ts';

export function readDelimited(text: string): TableContent | undefined {
  const { data } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const [columns, ...rows] = data;
  if (!columns) return undefined;
  const width = Math.max(columns.length, ...rows.map(({ length }) => length));
  const ragged = rows.filter(({ length }) => length !== columns.length).length;
  return {
    kind: 'table',
    columns: Array.from({ length: width }, (_, index) => columns[index]?.trim() || `Column ${index + 1}`),
    rows: rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? '')),
    isPairs: false,
    remarks:
      ragged > 0
        ? [`${ragged === 1 ? 'One row has' : `${ragged} rows have`} not as many cells as there are columns.`]
        : [],
  };
}
