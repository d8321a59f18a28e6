/** Which file the page sums: the one the brief names, the one earlier rounds used, else the only table there is. */
import type { FileTree } from '../../../context.ts';
import { GenerationError } from '../../generation-error.ts';

const TABLE_FILE = /\.(csv|tsv)$/i;

interface Options {
  /** File names the brief speaks of. */
  named: readonly string[];
  /** What an earlier round used. */
  earlier: string | undefined;
  /** Attachments that were lost, to say why a file is missing. */
  notes: readonly string[];
}

export function findDataFile(files: FileTree, { named, earlier, notes }: Options) {
  const wanted = named.filter((name) => TABLE_FILE.test(name));
  const tables = [...files.keys()].filter((name) => TABLE_FILE.test(name));
  const asked = tables.find((name) => wanted.some((want) => sameName(name, want)));
  const dataFile = asked ?? tables.find((name) => name === earlier) ?? tables[0];
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

function sameName(name: string, wanted: string): boolean {
  const [one, other] = [name.toLowerCase(), wanted.toLowerCase()];
  return one === other || one.endsWith(`/${other}`);
}
