import { execFileSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { withBrowser } from '../../../../../action/site/verify/browser.ts';
import { findChrome } from '../../../../../src/local/chrome.ts';

vi.setConfig({ testTimeout: 30_000 });

/** Ends the browsers that this process started, as running out of memory would. */
function killBrowsers(): void {
  execFileSync('pkill', ['-KILL', '-P', String(process.pid), '-f', 'remote-debugging-pipe']);
}

test('a browser that dies is replaced once and the work starts anew', async () => {
  const chrome = await findChrome(process.env.CHROME_BIN);
  let starts = 0;
  const title = await withBrowser(chrome, async (browser) => {
    const page = await browser.newPage();
    if (++starts === 1) killBrowsers();
    await page.setContent('<title>still here</title>');
    return page.title();
  });
  expect([title, starts]).toEqual(['still here', 2]);
});

test('one that dies again is an error that says so', async () => {
  const chrome = await findChrome(process.env.CHROME_BIN);
  const work = withBrowser(chrome, async (browser) => {
    const page = await browser.newPage();
    killBrowsers();
    await page.setContent('<title>never seen</title>');
  });
  await expect(work).rejects.toThrow('the browser died');
});

test('an error of the work itself is passed on and not tried again', async () => {
  let starts = 0;
  const work = withBrowser(await findChrome(process.env.CHROME_BIN), async () => {
    starts += 1;
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  expect(starts).toBe(1);
});
