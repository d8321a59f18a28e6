/** More of a text than its first words is not looked at. */
const HEAD = 5_000;
/** How headings, pictures and badges, lists, quotations, tables, HTML, code and rules begin. */
const OTHER_BLOCK = /^(?:#|\[?!\[|[-+*] |\d+[.)] |>|\||<[a-z!/]|```|~~~|---|\*\*\*)/i;

/**
 * What a Markdown text says first, as one line of plain text: the paragraph below its heading, or the heading where
 * there is none. Empty if it has neither.
 */
export function summaryLine(text: string, longest: number): string {
  const blocks = text
    .slice(0, HEAD)
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  const heading = blocks.find((block) => block.startsWith('# ')) ?? '';
  const [title = '', ...below] = heading.slice(2).split('\n');
  const after = [below.join('\n'), ...blocks.slice(blocks.indexOf(heading) + 1)];
  const paragraph = after.find((block) => block !== '' && !OTHER_BLOCK.test(block)) ?? '';
  return shorten(toPlainText(paragraph) || toPlainText(title), longest);
}

/** On one line and without control characters, which GitHub refuses; too long a text ends with an ellipsis. */
export function shorten(text: string, longest: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const words = cut.replace(/\s+\S*$/, '');
  // A text without blanks (some languages have none) is cut anywhere, but not through a character.
  return `${(words.length > longest / 2 ? words : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The Markdown that people use inside a paragraph, undone; what was escaped comes out as it was meant. */
function toPlainText(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/(?<!\\)\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/(?<!\\)(`+) ?(.*?) ?\1/g, '$2')
    .replace(/(?<!\\)(\*\*|__|\*)(?=\S)(.+?)(?<=[^\s\\])\1/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
