import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, createCaller, isFinal } from '../../fakes/evaluations.ts';
import { aliveOf, descendantsOf } from '../../fakes/processes.ts';
import { until } from '../../fakes/wait.ts';
import { startWorld, type World } from '../../fakes/world.ts';

let world: World;
let caller: Caller;
beforeAll(async () => {
  world = await startWorld({}, {}, { evaluations: { maxAttempts: 2 } });
  caller = createCaller(world.local.url);
});
afterAll(() => world[Symbol.asyncDispose]());

/** Says which try it is by a number that no two have in common, and takes its time. */
const CODE = `
import random, time
print("begin", random.getrandbits(64), flush=True)
time.sleep(2)
print("end", flush=True)`;

const runningRun = () =>
  until('a run in progress', () =>
    world.local.github.runs().find(({ runnerPid, pid }) => runnerPid !== null && pid !== null),
  );

/** Kills the worker of evaluations once all of their programs have begun; all processes the worker had. */
async function killWorkerOf(ids: string[], attempt: number, which: 'runnerPid' | 'pid') {
  await until(
    `attempt ${attempt} of each to write something`,
    async () => {
      const views = await Promise.all(ids.map((id) => caller.status(id)));
      return views.every((view) => view.attempt === attempt && view.output.startsWith('begin'));
    },
    { everyMs: 10 },
  );
  const run = await runningRun();
  const processes = descendantsOf(process.pid);
  // The action, its host, the sandbox and the program.
  expect(processes.length).toBeGreaterThanOrEqual(3);
  process.kill(run[which] ?? 0, 'SIGKILL');
  return { run, processes };
}

test.each([
  ['the runner of a worker is lost', 'runnerPid'],
  ['the process of a worker is killed', 'pid'],
] as const)('%s: its evaluations start again elsewhere, and nothing of it is left', async (_what, which) => {
  const one = await caller.submit({ code: CODE });
  const two = await caller.submit({ code: CODE });
  const { run, processes } = await killWorkerOf([one.eval_id, two.eval_id], 1, which);
  await until('every process of the worker to be gone', () => aliveOf(processes).length === 0, {
    timeoutMs: 10_000,
  });

  for (const { eval_id } of [one, two]) {
    const view = await caller.final(eval_id);
    expect(view).toMatchObject({ status: 'completed', attempt: 2, exit_code: 0 });
    const events = await caller.events(eval_id);
    expect(events.filter(isFinal)).toHaveLength(1);
    const told = events
      .filter(({ type }) => type !== 'output')
      .map(({ type, attempt }) => `${type} ${attempt}`);
    expect(told).toEqual([
      'queued 0',
      'assigned 1',
      'started 1',
      'requeued 1',
      'assigned 2',
      'started 2',
      'completed 2',
    ]);
    // What the first attempt wrote was shown while it ran, and is no part of the result.
    const text = events.flatMap(({ type, attempt, data }) =>
      type === 'output' && attempt === 1 && 'text' in data ? [data.text] : [],
    );
    const [, first = 'nothing'] = /begin (\d+)/.exec(text.join('')) ?? [];
    expect(view.output).toMatch(/^begin \d+\nend\n$/);
    expect(view.output).not.toContain(first);
    expect((await caller.output(eval_id)).toString()).toBe(view.output);
    expect(view.output_bytes).toBe(view.output.length);
    expect(view.run_url).not.toContain(`/runs/${run.id}`);
  }
});

test('an evaluation that loses its worker again and again fails as lost, with what its last attempt wrote', async () => {
  const { eval_id } = await caller.submit({ code: CODE });
  for (const attempt of [1, 2]) await killWorkerOf([eval_id], attempt, 'runnerPid');
  const view = await caller.final(eval_id);
  expect(view).toMatchObject({ status: 'failed', attempt: 2, exit_code: null, error: { type: 'lost' } });
  expect(view.output).toMatch(/^begin \d+\n$/);
  expect((await caller.events(eval_id)).filter(isFinal)).toHaveLength(1);
});

test('a worker that falls silent is given up; what it says when it wakes up changes nothing', async () => {
  await world[Symbol.asyncDispose]();
  world = await startWorld({}, {}, { evaluations: { lostAfterMs: 3_000, pollMs: 1_000 } });
  caller = createCaller(world.local.url);
  const { eval_id } = await caller.submit({ code: CODE });
  await until('the program to begin', async () => (await caller.status(eval_id)).output !== '', {
    everyMs: 10,
  });
  const { pid, id } = await runningRun();
  process.kill(pid ?? 0, 'SIGSTOP');
  await until(
    'it to be taken away',
    async () =>
      (await caller.status(eval_id)).attempt === 2 || (await caller.status(eval_id)).status === 'queued',
  );
  process.kill(pid ?? 0, 'SIGCONT');
  const view = await caller.final(eval_id);
  expect(view).toMatchObject({ status: 'completed', attempt: 2 });
  expect(view.output).toMatch(/^begin \d+\nend\n$/);
  await until('the old run to be over', () =>
    world.local.github.runs().some((run) => run.id === id && run.status === 'completed'),
  );
  await sleep(500);
  expect(await caller.status(eval_id)).toEqual(view);
  expect((await caller.events(eval_id)).filter(isFinal)).toHaveLength(1);
});
