/** Which file the page is made from: the one the brief names, the one earlier rounds used, else the likeliest table. */
import type { FileTree } from '../../../context.ts';
import { GenerationError } from '../../generation-error.ts';
import { decodeText } from '../kit/decode-text.ts';
import { readJsonRows } from './read-json-rows.ts';
import { holdsRates } from './read-rates.ts';

const TABLE_FILE = /\.(csv|tsv)$/i;

interface Options {
  /** File names the brief speaks of, in its order. */
  named: readonly string[];
  /** What an earlier round used. */
  earlier: string | undefined;
  /** What this round brought: of two files that the brief names, the new one is meant. */
  sent: FileTree;
  /** How well a file fits what the brief says; for files that it does not name. */
  fit(name: string): number;
  /** Attachments that were lost, to say why a file is missing. */
  notes: readonly string[];
}

/** CSV and TSV by their names, text files if the brief names them, and JSON files that hold a list of objects. */
export function tableFiles(files: FileTree, named: readonly string[]): string[] {
  return [...files].flatMap(([name, bytes]) => {
    const isText = /\.txt$/i.test(name) && named.some((want) => sameName(name, want));
    const isJson =
      /\.json$/i.test(name) && !holdsRates(bytes) && readJsonRows(decodeText(bytes).text) !== undefined;
    return TABLE_FILE.test(name) || isText || isJson ? [name] : [];
  });
}

export function findDataFile(files: FileTree, { named, earlier, sent, fit, notes }: Options) {
  const tables = tableFiles(files, named).toSorted(
    (a, b) => Number(TABLE_FILE.test(b)) - Number(TABLE_FILE.test(a)),
  );
  // JSON that comes later than a table is beside it, whatever its shape: rates, targets, labels.
  const isBeside = (name: string) =>
    earlier !== undefined && TABLE_FILE.test(earlier) && !TABLE_FILE.test(name);
  const asked = named
    .flatMap((want) => tables.find((name) => sameName(name, want) && !isBeside(name)) ?? [])
    .toSorted((a, b) => Number(sent.has(b)) - Number(sent.has(a)))[0];
  const likeliest = tables.toSorted((a, b) => fit(b) - fit(a))[0];
  const dataFile = asked ?? tables.find((name) => name === earlier) ?? likeliest;
  const wanted = named.filter((name) => TABLE_FILE.test(name));
  const missing = wanted[0] ?? earlier ?? 'data.csv';
  if (dataFile === undefined) {
    const reason = notes.find((note) => note.includes(missing));
    throw new GenerationError(
      `The brief asks for a page made from ${missing}, but there is no such file to work with${reason ? ` (${reason})` : ''}.`,
    );
  }
  const isSubstitute = wanted.length > 0 && asked === undefined && dataFile !== earlier;
  return {
    dataFile,
    notes: isSubstitute ? [`The brief names ${missing}, which was not sent; ${dataFile} was used.`] : [],
  };
}

/**
 * A brief may leave out the folder, and of a name with blanks only the end is read as a file name. Of a workbook
 * the page reads the table that was converted from it.
 */
function sameName(name: string, wanted: string): boolean {
  const [one, other] = [name.toLowerCase(), wanted.toLowerCase().replace(/\.xlsx$/, '.csv')];
  return one === other || one.endsWith(`/${other}`) || one.endsWith(` ${other}`);
}
