import { expect, test } from 'vitest';
import { startReceiver } from '../fakes/receiver.ts';
import { task } from '../fakes/tasks.ts';
import { startWorld } from '../fakes/world.ts';

test('tasks that wait for a runner longer than a claim may take are waited for, not dispatched again', async () => {
  await using world = await startWorld({ claimTimeoutMs: 1_000 });
  await using receiver = await startReceiver();
  const bodies = Array.from({ length: 6 }, () => task(receiver.url, { attachments: [] }));
  const ids = await Promise.all(bodies.map((body) => world.submit(body)));
  const jobs = await Promise.all(ids.map((id) => world.settled(id)));
  expect(jobs.map(({ attempts }) => attempts.length)).toEqual(jobs.map(() => 1));
  expect(world.local.github.runs()).toHaveLength(jobs.length);
  expect(receiver.received).toHaveLength(jobs.length);
});
