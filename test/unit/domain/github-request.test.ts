import { expect, test } from 'vitest';
import { isWhole } from '../../../src/domain/github-request.ts';

test.each([
  ['an object', 200, { id: 1 }],
  ['an empty list', 200, []],
  ['no content', 204, undefined],
  ['something accepted', 202, {}],
  ['GraphQL with data', 200, { data: { viewer: { login: 'ada' } } }],
  ['GraphQL with errors alone', 200, { errors: [{ message: 'no' }] }],
  ['GraphQL with errors and no data', 200, { data: null, errors: [{ message: 'no' }] }],
])('%s is a whole answer', (_, status, data) => {
  expect(isWhole({ status, data })).toBe(true);
});

test.each([
  ['nothing', 200, undefined],
  ['null', 200, null],
  ['an object without fields', 200, {}],
  ['one without fields about what was created', 201, {}],
  ['a page', 200, '<html>'],
  ['bytes', 200, new ArrayBuffer(1)],
  ['a redirect to nowhere', 301, { message: 'Moved Permanently' }],
  ['GraphQL without data', 200, { data: null }],
  ['GraphQL with data without fields', 200, { data: {} }],
])('%s is none', (_, status, data) => {
  expect(isWhole({ status, data })).toBe(false);
});
