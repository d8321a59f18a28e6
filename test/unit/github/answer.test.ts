import { expect, test } from 'vitest';
import { answerOf } from '../../../src/github/answer.ts';

const answer = (status: number, headers: Record<string, string> = {}) => ({
  error: Object.assign(new Error('no'), { status, response: { headers } }),
});

test.each([
  ['an answer', { response: { headers: {} } }, 'ok'],
  ['what has not changed', answer(304), 'ok'],
  ['a refusal', answer(403), 'refused'],
  ['a rate limit', answer(403, { 'x-ratelimit-remaining': '0' }), 'limited'],
  ["GitHub's own trouble", answer(502), 'unknown'],
  ['no answer', { error: new Error('fetch failed') }, 'unknown'],
])('%s is told as such', (_, came, result) => expect(answerOf({}, came).result).toBe(result));

test('what is left of the hour is told with whose it is, also by a refusal', () => {
  const options = { owner: 'acme', repo: 'site', baseUrl: 'https://api.github.com' };
  const left = { 'x-ratelimit-remaining': '4711' };
  expect(answerOf(options, { response: { headers: left } })).toMatchObject({
    owner: 'acme',
    remaining: 4711,
  });
  expect(answerOf(options, answer(404, left))).toMatchObject({ owner: 'acme', remaining: 4711 });
  // The App itself, which has a limit of its own.
  expect(answerOf({ org: 'acme' }, { response: { headers: left } }).owner).toBeUndefined();
});
