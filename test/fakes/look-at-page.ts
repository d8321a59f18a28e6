/** A page as browsers of all sizes show it. */
import { expect } from 'vitest';
import { axeFindings, launchBrowser } from './browser.ts';

/** That it fits a phone and a desktop, light and dark, says nothing on the console, and axe finds nothing. */
export async function lookAtPage(address: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [360, 'light'],
      [1280, 'light'],
      [1280, 'dark'],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(address);
      expect(await page.evaluate('document.documentElement.scrollWidth'), `at ${width} px`).toBe(width);
      expect(complaints).toEqual([]);
      // One light and one dark: colours are what differs, and axe takes its time.
      if (width > 1_000) expect(await axeFindings(page)).toEqual([]);
    }
  } finally {
    await browser.close();
  }
}
