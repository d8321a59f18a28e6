import { expect, test } from 'vitest';
import { chooseImages } from '../../../../action/site/generate/templates/image-viewer/images/choose-images.ts';
import type { TemplateInput } from '../../../../action/site/generate/templates/template.ts';
import { withScreenshots } from '../../../../action/site/screenshot-files.ts';

const screenshots = { desktop: Buffer.from('wide'), phone: Buffer.from('high'), consoleErrors: [] };
const contents = (files: ReadonlyMap<string, Buffer>) =>
  Object.fromEntries([...files].map(([path, content]) => [path, content.toString()]));

test('both pictures become files of the site', () => {
  const files = withScreenshots(new Map([['index.html', Buffer.from('<p>')]]), screenshots, []);
  expect(contents(files)).toEqual({
    'index.html': '<p>',
    'screenshot.jpg': 'wide',
    'screenshot-phone.jpg': 'high',
  });
});

test.each(['screenshot.jpg', 'screenshot-phone.jpg'])('an attachment called %s is left alone', (path) => {
  const files = withScreenshots(new Map([[path, Buffer.from('sent')]]), screenshots, [path]);
  expect(contents(files)).toMatchObject({ [path]: 'sent' });
  expect(files.size).toBe(2);
});

test('without pictures the files stay as they are', () => {
  const files = new Map([['index.html', Buffer.from('<p>')]]);
  expect(withScreenshots(files, undefined, [])).toBe(files);
});

test('neither is taken for an image that the site is about, unless it was sent', () => {
  const files = new Map(
    ['a.png', 'screenshot.jpg', 'screenshot-phone.jpg'].map((path) => [path, Buffer.from('image')]),
  );
  const chosen = (sent: string[]) =>
    chooseImages(
      {
        files,
        plan: { manifest: [], files: [] },
        input: { attachments: new Map(sent.map((path) => [path, Buffer.from('image')])) },
      } as unknown as TemplateInput,
      [],
    ).map(({ path }) => path);
  expect(chosen([])).toEqual(['a.png']);
  expect(chosen(['screenshot-phone.jpg'])).toContain('screenshot-phone.jpg');
});
