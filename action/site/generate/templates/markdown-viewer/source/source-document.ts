/** The document a page shows: one file, or several of a kind one after the other. */
import type { FileTree } from '../../../../context.ts';
import { type DecodedText, decodeText } from '../../kit/decode-text.ts';

export interface SourceFile {
  path: string;
  encoding: DecodedText['encoding'];
}

export interface SourceDocument {
  files: SourceFile[];
  text: string;
  format: 'markdown' | 'text';
}

export const MARKDOWN_FILE = /\.(?:md|markdown|mdown|mkd|mdx)$/i;
/** Between two files: a rule in Markdown, and a sign of a break in plain text. */
export const FILE_BREAK = '\n\n***\n\n';

export function readDocument(paths: readonly string[], files: FileTree): SourceDocument {
  const read = paths.map((path) => ({ path, ...decodeText(files.get(path) ?? Buffer.alloc(0)) }));
  return {
    files: read.map(({ path, encoding }) => ({ path, encoding })),
    text: read.map(({ text }) => cleanText(text)).join(FILE_BREAK),
    format: paths.length > 0 && !paths.some((path) => MARKDOWN_FILE.test(path)) ? 'text' : 'markdown',
  };
}

/** One kind of line break, and none of the control characters that HTML forbids. */
function cleanText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is replaced
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd');
}
