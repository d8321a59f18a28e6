import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOperation } from '../../contract/find-operation.ts';
import { usedOperations } from '../../contract/used-operations.ts';
import { ORGANISATION } from '../../unit/local/support/embedded.ts';
import { startTroubledWorld, type TroubledWorld } from './world.ts';

let world: TroubledWorld;
beforeAll(async () => {
  world = await startTroubledWorld();
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

const isAbout = (name: string) => (call: string) =>
  call.includes(name) || /graphql|dispatches|orgs/.test(call);
const isWrite = (call: string) =>
  !call.startsWith('GET ') && !/access_tokens|\/runs\/|nobody|evaluate/.test(call);

test('a new site takes four writes', async () => {
  const name = `sales-${randomUUID().slice(0, 8)}`;
  const at = `/repos/${ORGANISATION}/${name}`;
  const first = await world.run([{ task: name }]);
  expect(first.callbacks).toMatchObject([{ status: 'success' }]);
  expect(first.calls.filter(isWrite).filter(isAbout(name))).toEqual([
    `POST /repos/${ORGANISATION}/errand-executor-0/dispatches`,
    `POST /orgs/${ORGANISATION}/repos`,
    'POST /graphql',
    `POST ${at}/pages`,
  ]);
});

test('a later round takes two writes', async () => {
  const name = `sales-${randomUUID().slice(0, 8)}`;
  const brief = 'Add a table #by-region that lists the sales of each region.';
  const { calls, callbacks } = await world.run([{ task: name }, { task: name, round: 2, brief }]);
  expect(callbacks.map(({ status }) => status)).toEqual(['success', 'success']);
  expect(calls.filter(isWrite).filter(isAbout(name))).toEqual([
    `POST /repos/${ORGANISATION}/errand-executor-0/dispatches`,
    'POST /graphql',
  ]);
});

test('what is asked of GitHub is what the sources are said to ask', async () => {
  const name = `sales-${randomUUID().slice(0, 8)}`;
  const { calls } = await world.run([{ task: name }, { task: name, round: 2 }]);
  const asked = calls
    .filter((call) => /^\w+ \/(app|orgs|repos|installation)\b/.test(call))
    .map((call) => {
      const [method = '', path = ''] = call.split(' ');
      return findOperation(method, path)?.name;
    });
  expect(asked.length).toBeGreaterThan(5);
  expect([...new Set(asked)].filter((operation) => !usedOperations().includes(operation ?? ''))).toEqual([]);
});
