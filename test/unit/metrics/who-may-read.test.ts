import { Hono } from 'hono';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { errorBoundary } from '../../../src/http/problem.ts';
import { createJournal } from '../../../src/store/journal.ts';
import { watchOver } from '../../../src/watch-over.ts';
import { fakeGitHub } from '../jobs/support/fake-github.ts';
import { type Bench, openBench } from '../store/evaluations/support.ts';

const log = pino({ level: 'silent' });

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench[Symbol.asyncDispose]());

test.each([
  ['nobody, where nothing is set', undefined, 404, 404],
  ['whoever has the token', { token: 'metrics-token' }, 401, 200],
  ['everybody, where that is said', 'open' as const, 200, 200],
])('%s may read the metrics', async (_, metrics, without, withToken) => {
  const watching = { metrics, traces: undefined };
  const onlookers = await watchOver({ watching, store: bench.store, journal: createJournal(), log });
  const hono = new Hono().onError(errorBoundary({ base: 'http://app.test', log }));
  const clock = { now: () => bench.now };
  onlookers.serve(hono, { ...fakeGitHub(), tenants: [], clock, watchers: () => 0, polls: () => 0 });
  const authorization = 'Bearer metrics-token';
  expect((await hono.request('/metrics')).status).toBe(without);
  expect((await hono.request('/metrics', { headers: { authorization } })).status).toBe(withToken);
  // Who does not look on costs nothing.
  expect(onlookers.store === bench.store).toBe(metrics === undefined);
});
