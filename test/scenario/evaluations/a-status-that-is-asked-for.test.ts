import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, createCaller, problemOf, viewOf } from '../../fakes/evaluations.ts';
import { readSocket } from '../../fakes/event-streams.ts';
import { until } from '../../fakes/wait.ts';
import { startWorld, type World } from '../../fakes/world.ts';

const program = { code: 'print(1)' };
const wait = (seconds: number) => ({ prefer: `wait=${seconds}` });
const path = (id: string) => `/eval-status/${id}`;

describe('while nothing runs', () => {
  let world: World;
  let caller: Caller;
  beforeAll(async () => {
    const secrets = { globex: 'globex-secret' };
    world = await startWorld({}, {}, { secrets, evaluations: { maxWorkers: 0 } });
    caller = createCaller(world.local.url);
  });
  afterAll(() => world[Symbol.asyncDispose]());

  test('a long poll is answered within 100 ms of the change, beyond what any request takes just then', async () => {
    const late: number[] = [];
    const plain: number[] = [];
    for (let n = 0; n < 15; n++) {
      const { eval_id } = await caller.submit(program);
      const answer = caller.get(path(eval_id), wait(20)).then(async (response) => {
        const view = await viewOf(response);
        return { at: Date.now(), view, headers: response.headers };
      });
      await sleep(50 + n * 7);
      await caller.cancel(eval_id);
      const { at, view, headers } = await answer;
      expect(view.status).toBe('cancelled');
      expect(headers.get('preference-applied')).toBe('wait=20');
      const [cancelled] = (await caller.events(eval_id)).slice(-1);
      late.push(at - (cancelled?.at ?? 0));
      const before = Date.now();
      await caller.status(eval_id);
      plain.push(Date.now() - before);
    }
    const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
    expect(median(late)).toBeLessThanOrEqual(100 + 2 * median(plain));
    expect(Math.max(...late)).toBeLessThan(5_000);
  });

  test('a long poll in which nothing happens is answered after as long as was asked for', async () => {
    const { eval_id } = await caller.submit(program);
    const before = Date.now();
    const response = await caller.get(path(eval_id), wait(1));
    expect(Date.now() - before).toBeGreaterThanOrEqual(990);
    expect(response.status).toBe(200);
    expect(response.headers.get('preference-applied')).toBe('wait=1');
    expect(response.headers.get('vary')).toMatch(/prefer/i);
    await caller.cancel(eval_id);
  });

  test('what is known is answered 304, also after a wait; the wait ends with the change', async () => {
    const { eval_id } = await caller.submit(program);
    const first = await caller.get(path(eval_id));
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^(W\/)?"[^"]+"$/);
    expect(first.headers.get('retry-after')).toMatch(/^\d+$/);
    const known = { 'if-none-match': etag };
    const same = await caller.get(path(eval_id), known);
    expect([same.status, await same.text()]).toEqual([304, '']);
    expect(same.headers.get('etag')).toBe(etag);
    expect((await caller.get(path(eval_id), { ...known, ...wait(1) })).status).toBe(304);
    const waiting = caller.get(path(eval_id), { ...known, ...wait(20) });
    await sleep(100);
    await caller.cancel(eval_id);
    const changed = await waiting;
    expect([changed.status, (await viewOf(changed)).status]).toEqual([200, 'cancelled']);
    expect(changed.headers.get('etag')).not.toBe(etag);
    // There is nothing to come back for.
    expect(changed.headers.has('retry-after')).toBe(false);
  });

  test('what never was, and what is of another organisation, is answered 404', async () => {
    const { eval_id } = await caller.submit(program);
    const paths = [path(`eval_${'0'.repeat(32)}`), path('nonsense'), `/eval-batches/batch_${'0'.repeat(32)}`];
    for (const unknown of paths.flatMap((one) => [one, `${one}/events`])) {
      const response = await caller.get(unknown);
      expect([response.status, response.headers.get('content-type')], unknown).toEqual([
        404,
        'application/problem+json',
      ]);
    }
    const foreign = { authorization: 'Bearer globex-secret' };
    expect((await caller.get(path(eval_id), foreign)).status).toBe(404);
    expect((await caller.post(`${path(eval_id)}/cancel`, undefined, foreign)).status).toBe(404);
    expect((await caller.status(eval_id)).status).toBe('queued');
    await caller.cancel(eval_id);
  });

  test('what has ended is forgotten after expires_in: every address of it answers 410', async () => {
    const accepted = await caller.submit({ ...program, expires_in: 1 });
    const { eval_id, expires_at, ws_url } = accepted;
    expect((await caller.cancel(eval_id)).status).toBe('cancelled');
    await sleep(expires_at - Date.now() + 20);
    for (const address of [accepted.status_url, accepted.events_url, accepted.output_url]) {
      const response = await caller.get(address);
      expect([response.status, response.headers.get('content-type')], address).toEqual([
        410,
        'application/problem+json',
      ]);
      expect((await problemOf(response)).type).toBe(`${world.local.url}/problems/expired`);
    }
    expect((await caller.post(`${path(eval_id)}/cancel`)).status).toBe(410);
    expect((await readSocket(ws_url)).code).toBe(1008);
  });

  test('what nobody starts in expires_in fails as expired, and can still be read', async () => {
    const { eval_id, expires_at } = await caller.submit({ ...program, expires_in: 1 });
    const view = await caller.final(eval_id);
    expect(view).toMatchObject({ status: 'failed', error: { type: 'expired' }, attempt: 0 });
    expect(view.finished_at).toBeGreaterThanOrEqual(expires_at);
    expect((await caller.events(eval_id)).map(({ type }) => type)).toEqual(['queued', 'failed']);
  });
});

test('whoever asks again with the tag of the last answer sees each stage, forward only, up to the end', async () => {
  await using world = await startWorld();
  const caller = createCaller(world.local.url);
  const { eval_id } = await caller.submit({
    code: 'import time\nprint("a", flush=True)\ntime.sleep(1)\nprint("b")',
  });
  const seen: { tag: string; phase: string; progress: number; output: string }[] = [];
  await until('the end', async () => {
    const known = seen.at(-1)?.tag;
    const response = await caller.get(path(eval_id), known ? { ...wait(20), 'if-none-match': known } : {});
    if (response.status === 304) return false;
    const { phase, progress, output, status } = await viewOf(response);
    seen.push({ tag: response.headers.get('etag') ?? '', phase, progress, output });
    expect(response.headers.has('retry-after')).toBe(phase !== 'done');
    return status === 'completed';
  });
  const phases = seen.map(({ phase }) => phase);
  expect([...new Set(phases)]).toEqual(['queued', 'starting', 'running', 'done']);
  expect(new Set(seen.map(({ tag }) => tag)).size).toBe(seen.length);
  expect(seen.map(({ progress }) => progress)).toEqual(
    seen.map(({ progress }) => progress).toSorted((a, b) => a - b),
  );
  expect(seen.at(-1)).toMatchObject({ progress: 100, output: 'a\nb\n' });
  expect(seen.some(({ phase, output }) => phase === 'running' && output === 'a\n')).toBe(true);

  const view = await caller.status(eval_id);
  expect(view.queue_ms).toBeGreaterThanOrEqual(0);
  expect(view.start_ms).toBeGreaterThanOrEqual(0);
  expect(view.duration_ms).toBeGreaterThanOrEqual(1_000);
  // The log of the run it was executed in can be read.
  expect((await fetch(view.run_url ?? '')).status).toBe(200);
});
