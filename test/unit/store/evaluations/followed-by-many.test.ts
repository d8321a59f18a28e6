import { expect, test } from 'vitest';
import { evaluationFeed } from '../../../../src/http/evaluations/feeds.ts';
import { follow } from '../../../../src/streams/follow.ts';
import { createHub } from '../../../../src/streams/hub.ts';
import { exited, openBench, SANDBOX } from './support.ts';

const FOLLOWERS = 50;

test('what a program writes reaches all who follow it as the store has it, and is read for all together', async () => {
  const hub = createHub();
  await using bench = await openBench({ onChange: hub.notify });
  const { store } = bench;
  let reads = 0;
  const counted = {
    ...store,
    evaluations: {
      ...store.evaluations,
      events: (page: Parameters<typeof store.evaluations.events>[0]) => {
        reads += 1;
        return store.evaluations.events(page);
      },
    },
  };
  const id = await bench.submit({});
  const worker = await bench.worker();
  await bench.take(worker, 1);
  const followers = Array.from({ length: FOLLOWERS }, () =>
    follow({ feed: evaluationFeed({ store: counted, hub }, id), since: 2, pageBytes: 1_000 }),
  );
  const started = { type: 'started', sandbox: SANDBOX } as const;
  const output = (text: string) => ({ type: 'output', data: { stream: 'stdout', text } }) as const;
  const reports = [
    { events: [started] },
    { events: [output('ä\n'), output('\0"\n')] },
    // More than one page takes.
    { events: [output('x'.repeat(900)), output('y'.repeat(900)), output('z')] },
    { events: [output('last\n')], ending: exited(0) },
  ];
  const all = followers.map(async (follower) => {
    const events = [];
    for (;;) {
      const page = await follower.next();
      events.push(...(page?.events ?? []));
      if (!page || page.isOver) break;
    }
    follower.close();
    return JSON.stringify(events);
  });
  for (const report of reports) {
    await bench.report(worker, [{ eval_id: id, ...report }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const stored = JSON.stringify(await store.evaluations.events({ id, since: 2, limit: 100 }));
  for (const received of await Promise.all(all)) expect(received).toBe(stored);
  expect(stored).toContain('"completed"');
  // Each report is a few readings, however many follow it.
  expect(reads).toBeLessThan(FOLLOWERS / 2);
});
