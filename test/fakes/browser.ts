import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChrome } from '../../src/local/chrome.ts';

const AXE = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChrome(process.env.CHROME_BIN),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

export interface AxeScore {
  /** Rules that hold, and those that axe leaves to people. */
  passed: number;
  incomplete: number;
  /** Rules that do not hold. */
  violations: { id: string; impact: string; elements: string[] }[];
}

/** What axe says of a page. It is evaluated, so no policy of the page stops it. */
export async function axeScore(page: Page): Promise<AxeScore> {
  return page.evaluate(
    `${AXE}; axe.run().then(({ passes, incomplete, violations }) => ({
      passed: passes.length,
      incomplete: incomplete.length,
      violations: violations.map(({ id, impact, nodes }) => ({ id, impact, elements: nodes.map(({ html }) => html) })),
    }))`,
  );
}

export async function axeFindings(page: Page): Promise<string[]> {
  return findingsOf(await axeScore(page));
}

/** What it finds, of whatever impact: rule and element. */
export function findingsOf({ violations }: AxeScore): string[] {
  return violations.flatMap(({ id, impact, elements }) => elements.map((html) => `${impact} ${id}: ${html}`));
}
