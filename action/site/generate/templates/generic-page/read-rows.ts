/** The rows of a file that is a table: CSV, TSV, JSON lists, and lines of `key = value`. */
import Papa from 'papaparse';
import type { KnownTable } from '../kit/conform/context.ts';
import { decodeText } from '../kit/decode-text.ts';

type Reader = (text: string) => KnownTable | undefined;

const READERS: readonly [RegExp, Reader][] = [
  [/\.(csv|tsv)$/i, readDelimited],
  [/\.(json|geojson)$/i, readJson],
  [/\.(txt|env|ini|conf|cfg|properties)$/i, readPairs],
];
/** A JSON file may hold its list at some depth; deeper ones are no table. */
const DEPTH = 2;

export function readRows(name: string, bytes: Buffer): KnownTable | undefined {
  const reader = READERS.find(([pattern]) => pattern.test(name))?.[1];
  const table = reader?.(decodeText(bytes).text);
  return table && table.rows.length > 0 ? table : undefined;
}

function readDelimited(text: string): KnownTable | undefined {
  const { data } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const [columns, ...rows] = data;
  return columns && { columns: columns.map((name) => name.trim()), rows };
}

function readJson(text: string): KnownTable | undefined {
  try {
    return listIn(JSON.parse(text), DEPTH);
  } catch {
    return undefined;
  }
}

function listIn(value: unknown, depth: number): KnownTable | undefined {
  if (Array.isArray(value)) {
    const rows = value.filter(isRecord);
    if (rows.length !== value.length) return undefined;
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    return { columns, rows: rows.map((row) => columns.map((column) => cellText(row[column]))) };
  }
  if (!isRecord(value) || depth === 0) return undefined;
  return Object.values(value).reduce<KnownTable | undefined>(
    (found, one) => found ?? listIn(one, depth - 1),
    undefined,
  );
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readPairs(text: string): KnownTable | undefined {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(?:[#;].*|\[.*\])?$/.test(line));
  const rows = lines
    .map((line) => /^\s*([\w.-]+)\s*[=:]\s*(.*)$/.exec(line))
    .map((match) => match?.slice(1) ?? []);
  return rows.every(({ length }) => length === 2) ? { columns: ['Key', 'Value'], rows } : undefined;
}
