/** axe's serious and critical findings; contrast also in the dark scheme, where it fails most often. */
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { listed, type PageCheck } from './quality-check.ts';

const LIGHT = { resultTypes: ['violations'] };
const DARK = { ...LIGHT, runOnly: ['color-contrast'] };
/** A colour caught in the middle of a transition is no colour of the page. */
const END_TRANSITIONS = `document.getAnimations().forEach((one) => { try { one.finish(); } catch { one.cancel(); } })`;

/** Of thousands of like rows the first tell as much as all, and axe needs seconds for each thousand. */
const KEEP_FIRST_ROWS = `for (const parent of document.querySelectorAll('body *'))
  for (const child of [...parent.children].slice(100)) child.remove();`;

export const accessibility: PageCheck = {
  check: 'No serious accessibility fault (axe)',
  async find({ page }) {
    const { default: axe } = await import('axe-core');
    // Not as a script element, which a page's content policy may forbid.
    await page.evaluate(axe.source);
    await page.evaluate(KEEP_FIRST_ROWS);
    const light = await findFaults(page, LIGHT);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await findFaults(page, DARK);
    await page.emulateMedia({ colorScheme: 'light' });
    const onlyDark = dark.filter((fault) => !light.includes(fault));
    return { problem: listed([...light, ...onlyDark.map((fault) => `in dark mode: ${fault}`)]) };
  },
};

async function findFaults(page: Page, options: object): Promise<string[]> {
  await page.evaluate(END_TRANSITIONS);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => {
      const [first = ''] = nodes[0]?.target.map(String) ?? [];
      return `${help} (${id}): ${first}${nodes.length > 1 ? ` and ${nodes.length - 1} more` : ''}`;
    });
}
