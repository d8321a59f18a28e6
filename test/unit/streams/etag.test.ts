import { expect, test } from 'vitest';
import { answerWithEtag, etagOf, namesEtag } from '../../../src/streams/etag.ts';

test.each<[string | null, string, boolean]>([
  ['"a"', '"a"', true],
  ['W/"a"', '"a"', true],
  ['"a"', 'W/"a"', true],
  ['W/"a"', 'W/"a"', true],
  ['"b", "a"', '"a"', true],
  ['"b",W/"a"', '"a"', true],
  ['"x,y"', '"x,y"', true],
  ['"x,"y"', '"y"', false],
  ['*', '"a"', true],
  [' * ', '"a"', true],
  ['"*"', '"a"', false],
  ['"A"', '"a"', false],
  ['"ab"', '"a"', false],
  ['a', '"a"', false],
  ['""', '"a"', false],
  ['""', '""', true],
  ['', '"a"', false],
  [null, '"a"', false],
])('If-None-Match: %j names %s: %j', (header, etag, isNamed) => {
  expect(namesEtag(header, etag)).toBe(isNamed);
});

test('other content has another tag', () => {
  expect(etagOf('a')).toBe(etagOf('a'));
  expect(etagOf('a')).not.toBe(etagOf('b'));
});

test('a 304 has no body and no type, but tag and headers; a tag of the caller is used as it is', async () => {
  const headers = { vary: 'Prefer', 'cache-control': 'no-cache' };
  const answer = (named: string) =>
    answerWithEtag({
      request: new Request('http://x/', { headers: { 'if-none-match': named } }),
      json: '{"a":1}',
      headers,
      etag: 'W/"5"',
    });
  const same = answer('"5"');
  expect(same.status).toBe(304);
  expect(Object.fromEntries(same.headers)).toEqual({ ...headers, etag: 'W/"5"' });
  expect(await same.text()).toBe('');
  const other = answer('"4"');
  expect(other.status).toBe(200);
  expect(Object.fromEntries(other.headers)).toMatchObject({
    ...headers,
    etag: 'W/"5"',
    'content-type': 'application/json',
  });
  expect(await other.json()).toEqual({ a: 1 });
});
