/** A CSV file as a table of text: any usual delimiter, quoted fields, BOM, CRLF. */
import Papa from 'papaparse';
import { type DecodedText, decodeText } from './decode-text.ts';

export interface CsvTable {
  text: string;
  encoding: DecodedText['encoding'];
  delimiter: string;
  columns: string[];
  rows: string[][];
}

export function readCsv(bytes: Buffer): CsvTable {
  const { text, encoding } = decodeText(bytes);
  const { data, meta } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const [header = [], ...rows] = data;
  return { text, encoding, delimiter: meta.delimiter, columns: header.map((name) => name.trim()), rows };
}

export function columnCells(table: CsvTable, index: number): string[] {
  return table.rows.map((row) => row[index]?.trim() ?? '');
}
