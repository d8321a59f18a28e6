/** Finds out which of the ids that a task names plays which part, by what the brief and the checks say of each. */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import type { PlannedElement } from '../../plan-types.ts';

/** The element that fits best, if any fits. */
export function pickElement(
  elements: readonly PlannedElement[],
  score: (element: PlannedElement) => number,
): PlannedElement | undefined {
  const scored = elements.map((element) => ({ element, points: score(element) }));
  return scored.filter(({ points }) => points > 0).toSorted((a, b) => b.points - a.points)[0]?.element;
}

/** Points for each pattern that is found in the id or in the words of the brief before it. */
export function says(element: PlannedElement, patterns: readonly [RegExp, number][]): number {
  const words = element.id.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  return patterns.reduce(
    (points, [pattern, weight]) =>
      points + (pattern.test(words) ? weight : 0) + (pattern.test(element.mention) ? weight : 0),
    0,
  );
}

export function isTableLike(element: PlannedElement): boolean {
  return element.tag === 'table' || element.descendants.some((tag) => /^(tbody|tr|td)$/.test(tag));
}

export function isChoiceLike(element: PlannedElement): boolean {
  return element.tag === 'select' || element.descendants.includes('option');
}

/** Attributes as HTML, each with a blank before it; `undefined` leaves one out. */
export function attributesHtml(attributes: Record<string, string | undefined>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}

/** What a task wants an element to carry: its attributes, and the names of its dataset with no value yet. */
export function plannedAttributes({ attributes, dataset }: PlannedElement): Record<string, string> {
  return { ...Object.fromEntries(dataset.map((name) => [`data-${name}`, ''])), ...attributes };
}
