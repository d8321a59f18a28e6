import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EvaluationView } from '../../../src/contract/evaluation/view.ts';
import { type Caller, createCaller, type Submission } from '../../fakes/evaluations.ts';
import { followEventStream } from '../../fakes/event-streams.ts';
import {
  type HostileProgram,
  hostilePrograms,
  sharedHostilePrograms,
  type Targets,
} from '../../fakes/hostile-programs.ts';
import { environmentOf, processesWith, watchDescendants } from '../../fakes/processes.ts';
import { SECRET } from '../../fakes/tasks.ts';
import { until } from '../../fakes/wait.ts';
import { startWebhookReceiver, verify } from '../../fakes/webhook-receiver.ts';
import { startWorld, type World } from '../../fakes/world.ts';

const TOTAL = 1_000;
const EACH = TOTAL * 0.05;

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

/** An item, and what is wrong with what became of it. */
interface Item {
  name: string;
  submission: Submission;
  problem(view: EvaluationView): string | false;
}

function trivial(n: number, languages: readonly string[]): Item {
  const kinds = [
    ['python', `print(${n} + 1)`],
    ['javascript', `console.log(${n} + 1)`],
    ['bash', `echo $((${n} + 1))`],
  ].filter(([language = '']) => languages.includes(language));
  const [language = '', code = ''] = kinds[n % kinds.length] ?? [];
  return {
    name: `trivial ${language} ${n}`,
    submission: { language: language as 'python', code },
    problem: ({ status, output }) =>
      (status !== 'completed' || output !== `${n + 1}\n`) && `${status}: ${output}`,
  };
}

const failing = (name: string, submission: Submission, type: string, output: string): Item => ({
  name,
  submission,
  problem: (view) =>
    (view.status !== 'failed' || view.error?.type !== type || !view.output.includes(output)) &&
    `${view.status} ${view.error?.type}: ${view.output}`,
});
const CRASHING = [
  failing('exits with 3', { code: 'import sys\nprint("x")\nsys.exit(3)' }, 'nonzero_exit', 'x\n'),
  failing('throws', { code: '1 / 0' }, 'nonzero_exit', 'ZeroDivisionError'),
  failing(
    'throws',
    { code: 'throw new TypeError("no")', language: 'javascript' },
    'nonzero_exit',
    'TypeError',
  ),
  failing('is no program', { code: 'def f(:' }, 'nonzero_exit', 'SyntaxError'),
];
const ENDLESS = [
  failing(
    'sleeps',
    { code: 'import time\nprint("on", flush=True)\ntime.sleep(99)', timeout_s: 0.8 },
    'timeout',
    'on',
  ),
  failing('spins', { code: 'print("on", flush=True)\nwhile True: pass', timeout_s: 0.8 }, 'timeout', 'on'),
  // Whether Node comes to print something in that time depends on how busy the machine is.
  failing(
    'waits',
    { code: 'setInterval(() => {}, 9)', language: 'javascript', timeout_s: 0.8 },
    'timeout',
    '',
  ),
];

function hostile({ name, submission, ends }: HostileProgram): Item {
  return {
    name,
    submission,
    problem: ({ status, error, output }) =>
      (output.includes('LEAK') && `leaked: ${output}`) ||
      (!ends.includes(error?.type ?? 'none') && `${status} ${error?.type} ${error?.message}: ${output}`),
  };
}

/** The languages that the machine's sandboxes run; this wakes the first worker, too. */
async function languagesHere(): Promise<string[]> {
  const programs = { python: 'print()', javascript: 'console.log()', bash: 'echo' } as const;
  const runs = await Promise.all(
    Object.entries(programs).map(async ([language, code]) => {
      const { eval_id } = await caller.submit({ language: language as keyof typeof programs, code });
      return { language, error: (await caller.final(eval_id, { timeoutMs: 120_000 })).error };
    }),
  );
  return runs.filter(({ error }) => error?.type !== 'unsupported').map(({ language }) => language);
}

function makeItems(languages: readonly string[]): Item[] {
  const own = hostilePrograms(targets, languages);
  const shared = sharedHostilePrograms(targets);
  // All of our own, and some of the others, different ones each time.
  const some = shared.toSorted(() => Math.random() - 0.5).slice(0, Math.max(0, EACH - own.length));
  const wanted = [...own, ...some];
  const pick = <T>(list: readonly T[], n: number) => list[n % list.length] as T;
  return Array.from({ length: TOTAL }, (_, n) => {
    // Spread over the batch, so that each kind runs beside each other kind.
    const group = Math.floor(n / 20);
    if (n % 20 === 3) return hostile(pick(wanted, group));
    if (n % 20 === 9) return pick(CRASHING, group);
    if (n % 20 === 15) return pick(ENDLESS, group);
    return trivial(n, languages);
  });
}

