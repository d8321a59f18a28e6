/** Receivers that have answered, while that cannot be written down. */
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { siteTask } from '../../../src/contract/task.ts';
import { createDeliverer } from '../../../src/jobs/deliverer.ts';
import { task } from '../../fakes/tasks.ts';
import { until } from '../../fakes/wait.ts';
import { ask } from '../../postgres/ask.ts';
import { type HookReceiver, startHookReceiver } from '../outgoing/hook-receiver.ts';
import { openSenderWorld } from './webhooks/sender-world.ts';

/** Longer than any lease. */
const LONG_MS = 600_000;
const policy = { allowLoopback: true, allowHttp: true };

let world: Awaited<ReturnType<typeof openSenderWorld>>;
let receiver: HookReceiver;
let locker: DatabaseSync | undefined;
let logged: { msg: string; http_status?: number }[];
beforeEach(async () => {
  world = await openSenderWorld();
  receiver = await startHookReceiver();
  logged = [];
});
afterEach(async () => {
  if (locker?.isOpen) locker.close();
  await receiver[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(JSON.parse(line)) });

/** Nothing can be written: a server is told so, and a file is locked by another program. */
async function readOnly(isReadOnly: boolean): Promise<void> {
  const server = inject('postgres');
  if (!server) return isReadOnly ? lock() : locker?.close();
  const mode = isReadOnly ? 'on' : 'off';
  const name = new URL(world.file).pathname.slice(1);
  // It holds for connections that are made from now on.
  await ask(server, `alter database ${name} set default_transaction_read_only = ${mode}`);
  await ask(server, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
}

async function lock(): Promise<void> {
  // It would be waited for.
  await sql`pragma busy_timeout = 0`.execute(world.db);
  locker = new DatabaseSync(world.file);
  locker.exec('begin immediate');
}

/** What is known of what is owed: its state, and what was answered at each try. */
type Look = () => Promise<{ state: string; answers: (number | null)[] }>;

async function oweCallback(): Promise<Look> {
  const { store, clock } = world;
  const times = { now: clock.at, giveUpAt: clock.at + LONG_MS, deadlineAt: clock.at + LONG_MS };
  const accepted = siteTask.parse(task(receiver.url));
  const names = { jobId: 'job_1', siteId: 's', key: 'k', tenant: 'us', mostPerDay: 1 };
  await store.acceptSite({ ...names, ...times, task: accepted });
  const outcome = { status: 'failed', error: 'because' } as const;
  await store.finishJob({ jobId: 'job_1', attempt: 1, outcome, now: clock.at, deliverAt: clock.at });
  return async () => {
    const [one] = await store.callbacksOf('job_1');
    return { state: one?.state ?? '', answers: one?.tries.map(({ http_status }) => http_status) ?? [] };
  };
}

async function oweWebhook(): Promise<Look> {
  const { targetId } = await world.target({ url: receiver.url }, { now: world.clock.at });
  const [id = ''] = await world.owe(targetId, { now: world.clock.at });
  return async () => {
    const one = await world.read(id);
    return { state: one?.state ?? '', answers: one?.attempts.map(({ http_status }) => http_status) ?? [] };
  };
}

describe.each([
  {
    what: 'callback',
    owe: oweCallback,
    open: () => createDeliverer({ store: world.store, clock: world.clock, log, policy }),
  },
  { what: 'webhook', owe: oweWebhook, open: () => world.newSender({ log }) },
])('a $what that was taken while the store could not be written', ({ owe, open }) => {
  let look: Look;
  beforeEach(async () => {
    look = await owe();
    receiver.answer = async (_, res) => {
      await readOnly(true);
      res.writeHead(200).end();
    };
  });
  const isAway = () => until('the trouble', () => logged.length > 0);

  test('is noted when the store is back, and told once, however long that took', async () => {
    const sender = open();
    await sender.sendDue();
    await isAway();
    world.clock.at += LONG_MS;
    await readOnly(false);
    for (let round = 0; round < 2; round++) {
      await sender.sendDue();
      await sender.settled();
    }
    expect(receiver.received).toHaveLength(1);
    expect(await look()).toEqual({ state: 'delivered', answers: [200] });
  });

  test('does not keep the App from stopping: its answer is in the log, and the next App tells it again', async () => {
    const sender = open();
    await sender.sendDue();
    await isAway();
    await sender.stop();
    expect(logged[0]).toMatchObject({ http_status: 200 });
    await readOnly(false);
    receiver.answer = 200;
    world.clock.at += LONG_MS;
    const next = open();
    await next.sendDue();
    await next.settled();
    expect(receiver.received).toHaveLength(2);
    expect(await look()).toEqual({ state: 'delivered', answers: [200] });
  });
});
