import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileTree } from '../../../../../action/site/context.ts';
import { serveTree } from '../../../../../action/site/verify/static-server.ts';
import { type Made, make, makeTask, notPassed, openBrowser, type TaskParts, verifyMade } from '../support.ts';

let browser: Browser;
let png: Buffer;
beforeAll(async () => {
  browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 180, height: 60 } });
  await page.setContent('<body style="margin:0;font:700 36px monospace;background:#fff">&nbsp;K7QX2</body>');
  png = await page.screenshot();
  await page.close();
}, 60_000);
afterAll(() => browser.close());

function build(parts: TaskParts, previous?: FileTree): Promise<Made> {
  return make(makeTask(parts), previous);
}

/** Stands for the library, which tests do not load: what it is asked to read decides what it answers. */
const ENGINE = `window.Tesseract = {
  createWorker: async (language, mode, { logger }) => ({
    setParameters: async () => {},
    terminate: async () => {},
    recognize: async (canvas) => {
      logger({ status: 'recognizing text', progress: 0.5 });
      return { data: { text: canvas.width + ' wide\\n', confidence: 88.4 } };
    },
  }),
};`;

interface Opening {
  query?: string;
  engine?: string;
}

async function open(
  files: FileTree,
  use: (page: Page, errors: string[]) => Promise<void>,
  { query = '', engine }: Opening = {},
): Promise<void> {
  await using server = await serveTree(files, 'tally');
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route(/^https:/, (route) => route.abort());
  if (engine) await page.addInitScript(engine);
  try {
    await page.goto(server.url + query);
    await use(page, errors);
    expect(errors).toEqual([]);
  } finally {
    await page.close();
  }
}

const SOLVER = `Create a captcha solver that handles ?url=https://.../image.png. It defaults to the attached sample.
Show the image in #captcha-img-q7 and the solved text in #captcha-result-q7 within 15 seconds.`;

