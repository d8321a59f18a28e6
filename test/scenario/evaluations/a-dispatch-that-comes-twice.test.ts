import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Caller, createCaller, isFinal } from '../../fakes/evaluations.ts';
import { until } from '../../fakes/wait.ts';
import { startWebhookReceiver } from '../../fakes/webhook-receiver.ts';
import { startWorld, type World } from '../../fakes/world.ts';

let world: World;
let caller: Caller;
beforeEach(async () => {
  world = await startWorld({}, {}, { evaluations: { lingerMs: 1_500 } });
  caller = createCaller(world.local.url);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await world[Symbol.asyncDispose]();
});

const isDispatch = (input: unknown, init: RequestInit | undefined) =>
  init?.method === 'POST' && String(input).endsWith('/dispatches');

/** Runs of evaluation workers; a run's title is the worker it was started for. */
const workerRuns = () => world.local.github.runs().filter(({ title }) => title.startsWith('wrk_'));
const logOf = async (run: { id: number }) =>
  (await fetch(`${world.local.githubUrl}/_runs/${run.id}/log`)).text();

async function expectOneResult(id: string, webhooks: { id: string }[]): Promise<void> {
  const events = await caller.events(id);
  expect(events.map(({ type }) => type)).toEqual(['queued', 'assigned', 'started', 'output', 'completed']);
  expect(events.filter(isFinal)).toHaveLength(1);
  expect(webhooks).toHaveLength(1);
}

test('a dispatch that GitHub gets twice starts two runs: the second is refused and ends, and there is one result', async () => {
  await using receiver = await startWebhookReceiver();
  const real = globalThis.fetch;
  // The same request, byte for byte, a second time: as a proxy would that thinks the first was lost.
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    if (isDispatch(input, init)) await real(input, init);
    return real(input, init);
  });
  const { eval_id } = await caller.submit({ code: 'print("once")', webhook: { url: receiver.url } });
  expect(await caller.final(eval_id)).toMatchObject({ status: 'completed', output: 'once\n', attempt: 1 });

  const runs = await until('both runs to be over', () => {
    const all = workerRuns();
    return all.length === 2 && all.every(({ status }) => status === 'completed') && all;
  });
  expect(new Set(runs.map(({ title }) => title)).size).toBe(1);
  const logs = await Promise.all(runs.map(logOf));
  expect(logs[0]).toContain('lets this worker go');
  expect(logs[1]).toMatch(/Nothing to do/);
  // Not a failure: nobody has to look at it.
  expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
  await until('the webhook', () => receiver.received.length > 0);
  await expectOneResult(eval_id, receiver.received);
});

test('a dispatch whose answer is lost is sent again, and there is one result and one worker', async () => {
  await using receiver = await startWebhookReceiver();
  const real = globalThis.fetch;
  let isLost = false;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const response = await real(input, init);
    if (!isDispatch(input, init) || isLost) return response;
    isLost = true;
    throw new TypeError('fetch failed', { cause: new Error('read ECONNRESET') });
  });
  const { eval_id } = await caller.submit({ code: 'print("once")', webhook: { url: receiver.url } });
  expect(await caller.final(eval_id)).toMatchObject({ status: 'completed', output: 'once\n', attempt: 1 });
  expect(isLost).toBe(true);
  const runs = await until('the runs to be over', () => {
    const all = workerRuns();
    return all.every(({ status }) => status === 'completed') && all;
  });
  expect(new Set(runs.map(({ title }) => title)).size).toBe(1);
  await until('the webhook', () => receiver.received.length > 0);
  await expectOneResult(eval_id, receiver.received);
});
