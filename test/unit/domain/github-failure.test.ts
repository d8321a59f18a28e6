import { expect, test } from 'vitest';
import { classifyFailure, type GitHubFailure } from '../../../src/domain/github-failure.ts';

const NOW = Date.parse('2030-01-01T00:00:00Z');
const limited = (seconds: number): GitHubFailure => ({ kind: 'limited', until: NOW + seconds * 1_000 });
const refused = (status: number): GitHubFailure => ({ kind: 'refused', status });
const unknown: GitHubFailure = { kind: 'unknown' };
const used = { 'x-ratelimit-remaining': '0' };
const reset = (seconds: number) => ({ ...used, 'x-ratelimit-reset': String(NOW / 1_000 + seconds) });

const TABLE: [string, number | undefined, Record<string, string>, string, GitHubFailure][] = [
  ['no answer', undefined, {}, '', unknown],
  ['500', 500, {}, '', unknown],
  ['502', 502, {}, '', unknown],
  ['503 with retry-after', 503, { 'retry-after': '5' }, '', unknown],
  ['400', 400, {}, '', refused(400)],
  ['401', 401, {}, 'Bad credentials', refused(401)],
  ['403 for lack of a permission', 403, {}, 'Resource not accessible by integration', refused(403)],
  ['403 with calls left', 403, { 'x-ratelimit-remaining': '7' }, 'Forbidden', refused(403)],
  ['403 with retry-after', 403, { 'retry-after': '30' }, '', limited(30)],
  [
    '403 with a date to retry after',
    403,
    { 'retry-after': 'Tue, 01 Jan 2030 00:00:40 GMT' },
    '',
    limited(40),
  ],
  ['retry-after that nobody can read', 403, { 'retry-after': 'soon' }, '', limited(60)],
  ['a date that is past', 429, { 'retry-after': 'Tue, 01 Jan 2029 00:00:00 GMT' }, '', limited(1)],
  ['retry-after at once', 403, { 'retry-after': '0' }, '', limited(1)],
  ['retry-after in years', 403, { 'retry-after': '1000000000' }, '', limited(3_600)],
  ['retry-after beyond all numbers', 429, { 'retry-after': '9'.repeat(400) }, '', limited(60)],
  ['a reset in years', 403, reset(1e9), '', limited(3_600)],
  ['403 with no calls left', 403, reset(90), '', limited(90)],
  ['no calls left, and the limit has ended meanwhile', 403, reset(-5), '', limited(1)],
  ['no calls left until nobody knows when', 403, used, '', limited(60)],
  ['a reset that nobody can read', 403, { ...used, 'x-ratelimit-reset': 'soon' }, '', limited(60)],
  ['a reset beyond all numbers', 403, { ...used, 'x-ratelimit-reset': 'Infinity' }, '', limited(60)],
  ['a reset before all time', 403, { ...used, 'x-ratelimit-reset': '-1' }, '', limited(1)],
  ['an empty retry-after', 403, { 'retry-after': '' }, '', limited(60)],
  ['retry-after before the reset', 403, { ...reset(90), 'retry-after': '10' }, '', limited(10)],
  ['403 that speaks of a limit', 403, {}, 'You have exceeded a secondary rate limit.', limited(60)],
  ['429 without a word', 429, {}, '', limited(60)],
  ['429 with retry-after', 429, { 'retry-after': '1' }, '', limited(1)],
  ['404 with no calls left', 404, reset(90), '', refused(404)],
  ['409', 409, {}, 'GitHub Pages is already enabled.', refused(409)],
  ['422', 422, {}, 'Validation Failed', refused(422)],
];

test.each(TABLE)('%s', (_, status, headers, message, expected) => {
  const response = status === undefined ? undefined : { headers };
  expect(classifyFailure({ status, response, message }, NOW)).toEqual(expected);
});