describe('a page that reads an image', () => {
  const solver = (parts: TaskParts = {}) =>
    build({
      brief: SOLVER,
      files: { 'sample.png': png },
      checks: [
        `js: document.querySelector('#captcha-img-q7').tagName === 'IMG'`,
        `js: document.querySelector('#captcha-img-q7').src.includes('sample.png')`,
        `js: document.querySelector('#captcha-result-q7').textContent.trim().length > 0`,
      ],
      ...parts,
    });

  test('passes its checks and says that nothing was recognised while the library cannot be reached', async () => {
    const made = await solver();
    expect(made.generation.maker.template).toBe('image-viewer');
    expect(notPassed(await verifyMade(browser, made))).toEqual([]);
    expect(made.text('index.html')).not.toContain('K7QX2');
    await open(made.generation.files, async (page) => {
      await page.locator('#captcha-result-q7[data-state=unavailable]').waitFor();
      expect(await page.locator('#captcha-result-q7').innerText()).toMatch(
        /could not be loaded; nothing was/,
      );
      expect(await page.locator('#captcha-copy').isDisabled()).toBe(true);
      await page.fill('#captcha-entry', 'k7qx2');
      await page.click('#captcha-submit');
      expect(await page.locator('#captcha-result-q7').innerText()).toBe('k7qx2');
      expect(await page.locator('#page-status').innerText()).toBe('Entered by hand.');
      await page.getByRole('button', { name: 'Read again' }).click();
      await page.locator('#captcha-result-q7[data-state=unavailable]').waitFor();
    });
  }, 120_000);

  test('shows what is recognised of the sample, of ?url= and of a file, with its confidence', async () => {
    const { generation } = await solver();
    const other = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="240" height="200"/>');
    const files: FileTree = new Map([...generation.files, ['other.svg', other]]);
    await open(
      files,
      async (page) => {
        await page.locator('[data-state=solved]').waitFor();
        expect(await page.locator('#captcha-result-q7').innerText()).toBe('360 wide');
        expect(await page.locator('#page-confidence').innerText()).toBe('Confidence 88 %');
        await page.setInputFiles('#image-file', { name: 'a.svg', mimeType: 'image/svg+xml', buffer: other });
        await page.getByText('240 wide').waitFor();
        expect(await page.locator('#captcha-img-q7').getAttribute('alt')).toBe('The image to read, a.svg');
      },
      { engine: ENGINE },
    );
    await open(
      files,
      async (page) => {
        await page.getByText('240 wide').waitFor();
        expect(await page.locator('#captcha-img-q7').getAttribute('src')).toMatch(/\/tally\/other\.svg$/);
      },
      { engine: ENGINE, query: '?url=other.svg' },
    );
  }, 120_000);

  test.each([
    ['an image that is not there', '?url=gone.png', 'failed', /No text was recognised/, /answered 404/],
    ['a script', '?url=javascript:alert(1)', 'solved', /wide/, /no web address; it was not used/],
    ['markup', '?url=%22%3E%3Cimg%20src=x%20onerror=hurt()%3E', 'failed', /No text/, /answered 404/],
  ])(
    'keeps to images: %s in the address',
    async (_, query, state, text, status) => {
      const { generation } = await solver();
      await open(
        generation.files,
        async (page) => {
          await page.locator(`[data-state=${state}]`).waitFor();
          await page.locator('#page-status', { hasText: status }).waitFor();
          expect(await page.locator('#captcha-result-q7').innerText()).toMatch(text);
        },
        { engine: ENGINE, query },
      );
    },
    60_000,
  );

  test('an engine that finds nothing, or breaks, leaves no text', async () => {
    const { generation } = await solver();
    const answers = [`{ data: { text: ' \\n', confidence: 0 } }`, `Promise.reject('out of memory')`];
    for (const answer of answers) {
      const engine = ENGINE.replace(/return \{ data.*\}\s*;/, `return ${answer};`);
      await open(
        generation.files,
        async (page) => {
          await page.locator('[data-state=failed]').waitFor();
          expect(await page.locator('#captcha-result-q7').innerText()).toBe('No text was recognised.');
        },
        { engine },
      );
    }
  }, 60_000);

  test('other names and no sample: the page waits for an image and keeps its names in the next round', async () => {
    const brief =
      'Build an OCR page with Tesseract.js: read the text from an image. Put the picture into #scan, the recognised words into #words, and a retry button #again.';
    const first = await build({
      brief,
      checks: [`js: !!document.querySelector("script[src*='tesseract']")`],
    });
    expect(notPassed(await verifyMade(browser, first))).toEqual([]);
    await open(first.generation.files, async (page) => {
      expect(await page.locator('#words').innerText()).toBe('There is no image to read yet.');
      expect(await page.locator('#scan').isHidden()).toBe(true);
    });
    const second = await build(
      {
        brief: 'Now start with the attached page.png, and add a theme toggle button #dark.',
        round: 2,
        files: { 'page.png': png },
        checks: [`js: !!document.querySelector('button#dark') && !!document.querySelector('#again')`],
      },
      first.generation.files,
    );
    expect(notPassed(await verifyMade(browser, second))).toEqual([]);
    await open(
      second.generation.files,
      async (page) => {
        await page.locator('#words[data-state=solved]').waitFor();
      },
      { engine: ENGINE },
    );
  }, 120_000);
});

const WEBP = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64');

