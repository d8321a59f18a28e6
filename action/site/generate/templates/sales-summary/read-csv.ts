/** A data file as a table of text: CSV with any usual delimiter, quoted fields, BOM, CRLF; or a JSON list of objects. */
import Papa from 'papaparse';
import { type DecodedText, decodeText } from '../kit/decode-text.ts';
import { readJsonRows } from './read-json-rows.ts';

export interface CsvTable {
  text: string;
  format: 'csv' | 'json';
  encoding: DecodedText['encoding'];
  delimiter: string;
  columns: string[];
  rows: string[][];
}

/** By the name's ending; a JSON file that holds no list of objects is a table without columns. */
export function readTable(name: string, bytes: Buffer): CsvTable {
  if (!/\.json$/i.test(name)) return readCsv(bytes);
  const { text, encoding } = decodeText(bytes);
  const [columns = [], ...rows] = readJsonRows(text) ?? [];
  return { text, format: 'json', encoding, delimiter: ',', columns, rows };
}

export function readCsv(bytes: Buffer): CsvTable {
  const { text, encoding } = decodeText(bytes);
  const { data, meta } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const [header = [], ...rows] = data;
  return {
    text,
    format: 'csv',
    encoding,
    delimiter: meta.delimiter,
    columns: header.map((name) => name.trim()),
    rows,
  };
}

export function columnCells(table: CsvTable, index: number): string[] {
  return table.rows.map((row) => row[index]?.trim() ?? '');
}
