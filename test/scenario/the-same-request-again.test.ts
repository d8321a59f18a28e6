import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { acceptedAnswer } from '../../src/contract/accepted.ts';
import { startReceiver } from '../fakes/receiver.ts';
import { task } from '../fakes/tasks.ts';
import { until } from '../fakes/wait.ts';
import { startWorld } from '../fakes/world.ts';

test('the same request many times at once, at any address of the intake, is one job and one repository', async () => {
  await using world = await startWorld();
  await using receiver = await startReceiver();
  const body = task(receiver.url);
  const paths = ['/handle_task', '/', '/api/handle_task', '/api', '/api/'];
  const answers = await Promise.all([...paths, ...paths].map((path) => world.post(body, path)));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  const jobs = await Promise.all(
    answers.map(async (answer) => acceptedAnswer.parse(await answer.json()).job_id),
  );
  expect(new Set(jobs).size).toBe(1);
  await world.settled(jobs[0] ?? '');
  expect(world.local.github.runs()).toHaveLength(1);
  expect(receiver.received).toHaveLength(1);
});

test('a request that comes again after its job has ended is answered 200 and its outcome is sent again', async () => {
  await using world = await startWorld();
  await using receiver = await startReceiver();
  const body = task(receiver.url);
  const id = await world.submit(body);
  await world.settled(id);
  expect(await world.submit(body)).toBe(id);
  await until('the outcome to come again', () => receiver.received.length === 2);
  expect(receiver.received[1]?.body).toEqual(receiver.received[0]?.body);
  expect(world.local.github.runs()).toHaveLength(1);
});

test('round 1 with a new nonce is new work: the older repository of that name is left alone', async () => {
  await using world = await startWorld();
  await using receiver = await startReceiver();
  const body = task(receiver.url);
  const first = await world.settled(await world.submit(body));
  const again = await world.settled(await world.submit({ ...body, nonce: randomUUID() }));
  expect(again.job_id).not.toBe(first.job_id);
  expect(again.result?.repo_url).not.toBe(first.result?.repo_url);
});
