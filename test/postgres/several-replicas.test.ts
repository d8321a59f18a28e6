import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluationTools } from '../../src/local/evaluation-tools.ts';
import { type Balancer, startBalancer } from '../fakes/balancer.ts';
import { type Caller, createCaller, isFinal } from '../fakes/evaluations.ts';
import { freePort } from '../fakes/free-port.ts';
import { type ServeProcess, startServe } from '../fakes/process.ts';
import { executorIsMade, serveEnvironment } from '../fakes/serve-environment.ts';
import { newStoreAddress } from '../fakes/store-address.ts';
import { until } from '../fakes/wait.ts';
import { wrongClock } from '../fakes/wrong-clock.ts';
import { ALL_PERMISSIONS, type Harness, startHarness } from '../unit/local/support/embedded.ts';

interface Replica {
  /** Through which this one alone is asked. */
  caller: Caller;
  process: ServeProcess;
}

let dir: string;
let harness: Harness;
let balancer: Balancer;
let replicas: Replica[];
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'errand-replicas-'));
  harness = await startHarness({
    permissions: { ...ALL_PERMISSIONS, workflows: 'write', pull_requests: 'write' },
    runner: { environment: evaluationTools() },
  });
  balancer = await startBalancer();
  const env = {
    ...(await serveEnvironment(harness, { url: balancer.url, dataDir: dir })),
    DATABASE_URL: await newStoreAddress(dir, { isEmpty: true }),
  };
  // Both at once, on an empty database; the second one's clock is wrong.
  replicas = await Promise.all(
    [0, 600_000].map(async (wrongByMs) => {
      const port = await freePort();
      const process = await startServe({ ...env, ...wrongClock(wrongByMs), PORT: String(port) });
      balancer.ports.push(port);
      return { caller: createCaller(`http://127.0.0.1:${port}`), process };
    }),
  );
  // Both have it made, and one of them does.
  await executorIsMade(harness);
});
afterAll(async () => {
  await Promise.all(replicas.map(({ process }) => process[Symbol.asyncDispose]()));
  await harness[Symbol.asyncDispose]();
  await balancer[Symbol.asyncDispose]();
  rmSync(dir, { recursive: true, force: true });
});

test('who asks one replica hears at once of what happens at the other', async () => {
  const [first, second] = replicas as [Replica, Replica];
  const { eval_id } = await first.caller.submit({ code: 'import time\ntime.sleep(100)' });
  // Longer than this test may take.
  const waiting = second.caller.get(`/eval-status/${eval_id}`, { prefer: 'wait=60' });
  await first.caller.cancel(eval_id);
  expect(await (await waiting).json()).toMatchObject({ status: 'cancelled' });
});

const PROGRAMS = 40;

test('replicas have one line of work, and one of them may die in the middle of it', async () => {
  const [first, second] = replicas as [Replica, Replica];
  const programs = Array.from({ length: PROGRAMS }, (_, n) => ({
    code: `import time\ntime.sleep(0.2)\nprint(${n})`,
  }));
  const { batch_id } = await first.caller.submitBatch(programs);
  await until('some to be done', async () => {
    const { counts } = await second.caller.batch(batch_id);
    return counts.completed >= PROGRAMS / 4;
  });
  await first.process[Symbol.asyncDispose]();

  await second.caller.batchFinal(batch_id);
  const items = await second.caller.items(batch_id);
  expect(items.map(({ status, output }) => [status, output])).toEqual(
    programs.map((_, n) => ['completed', `${n}\n`]),
  );
  for (const { eval_id } of items) {
    const events = await second.caller.events(eval_id);
    expect(events.filter(isFinal)).toHaveLength(1);
  }
  // Enough for so many: replicas do not ask for a worker each.
  expect(harness.github.runs()).toHaveLength(1);
}, 120_000);
