import { describe, expect, test } from 'vitest';
import { createHub } from '../../../src/streams/hub.ts';

const output = (id: string, seq: number) =>
  ({
    kind: 'evaluation',
    id,
    batchId: null,
    seq,
    at: 5,
    type: 'output',
    attempt: 1,
    data: { stream: 'stdout', text: 'x' },
  }) as const;
const page = (seq: number) => ({ events: [{ seq, type: 'output' }], isOver: false });

describe('what many read at the same time', () => {
  test('is read once, and again for who comes later', async () => {
    const hub = createHub();
    let reads = 0;
    const read = () => hub.share('a', 'head', async () => ++reads);
    expect(await Promise.all([read(), read(), hub.share('b', 'head', async () => 'b')])).toEqual([1, 1, 'b']);
    expect(await read()).toBe(2);
  });

  test('is read again for who asks after a change, though the reading began before it', async () => {
    const hub = createHub();
    const { promise, resolve } = Promise.withResolvers<string>();
    const before = hub.share('a', 'head', () => promise);
    hub.notify(['a']);
    const after = hub.share('a', 'head', async () => 'new');
    resolve('old');
    expect(await Promise.all([before, after])).toEqual(['old', 'new']);
  });

  test('fails for all who asked, and not for who asks then', async () => {
    const hub = createHub();
    const fail = async () => Promise.reject(new Error('the store is on fire'));
    const both = await Promise.allSettled([hub.share('a', 'head', fail), hub.share('a', 'head', fail)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await hub.share('a', 'head', async () => 1)).toBe(1);
  });
});

describe('a page of events', () => {
  /** Two follow: for one alone nothing is kept. */
  function followed() {
    const hub = createHub();
    for (let n = 0; n < 2; n++) hub.subscribe('a', () => {});
    return hub;
  }

  test('is read once for all until something changes', async () => {
    const hub = followed();
    let reads = 0;
    const read = () => hub.sharePage('a', 4, async () => page(4 + ++reads));
    expect(await read()).toBe(await read());
    hub.notify(['b']);
    expect(await read()).toEqual(page(5));
    hub.notify(['a']);
    expect(await read()).toEqual(page(6));
    hub.notifyAll();
    expect(await read()).toEqual(page(7));
  });

  test('that could not be read is read again', async () => {
    const hub = followed();
    await expect(hub.sharePage('a', 0, async () => Promise.reject(new Error('fire')))).rejects.toThrow();
    expect(await hub.sharePage('a', 0, async () => page(1))).toEqual(page(1));
  });

  test('is kept for one follower no longer than it is read, and older ones not at all', async () => {
    const alone = createHub();
    alone.subscribe('a', () => {});
    expect(await alone.sharePage('a', 0, async () => page(1))).not.toBe(
      await alone.sharePage('a', 0, async () => page(1)),
    );
    const hub = followed();
    for (const since of [0, 1, 2]) await hub.sharePage('a', since, async () => page(since + 1));
    const again = (since: number) => hub.sharePage('a', since, async () => page(99));
    expect(await Promise.all([again(2), again(1)])).toEqual([page(3), page(2)]);
    expect(await again(0)).toEqual(page(99));
  });

  test('may be what the change itself has brought, of evaluations that are followed', async () => {
    const hub = followed();
    const news = () => hub.sharePage('a', 0, async (events) => ({ events: [...events], isOver: false }));
    hub.notify(new Set(['a', 'b']), [output('a', 7), output('b', 3), output('a', 8)]);
    const data = { stream: 'stdout', text: 'x' };
    const base = { at: 5, attempt: 1, type: 'output', data };
    expect((await news()).events).toEqual([
      { seq: 7, ...base },
      { seq: 8, ...base },
    ]);
    hub.notify(['a']);
    expect((await news()).events).toEqual([]);
  });
});
