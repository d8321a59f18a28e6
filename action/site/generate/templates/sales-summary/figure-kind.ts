/** What kind of figure an element asks for, by its id and the words before it. */
import type { PlannedElement } from '../../plan-types.ts';
import { nameWords } from './find-column.ts';

export type FigureKind = 'sum' | 'average' | 'count' | 'max' | 'min';

const KINDS: readonly [FigureKind, RegExp][] = [
  ['average', /\b(average|avg|mean)\b/],
  ['max', /\b(max|maximum|highest|largest|biggest)\b/],
  ['min', /\b(min|minimum|lowest|smallest)\b/],
  ['count', /\b((?:head|row|item|record)?count|number of|how many)\b/],
  ['sum', /\b(total|sum)\b/],
];

/** The id is nearer to the matter than the words around it. */
export function figureKind({ id, mention }: PlannedElement): FigureKind | undefined {
  return kindIn(nameWords(id).join(' ')) ?? kindIn(mention);
}

function kindIn(text: string): FigureKind | undefined {
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0];
}
