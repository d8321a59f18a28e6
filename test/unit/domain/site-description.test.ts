import { expect, test } from 'vitest';
import { siteDescription, siteMark } from '../../../src/domain/site-description.ts';

const ID = `site_${'0'.repeat(24)}1a2b3c4d`;

test.each([
  ['its first words', 'Adds up\r\nthe **sales**.\n\n- one\n- two', 'Adds up the sales. (site 1a2b3c4d)'],
  ['a list where it is nothing else', '- one\n- two', '- one - two (site 1a2b3c4d)'],
  ['no words where it has none', ' \n', '(site 1a2b3c4d)'],
  ['no key', `Use ghp_${'a'.repeat(36)} for it.`, 'Use [redacted] for it. (site 1a2b3c4d)'],
])('a brief gives %s, and which site it is', (_, brief, expected) => {
  expect(siteDescription(brief, ID)).toBe(expected);
});

test.each(['word '.repeat(200), '字'.repeat(900)])('however long it is, GitHub takes it', (brief) => {
  const description = siteDescription(brief, ID);
  expect(description.length).toBeLessThanOrEqual(350);
  expect(description.length).toBeGreaterThan(330);
  expect(description).not.toMatch(/\p{Cc}/u);
  expect(description.endsWith(siteMark(ID))).toBe(true);
});

test('a key is taken out before the brief is cut, so that no part of one is left', () => {
  const description = siteDescription(`${'x'.repeat(320)} ghp_${'a'.repeat(36)}`, ID);
  expect(description).not.toContain('ghp_');
});
