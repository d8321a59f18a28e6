/** The sentences by which files say of themselves that they are not what was asked for, whoever reads them later. */
export const NOT_WRITTEN =
  'This file has not been written: no language model was available when the site was made.';
export const NOT_DECIDED =
  'Values that are null were not decided, because no language model was available; none is guessed.';
export const NOT_DRAWN = 'Title card; the drawing has not been made';

export function saysUnfinished(content: Buffer): boolean {
  const text = content.toString('utf8');
  return [NOT_WRITTEN, NOT_DECIDED, NOT_DRAWN].some((sentence) => text.includes(sentence));
}
