import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { batchEvent } from '../../../src/contract/evaluation/batch-view.ts';
import type { EvaluationView } from '../../../src/contract/evaluation/view.ts';
import { type Caller, createCaller } from '../../fakes/evaluations.ts';
import { followEventStream } from '../../fakes/event-streams.ts';
import type { Targets } from '../../fakes/hostile-programs.ts';
import { mixedPrograms } from '../../fakes/mixed-programs.ts';
import { environmentOf, processesWith, watchDescendants } from '../../fakes/processes.ts';
import { storedRows } from '../../fakes/stored-rows.ts';
import { SECRET } from '../../fakes/tasks.ts';
import { until } from '../../fakes/wait.ts';
import { startWebhookReceiver, verify } from '../../fakes/webhook-receiver.ts';
import { startWorld, type World } from '../../fakes/world.ts';

const TOTAL = 1_000;

const MODEL_KEY = `sk-canary-${randomUUID()}`;
const ENVIRONMENT_CANARY = `canary-${randomUUID()}`;
const FILE_CANARY = `canary-${randomUUID()}`;
const WEBHOOK_SECRET = `whsec_${Buffer.from(randomUUID()).toString('base64')}`;

let world: World;
let caller: Caller;
let targets: Targets;
const connections: unknown[] = [];
const watched = createServer((socket) => {
  connections.push(socket.remoteAddress);
  socket.destroy();
});

beforeAll(async () => {
  process.env.EVAL_CANARY_SECRET = ENVIRONMENT_CANARY;
  watched.listen(0, '127.0.0.1');
  await once(watched, 'listening');
  const timing = { maxWorkers: 2, lingerMs: 1_000 };
  world = await startWorld({}, { OPENAI_API_KEY: MODEL_KEY }, { evaluations: timing });
  caller = createCaller(world.local.url);
  const dir = join(world.dir, 'canary');
  mkdirSync(dir);
  writeFileSync(join(dir, 'secret.txt'), FILE_CANARY);
  targets = { dir, port: (watched.address() as AddressInfo).port, marker: `marker-${randomUUID()}` };
});
afterAll(async () => {
  delete process.env.EVAL_CANARY_SECRET;
  watched.close();
  await world[Symbol.asyncDispose]();
});

const runs = () => world.local.github.runs();

/** The languages that the machine's sandboxes run; this wakes the first worker, too. */
async function languagesHere(): Promise<string[]> {
  const programs = { python: 'print()', javascript: 'console.log()', bash: 'echo' } as const;
  const runs = await Promise.all(
    Object.entries(programs).map(async ([language, code]) => {
      const { eval_id } = await caller.submit({ language: language as keyof typeof programs, code });
      return { language, error: (await caller.final(eval_id, { timeoutMs: 200_000 })).error };
    }),
  );
  return runs.filter(({ error }) => error?.type !== 'unsupported').map(({ language }) => language);
}

/** Kills a run that is in progress, once `share` of the batch has ended; adds what its processes knew to `secrets`. */
async function killOneAt(share: number, which: 'runnerPid' | 'pid', batchId: string, secrets: Set<string>) {
  const isReached = async () => {
    const { completed, failed } = (await caller.batch(batchId)).counts;
    return completed + failed >= TOTAL * share;
  };
  await until(`${share} of the batch`, isReached, { timeoutMs: 400_000, everyMs: 100 });
  const run = await until('a run in progress', () => runs().find(({ pid }) => pid !== null));
  const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = environmentOf(run.pid ?? 0);
  if (token) secrets.add(token);
  process.kill(run[which] ?? 0, 'SIGKILL');
}

/** The evaluations that have ended never or more than once. */
function endedOtherwise(): Promise<unknown[]> {
  return storedRows(
    world.storeAddress,
    `select e.id, count(v.seq) as n from evaluations e left join evaluation_events v
         on v.eval_id = e.id and v.type in ('completed', 'failed', 'cancelled') group by e.id having count(v.seq) <> 1`,
  );
}

