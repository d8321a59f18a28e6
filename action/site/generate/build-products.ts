/** Files that a site's own workflow makes while it runs: they are published, and not committed. */
import { FILE_NAME } from './file-names.ts';
import { notCommitted } from './not-committed.ts';
import type { SitePlan } from './plan-types.ts';

/**
 * Names of the products that are there, one a line: empty as committed, written by the workflow before it publishes.
 * The page asks this file first, so that it never asks for a product that does not exist.
 */
export const BUILD_PRODUCTS_FILE = 'build-products.txt';

export function buildProducts({ brief, checks }: Pick<SitePlan, 'brief' | 'checks'>): string[] {
  const redirected = new RegExp(String.raw`>\s*(?<path>${FILE_NAME})`, 'giu');
  const targets = [...brief.matchAll(redirected)].map(({ groups }) => groups?.path ?? '');
  const absent = notCommitted([brief, ...checks.map(({ text }) => text)].join('\n'));
  return [...new Set([...targets, ...absent])];
}
