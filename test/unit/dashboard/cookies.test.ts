import { expect, test } from 'vitest';
import { cookieAt } from '../../../src/dashboard/session/cookies.ts';

test('Apps at several ports of one machine leave each other’s cookies alone, which know no ports', () => {
  const urls = ['http://127.0.0.1:3000', 'http://127.0.0.1:3001', 'http://127.0.0.1'];
  expect(urls.map((url) => cookieAt(url).name)).toEqual(['errand-3000', 'errand-3001', 'errand-80']);
  expect(cookieAt('http://127.0.0.1:3000', 'github').name).toBe('errand-3000-github');
});

test('behind TLS a cookie is one that nobody in between can set', () => {
  expect(cookieAt('https://errand.example:8443')).toMatchObject({
    name: '__Host-errand',
    attributes: { secure: true, path: '/' },
  });
});
