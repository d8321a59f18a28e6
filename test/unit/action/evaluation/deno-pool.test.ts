import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createPool } from '../../../../action/evaluation/sandbox/deno/pool.ts';
import type { WarmProcess } from '../../../../action/evaluation/sandbox/deno/warm-process.ts';
import type { Exit } from '../../../../action/evaluation/sandbox/supervise/started.ts';

const A = { group: 'a', memory: 1 };
const A2 = { group: 'a', memory: 2 };
const B = { group: 'b', memory: 1 };
type Kind = typeof A;

interface Made {
  kind: Kind;
  process: WarmProcess;
  ready(): void;
  fail(): void;
  end(): void;
  lives(): boolean;
}

/** A process that is only a record: it gets ready, fails and ends when it is told to. */
function make(kind: Kind, pid: number, stop: AbortSignal): { made: Made; starting: Promise<WarmProcess> } {
  const exited = Promise.withResolvers<Exit>();
  const starting = Promise.withResolvers<WarmProcess>();
  let isAlive = true;
  const end = () => {
    isAlive = false;
    exited.resolve({ code: null, signal: 'SIGKILL' });
  };
  const process: WarmProcess = {
    pid,
    isAlive: () => isAlive,
    exited: exited.promise,
    kill: end,
    begin: () => {
      throw new Error('not here');
    },
  };
  stop.addEventListener('abort', () => {
    starting.reject(new Error('told to stop'));
    end();
  });
  const fail = () => starting.reject(new Error('cannot start'));
  const ready = () => starting.resolve(process);
  return { made: { kind, process, ready, fail, end, lives: () => isAlive }, starting: starting.promise };
}

function poolOf(options: { spares?: number; cores?: number } = {}) {
  const all: Made[] = [];
  const pool = createPool<Kind>({
    start(kind, stop) {
      const { made, starting } = make(kind, all.length, stop);
      all.push(made);
      return starting;
    },
    spares: () => options.spares ?? 2,
    cores: options.cores ?? 8,
  });
  const at = (n: number) => {
    const record = all.at(n);
    if (!record) throw new Error(`nothing was started as number ${n}`);
    return record;
  };
  /** Takes one of a kind, and all that are started by that get ready. */
  const takeReady = async (kind: Kind) => {
    const taken = take(kind);
    await settle();
    return taken;
  };
  const settle = async () => {
    for (let seen = -1; seen !== all.length; ) {
      seen = all.length;
      for (const record of all) record.ready();
      await sleep(30);
    }
  };
  const take = (kind: Kind, stop = new AbortController().signal) => pool.take(kind, stop);
  const living = () => all.filter((record) => record.lives());
  return { pool, all, at, take, takeReady, settle, living };
}

