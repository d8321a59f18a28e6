import { expect, test, vi } from 'vitest';
import { bestSite } from '../../../../action/site/best-site.ts';
import { layGroundwork } from '../../../../action/site/generate/groundwork.ts';
import { templateSite } from '../../../../action/site/generate/template-site.ts';
import { keepBrowser } from '../../../../action/site/verify/browser.ts';
import { takeScreenshots } from '../../../../action/site/verify/screenshots.ts';
import { findChrome } from '../../../../src/local/chrome.ts';
import { inputFor, makeTask, repository } from './support.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Shows its title. */
const page = (title: string) =>
  Buffer.from(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1></h1><script>document.querySelector('h1').textContent = document.title</script></body></html>`,
  );

test.each([
  ['as it was made', 'Right', 'Right'],
  ['as it was repaired', 'Wrong', 'Right'],
])('pictures are of the site %s', async (_, made, shown) => {
  const chrome = await findChrome(process.env.CHROME_BIN);
  await using browsers = keepBrowser(() => chrome);
  const input = await inputFor(makeTask({ checks: [{ js: 'document.title === "Right"' }] }));
  const signal = AbortSignal.timeout(50_000);
  const groundwork = await layGroundwork(input, { fetch, signal });
  const generation = { ...templateSite(groundwork), files: new Map([['index.html', page(made)]]) };
  const work = {
    patience: { timeoutMs: 2_000, settledMs: 200 },
    input,
    model: null,
    signal,
    publishBy: Date.now() + 50_000,
    pageHosts: [],
    groundwork,
    generation,
    proposal: undefined,
    reporter: { log() {} },
  };
  const { screenshots } = await bestSite(work, browsers);
  const expected = await takeScreenshots(new Map([['index.html', page(shown)]]), {
    browser: await browsers.get(),
    repositoryName: repository.name,
  });
  expect(screenshots?.desktop.equals(expected.desktop)).toBe(true);
});
