import { expect, test } from 'vitest';
import { expectedPagesUrl } from '../../../src/domain/pages-url.ts';

test('the address of a project site is known before Pages is enabled', () => {
  expect(expectedPagesUrl('https://github.com', 'Acme', 'site')).toBe('https://acme.github.io/site/');
  expect(expectedPagesUrl('https://ghe.acme.test', 'Acme', 'site')).toBe(
    'https://ghe.acme.test/pages/Acme/site/',
  );
});
