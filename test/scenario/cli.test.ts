/** `errand submit` and what somebody does after it, as processes of their own, in front of a running local mode. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { salesSummary } from '../../examples/sales-summary/task.ts';
import { createClient, type JobView } from '../../src/client/client.ts';
import { type Receiver, startReceiver } from '../fakes/receiver.ts';
import { SECRET } from '../fakes/tasks.ts';
import { until } from '../fakes/wait.ts';
import { startWorld, type World } from '../fakes/world.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');

let world: World;
let receiver: Receiver;
/** The first one that was submitted. */
let job: JobView;
beforeAll(async () => {
  world = await startWorld();
  receiver = await startReceiver();
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
  await receiver?.[Symbol.asyncDispose]();
});

function start(...args: string[]) {
  const env = { PATH: process.env.PATH, ERRAND_URL: world.local.url, ERRAND_SECRET: SECRET };
  return spawn(process.execPath, [CLI, ...args], { cwd: world.dir, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function ended(child: ChildProcess) {
  if (!child.stdout || !child.stderr) throw new Error('its streams are not piped');
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}

const run = (...args: string[]) => ended(start(...args));

/** The example as a task file; its name, and what it holds. */
function save(changes: object = {}) {
  const body = { ...salesSummary({ nonce: randomUUID(), evaluationUrl: receiver.url }), ...changes };
  const file = `${body.nonce}.json`;
  writeFileSync(join(world.dir, file), JSON.stringify(body));
  return { file, body };
}

test('a task is submitted and watched until its page is live and its sender was told', async () => {
  const { file } = save();
  const { code, stdout, stderr } = await run('submit', file, '--watch');
  expect([code, stderr]).toEqual([0, '']);
  const [id = ''] = /^job_[0-9a-f]{32}/.exec(stdout) ?? [];
  job = await world.job(id);
  const lines = stdout.split('\n');
  expect(lines[0]).toBe(`${id}  ${world.local.url}/jobs/${id}`);
  expect(lines.slice(1, job.events.length + 1)).toEqual(
    job.events.map(({ message }) => expect.stringContaining(message.replaceAll('\n', ' '))),
  );
  expect(lines).toContain(`  page        ${job.result?.pages_url}`);
  expect(lines).toContain('  callback    delivered, 1 try');
  expect(stdout).toMatch(/^ {2}✓ document\.title === "Harbour Street Bakery" \(passed, browser\)$/m);
  // No colours, and nothing that is redrawn.
  expect(stdout).not.toContain('\u001b');
});

test('afterwards all there is to know of it is found, and its callback is sent again', async () => {
  const { job_id: id, events, result } = job;
  const [watched, logs, listed, late] = await Promise.all([
    run('watch', id, '--json'),
    run('logs', id),
    run('jobs', '--status', 'completed', '--search', 'harbour', '--json'),
    run('cancel', id),
  ]);
  const told = watched.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(watched.code).toBe(0);
  expect(told).toEqual([...events.map((event) => ({ event })), { job }]);
  expect(logs.stdout.trimEnd().split('\n')).toHaveLength(events.length);
  expect(JSON.parse(listed.stdout).jobs).toMatchObject([{ job_id: id, pages_url: result?.pages_url }]);
  expect([late.code, late.stdout]).toEqual([1, `${id} had ended before: completed\n`]);

  const replayed = await run('deliveries', id, '--replay');
  expect(replayed.stdout).toMatch(
    / {2}delivered {2}outcome {2}http.*\n {4}\S+Z {2}try 1 by the run: HTTP 200/,
  );
  expect(replayed.stdout.match(/"status":"success"/g)).toHaveLength(2);
  await until('the callback to come again', () => receiver.received.length === 2);
});

test('Ctrl-C leaves the job running and says how to go on; cancelling it ends the watching elsewhere', async () => {
  // Without a secret in the file the environment's is taken; this one has a wrong one.
  const { file, body } = save({ secret: 'wrong' });
  const refused = await run('submit', file);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('does not know this secret');

  const submitting = start('submit', file, '--watch', '--json', '--secret', SECRET);
  const left = ended(submitting);
  await once(submitting.stdout, 'data');
  submitting.kill('SIGINT');
  const { code, stdout, stderr } = await left;
  const { accepted } = JSON.parse(stdout.split('\n')[0] ?? '');
  const { job_id: id } = accepted;
  expect(accepted).toMatchObject({ task: body.task, status: 'accepted' });
  expect([code, stderr]).toEqual([
    130,
    `errand: ${id} goes on. "errand watch ${id}" shows it again, "errand cancel ${id}" ends it.\n`,
  ]);
  expect((await world.job(id)).status).not.toBe('cancelled');

  const watching = run('watch', id);
  const cancelled = await run('cancel', id);
  expect([cancelled.code, cancelled.stdout]).toEqual([0, `${id} is cancelled\n`]);
  const watched = await watching;
  expect(watched.code).toBe(130);
  expect(watched.stdout).toContain('The job was cancelled');
  // The same file again is the same job.
  const again = await run('submit', file, '--json', '--secret', SECRET);
  expect(JSON.parse(again.stdout).job_id).toBe(id);
});

test('the task of the examples is one that is taken', async () => {
  const file = join(import.meta.dirname, '../../examples/tasks/bakery.json');
  const { code, stdout } = await ended(start('submit', file, '--secret', SECRET));
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^job_/)]);
});

test.each([
  [[], 2],
  [['nosuch'], 2],
  [['jobs', '--callback', 'x'], 2],
  [['--version'], 0],
])('%j exits with %i', async (args, expected) => {
  const { code, stdout } = await ended(start(...args));
  expect(code).toBe(expected);
  expect(stdout).toMatch(expected === 0 ? /^\d+\.\d+\.\d+\n$/ : /^$/);
});

test('evaluations and batches are watched, listed and cancelled by the same commands', async () => {
  const client = createClient({ url: world.local.url, secret: SECRET });
  const [{ eval_id }, { batch_id, eval_ids }] = await Promise.all([
    client.evaluate({ code: 'print("naïve")\nraise SystemExit(3)' }),
    client.batch({ evaluations: [{ code: 'print(1)' }, { code: 'raise SystemExit(1)' }] }),
  ]);
  const [program, asJson, batch] = await Promise.all([
    run('watch', eval_id),
    run('watch', eval_id, '--json'),
    run('watch', batch_id),
  ]);
  expect([program.code, program.stdout]).toEqual([3, 'naïve\n']);
  const last = JSON.parse(asJson.stdout.trim().split('\n').at(-1) ?? '');
  expect([asJson.code, last.evaluation.output]).toEqual([3, 'naïve\n']);
  expect(batch.code).toBe(1);
  expect(batch.stdout).toContain(`0  ${eval_ids[0]}  completed\n`);
  expect(batch.stdout).toMatch(/The batch completed: 1 completed, 1 failed\n$/);

  expect((await run('logs', eval_id)).stdout).toBe('naïve\n');
  expect((await run('jobs', '--evaluations', '--status', 'failed')).stdout).toMatch(
    new RegExp(`^${eval_id}  failed  \\S+  python  exit 3`),
  );
  expect((await run('jobs', '--batches')).stdout).toContain(`${batch_id}  completed  `);
  const late = await run('cancel', batch_id);
  expect([late.code, late.stdout]).toEqual([1, `${batch_id} had ended before: completed\n`]);
});
