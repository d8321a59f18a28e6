import { expect, test } from 'vitest';
import { createLanes } from '../../../../src/jobs/webhooks/lanes.ts';

const A = 'us https://a.example/x';
const A2 = 'us https://a.example/y';
const B = 'us https://b.example/x';
const limits = { lane: 4, host: 6, all: 9 };
const fine = { begunAt: 0, now: 0, inTrouble: false, pauseMs: 0 };

function begin(lanes: ReturnType<typeof createLanes>, name: string, times: number) {
  for (let i = 0; i < times; i++) lanes.begin(name);
}

test('each address has a bound, each host, and all together', () => {
  const lanes = createLanes(limits);
  expect(lanes.share([A, A2, B], 0)).toEqual([
    { lane: A, limit: 4 },
    { lane: A2, limit: 2 },
    { lane: B, limit: 3 },
  ]);
  begin(lanes, A, 4);
  expect(lanes.share([A, A2, B], 0)).toEqual([
    { lane: A2, limit: 2 },
    { lane: B, limit: 3 },
  ]);
  begin(lanes, B, 4);
  expect(lanes.share([A, A2, B], 0)).toEqual([{ lane: A2, limit: 1 }]);
  for (let i = 0; i < 4; i++) lanes.end(A, fine);
  expect(lanes.share([A, B], 0)).toEqual([{ lane: A, limit: 4 }]);
});

test('hosts are told apart by tenant, and by nothing behind the host', () => {
  const lanes = createLanes({ lane: 4, host: 4, all: 99 });
  begin(lanes, A, 4);
  const names = [A2, 'them https://a.example/x', 'us https://a.example:8443/', 'us two https://a.example/x'];
  expect(lanes.share(names, 0).map(({ lane }) => lane)).toEqual(names.slice(1));
});

test('a receiver in trouble is left alone for longer each time, asked with one delivery, and free once it answers', () => {
  const lanes = createLanes(limits);
  begin(lanes, A, 4);
  // Four at once are one failure.
  for (let i = 0; i < 4; i++) lanes.end(A, { begunAt: 10, now: 100, inTrouble: true, pauseMs: 0 });
  expect(lanes.share([A, B], 1_099)).toEqual([{ lane: B, limit: 4 }]);
  expect(lanes.share([A], 1_100)).toEqual([{ lane: A, limit: 1 }]);
  begin(lanes, A, 1);
  expect(lanes.share([A], 1_101)).toEqual([]);
  lanes.end(A, { begunAt: 1_100, now: 1_200, inTrouble: true, pauseMs: 0 });
  expect(lanes.share([A], 3_199)).toEqual([]);
  expect(lanes.share([A], 3_200)).toEqual([{ lane: A, limit: 1 }]);
  begin(lanes, A, 1);
  lanes.end(A, { begunAt: 3_200, now: 3_300, inTrouble: false, pauseMs: 0 });
  expect(lanes.share([A], 3_300)).toEqual([{ lane: A, limit: 4 }]);
});

test('a receiver gets the time that it asks for', () => {
  const lanes = createLanes(limits);
  begin(lanes, A, 1);
  lanes.end(A, { begunAt: 0, now: 0, inTrouble: true, pauseMs: 30_000 });
  expect([lanes.share([A], 29_999), lanes.share([A], 30_000)]).toEqual([[], [{ lane: A, limit: 1 }]]);
});

test('a lane is worth another look when more was due than was taken, and half of it is free again', () => {
  const lanes = createLanes(limits);
  lanes.took({ lane: A, limit: 4 }, 4);
  begin(lanes, A, 4);
  expect([lanes.end(A, fine), lanes.end(A, fine), lanes.end(A, fine)]).toEqual([false, true, true]);
  lanes.took({ lane: B, limit: 4 }, 3);
  begin(lanes, B, 1);
  expect(lanes.end(B, fine)).toBe(false);
});

test('old trouble is forgotten', () => {
  const lanes = createLanes(limits);
  begin(lanes, A, 1);
  lanes.end(A, { begunAt: 0, now: 0, inTrouble: true, pauseMs: 0 });
  lanes.tidy(61_000);
  expect(lanes.share([A], 61_001)).toEqual([{ lane: A, limit: 1 }]);
  lanes.tidy(61_001);
  expect(lanes.share([A], 61_001)).toEqual([{ lane: A, limit: 4 }]);
});
