import { expect, test } from 'vitest';
import { plainText } from '../../../action/site/generate/markdown.ts';
import { shorten, summaryLine } from '../../../src/domain/summary-line.ts';

test.each([
  [
    'the paragraph below the heading',
    '# Title\n\nAdds up\nthe figures.\n\n**Live page:** <https://x.example>',
    'Adds up the figures.',
  ],
  [
    'past badges, pictures, lists and quotations',
    '# T\n\n[![ci](a)](b)\n\n![shot](s.png)\n\n- item\n\n> said\n\nText.',
    'Text.',
  ],
  [
    'without its Markdown',
    '# T\n\nA **bold** `code` and [a link](https://x.example), 2 \\* 3.',
    'A bold code and a link, 2 * 3.',
  ],
  [
    'as it was before it was escaped',
    `# T\n\n${plainText('<b> & `tick` [x](y) *z* #1')}`,
    '<b> & `tick` [x](y) *z* #1',
  ],
  ['the heading where nothing stands below it', '# Only a *title*\n\n## Setup\n', 'Only a title'],
  ['text that comes without any heading', 'Just text.\n\nMore.', 'Just text.'],
  ['nothing for an empty file', '', ''],
])('the summary is %s', (_, readme, expected) => {
  expect(summaryLine(readme, 350)).toBe(expected);
});

test('control characters and line breaks become blanks', () => {
  expect(shorten('a\u0000b\r\n\tc\u0085d', 350)).toBe('a b c d');
});

test.each([
  ['words', 'word '.repeat(100)],
  ['a text without blanks', '字'.repeat(400)],
  ['emoji', '😀'.repeat(200)],
])('too long a text of %s is cut to 350 characters, and none is cut in half', (_, text) => {
  const line = shorten(text, 350);
  expect(line.length).toBeLessThanOrEqual(350);
  expect(line.length).toBeGreaterThan(340);
  expect(line.endsWith('…')).toBe(true);
  expect(line.isWellFormed()).toBe(true);
});
