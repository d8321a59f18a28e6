/** "data.csv content equals data.xlsx (attachment)": row by row, numbers as numbers. */
import papa from 'papaparse';
import { phrase, read } from './phrase.ts';
import type { Probe } from './probe.ts';

const PATTERNS = [
  phrase(
    "{the file}(?:'s)?(?: (?:content|data|values?|rows))? (?:equals?|match(?:es)?|is equal to|is identical to|is the same as|has the same (?:content|data|values|rows) as|is converted from) (?:the )?(?:attached )?(?:content of |data of |data in )?(?:the )?{file2}(?: \\(?(?:the )?attach(?:ment|ed)(?: file)?\\)?)?",
  ),
];

export const csvEqualsSheet: Probe = {
  name: 'csv-equals-sheet',
  async decide({ check, files, input }) {
    const { file, file2 } = read(check, PATTERNS) ?? {};
    if (!file || !file2 || !/\.csv$/i.test(file) || !/\.xlsx$/i.test(file2)) return undefined;
    const sheet = input.attachments.get(file2) ?? files.get(file2);
    if (!sheet) return undefined;
    const csv = files.get(file)?.toString('utf8');
    if (csv === undefined) return { passed: false, detail: `There is no ${file}.` };
    const { readSheet } = await import('read-excel-file/node');
    const wanted: unknown[][] = await readSheet(sheet, { trim: false });
    const found = papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
    if (found.length !== wanted.length)
      return { passed: false, detail: `${file} has ${found.length} rows, ${file2} has ${wanted.length}.` };
    const row = wanted.findIndex((cells, index) => !isSameRow(cells, found[index] ?? []));
    return row < 0
      ? { passed: true, detail: `All ${wanted.length} rows are equal.` }
      : { passed: false, detail: `Row ${row + 1} differs.` };
  },
};

function isSameRow(cells: readonly unknown[], texts: readonly string[]): boolean {
  const width = Math.max(cells.length, texts.length);
  return Array.from({ length: width }, (_, index) => isSame(cells[index], texts[index] ?? '')).every(Boolean);
}

function isSame(cell: unknown, text: string): boolean {
  if (cell === null || cell === undefined) return text.trim() === '';
  if (typeof cell === 'number')
    return text.trim() !== '' && Math.abs(Number(text) - cell) < 1e-9 * Math.max(1, Math.abs(cell));
  if (cell instanceof Date)
    return cell.getTime() === Date.parse(/\d:\d/.test(text) ? `${text.replace(' ', 'T')}Z` : text);
  return (
    String(cell).toLowerCase() === text.toLowerCase() && (typeof cell === 'boolean' || String(cell) === text)
  );
}
