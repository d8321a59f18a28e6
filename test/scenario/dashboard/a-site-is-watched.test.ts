import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../fakes/browser.ts';
import { SECRET, task } from '../../fakes/tasks.ts';
import { until } from '../../fakes/wait.ts';
import { startWorld, type World } from '../../fakes/world.ts';
import { keepPicture } from './keep-picture.ts';

let world: World;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  world = await startWorld();
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await world[Symbol.asyncDispose]();
});

const address = (path: string) => `${world.local.url}/dashboard${path}`;

test('whoever comes without a session signs in and is where they wanted to be', async () => {
  await page.goto(address('/jobs?status=failed'));
  await page.getByLabel('secret').fill(SECRET);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Jobs' }).waitFor();
  expect(page.url()).toBe(address('/jobs?status=failed'));
  expect(await page.getByLabel('Status').inputValue()).toBe('failed');
});

test('a task is sent by the form, seen on its way to a live page without asking again, and its callback sent once more', async () => {
  await page.getByRole('link', { name: 'New' }).click();
  await page.getByRole('button', { name: /bakery/ }).click();
  await page.getByRole('button', { name: 'Make it' }).click();
  await page.waitForURL(/\/jobs\/job_/);
  // Whoever has loaded the page anew is found out by this.
  await page.evaluate('window.isFirst = true');
  const status = page.locator('#head .status');
  const log = page.locator('#log');
  expect(await status.textContent()).not.toContain('completed');
  await until('the run to be seen', async () => (await log.textContent())?.includes('Claimed by run'));
  await until('a check to be seen', async () => (await log.textContent())?.includes('passed:'));
  expect(await status.textContent()).toContain('running');
  expect(await page.evaluate('window.isFirst')).toBe(true);

  await status.filter({ hasText: 'completed' }).waitFor({ timeout: 60_000 });
  const checks = page.locator('#checks');
  await checks.getByText(/^5 of 5 passed/).waitFor();
  await page.locator('#callbacks .status').filter({ hasText: 'delivered' }).waitFor();
  for (const [alt, width] of [
    ['The page on a desktop screen, as it was checked', 1280],
    ['The page on a phone, as it was checked', 360],
  ] as const) {
    const picture = page.getByAltText(alt);
    await picture.scrollIntoViewIfNeeded();
    await until(`the picture of ${width} pixels`, () =>
      picture.evaluate((image: { naturalWidth: number }, wide) => image.naturalWidth === wide, width),
    );
  }
  await page.evaluate('scrollTo(0, 0)');
  await keepPicture(page, 'job');

  await page.getByRole('button', { name: 'Send it again' }).click();
  await page.locator('#callbacks').getByText('somebody asked for it').waitFor();
  await until('the second callback', async () => {
    const states = await page.locator('#callbacks .status').allTextContents();
    return states.length === 2 && states.every((state) => state.includes('delivered'));
  });
  await page.getByText('Body').first().click();
  expect(await page.locator('#callbacks pre').first().textContent()).toContain('"status": "success"');
  const site = await page
    .getByRole('link', { name: /\/pages\// })
    .first()
    .getAttribute('href');
  await page.goto(site ?? '');
  expect(await page.title()).toBe('Harbour Street Bakery');
});

test('the overview and the list move on while somebody looks', async () => {
  await page.goto(address(''));
  await page.getByRole('row', { name: /harbour-street-bakery/ }).waitFor();
  const waiting = page.getByRole('row', { name: /another-task/ });
  expect(await waiting.count()).toBe(0);
  const list = await page.context().newPage();
  await list.goto(address('/jobs'));
  await page.bringToFront();
  const id = await world.submit(task(`${world.local.url}/dashboard/sink`, { task: 'another-task' }));
  await waiting.waitFor();
  await list.getByRole('row', { name: /another-task/ }).waitFor();
  await keepPicture(page, 'overview');
  await page.goto(address(`/jobs/${id}`));
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.locator('#head .status').filter({ hasText: 'cancelled' }).waitFor();
  await page.getByRole('link', { name: 'Try again' }).click();
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('another-task');
});
