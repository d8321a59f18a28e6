import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeScore, findingsOf, launchBrowser } from '../../fakes/browser.ts';
import { createCaller } from '../../fakes/evaluations.ts';
import { task } from '../../fakes/tasks.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../fakes/webhook-receiver.ts';
import { startWorld, type World } from '../../fakes/world.ts';
import { axeTable, type ScoredPage } from './axe-table.ts';
import { keepPicture } from './keep-picture.ts';

let world: World;
let browser: Browser;
let context: BrowserContext;
let receiver: WebhookReceiver;
const scores: ScoredPage[] = [];
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
  receiver = await startWebhookReceiver((_, n) => (n === 0 ? { status: 500 } : undefined));
  browser = await launchBrowser();
  context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(world.local.signInUrl);
  await page.close();
  pages.job = `/jobs/${await world.submit(task(`${world.local.url}/dashboard/sink`))}`;
  pages['a repeated task'] = `${pages.job}?repeated`;
});
afterAll(async () => {
  console.log(`axe:\n${axeTable(scores)}`);
  await browser.close();
  await receiver[Symbol.asyncDispose]();
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
  const { batch_id } = await caller.submitBatch(programs, { webhook: { url: receiver.url } });
  pages.batch = `/batches/${batch_id}`;
  const page = await open(pages.batch);
  const bar = page.getByRole('progressbar', { name: 'Ended' });
  const seen = new Set<string | null>();
  while (!seen.has('100')) seen.add(await bar.getAttribute('value'));
  expect(seen.size).toBeGreaterThan(2);
  await page.getByRole('row', { name: /Item 7/ }).waitFor();
});

test('its webhook is seen arriving after all has ended, and once more when it is sent again', async () => {
  const page = await open(pages.batch ?? '');
  const webhooks = page.locator('#webhooks');
  await webhooks.locator('.status').filter({ hasText: 'delivered' }).waitFor();
  expect(await webhooks.textContent()).toContain('2 tries');
  await page.evaluate('window.isFirst = true');
  const { deliveries } = await createCaller(world.local.url).deliveries(
    `batch_id=${pages.batch?.split('/').at(-1)}`,
  );
  await createCaller(world.local.url).post(`/webhook-deliveries/${deliveries[0]?.delivery_id}/replay`);
  await webhooks.getByText('3 tries').waitFor();
  await webhooks.locator('.status').filter({ hasText: 'delivered' }).waitFor();
  expect(await page.evaluate('window.isFirst')).toBe(true);
  await webhooks.getByRole('button', { name: 'Send it again' }).click();
  await webhooks.getByText('4 tries').waitFor();
  expect(new URL(page.url()).pathname).toBe(`/dashboard${pages.batch}`);
});

test('programs are sent by the form, and seen until all have ended', async () => {
  const page = await open('/new');
  await page.getByRole('button', { name: /eight programs/ }).click();
  await page.getByLabel('Seconds each may take').fill('3');
  await page.getByRole('button', { name: 'Run all' }).click();
  await page.waitForURL(/\/batches\/batch_/);
  await page.locator('#head .status').filter({ hasText: 'completed' }).waitFor({ timeout: 60_000 });
  const statuses = await page.locator('#items .status').allTextContents();
  expect(statuses).toHaveLength(8);
  expect(statuses[0]).toContain('completed');
  // It sleeps for longer than it may.
  expect(statuses[7]).toContain('failed');
});

test('a page that nobody sees keeps no connection, and is up to date when it is seen again', async () => {
  const page = await context.newPage();
  // What a browser does to a tab behind another one; headless it never does it.
  const show = (isHidden: boolean) =>
    page.evaluate(
      `Object.defineProperty(document, 'hidden', { configurable: true, value: ${isHidden} });
      document.dispatchEvent(new Event('visibilitychange'))`,
    );
  const isFollowing = page.waitForRequest(/\/changes$/);
  await page.goto(`${world.local.url}/dashboard${pages.job}`);
  const stream = await isFollowing;
  const isLeft = page.waitForEvent('requestfailed', (request) => request === stream);
  await show(true);
  await isLeft;
  const isBack = page.waitForRequest(/\/changes$/);
  const isAsked = page.waitForRequest((request) => request.url() === page.url());
  await show(false);
  await isBack;
  await isAsked;
});

test.each([
  'overview',
  'jobs',
  'job',
  'a repeated task',
  'evaluations',
  'evaluation',
  'batch',
  'new',
  'a problem',
  'sign-in',
])(
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
      const score = await axeScore(page);
      scores.push({ page: name, shown: `${width} px ${colorScheme}`, ...score });
      expect(findingsOf(score), `at ${width} px`).toEqual([]);
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
  await page.getByLabel('Program', { exact: true }).fill('print("plain")');
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