test('a thousand programs of which many crash, never end or attack all end as they have to, while workers are killed', async () => {
  await using receiver = await startWebhookReceiver();
  using processes = watchDescendants(250);
  const runs = () => world.local.github.runs();
  const items = makeItems(await languagesHere());
  const { batch_id, eval_ids, events_url } = await caller.submitBatch(
    items.map(({ submission }) => submission),
    { webhook: { url: receiver.url, secret: WEBHOOK_SECRET } },
  );
  const told = followEventStream(events_url);

  const runTokens = new Set<string>();
  let killed = 0;
  for (const [share, which] of [
    [0.25, 'runnerPid'],
    [0.6, 'pid'],
  ] as const) {
    await until(
      `${share} of the batch`,
      async () => {
        const { counts } = await caller.batch(batch_id);
        return counts.completed + counts.failed >= TOTAL * share;
      },
      { timeoutMs: 400_000, everyMs: 100 },
    );
    for (const { pid } of runs()) {
      const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = pid === null ? {} : environmentOf(pid);
      if (token) runTokens.add(token);
    }
    const run = await until('a run in progress', () => runs().find(({ pid }) => pid !== null));
    process.kill(run[which] ?? 0, 'SIGKILL');
    killed += 1;
  }
  expect(runTokens.size).toBeGreaterThan(0);

  const { counts } = await caller.batchFinal(batch_id, { timeoutMs: 400_000 });
  const views = await caller.items(batch_id);
  const problems = views.flatMap((view, n) => {
    const problem = items[n]?.problem(view);
    return problem ? [`${n} ${items[n]?.name}: ${problem.slice(0, 500)}`] : [];
  });
  expect(problems).toEqual([]);
  const count = (status: string) => views.filter((view) => view.status === status).length;
  expect(counts).toEqual({
    total: TOTAL,
    queued: 0,
    running: 0,
    completed: count('completed'),
    failed: count('failed'),
    cancelled: 0,
  });
  expect(views.some(({ attempt }) => attempt > 1)).toBe(true);

  // One end for each, whoever tells it.
  using store = new DatabaseSync(join(world.dir, 'data', 'errand.sqlite'), { readOnly: true });
  const ends = store
    .prepare(
      `select e.id, count(v.seq) as n from evaluations e left join evaluation_events v
         on v.eval_id = e.id and v.type in ('completed', 'failed', 'cancelled') group by e.id having n <> 1`,
    )
    .all();
  expect(ends).toEqual([]);
  const events = (await told).events.map((data) => JSON.parse(data));
  const ended = events.flatMap(({ type, data }) => (type === 'item' ? [data.eval_id] : []));
  expect(ended.toSorted()).toEqual(eval_ids.toSorted());
  await until('the webhook', () => receiver.received.length > 0);
  expect(receiver.received.map((webhook) => verify(WEBHOOK_SECRET, webhook))).toMatchObject([
    { type: 'batch.completed', data: { counts } },
  ]);

  // The workers leave, and nothing of them or of any program is left on the machine.
  await until('the workers to leave', () => runs().every(({ status }) => status === 'completed'));
  expect(runs().length).toBeLessThanOrEqual(10 + killed);
  await until('every process to be gone', () => processes.alive().length === 0, { timeoutMs: 10_000 }).catch(
    () => expect(processes.alive()).toEqual([]),
  );
  expect(processes.count()).toBeGreaterThan(20);
  expect(processesWith(targets.marker)).toEqual([]);
  expect(processesWith(world.dir)).toEqual([]);

  // Nobody came to where nobody may come.
  expect(connections).toEqual([]);
  expect(readdirSync(targets.dir)).toEqual(['secret.txt']);

  // No secret is to be seen, neither in what programs wrote nor in what workers did.
  const logs = await Promise.all(
    runs().map(async ({ id }) => (await fetch(`${world.local.githubUrl}/_runs/${id}/log`)).text()),
  );
  const pages = await Promise.all(
    views.slice(0, 1).map(async ({ run_url }) => (await fetch(run_url ?? '')).text()),
  );
  const { privateKey } = JSON.parse(readFileSync(join(world.dir, 'data', 'identity.json'), 'utf8'));
  const secrets = [
    ENVIRONMENT_CANARY,
    FILE_CANARY,
    MODEL_KEY,
    WEBHOOK_SECRET,
    SECRET,
    ...runTokens,
    ...privateKey.split('\n').filter((line: string) => line.length > 40),
  ];
  for (const secret of secrets) {
    for (const { output, error } of views) expect(`${output} ${error?.message}`.includes(secret)).toBe(false);
    for (const text of [...logs, ...pages]) expect(text.includes(secret)).toBe(false);
  }
  // What programs write is no part of the public log, and neither are the ids that are the right to read it.
  for (const log of logs) {
    expect(log).not.toContain(targets.marker);
    expect(log).not.toContain(ENVIRONMENT_CANARY);
    expect(eval_ids.filter((id) => log.includes(id) || log.includes(id.slice(5)))).toEqual([]);
  }
}, 900_000);
