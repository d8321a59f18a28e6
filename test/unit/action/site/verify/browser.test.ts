import { execFileSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { keepBrowser } from '../../../../../action/site/verify/browser.ts';
import { findChrome } from '../../../../../src/local/chrome.ts';

vi.setConfig({ testTimeout: 30_000 });

/** Ends the browsers that this process started, as running out of memory would. */
function killBrowsers(): void {
  execFileSync('pkill', ['-KILL', '-P', String(process.pid), '-f', 'remote-debugging-pipe']);
}

test('one browser is kept for as long as it lives, and one that died is replaced', async () => {
  const chrome = await findChrome(process.env.CHROME_BIN);
  await using browsers = keepBrowser(() => chrome);
  const [first, same] = await Promise.all([browsers.get(), browsers.get()]);
  expect(same).toBe(first);
  expect(await browsers.get()).toBe(first);
  const gone = new Promise((resolve) => first.once('disconnected', resolve));
  killBrowsers();
  await gone;
  const second = await browsers.get();
  const page = await second.newPage();
  await page.setContent('<title>still here</title>');
  expect(await page.title()).toBe('still here');
});

test('where there is no browser that is said whenever one is asked for, and there may be one later', async () => {
  const chrome = await findChrome(process.env.CHROME_BIN);
  let found: string | undefined;
  await using browsers = keepBrowser(() => {
    if (found === undefined) throw new Error('this runner has no Chrome');
    return found;
  });
  await expect(browsers.get()).rejects.toThrow('no Chrome');
  await expect(browsers.get()).rejects.toThrow('no Chrome');
  found = chrome;
  expect((await browsers.get()).isConnected()).toBe(true);
});
