/** Entries for an app that were sent as a file: a JSON list, a table's first column, or a line each. */
import { z } from 'zod';
import { decodeText } from '../kit/decode-text.ts';
import type { AppContext } from './app.ts';

const MOST = 500;
const text = z.union([z.string(), z.number().transform(String)]);
const named = z.record(z.string(), z.unknown()).transform((one) => {
  const key = ['title', 'text', 'name', 'task', 'label', 'content', 'option', 'item', 'todo'].find(
    (name) => name in one,
  );
  return {
    text: text.safeParse(one[key ?? '']).data ?? '',
    isDone: one.done === true || one.completed === true || one.checked === true,
  };
});
const entry = z.union([text.transform((one) => ({ text: one, isDone: false })), named]);
const list = z.array(entry);
const wrapped = z
  .record(z.string(), z.unknown())
  .transform((content) => Object.values(content).find((value) => Array.isArray(value)))
  .pipe(list);

export interface ListEntry {
  text: string;
  isDone: boolean;
}

export interface ListFile {
  name: string;
  entries: ListEntry[];
}

/** The first attachment that holds a list; `undefined` if none does. */
export function readListFile({ attachments, files }: AppContext): ListFile | undefined {
  for (const name of attachments) {
    if (name === 'site.json' || !/\.(?:json|csv|txt|md)$/i.test(name) || /^(?:README|LICENSE)/i.test(name))
      continue;
    const content = decodeText(files.get(name) ?? Buffer.alloc(0)).text;
    const entries = /\.json$/i.test(name) ? fromJson(content) : fromLines(content, name);
    const filled = entries.filter((one) => one.text.trim() !== '').slice(0, MOST);
    if (filled.length > 0) return { name, entries: filled };
  }
  return undefined;
}

function fromJson(content: string): ListEntry[] {
  try {
    return z.union([list, wrapped]).safeParse(JSON.parse(content)).data ?? [];
  } catch {
    return [];
  }
}

function fromLines(content: string, name: string): ListEntry[] {
  const lines = content.split(/\r?\n/).filter((line) => line.trim() !== '');
  const isTable = /\.csv$/i.test(name);
  return (isTable ? lines.slice(1) : lines).map((line) => {
    const cell = isTable ? (line.split(/[,;\t]/)[0] ?? '').replace(/^"|"$/g, '') : line;
    return {
      text: cell.replace(/^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s*)?/, '').trim(),
      isDone: /^\s*[-*+]\s+\[[xX]\]/.test(line),
    };
  });
}
