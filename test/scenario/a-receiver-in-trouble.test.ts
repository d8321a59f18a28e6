import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { startReceiver } from '../fakes/receiver.ts';
import { task } from '../fakes/tasks.ts';
import { startWorld } from '../fakes/world.ts';

test('a receiver that answers 500 three times gets the same callback again after 1, 2 and 4 seconds', async () => {
  await using world = await startWorld();
  await using receiver = await startReceiver([500, 500, 500]);
  const job = await world.settled(await world.submit(task(receiver.url)));

  expect(job.deliveries).toHaveLength(1);
  expect(job.deliveries[0]).toMatchObject({ state: 'delivered' });
  expect(job.deliveries[0]?.tries.map(({ n, http_status }) => [n, http_status])).toEqual([
    [1, 500],
    [2, 500],
    [3, 500],
    [4, 200],
  ]);
  expect(new Set(receiver.received.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  const gaps = receiver.received.slice(1).map(({ at }, i) => at - (receiver.received[i]?.at ?? 0));
  for (const [i, atLeast] of [1_000, 2_000, 4_000].entries())
    expect(gaps[i]).toBeGreaterThanOrEqual(atLeast - 20);
});

test('receivers that never answer hold up other tasks for one try and no longer', async () => {
  await using world = await startWorld();
  await using receiver = await startReceiver();
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const address = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
  await Promise.all([1, 2, 3].map(() => world.submit(task(address, { attachments: [] }))));
  const job = await world.settled(await world.submit(task(receiver.url)));
  expect(job.status).toBe('completed');
  silent.closeAllConnections();
  silent.close();
});

test('a redirect is no delivery and is not followed', async () => {
  await using world = await startWorld();
  await using receiver = await startReceiver([307]);
  const job = await world.settled(await world.submit(task(receiver.url)));
  expect(job.deliveries[0]?.tries.map(({ http_status }) => http_status)).toEqual([307, 200]);
});
