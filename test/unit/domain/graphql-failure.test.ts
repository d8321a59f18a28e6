import { expect, test } from 'vitest';
import { graphqlFailure } from '../../../src/domain/graphql-failure.ts';

test.each([
  ['RATE_LIMITED', 'API rate limit already exceeded', 429],
  [undefined, 'You have exceeded a secondary rate limit', 429],
  ['NOT_FOUND', 'Could not resolve to a Repository', 404],
  ['FORBIDDEN', 'Resource not accessible by integration', 403],
  ['STALE_DATA', 'Expected branch to point to "a"', 409],
  ['UNPROCESSABLE', 'Repository rule violations found', 422],
  [undefined, 'Something went wrong while executing your query', 502],
  [undefined, "Field 'x' doesn't exist on type 'Query'", 422],
])('%s: "%s" is what REST would answer with %i', (type, message, status) => {
  const errors = [{ type, message }, { message: 'and more' }];
  expect(graphqlFailure({ data: null, errors })).toEqual({ status, message: `${message}; and more` });
});

test.each([{ data: {} }, { errors: [] }, { errors: 'none' }, [], 'text', undefined, null])(
  '%o is no failure',
  (data) => expect(graphqlFailure(data)).toBeNull(),
);
