/** Files that a model put into JSON although it was told not to: a known fault, and the content is often fine. */
import { z } from 'zod';
import type { Section } from './tags.ts';

const content = z.union([
  z.string(),
  z.object({ content: z.string() }).transform((file) => file.content),
  z.object({ code: z.string() }).transform((file) => file.code),
]);
const entry = z
  .object({
    path: z.string().optional(),
    name: z.string().optional(),
    filename: z.string().optional(),
    file: z.string().optional(),
    content: z.string().optional(),
    contents: z.string().optional(),
    code: z.string().optional(),
  })
  .transform((file) => ({
    path: file.path ?? file.filename ?? file.name ?? file.file,
    content: file.content ?? file.contents ?? file.code,
  }))
  .pipe(z.object({ path: z.string(), content: z.string() }));
const FILE_NAME = /^[^\s<>{}]+\.\w{1,12}$/;
const byName = z
  .record(z.string().regex(FILE_NAME), content)
  .transform((files): Section[] => Object.entries(files).map(([path, text]) => ({ path, content: text })));
const fileList = z.union([z.array(entry).min(1), byName]);
const wrapped = z.union([
  z.object({ files: fileList }).transform(({ files }) => files),
  fileList,
  entry.transform((file) => [file]),
]);

/** `undefined` if there is no JSON, or none that holds files. */
export function unwrapJson(text: string): Section[] | undefined {
  const start = text.search(/[{[]/);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  // Prose may come before, but a page that happens to hold braces is no JSON.
  if (start === -1 || end < start || text.slice(0, start).includes('<')) return undefined;
  try {
    const read = wrapped.safeParse(JSON.parse(text.slice(start, end + 1)));
    return read.success && read.data.length > 0 ? read.data : undefined;
  } catch {
    return undefined;
  }
}
