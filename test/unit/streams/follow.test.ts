import { expect, test } from 'vitest';
import { follow } from '../../../src/streams/follow.ts';
import { createLog, type Log } from './support.ts';

const start = (feed: Log, since = 0) => follow({ feed, since, pageBytes: 1 });
const texts = (page: { events: readonly object[] } | undefined) =>
  page?.events.map((event) => (event as { data: { text: string } }).data.text);

test('what happens while a page is read is seen, whenever in the reading that is', async () => {
  const log = createLog();
  const read = log.read;
  let during: (() => void) | undefined;
  // The store has answered, but the answer has not arrived.
  log.read = async (...args) => {
    const page = await read(...args);
    during?.();
    during = undefined;
    return page;
  };
  const follower = start(log);
  for (let index = 0; index < 5; index++) {
    during = () => log.output(`${index}`);
    expect(texts(await follower.next())).toEqual([`${index}`]);
  }
});

test('pages come one by one and only when asked for; somebody who has them all waits without reading', async () => {
  const log = createLog();
  for (const text of ['1', '2', '3']) log.output(text);
  const follower = start(log);
  expect(log.reads).toBe(0);
  for (const text of ['1', '2', '3']) expect(texts(await follower.next())).toEqual([text]);
  expect(log.reads).toBe(3);
  const next = follower.next();
  await new Promise(setImmediate);
  const { reads } = log;
  await new Promise(setImmediate);
  expect(log.reads).toBe(reads);
  log.complete();
  expect(await next).toMatchObject({ isOver: true, events: [{ seq: 4 }] });
});

test('closing ends the call under way, whether it waits or reads, and the subscription', async () => {
  const log = createLog();
  const waiting = start(log);
  const waited = waiting.next();
  const reading = start(log);
  const { promise, resolve } = Promise.withResolvers<void>();
  log.beforeRead = () => promise;
  const read = reading.next();
  await new Promise(setImmediate);
  expect(log.subscribers).toBe(2);
  for (const follower of [waiting, reading, waiting]) follower.close();
  resolve();
  expect(await Promise.all([waited, read])).toEqual([undefined, undefined]);
  expect(await waiting.next()).toBeUndefined();
  expect(log.subscribers).toBe(0);
});

test('a read that fails may be tried again from the same place', async () => {
  const log = createLog();
  log.output('1');
  log.beforeRead = () => {
    throw new Error('the store is on fire');
  };
  const follower = start(log);
  await expect(follower.next()).rejects.toThrow('on fire');
  delete log.beforeRead;
  expect(texts(await follower.next())).toEqual(['1']);
});
