/** Figures about a text and how the page words them; the page's script has the same rules. */
export type FigureKind = 'words' | 'characters' | 'reading-time' | 'lines';

/** The usual estimate for silent reading of English prose, in words a minute. */
export const READING_SPEED = 200;

const numbers = new Intl.NumberFormat('en');

/** A word is what stands between blanks and holds a letter or a digit. */
function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** `isBare` leaves nothing but the figure, for checks that read a number. */
export function figureText(kind: FigureKind, text: string, isBare: boolean): string {
  const trimmed = text.trim();
  const words = countWords(trimmed);
  const characters = [...trimmed].length;
  const lines = trimmed === '' ? 0 : trimmed.split('\n').length;
  const minutes = Math.ceil(words / READING_SPEED);
  if (isBare) return String({ words, characters, lines, 'reading-time': minutes }[kind]);
  return {
    words: `${counted(words, 'word')}, ${counted(characters, 'character')}`,
    characters: counted(characters, 'character'),
    lines: counted(lines, 'line'),
    'reading-time': `${numbers.format(minutes)} min read`,
  }[kind];
}

function counted(count: number, unit: string): string {
  return `${numbers.format(count)} ${unit}${count === 1 ? '' : 's'}`;
}
