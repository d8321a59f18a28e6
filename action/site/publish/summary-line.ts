/** GitHub's limit for a repository's description. */
const LONGEST = 350;
/** More of a README than its first words is not looked at. */
const HEAD = 5_000;
/** How headings, pictures and badges, lists, quotations, tables, HTML, code and rules begin. */
const OTHER_BLOCK = /^(?:#|\[?!\[|[-+*] |\d+[.)] |>|\||<[a-z!/]|```|~~~|---|\*\*\*)/i;

/**
 * What a README says first, as one line of plain text for the repository's description: the paragraph below its
 * heading, or the heading where there is none. Empty if the README has neither.
 */
export function summaryLine(readme: string): string {
  const blocks = readme
    .slice(0, HEAD)
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  const heading = blocks.find((block) => block.startsWith('# ')) ?? '';
  const [title = '', ...below] = heading.slice(2).split('\n');
  const after = [below.join('\n'), ...blocks.slice(blocks.indexOf(heading) + 1)];
  const paragraph = after.find((block) => block !== '' && !OTHER_BLOCK.test(block)) ?? '';
  return shorten(toPlainText(paragraph) || toPlainText(title));
}

/** On one line and without control characters, which GitHub refuses; too long a text ends with an ellipsis. */
export function shorten(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST - 1);
  const words = cut.replace(/\s+\S*$/, '');
  // A text without blanks (some languages have none) is cut anywhere, but not through a character.
  return `${(words.length > LONGEST / 2 ? words : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The Markdown that READMEs use inside a paragraph, undone; what was escaped comes out as it was meant. */
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
