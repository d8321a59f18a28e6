/** All conversions between files, by their endings. A new one is one line here. */
import { markdownToHtml, markdownToText } from './documents.ts';
import { csvToCsv, csvToJson, jsonToCsv } from './tables.ts';
import { workbookToCsv } from './workbook-to-csv.ts';

export interface Converted {
  text: string;
  /** What was left out or chosen, in sentences. */
  notes: string[];
}

export interface Conversion {
  from: RegExp;
  to: RegExp;
  /** Whether a file of the same name with the other ending is enough to know that it is wanted. */
  isImplied: boolean;
  /** For the README, the end of a sentence. */
  how: string;
  /** Throws a `ConversionError` if the file cannot be read. */
  convert(bytes: Buffer, brief: string): Converted | Promise<Converted>;
}

const conversions: readonly Conversion[] = [
  {
    from: /\.xlsx$/i,
    to: /\.csv$/i,
    isImplied: true,
    how: 'values as they are stored, dates as ISO 8601, empty cells as empty fields.',
    convert: workbookToCsv,
  },
  {
    from: /\.tsv$/i,
    to: /\.csv$/i,
    isImplied: true,
    how: 'the same fields, separated by commas.',
    convert: csvToCsv,
  },
  {
    from: /\.json$/i,
    to: /\.csv$/i,
    isImplied: false,
    how: 'one row for each entry, one column for each of their members.',
    convert: jsonToCsv,
  },
  {
    from: /\.(csv|tsv)$/i,
    to: /\.json$/i,
    isImplied: false,
    how: 'one object for each row, its fields as text.',
    convert: csvToJson,
  },
  {
    from: /\.(md|markdown)$/i,
    to: /\.html?$/i,
    isImplied: false,
    how: 'its Markdown as a page; HTML inside it is shown as text.',
    convert: markdownToHtml,
  },
  {
    from: /\.(md|markdown)$/i,
    to: /\.txt$/i,
    isImplied: false,
    how: 'its words without the Markdown signs.',
    convert: markdownToText,
  },
];

export function findConversion(from: string, to: string): Conversion | undefined {
  return conversions.find((one) => one.from.test(from) && one.to.test(to));
}
