/** What the elements of a summary page are about, and which of them the page has for itself. */
import type { PlannedElement } from '../../plan-types.ts';
import { says } from '../kit/elements.ts';

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
