/** Who runs the App for several organisations looks at all of them, in a real browser, while they work. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, launchBrowser } from '../../fakes/browser.ts';
import { createCaller } from '../../fakes/evaluations.ts';
import { startWorld, type World } from '../../fakes/world.ts';
import { keepPicture } from './keep-picture.ts';

const TOKEN = 'token-of-the-metrics';

let world: World;
let browser: Browser;
beforeAll(async () => {
  world = await startWorld(
    {},
    {},
    {
      secrets: { globex: 'globex-secret' },
      watching: { metrics: { token: TOKEN }, traces: undefined },
    },
  );
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await world[Symbol.asyncDispose]();
});

async function signIn(width: number, colorScheme: 'dark' | 'light'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  await page.goto(`${world.local.url}/dashboard/sign-in`);
  await page.getByLabel('secret').fill(TOKEN);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'All organisations' }).waitFor();
  return page;
}

test('what an organisation has come of its work is seen by the operator without loading the page again', async () => {
  const page = await signIn(1280, 'light');
  const globex = page.getByRole('row', { name: /^globex/ });
  await globex.getByText('24 h: 0 completed, 0 failed').first().waitFor();
  await page.evaluate('window.isFirst = true');
  const caller = createCaller(world.local.url, 'globex-secret');
  await caller.submit({ code: 'raise SystemExit(3)' });
  await globex.getByText('0 completed, 1 failed').waitFor({ timeout: 100_000 });
  expect(await page.evaluate('window.isFirst')).toBe(true);
  expect(await page.getByRole('row', { name: /^errand-local/ }).textContent()).toContain(
    '0 completed, 0 failed',
  );
  await keepPicture(page, 'all-organisations');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
}, 180_000);

test('the page fits phones, tablets and desktops, light and dark, says nothing on the console, and axe finds nothing', async () => {
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [768, 'light'],
    [1280, 'light'],
  ] as const) {
    const page = await signIn(width, colorScheme);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.reload();
    expect(await page.evaluate('document.documentElement.scrollWidth'), `at ${width} px`).toBe(width);
    expect(await axeFindings(page), `at ${width} px`).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  }
});