describe('the pool of processes', () => {
  test('starts nothing until somebody asks, and then another one for the next', async () => {
    const { all, at, takeReady, take } = poolOf();
    expect(all).toHaveLength(0);
    expect(await takeReady(A)).toBe(at(0).process);
    expect(all).toHaveLength(2);
    expect(await take(A)).toBe(at(1).process);
  });

  test('one that is starting is waited for instead of starting one more', async () => {
    const { all, at, take } = poolOf({ spares: 1 });
    const first = take(A);
    at(0).ready();
    await first;
    const second = take(A);
    expect(all).toHaveLength(2);
    at(1).ready();
    expect(await second).toBe(at(1).process);
  });

  test('keeps what was asked for last, and lets the oldest go', async () => {
    const { takeReady, living } = poolOf({ spares: 2 });
    for (const kind of [A, A, A2]) await takeReady(kind);
    const kinds = living().map(({ kind }) => kind);
    // Three that were taken, and two that wait.
    expect(kinds.filter((kind) => kind === A)).toHaveLength(3);
    expect(kinds.filter((kind) => kind === A2)).toHaveLength(2);
  });

  test('kinds of another group have their own room', async () => {
    const { takeReady, living } = poolOf({ spares: 1 });
    for (const kind of [A, B, A]) await takeReady(kind);
    expect(
      living()
        .map(({ kind }) => kind.group)
        .sort(),
    ).toEqual(['a', 'a', 'a', 'b', 'b']);
  });

  test('prepares nothing while programs take all processors', async () => {
    const { all, at, takeReady, settle } = poolOf({ cores: 2, spares: 1 });
    await takeReady(A);
    expect(all).toHaveLength(2);
    await takeReady(B);
    expect(all.map(({ kind }) => kind)).toEqual([A, A, B]);
    at(0).end();
    await settle();
    expect(all.map(({ kind }) => kind)).toEqual([A, A, B, B]);
  });

  test('a start that fails is told', async () => {
    const { at, take, takeReady } = poolOf();
    const first = take(A);
    at(0).fail();
    await expect(first).rejects.toThrow('cannot start');
    expect((await takeReady(A)).isAlive()).toBe(true);
  });

  test('one that was prepared and fails is no failure of who gets it: another is started', async () => {
    const { all, at, take } = poolOf({ spares: 1 });
    const first = take(A);
    at(0).ready();
    await first;
    await sleep(30);
    const second = take(A);
    expect(all).toHaveLength(2);
    at(1).fail();
    await turn();
    at(2).ready();
    expect(await second).toBe(at(2).process);
  });

  test('what is not wanted any more is ended before it is ready', async () => {
    const { all, at, take } = poolOf({ spares: 0 });
    const stop = new AbortController();
    const taken = take(A, stop.signal);
    stop.abort();
    await expect(taken).rejects.toThrow();
    expect(at(0).lives()).toBe(false);
    await expect(take(A, stop.signal)).rejects.toThrow();
    expect(all).toHaveLength(1);
  });

  test('what gets ready in the moment in which it is not wanted any more is ended', async () => {
    const { at, take } = poolOf({ spares: 0 });
    const stop = new AbortController();
    const taken = take(A, stop.signal);
    at(0).ready();
    stop.abort();
    await expect(taken).rejects.toThrow();
    expect(at(0).lives()).toBe(false);
  });

  test('one that dies while it waits is replaced, after a while', async () => {
    const { all, at, take, takeReady } = poolOf({ spares: 1 });
    await takeReady(A);
    at(1).end();
    await sleep(100);
    expect(all).toHaveLength(2);
    await sleep(1_200);
    expect(all).toHaveLength(3);
    at(2).ready();
    expect(await take(A)).toBe(at(2).process);
  });

  test('what never starts is not tried for ever', async () => {
    const { all, at, take } = poolOf({ spares: 1 });
    const first = take(A);
    at(0).ready();
    await first;
    for (let second = 0; second < 7; second++) {
      await sleep(1_050);
      for (const record of all.slice(1)) record.fail();
    }
    expect(all.length).toBeGreaterThan(3);
    expect(all.length).toBeLessThan(7);
  });

  test('one that has died is not handed out', async () => {
    const { all, at, take, takeReady } = poolOf({ spares: 1 });
    await takeReady(A);
    at(1).end();
    const next = take(A);
    all.at(-1)?.ready();
    expect((await next).isAlive()).toBe(true);
  });

  test('closing waits for one that gets ready although it was told to stop', async () => {
    const { pool, at, take, living } = poolOf();
    const first = take(A);
    at(0).ready();
    await first;
    await sleep(30);
    at(1).ready();
    await pool.close();
    expect(living()).toHaveLength(1);
  });

  test('closing ends what waits and what starts, and not what runs', async () => {
    const { pool, at, takeReady, living, all } = poolOf();
    for (const kind of [A, A]) await takeReady(kind);
    expect(living().length).toBeGreaterThan(2);
    await pool.close();
    expect(living()).toHaveLength(2);
    at(0).end();
    await turn();
    expect(all.filter((record) => record.lives())).toHaveLength(1);
  });
});
