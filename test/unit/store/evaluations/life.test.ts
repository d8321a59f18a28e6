import { expect, test } from 'vitest';
import { exited, openBench, printed, SANDBOX, URL } from './support.ts';

test('an evaluation goes from queued to completed, and its view and events say what happened', async () => {
  await using bench = await openBench();
  const { store } = bench;
  const id = await bench.submit({ code: 'print("hi")', metadata: { task: 7 } });
  expect(await store.evaluations.read(id)).toMatchObject({
    status: 'queued',
    progress: 0,
    queue_position: 0,
  });
  const worker = await bench.worker('77');
  bench.now += 500;
  expect(await bench.take(worker, 1)).toEqual([{ eval_id: id, attempt: 1 }]);
  expect(await store.evaluations.read(id)).toMatchObject({
    status: 'running',
    phase: 'starting',
    queue_ms: 500,
  });
  bench.now += 30;
  await bench.report(worker, [
    { eval_id: id, events: [{ type: 'started', sandbox: SANDBOX }, printed('h')] },
  ]);
  expect(await store.evaluations.read(id)).toMatchObject({ phase: 'running', output: 'h', start_ms: 30 });
  await bench.report(worker, [
    { eval_id: id, events: [printed('i\n')], ending: exited(0, { output_bytes: 3 }) },
  ]);
  expect(await store.evaluations.read(id)).toMatchObject({
    status: 'completed',
    progress: 100,
    output: 'hi\n',
    error: null,
    exit_code: 0,
    duration_ms: 12,
    memory_mb: 9.5,
    output_bytes: 3,
    sandbox: SANDBOX,
    run_url: 'https://github.test/runs/77',
    metadata: { task: 7 },
    status_url: `${URL}/eval-status/${id}`,
    ws_url: `wss://errand.test/eval-status/${id}/ws`,
  });
  const events = await store.evaluations.events({ id, since: 0, limit: 100 });
  expect(events.map(({ seq, type }) => [seq, type])).toEqual([
    [1, 'queued'],
    [2, 'assigned'],
    [3, 'started'],
    [4, 'output'],
    [5, 'output'],
    [6, 'completed'],
  ]);
  expect(bench.changes.filter((what) => what === id).length).toBeGreaterThan(3);
});

test.each([
  { ago_ms: 40, start_ms: 60 },
  { ago_ms: 5_000, start_ms: 0 },
])(
  'a start that was told $ago_ms ms later counts from when it was, never before its assignment',
  async ({ ago_ms, start_ms }) => {
    await using bench = await openBench();
    const id = await bench.submit({});
    const worker = await bench.worker();
    bench.now += 500;
    await bench.take(worker, 1);
    const assignedAt = bench.now;
    bench.now += 100;
    const started = { type: 'started', sandbox: SANDBOX, ago_ms } as const;
    await bench.report(worker, [{ eval_id: id, events: [started], ending: exited(0) }]);
    expect(await bench.store.evaluations.read(id)).toMatchObject({
      start_ms,
      started_at: assignedAt + start_ms,
    });
  },
);

test.each([
  [exited(3), 'nonzero_exit', 3],
  [exited(0, { cause: 'timeout', exit_code: null }), 'timeout', null],
  [exited(0, { cause: 'memory', exit_code: null }), 'memory', null],
  [exited(0, { cause: 'output_limit', exit_code: null, output_truncated: true }), 'output_limit', null],
  [exited(0, { cause: 'signal', exit_code: null, signal: 'SIGSEGV' }), 'crash', null],
  [exited(0, { cause: 'unsupported', exit_code: null, message: 'only python' }), 'unsupported', null],
] as const)('an ending of %o is a failure of type %s', async (ending, type, code) => {
  await using bench = await openBench();
  const id = await bench.submit({});
  const worker = await bench.worker();
  await bench.take(worker, 1);
  await bench.report(worker, [{ eval_id: id, ending }]);
  expect(await bench.store.evaluations.read(id)).toMatchObject({
    status: 'failed',
    error: { type },
    exit_code: code,
  });
});

test("a lost worker's evaluations wait again in their old place; its late words change nothing", async () => {
  await using bench = await openBench();
  const { store } = bench;
  const id = await bench.submit({});
  bench.now += 10;
  await bench.submit({});
  const first = await bench.worker('1');
  await bench.take(first, 1);
  await bench.report(first, [{ eval_id: id, events: [printed('half')] }]);
  const [seen] = await store.workers.silent(bench.now);
  expect(seen?.id).toBe(first);
  if (seen) await store.workers.end({ worker: seen, reason: 'silent', maxAttempts: 3, now: bench.now });
  expect(await store.evaluations.read(id)).toMatchObject({ status: 'queued', attempt: 1, queue_position: 0 });
  // the old worker is over: not even a failure of its attempt is taken
  expect(await bench.report(first, [{ eval_id: id, ending: exited(1) }])).toBeNull();
  const second = await bench.worker('2');
  expect(await bench.take(second, 1)).toEqual([{ eval_id: id, attempt: 2 }]);
  expect(await bench.report(second, [{ eval_id: id, attempt: 1, ending: exited(0) }])).toEqual([id]);
  await bench.report(second, [{ eval_id: id, attempt: 2, events: [printed('all')], ending: exited(0) }]);
  expect(await store.evaluations.read(id)).toMatchObject({ status: 'completed', output: 'all', attempt: 2 });
});