/** The workers leave; nothing of them or of any program is on the machine, and nobody was where nobody may be. */
async function expectNothingLeft(processes: ReturnType<typeof watchDescendants>): Promise<void> {
  await until('the workers to leave', () => runs().every(({ status }) => status === 'completed'));
  await until('the processes to be gone', () => processes.alive().length === 0, { timeoutMs: 10_000 }).catch(
    () => expect(processes.alive()).toEqual([]),
  );
  expect(processes.count()).toBeGreaterThan(20);
  expect(processesWith(targets.marker)).toEqual([]);
  expect(processesWith(world.dir)).toEqual([]);
  expect(connections).toEqual([]);
  expect(readdirSync(targets.dir)).toEqual(['secret.txt']);
}

/** Neither in what programs wrote nor in what everybody can read of the runs. */
async function expectNoSecretIn(views: EvaluationView[], tokens: Set<string>): Promise<void> {
  const addresses = runs().flatMap(({ id }) => {
    const page = `${world.local.githubUrl}/errand-local/errand-executor/actions/runs/${id}`;
    return [`${world.local.githubUrl}/_runs/${id}/log`, page];
  });
  const logs = await Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(address);
      expect(response.status, address).toBe(200);
      return response.text();
    }),
  );
  const { privateKey } = JSON.parse(readFileSync(join(world.dir, 'data', 'identity.json'), 'utf8'));
  const keyLines = String(privateKey)
    .split('\n')
    .filter((line) => line.length > 40);
  expect(tokens.size).toBeGreaterThan(0);
  expect(keyLines.length).toBeGreaterThan(10);
  const texts = [...views.map(({ output, error }) => `${output} ${error?.message}`), ...logs];
  for (const secret of [
    ENVIRONMENT_CANARY,
    FILE_CANARY,
    MODEL_KEY,
    WEBHOOK_SECRET,
    SECRET,
    ...tokens,
    ...keyLines,
  ])
    for (const text of texts) expect(text.includes(secret)).toBe(false);
  // What programs write is no part of the public log, and neither are the ids that are the right to read it.
  for (const log of logs) {
    expect(log).not.toContain(targets.marker);
    const ids = views.map(({ eval_id }) => eval_id.slice('eval_'.length));
    expect(ids.filter((id) => log.includes(id))).toEqual([]);
  }
}

test('a thousand programs of which many crash, never end or attack all end as they have to, while workers are killed', {
  timeout: 900_000,
}, async () => {
  await using receiver = await startWebhookReceiver();
  using processes = watchDescendants(250);
  const items = mixedPrograms(TOTAL, targets, await languagesHere());
  const { batch_id, eval_ids, events_url } = await caller.submitBatch(
    items.map(({ submission }) => submission),
    { webhook: { url: receiver.url, secret: WEBHOOK_SECRET } },
  );
  const told = followEventStream(events_url);
  const tokens = new Set<string>();
  await killOneAt(0.25, 'runnerPid', batch_id, tokens);
  await killOneAt(0.6, 'pid', batch_id, tokens);

  const { counts } = await caller.batchFinal(batch_id, { timeoutMs: 400_000 });
  const views = await caller.items(batch_id);
  const problems = views.flatMap((view, n) => {
    const problem = items[n]?.problem(view);
    return problem ? [`${n} ${items[n]?.name}: ${problem.slice(0, 500)}`] : [];
  });
  expect(problems).toEqual([]);
  const count = (status: string) => views.filter((view) => view.status === status).length;
  const ended = { completed: count('completed'), failed: count('failed'), cancelled: 0 };
  expect(counts).toEqual({ total: TOTAL, queued: 0, running: 0, ...ended });
  expect(views.some(({ attempt }) => attempt > 1)).toBe(true);

  // One end for each, whoever tells it.
  expect(await endedOtherwise()).toEqual([]);
  const events = (await told).events.map((data) => batchEvent.parse(JSON.parse(data)));
  const toldOf = events.flatMap((event) => (event.type === 'item' ? [event.data.eval_id] : []));
  expect(toldOf.toSorted()).toEqual(eval_ids.toSorted());
  await until('the webhook', () => receiver.received.length > 0);
  expect(receiver.received.map((webhook) => verify(WEBHOOK_SECRET, webhook))).toMatchObject([
    { type: 'batch.completed', data: { counts } },
  ]);

  await expectNothingLeft(processes);
  // A handful of workers did it all, not counting the two that were killed.
  expect(runs().length).toBeLessThanOrEqual(10 + 2);
  await expectNoSecretIn(views, tokens);
});
