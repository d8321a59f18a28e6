/** What a page is about, in words for people. */
import type { SalesSettings } from './settings.ts';

/** "the sum of the column sales", and what else can be the subject of the page. */
export function subjectOf({ amountColumn, derived }: SalesSettings): string {
  if (derived?.name !== amountColumn) return `the sum of the column ${amountColumn}`;
  if (derived.factors.length === 0) return 'the number of rows';
  const product = derived.factors.join(' × ');
  return product === amountColumn
    ? `the sum of ${product}`
    : `the sum of ${amountColumn}, which is ${product},`;
}
