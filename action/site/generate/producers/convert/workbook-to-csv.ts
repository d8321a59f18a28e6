/** One sheet of an Excel workbook as CSV with the same values. */
import Papa from 'papaparse';
import readWorkbook, { type SheetData } from 'read-excel-file/universal';
import { DAY_MS } from '../../../../../src/domain/duration.ts';
import { ConversionError } from './conversion-error.ts';
import type { Converted } from './conversions.ts';
import { assertModestSize } from './unpacked-size.ts';

type Cell = SheetData[number][number];

export async function workbookToCsv(bytes: Buffer, brief: string): Promise<Converted> {
  assertModestSize(bytes);
  const sheets = await readSheets(bytes);
  const chosen = sheets.find(({ sheet }) => isNamed(sheet, brief)) ?? sheets[0];
  if (!chosen) throw new ConversionError('the workbook has no sheet');
  const others = sheets.filter((sheet) => sheet !== chosen).map(({ sheet }) => `"${sheet}"`);
  const rows = chosen.data.map((row) => row.map(cellText));
  return {
    text: rows.length === 0 ? '' : `${Papa.unparse(rows, { newline: '\n' })}\n`,
    notes: [
      ...(rows.length === 0 ? [`the sheet "${chosen.sheet}" is empty.`] : []),
      ...(others.length > 0
        ? [`the sheet "${chosen.sheet}" was converted; the workbook also has ${others.join(', ')}.`]
        : []),
    ],
  };
}

async function readSheets(bytes: Buffer) {
  try {
    // Blanks around a text are part of its value.
    return await readWorkbook(new Blob([new Uint8Array(bytes)]), { trim: false });
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new ConversionError(`it is no readable Excel workbook (${reason || 'no reason given'})`);
  }
}

/** "the sheet named Prices", "the "Prices" tab". */
function isNamed(sheet: string, brief: string): boolean {
  const name = RegExp.escape(sheet);
  return new RegExp(
    `\\b(?:work)?(?:sheet|tab)\\s+(?:named\\s+|called\\s+)?["'\`“]?${name}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])${name}["'\`”]?\\s+(?:work)?(?:sheet|tab)\\b`,
    'iu',
  ).test(brief);
}

/** A number is written with as few digits as tell it from every other: 0.1 and never 0.10000000000000001. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell instanceof Date ? dateText(cell) : String(cell);
}

/** Day zero of Excel's calendar: a time of day without a day. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

function dateText(date: Date): string {
  const ms = withoutNoise(date.getTime());
  const [day = '', clock = ''] = new Date(ms)
    .toISOString()
    .replace(/(?:\.000)?Z$/, '')
    .split('T');
  if (ms >= DAY_ZERO && ms < DAY_ZERO + DAY_MS) return clock;
  return clock === '00:00:00' ? day : `${day}T${clock}`;
}

/** Excel stores times as fractions of a day, which come out as much as a millisecond beside the full second. */
function withoutNoise(ms: number): number {
  const second = Math.round(ms / 1_000) * 1_000;
  return Math.abs(second - ms) <= 1 ? second : ms;
}
