/** What the elements that a failed check asks about look like: the truth beside the expectation. */
import type { Page } from 'playwright-core';
import { parseScript } from '../generate/checks/parse-script.ts';
import { readRequirements } from '../generate/checks/read-requirements.ts';

const MOST_ELEMENTS = 3;

export async function describeElements(page: Page, check: string): Promise<string> {
  const parsed = parseScript(check);
  const uses = parsed.ok ? readRequirements(parsed.program).selectors : [];
  const selectors = [...new Set(uses.map(({ selector }) => selector))].slice(0, MOST_ELEMENTS);
  const seen = await Promise.all(selectors.map((selector) => describeElement(page, selector)));
  return seen.join(' ');
}

async function describeElement(page: Page, selector: string): Promise<string> {
  const found = await page
    .evaluate<{ count: number; text: string } | null>(
      `(() => { const all = [...document.querySelectorAll(${JSON.stringify(selector)})];
        return { count: all.length, text: (all[0]?.textContent ?? '').trim().replace(/\\s+/g, ' ').slice(0, 60) }; })()`,
    )
    .catch(() => null);
  if (!found) return '';
  if (found.count === 0) return `Nothing on the page matches ${selector}.`;
  return `On the page, ${selector} ${found.count > 1 ? `matches ${found.count} elements; the first` : ''} reads "${found.text}".`.replace(
    / {2,}/g,
    ' ',
  );
}
