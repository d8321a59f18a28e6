/**
 * A JSON list of objects as rows of text, with the names of the members first. The list may be the only one in an
 * object: `{ "orders": [ … ] }`. The page reads it by the same rules.
 */
import { z } from 'zod';
import { parseJson } from '../../../../../src/domain/parse-json.ts';

const listOfObjects = z.array(z.record(z.string(), z.unknown())).min(1);
const wrapped = z
  .record(z.string(), z.unknown())
  .transform((content) => Object.values(content).find((value) => listOfObjects.safeParse(value).success))
  .pipe(listOfObjects);

/** `undefined` if there is no such list. */
export function readJsonRows(text: string): string[][] | undefined {
  const list = z.union([listOfObjects, wrapped]).safeParse(parseJson(text)).data;
  if (!list) return undefined;
  const names = [...new Set(list.flatMap((row) => Object.keys(row)))];
  const rows = list.map((row) => names.map((name) => cellText(Object.hasOwn(row, name) ? row[name] : '')));
  return [names, ...rows];
}

function cellText(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
}
