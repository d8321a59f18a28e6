import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, launchBrowser } from '../../fakes/browser.ts';
import { createCaller } from '../../fakes/evaluations.ts';
import { task } from '../../fakes/tasks.ts';
import { startWorld, type World } from '../../fakes/world.ts';
import { keepPicture } from './keep-picture.ts';

let world: World;
let browser: Browser;
let context: BrowserContext;
/** Paths below `/dashboard`, by what they show. */
const pages: Record<string, string> = {
  overview: '',
  jobs: '/jobs',
  evaluations: '/evaluations',
  new: '/new',
  'a problem': '/jobs/job_nowhere',
};
beforeAll(async () => {
  world = await startWorld();
  browser = await launchBrowser();
  context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(world.local.signInUrl);
  await page.close();
  pages.job = `/jobs/${await world.submit(task(`${world.local.url}/dashboard/sink`))}`;
});
afterAll(async () => {
  await browser.close();
  await world[Symbol.asyncDispose]();
});

const open = async (path: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${world.local.url}/dashboard${path}`);
  return page;
};

test('a program is sent by the form, and what it writes is seen while it runs', async () => {
  const page = await open('/new');
  await page.getByRole('button', { name: /ten lines/ }).click();
  await page.getByRole('button', { name: 'Run it' }).click();
  await page.waitForURL(/\/evaluations\/eval_/);
  const output = page.locator('#output');
  await output.filter({ hasText: 'line 1' }).waitFor({ timeout: 60_000 });
  expect(await output.textContent()).not.toContain('line 9');
  await output.filter({ hasText: 'line 9' }).waitFor();
  await page.locator('#head .status').filter({ hasText: 'completed' }).waitFor();
  expect(await page.locator('#head').textContent()).toContain('exit code 0');
  pages.evaluation = new URL(page.url()).pathname.replace('/dashboard', '');
  await keepPicture(page, 'evaluation');
});

test('a batch shows a bar that moves', async () => {
  const caller = createCaller(world.local.url);
  const programs = Array.from({ length: 8 }, (_, n) => ({
    code: `import time\ntime.sleep(${0.4 * n})\nprint(${n})`,
  }));
  const { batch_id } = await caller.submitBatch(programs);
  pages.batch = `/batches/${batch_id}`;
  const page = await open(pages.batch);
  const bar = page.getByRole('progressbar', { name: 'Ended' });
  const seen = new Set<string | null>();
  while (!seen.has('100')) seen.add(await bar.getAttribute('value'));
  expect(seen.size).toBeGreaterThan(2);
  await page.getByRole('row', { name: /Item 7/ }).waitFor();
});

test.each(['overview', 'jobs', 'job', 'evaluations', 'evaluation', 'batch', 'new', 'a problem', 'sign-in'])(
  '%s fits a phone and a desktop, light and dark, says nothing on the console, and axe finds nothing',
  async (name) => {
    const path = name === 'sign-in' ? '/sign-in' : (pages[name] ?? '');
    for (const [width, colorScheme] of [
      [360, 'dark'],
      [1280, 'light'],
    ] as const) {
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`${world.local.url}/dashboard${path}`);
      expect(await page.evaluate('document.documentElement.scrollWidth'), `at ${width} px`).toBe(width);
      expect(await axeFindings(page), `at ${width} px`).toEqual([]);
      expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
      await page.close();
    }
  },
);

test('without JavaScript all is there but that it is live', async () => {
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const page = await plain.newPage();
  for (const name of ['overview', 'jobs', 'job', 'evaluation', 'batch']) {
    await page.goto(`${world.local.url}/dashboard${pages[name]}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  await page.goto(`${world.local.url}/dashboard/new`);
  await page.getByLabel('Program').fill('print("plain")');
  await page.getByRole('button', { name: 'Run it' }).click();
  await page.getByText('print("plain")').waitFor();
  expect(await page.getByRole('button', { name: /Example/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
});

test('by keyboard alone one skips to the content, and comes to where the pages are', async () => {
  const page = await context.newPage();
  await page.goto(`${world.local.url}/dashboard/sign-in`);
  await page.getByLabel('secret').fill('test-secret');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
});
