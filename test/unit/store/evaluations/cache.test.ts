import { expect, test } from 'vitest';
import { type Bench, exited, openBench, printed, SANDBOX } from './support.ts';

async function run(bench: Bench, id: string, ending = exited(0)): Promise<void> {
  const worker = await bench.worker();
  const held = await bench.take(worker, 1);
  expect(held[0]?.eval_id).toBe(id);
  await bench.report(worker, [
    { eval_id: id, events: [{ type: 'started', sandbox: SANDBOX }, printed('6\n')], ending },
  ]);
}

test('an equal evaluation is answered with the result of the first, and says whose it is', async () => {
  await using bench = await openBench();
  const { store } = bench;
  const first = await bench.submit({ cache: true });
  await run(bench, first);
  const second = await bench.submit({ cache: true, metadata: { mine: true } });
  expect(await store.evaluations.read(second)).toMatchObject({
    status: 'completed',
    cached: true,
    cached_from: first,
    output: '6\n',
    exit_code: 0,
    metadata: { mine: true },
  });
  expect(
    (await store.evaluations.events({ id: second, since: 0, limit: 9 })).map(({ type }) => type),
  ).toEqual(['queued', 'output', 'completed']);
  // a copy is no source
  expect((await store.evaluations.read(await bench.submit({ cache: true })))?.cached_from).toBe(first);
});

test.each([
  ['without asking for it', {}, {}],
  ['with another input', { cache: true, stdin: 'x' }, {}],
  ['with other limits', { cache: true, memory_mb: 64 }, {}],
  ['of another organisation', { cache: true }, { tenant: 'globex' }],
])('an evaluation %s runs by itself', async (_what, request, options) => {
  await using bench = await openBench();
  await run(bench, await bench.submit({ cache: true }));
  const id = await bench.submit(request, options);
  expect(await bench.store.evaluations.read(id)).toMatchObject({ status: 'queued', cached: false });
});

test.each([
  ['nonzero_exit', exited(2), true],
  ['timeout', exited(0, { cause: 'timeout', exit_code: null }), false],
  ['memory', exited(0, { cause: 'memory', exit_code: null }), false],
] as const)('a result of %s may be taken: %o', async (_type, ending, cached) => {
  await using bench = await openBench();
  await run(bench, await bench.submit({ cache: true }), ending);
  const id = await bench.submit({ cache: true });
  expect(await bench.store.evaluations.read(id)).toMatchObject({ cached });
});

test('what another sandbox than that of today gave is not taken', async () => {
  await using bench = await openBench();
  await run(bench, await bench.submit({ cache: true }));
  const worker = await bench.worker('9');
  await bench.store.workers.claim({
    id: worker,
    runId: '9',
    runAttempt: 1,
    runUrl: '',
    tokenHash: '',
    runtimes: [{ language: 'python', sandbox: 'test python 4' }],
    drainAt: 0,
    now: bench.now,
  });
  expect(await bench.store.evaluations.read(await bench.submit({ cache: true }))).toMatchObject({
    cached: false,
  });
});
