import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, createCaller, isFinal } from '../../fakes/evaluations.ts';
import { processesWith } from '../../fakes/processes.ts';
import { until } from '../../fakes/wait.ts';
import { startWorld, type World } from '../../fakes/world.ts';

let world: World;
let caller: Caller;
beforeAll(async () => {
  // One at a time: what comes second waits.
  world = await startWorld({}, {}, { variables: { ERRAND_EVALUATION_SLOTS: '1' } });
  caller = createCaller(world.local.url);
});
afterAll(() => world[Symbol.asyncDispose]());

const endless = { code: 'import time\nprint("begun", flush=True)\nwhile True: time.sleep(0.05)' };

/** The evaluation once its program has written something. */
const begun = (id: string) =>
  until('the program to begin', async () => (await caller.status(id)).output !== '', {
    everyMs: 20,
    timeoutMs: 100_000,
  });

test('what waits is cancelled at once and never given to a worker', async () => {
  const first = await caller.submit(endless);
  await begun(first.eval_id);
  const { eval_id } = await caller.submit({ code: 'print("never")' });
  const view = await caller.cancel(eval_id);
  expect(view).toMatchObject({ status: 'cancelled', phase: 'done', attempt: 0, output: '', exit_code: null });
  await caller.cancel(first.eval_id);
  const after = await caller.submit({ code: 'print("after")' });
  expect((await caller.final(after.eval_id)).output).toBe('after\n');
  expect((await caller.events(eval_id)).map(({ type }) => type)).toEqual(['queued', 'cancelled']);
});

test('what runs is final at once, and within two seconds nothing of its program is left', async () => {
  // Seconds that nobody else sleeps for: they show in the command lines of the program's processes.
  const marker = String(1_000_000 + Math.floor(Math.random() * 1_000_000));
  const code = `
import subprocess, sys, time
for _ in range(3):
    try: subprocess.Popen(["sleep", sys.argv[1]], start_new_session=True)
    except OSError: pass
print("begun", flush=True)
while True: time.sleep(0.05)`;
  const { eval_id } = await caller.submit({ code, args: [marker] });
  await begun(eval_id);
  const { sandbox } = await caller.status(eval_id);
  // Only in a sandbox that has no processes of its own there is nothing to be seen.
  expect(processesWith(marker).length > 0 || sandbox?.startsWith('deno')).toBe(true);
  const asked = Date.now();
  const view = await caller.cancel(eval_id);
  expect(view).toMatchObject({ status: 'cancelled', output: 'begun\n', error: null, progress: 100 });
  await until('the program to be gone', () => processesWith(marker).length === 0, { everyMs: 20 });
  expect(Date.now() - asked).toBeLessThan(2_000);
  // Its slot is free again.
  const next = await caller.submit({ code: 'print("next")' });
  expect((await caller.final(next.eval_id)).output).toBe('next\n');
  expect(await caller.status(eval_id)).toEqual(view);
});

test.each([
  ['completed', 'print(1)'],
  ['failed', 'exit(1)'],
])('what has %s stays as it is', async (status, code) => {
  const { eval_id } = await caller.submit({ code });
  const ended = await caller.final(eval_id);
  expect(ended.status).toBe(status);
  expect(await caller.cancel(eval_id)).toEqual(ended);
  expect(await caller.status(eval_id)).toEqual(ended);
  expect((await caller.events(eval_id)).filter(isFinal)).toHaveLength(1);
});

test('a result and a cancellation that come together: one of them stands, for everybody and for good', async () => {
  const outcomes: string[] = [];
  // Later after each one that was cancelled, earlier after each one that was not: the two meet.
  let delayMs = 30;
  for (let n = 0; n < 60; n++) {
    const { eval_id } = await caller.submit({ code: 'print(1)' });
    await until('it to run', async () => (await caller.status(eval_id)).status !== 'queued', { everyMs: 2 });
    await sleep(delayMs);
    const answers = await Promise.all([caller.cancel(eval_id), caller.cancel(eval_id)]);
    const view = await caller.status(eval_id);
    expect(new Set([...answers, view].map(({ status }) => status)).size).toBe(1);
    delayMs *= view.status === 'cancelled' ? 1.3 : 0.8;
    outcomes.push(eval_id);
  }
  // The last results have had their chance to come late.
  const { eval_id } = await caller.submit({ code: 'print("last")' });
  await caller.final(eval_id);
  const seen = new Set<string>();
  for (const id of outcomes) {
    const view = await caller.status(id);
    const final = (await caller.events(id)).filter(isFinal);
    expect(final.map(({ type }) => type)).toEqual([view.status]);
    expect(view.exit_code).toBe(view.status === 'completed' ? 0 : null);
    seen.add(view.status);
  }
  expect(seen).toEqual(new Set(['completed', 'cancelled']));
});
