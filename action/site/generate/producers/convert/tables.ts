/** Tables of text: CSV, TSV and JSON lists, one as another. */
import Papa from 'papaparse';
import { decodeText } from '../../templates/kit/decode-text.ts';
import { ConversionError } from './conversion-error.ts';
import type { Converted } from './conversions.ts';

export function csvToCsv(bytes: Buffer): Converted {
  const { rows, notes } = readRows(bytes);
  return { text: `${Papa.unparse(rows, { newline: '\n' })}\n`, notes };
}

export function csvToJson(bytes: Buffer): Converted {
  const { rows, notes } = readRows(bytes);
  const [header = [], ...body] = rows;
  const names = header.map((name, index) => name || `column ${index + 1}`);
  const objects = body.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
  return { text: `${JSON.stringify(objects, null, 2)}\n`, notes };
}

export function jsonToCsv(bytes: Buffer): Converted {
  const entries = listIn(readJson(bytes));
  const names = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  const rows = entries.map((entry) => names.map((name) => fieldText(entry[name])));
  return { text: `${Papa.unparse([names, ...rows], { newline: '\n' })}\n`, notes: [] };
}

function readRows(bytes: Buffer): { rows: string[][]; notes: string[] } {
  const { data: rows } = Papa.parse<string[]>(decodeText(bytes).text, {
    skipEmptyLines: true,
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const width = rows[0]?.length;
  if (width === undefined) throw new ConversionError('it is empty');
  const ragged = rows.filter((row) => row.length !== width).length;
  return {
    rows,
    notes: ragged > 0 ? [`${ragged} rows have more or fewer fields than the first one has.`] : [],
  };
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(decodeText(bytes).text);
  } catch (error) {
    throw new ConversionError(
      `it is no valid JSON (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

type Entry = Record<string, unknown>;

/** A list of objects, or the only one that an object holds. */
function listIn(value: unknown): Entry[] {
  if (isEntries(value)) return value;
  const lists = isEntry(value) ? Object.values(value).filter(isEntries) : [];
  const [list] = lists;
  if (!list || lists.length > 1) throw new ConversionError('it holds no single list of objects');
  return list;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntries(value: unknown): value is Entry[] {
  return Array.isArray(value) && value.length > 0 && value.every(isEntry);
}

function fieldText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
