/** Finds out which of the ids that a task names plays which part, by what the brief and the checks say of each. */
import type { PlannedElement } from '../../plan-types.ts';
import type { FeatureContext } from './feature.ts';

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

export function isAboutCurrency(element: PlannedElement): boolean {
  return (
    says(element, [[/\bcurr?(enc|\b)/, 1]]) > 0 ||
    element.optionValues.some((value) => /^[A-Z]{3}$/.test(value))
  );
}

/** Ids that every page has for itself. */
export const PAGE_IDS: ReadonlySet<string> = new Set([
  'page-status',
  'page-rows',
  'page-skipped',
  'page-empty',
]);

/** Elements that play no part yet: neither the total nor named by a feature that is on. */
export function freeElements({ plan, core }: FeatureContext): PlannedElement[] {
  const taken = Object.values(core.features).flatMap((settings) => Object.values(settings));
  return plan.elements.filter(({ id }) => id !== core.totalId && !PAGE_IDS.has(id) && !taken.includes(id));
}
