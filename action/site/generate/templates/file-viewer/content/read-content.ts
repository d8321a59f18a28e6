/** Reads a file by its ending, else by what it looks like. A new kind is one line. */
import { decodeText } from '../../kit/decode-text.ts';
import type { Content, Reader, ReadOptions } from './content.ts';
import { readDelimited } from './delimited.ts';
import { readJson, readJsonLines } from './json.ts';
import { readPairs } from './pairs.ts';
import { readYaml } from './yaml.ts';

export interface FileContent {
  path: string;
  bytes: number;
  encoding: string;
  text: string;
  /** `undefined` where the file is empty or no text. */
  content: Content | undefined;
  /** What people should know of the file, as sentences. */
  remarks: readonly string[];
}

const SETTINGS = readPairs(0.5);
/** A number is valid JSON, too; in a text it is a text. */
const readBraces: Reader = (text, options) => (/^\s*[[{]/.test(text) ? readJson(text, options) : undefined);
const READERS: readonly [RegExp, readonly Reader[]][] = [
  [/\.(?:csv|tsv|tab|psv)$/i, [readDelimited]],
  [/\.(?:json|geojson|webmanifest)$/i, [readJson, readJsonLines]],
  [/\.(?:jsonl|ndjson)$/i, [readJsonLines]],
  [/\.ya?ml$/i, [readYaml]],
  [/(?:^|\/|\.)env(?:\.[\w-]+)?$|\.(?:ini|properties|conf|cfg|cnf|config|toml)$/i, [readBraces, SETTINGS]],
  [/\.(?:txt|text|dat|data)$|(?:^|\/)[^.]+$/i, [readBraces, readPairs(0.8)]],
];
/** Endings that promise data. */
export const DATA_FILE = /\.(?:csv|tsv|json|geojson|jsonl|ndjson|ya?ml|toml)$/i;

export function readContent(path: string, content: Buffer, options: ReadOptions): FileContent {
  const { text, encoding } = decodeText(content);
  const file = { path, bytes: content.byteLength, encoding, text, content: undefined, remarks: [] };
  if (content.byteLength === 0) return { ...file, remarks: ['This file is empty.'] };
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be' && content.includes(0))
    return {
      ...file,
      text: '',
      remarks: ['This file holds bytes that are no text; it can be downloaded as it is.'],
    };
  const readers = READERS.find(([pattern]) => pattern.test(path))?.[1] ?? [];
  const found = readers.reduce<Content | undefined>((known, read) => known ?? read(text, options), undefined);
  const remarks = [
    ...(encoding === 'utf-8' ? [] : [`The file is not in UTF-8; it was read as ${encoding}.`]),
    ...(found === undefined && DATA_FILE.test(path)
      ? ['The file is not as its name says; it is shown as text.']
      : []),
    ...(found?.kind === 'table' ? found.remarks : []),
  ];
  return { ...file, content: found ?? { kind: 'lines', text }, remarks };
}
