import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorld } from './webhooks-world.ts';

test('three processes that take from one store at the same time never take the same try', async () => {
  await using world = await openWorld();
  const { targetId } = await world.target({ url: 'https://example.com/' });
  const ids = await world.owe(targetId, { count: 600 });
  const claimers = [1, 2, 3].map(() =>
    fork(join(import.meta.dirname, 'webhooks-claimer.ts'), [world.file, 'us https://example.com/']),
  );
  await Promise.all(claimers.map((claimer) => once(claimer, 'message')));
  const results = claimers.map((claimer) => once(claimer, 'message'));
  const exits = claimers.map((claimer) => once(claimer, 'exit'));
  for (const claimer of claimers) claimer.send('go');
  const taken = (await Promise.all(results)).map(([list]) => list as string[]);
  await Promise.all(exits);
  expect(taken.flat().toSorted()).toEqual(ids.map((id) => `${id} 1`).toSorted());
  expect(taken.filter((list) => list.length > 0).length).toBeGreaterThan(1);
});
