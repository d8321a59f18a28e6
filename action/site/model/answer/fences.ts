/** Takes Markdown fences off a file: models put them around everything, or around each file. */
import { trimBlank } from './trim-blank.ts';

const FENCE = /^\s*(?:```+|~~~+)\s*([\w+-]*)\s*$/;
/** In these, a fence at the edge can be the author's own. */
const MAY_HOLD_FENCES = /\.(md|markdown|mdx|txt)$/i;

/** The content with one line break at its end and no blank lines at its start. */
export function withoutFences(content: string, path: string): string {
  let lines = trimBlank(content.split('\n'));
  if (isWrapped(lines, path)) lines = trimBlank(lines.slice(1, -1));
  // Halves of fences that are around several files.
  if (!MAY_HOLD_FENCES.test(path)) {
    while (isFence(lines[0])) lines = trimBlank(lines.slice(1));
    while (isFence(lines.at(-1))) lines = trimBlank(lines.slice(0, -1));
  } else if (lines.filter(isFence).length % 2 === 1 && isFence(lines.at(-1))) {
    lines = trimBlank(lines.slice(0, -1));
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function isWrapped(lines: readonly string[], path: string): boolean {
  const language = FENCE.exec(lines[0] ?? '')?.[1];
  if (language === undefined || lines.length < 2 || !isFence(lines.at(-1))) return false;
  return !MAY_HOLD_FENCES.test(path) || /^(md|markdown|mdx|txt|text)$/i.test(language);
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && FENCE.test(line);
}
