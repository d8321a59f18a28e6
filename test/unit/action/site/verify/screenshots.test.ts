import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { takeScreenshots } from '../../../../../action/site/verify/screenshots.ts';
import { openBrowser } from '../support.ts';

vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const take = (html: string) =>
  takeScreenshots(new Map([['index.html', Buffer.from(`<!DOCTYPE html><title>T</title>${html}`)]]), {
    browser,
    repositoryName: 'tally',
  });

/** Width, height and the colour of the pixel in the middle, as the browser reads the picture. */
async function look(picture: Buffer) {
  const page = await browser.newPage();
  const url = `data:image/jpeg;base64,${picture.toString('base64')}`;
  const seen = await page.evaluate<number[]>(`(async () => {
    const bitmap = await createImageBitmap(await (await fetch(${JSON.stringify(url)})).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const pixel = context.getImageData(bitmap.width / 2, bitmap.height / 2, 1, 1).data;
    return [bitmap.width, bitmap.height, ...pixel.slice(0, 3)];
  })()`);
  await page.close();
  return seen;
}

it('show the page on a desktop and on a phone, in the light scheme', async () => {
  const { desktop, phone } = await take(`<style>
    html { background: #f00 }
    @media (max-width: 400px) { html { background: #00f } }
    @media (prefers-color-scheme: dark) { html { background: #000 !important } }
  </style>`);
  const [width, height, red = 0, , blue = 0] = await look(desktop);
  expect([width, height, red > 200, blue < 50]).toEqual([1280, 720, true, true]);
  const [phoneWidth, phoneHeight, phoneRed = 0, , phoneBlue = 0] = await look(phone);
  expect([phoneWidth, phoneHeight, phoneRed < 50, phoneBlue > 200]).toEqual([360, 740, true, true]);
});

it('are small, however much is to be seen', async () => {
  const { desktop, phone } =
    await take(`<canvas width="1280" height="720" style="position: absolute; inset: 0"></canvas><script>
    const context = document.querySelector('canvas').getContext('2d');
    const noise = context.createImageData(1280, 720);
    for (let i = 0; i < noise.data.length; i += 65536) crypto.getRandomValues(noise.data.subarray(i, i + 65536));
    for (let i = 3; i < noise.data.length; i += 4) noise.data[i] = 255;
    context.putImageData(noise, 0, 0);
  </script>`);
  expect(desktop.byteLength).toBeLessThan(300_000);
  expect(phone.byteLength).toBeLessThan(300_000);
});

it('come with the errors of the page', async () => {
  const { consoleErrors } = await take('<script>console.error("no data"); nowhere()</script>');
  expect(consoleErrors).toEqual(['nowhere is not defined', 'no data']);
});

it('cannot be taken of a page that does not load', async () => {
  const shots = takeScreenshots(new Map(), { browser, repositoryName: 'tally' });
  await expect(shots).rejects.toThrow('the page answered 404');
});
