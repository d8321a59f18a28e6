/** Small apps for tests: made from a task, served, and used as people use them. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { serveTree } from '../../../../../../action/site/verify/static-server.ts';
import {
  type Made,
  make,
  makeTask,
  notPassed,
  openBrowser,
  type TaskParts,
  verifyMade,
} from '../../support.ts';

export function appTests() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  return {
    build: (parts: TaskParts, previous?: Made['generation']['files']): Promise<Made> =>
      make(makeTask(parts), previous),

    /** Opens the page; nothing may go wrong on it. */
    async use(made: Made, steps: (page: Page) => Promise<void>): Promise<void> {
      await using server = await serveTree(made.generation.files, 'tally');
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      // A library that cannot be reached is no fault of the app.
      await page.route(/^https:/, (route) => route.fulfill({ body: '' }));
      try {
        await page.goto(server.url);
        await steps(page);
        expect(problems).toEqual([]);
      } finally {
        await page.close();
      }
    },

    async allPass(made: Made): Promise<void> {
      expect(made.generation.maker.template).toBe('small-app');
      expect(notPassed(await verifyMade(browser, made))).toEqual([]);
    },
  };
}

/** What an element shows, whether it is a field or not. */
export function shown(page: Page, selector: string): Promise<string> {
  const one = page.locator(selector).first();
  return one.evaluate((element) =>
    element.matches('input, textarea') && 'value' in element
      ? String(element.value)
      : (element.textContent ?? ''),
  );
}
