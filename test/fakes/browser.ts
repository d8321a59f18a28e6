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

/** What axe finds on a page, of whatever impact: rule and element. It is evaluated, so no policy of the page stops it. */
export async function axeFindings(page: Page): Promise<string[]> {
  return page.evaluate(
    `${AXE}; axe.run().then(({ violations }) => violations.flatMap(({ id, impact, nodes }) => nodes.map(({ html }) => impact + ' ' + id + ': ' + html)))`,
  );
}