describe('a gallery', () => {
  const SVG = (color: string) =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60"><rect width="80" height="60" fill="${color}"/></svg>`,
    );
  const parts = (): TaskParts => ({
    brief: `Make a photo gallery titled "Harbour walk" of the attached images in #photos-x1, each as a figure with a caption, in a lightbox, with search in #find-x1 and a slideshow that changes every 2 seconds.`,
    files: {
      'red_boat.svg': SVG('red'),
      'blue-pier.svg': SVG('blue'),
      "note it's &.png": png,
      'odd.png': WEBP,
      'broken.jpg': 'no image',
      'empty.gif': '',
    },
    checks: [
      `js: document.title === 'Harbour walk'`,
      `js: document.querySelectorAll('#photos-x1 figure figcaption').length >= 6`,
      `js: [...document.querySelectorAll('#photos-x1 img')].every((image) => image.alt !== '')`,
      `js: !!document.querySelector('input#find-x1')`,
      `js: !!document.querySelector('dialog')`,
    ],
  });

  test('shows every image with its facts, says what is odd about files, and passes its checks', async () => {
    const made = await build(parts());
    expect(notPassed(await verifyMade(browser, made))).toEqual([]);
    await open(made.generation.files, async (page) => {
      const text = await page.locator('#photos-x1').innerText();
      expect(text).toMatch(/Red boat\s+80 × 60 px · SVG/);
      expect(text).toMatch(/odd\.png is a WebP image, whatever its name says/);
      expect(text).toMatch(/1 × 1 px · WebP/);
      expect(text).toMatch(/broken\.jpg is no image that can be recognised/);
      expect(text).toMatch(/empty\.gif is an empty file/);
      expect(await page.locator('figure', { hasText: 'Note' }).locator('a').getAttribute('href')).toBe(
        "note%20it's%20%26.png",
      );
    });
  }, 120_000);

  test('opens, walks, zooms and turns by keyboard and gives the focus back', async () => {
    const { generation } = await build(parts());
    await open(generation.files, async (page) => {
      await page.getByRole('button', { name: 'Enlarge Blue pier' }).focus();
      await page.keyboard.press('Enter');
      const caption = page.locator('#lightbox-caption');
      expect(await caption.innerText()).toMatch(/Blue pier \(\d of 4\)/);
      const before = await caption.innerText();
      await page.keyboard.press('ArrowRight');
      expect(await caption.innerText()).not.toBe(before);
      await page.keyboard.press('ArrowLeft');
      expect(await caption.innerText()).toBe(before);
      await page.click('#lightbox-rotate');
      expect(await page.locator('#lightbox-image').evaluate((image) => image.style.rotate)).toBe('90deg');
      await page.click('#lightbox-zoom');
      expect(await page.locator('#lightbox-zoom').getAttribute('aria-pressed')).toBe('true');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(`document.activeElement.getAttribute('aria-label')`)).toBe(
        'Enlarge Blue pier',
      );
      await page.fill('#find-x1', 'BOAT');
      expect(await page.locator('figure:visible').count()).toBe(1);
      expect(await page.locator('#gallery-count').innerText()).toBe('1 of 6 images');
      await page.fill('#find-x1', 'zebra');
      await page.getByText('No image has a name like that.').waitFor();
      await page.fill('#find-x1', '');
      await page.click('#slideshow');
      const first = await caption.innerText();
      await expect.poll(() => caption.innerText(), { timeout: 10_000 }).not.toBe(first);
      await page.locator('[data-stop]').click();
      await page.click('#lightbox-close');
      expect(await page.locator('dialog').isHidden()).toBe(true);
    });
  }, 60_000);

  test.each<[string, TaskParts]>([
    [
      'classes for a grid and its cards',
      {
        brief:
          'Display the attached photos in a grid with class "shots", each photo a .shot-card with a caption. A click opens #shot-modal with a close button #shut.',
        files: { 'a.svg': SVG('red'), 'b.svg': SVG('blue') },
        checks: [
          `js: document.querySelectorAll('.shot-card').length === 2 && !!document.querySelector('.shots figure')`,
          `js: !!document.querySelector('#shot-modal button#shut')`,
        ],
      },
    ],
    [
      'a lightbox that is no dialog',
      {
        brief: 'Build an image gallery.',
        files: { 'a.svg': SVG('red'), 'b.svg': SVG('blue') },
        checks: [`js: !!document.querySelector('div#lightbox')`],
      },
    ],
    [
      'an image of its own, with its text',
      {
        brief: 'Show the attached a.svg in #hero-4.',
        files: { 'a.svg': SVG('red') },
        checks: [`js: document.querySelector('img#hero-4').alt === 'Our boat'`],
      },
    ],
  ])(
    'gives a task the names it asks for: %s',
    async (_, one) => {
      const made = await build(one);
      expect(made.generation.maker.template).toBe('image-viewer');
      expect(notPassed(await verifyMade(browser, made))).toEqual([]);
      await open(made.generation.files, async (page) => {
        await page.getByRole('button', { name: 'Enlarge A' }).click();
        await page.getByRole('button', { name: 'Close' }).click();
        expect(await page.locator('dialog').isHidden()).toBe(true);
      });
    },
    60_000,
  );

  test('a later round adds images and ?url=, and keeps what was there', async () => {
    const first = await build(parts());
    const second = await build(
      {
        brief: 'Add pier2.svg, and show one more image with ?image=https://example.org/a.png.',
        round: 2,
        files: { 'pier2.svg': SVG('green') },
        checks: [`js: document.querySelectorAll('figure').length === 7`],
      },
      first.generation.files,
    );
    expect(notPassed(await verifyMade(browser, second))).toEqual([]);
    await open(
      second.generation.files,
      async (page) => {
        expect(await page.locator('figure').count()).toBe(8);
        await page.getByRole('button', { name: 'Enlarge the image from the address' }).click();
        expect(await page.locator('#lightbox-image').getAttribute('src')).toMatch(/red_boat\.svg$/);
      },
      { query: '?image=red_boat.svg' },
    );
  }, 120_000);
});