test('an evaluation that loses its worker too often fails as lost', async () => {
  await using bench = await openBench();
  const { store } = bench;
  const id = await bench.submit({});
  for (const run of ['1', '2']) {
    await bench.take(await bench.worker(run), 1);
    for (const worker of await store.workers.silent(bench.now))
      await store.workers.end({ worker, reason: 'gone', maxAttempts: 2, now: bench.now });
  }
  expect(await store.evaluations.read(id)).toMatchObject({ status: 'failed', error: { type: 'lost' } });
});

test('what a worker was given but does not hold is given again, and what it should not hold is stopped', async () => {
  await using bench = await openBench();
  const { store } = bench;
  const id = await bench.submit({});
  const worker = await bench.worker();
  const poll = { workerId: worker, free: 2, leaving: false, graceMs: 1_000, now: bench.now };
  await store.workers.poll({ ...poll, holding: [] });
  const again = await store.workers.poll({ ...poll, holding: [] });
  expect(again?.start).toMatchObject([{ eval_id: id, attempt: 1, code: 'print(1)' }]);
  await store.evaluations.cancel(id, bench.now);
  const stop = await store.workers.poll({ ...poll, holding: [{ eval_id: id, attempt: 1 }] });
  expect(stop).toEqual({ start: [], stop: [id], leave: false });
  expect(await store.workers.poll({ ...poll, holding: [], leaving: true })).toMatchObject({ leave: true });
  expect(await store.workers.poll({ ...poll, holding: [] })).toBeNull();
});

test('a batch of reports that comes twice is stored once', async () => {
  await using bench = await openBench();
  const id = await bench.submit({});
  const worker = await bench.worker();
  await bench.take(worker, 1);
  const reports = [{ eval_id: id, attempt: 1, events: [printed('once')] }];
  const batch = { workerId: worker, batch: 1, reports, now: bench.now };
  await bench.store.workers.report(batch);
  await bench.store.workers.report(batch);
  expect((await bench.store.evaluations.read(id))?.output).toBe('once');
});

test('two runs of one worker: only the first may work, and it may claim again after a lost answer', async () => {
  await using bench = await openBench();
  const worker = await bench.worker('5');
  const claim = (runId: string) =>
    bench.store.workers.claim({
      id: worker,
      runId,
      runAttempt: 1,
      runUrl: '',
      tokenHash: 'other',
      runtimes: [],
      drainAt: 0,
      now: bench.now,
    });
  expect(await claim('6')).toBe(false);
  expect(await claim('5')).toBe(true);
});

test('bytes that are no UTF-8 are shown with U+FFFD and kept as they are', async () => {
  await using bench = await openBench();
  const id = await bench.submit({});
  const worker = await bench.worker();
  await bench.take(worker, 1);
  const bytes = Buffer.from([0x00, 0xff, 0xfe, 0x41]);
  const data = { stream: 'stderr', base64: bytes.toString('base64') } as const;
  await bench.report(worker, [{ eval_id: id, events: [{ type: 'output', data }, printed('\0é')] }]);
  expect((await bench.store.evaluations.read(id))?.output).toBe('\0\ufffd\ufffdA\0é');
  expect((await bench.store.evaluations.output([id], 'stderr')).get(id)).toEqual(bytes);
});

test('what is not started in its time fails as expired; what has ended is forgotten then', async () => {
  await using bench = await openBench();
  const { store } = bench;
  const waiting = await bench.submit({ expires_in: 10 });
  const running = await bench.submit({ expires_in: 60 });
  const worker = await bench.worker();
  bench.now += 10_000;
  await store.evaluations.failExpired({ now: bench.now, limit: 10 });
  const expired = await store.evaluations.read(waiting);
  expect(expired).toMatchObject({ status: 'failed', error: { type: 'expired' } });
  // whoever waits for it can still read that
  expect(expired?.expires_at).toBeGreaterThan(bench.now);
  expect(await bench.take(worker, 5)).toMatchObject([{ eval_id: running }]);
  await bench.report(worker, [{ eval_id: running, events: [printed('x')], ending: exited(0) }]);
  await store.evaluations.purgeExpired({ now: bench.now + 49_999, limit: 10 });
  expect((await store.evaluations.read(running))?.output).toBe('x');
  await store.evaluations.purgeExpired({ now: bench.now + 50_000, limit: 10 });
  expect((await store.evaluations.read(running))?.output).toBe('');
  expect(await store.evaluations.events({ id: running, since: 0, limit: 10 })).toEqual([]);
});
