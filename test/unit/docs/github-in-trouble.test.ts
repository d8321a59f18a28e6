/** What the page lists and App or run ask for goes through the table of test/scenario/github-in-trouble/. */
import { expect, test } from 'vitest';
import { findOperation } from '../../contract/find-operation.ts';
import type { Situation } from '../../scenario/github-in-trouble/situation.ts';
import { SITUATIONS } from '../../scenario/github-in-trouble/situations.ts';
import { githubCalls } from './github-calls.ts';

const situations: Situation[] = Object.values(SITUATIONS);
/** As the page names them; undefined for what is none of the API. */
const nameOf = (call: string): string | undefined => {
  const [method = '', path = ''] = call.replaceAll('*', '1').split(' ');
  if (path === '/graphql') return method === 'GET' ? 'repository' : 'createCommitOnBranch';
  return findOperation(method, path)?.name;
};
const troubled = situations.flatMap(({ by, asked }) => asked.map(({ call }) => `${by}: ${nameOf(call)}`));

const wanted = githubCalls.flatMap(({ call, by }) =>
  by
    .split(', ')
    .filter((who) => who === 'App' || who === 'run')
    .map((who) => `${who}: ${call}`),
);

test('every call of App and run is in a situation of the table', () => {
  expect(wanted.length).toBeGreaterThan(30);
  expect(wanted.filter((call) => !troubled.includes(call))).toEqual([]);
});
