/** A data file as a table of text: CSV with any usual delimiter, quoted fields, BOM, CRLF; or a JSON list of objects. */
import Papa from 'papaparse';
import { type DecodedText, decodeText } from '../kit/decode-text.ts';
import { parseAmount } from './parse-amount.ts';
import { readJsonRows } from './read-json-rows.ts';

export interface CsvTable {
  text: string;
  format: 'csv' | 'json';
  encoding: DecodedText['encoding'];
  delimiter: string;
  /** Whether the first line holds names; if not, the columns are numbered. */
  hasHeader: boolean;
  columns: string[];
  rows: string[][];
}

/** By the name's ending; a JSON file that holds no list of objects is a table without columns. */
export function readTable(name: string, bytes: Buffer): CsvTable {
  if (!/\.json$/i.test(name)) return readCsv(bytes);
  const { text, encoding } = decodeText(bytes);
  const [columns = [], ...rows] = readJsonRows(text) ?? [];
  return { text, format: 'json', encoding, delimiter: ',', hasHeader: true, columns, rows };
}

export function readCsv(bytes: Buffer): CsvTable {
  const { text, encoding } = decodeText(bytes);
  const { data, meta } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const [first = [], ...others] = data;
  const hasHeader = !isData(first);
  return {
    text,
    format: 'csv',
    encoding,
    delimiter: meta.delimiter,
    hasHeader,
    columns: first.map((name, index) => (hasHeader ? name.trim() : `Column ${index + 1}`)),
    rows: hasHeader ? others : data,
  };
}

/** Names are no numbers, years apart: `product,2023,2024` is a header, `12,7` and `Nut,10.50` are not. */
function isData(first: readonly string[]): boolean {
  const cells = first.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const amounts = cells.map((cell) => parseAmount(cell, '.') ?? parseAmount(cell, ','));
  const areYears = cells.every((cell) => /^(?:19|20)\d\d$/.test(cell));
  const areNumbers = cells.length > 0 && !amounts.includes(undefined) && !areYears;
  return areNumbers || amounts.some((amount) => (amount?.places ?? 0) > 0);
}

export function columnCells(table: CsvTable, index: number): string[] {
  return table.rows.map((row) => row[index]?.trim() ?? '');
}
