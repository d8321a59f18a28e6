import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { callBack } from '../../../action/site/call-back.ts';
import { systemClock } from '../../../src/domain/clock.ts';
import { createDeliverer, type DelivererDeps } from '../../../src/jobs/deliverer.ts';
import { runPolicy } from '../../../src/outgoing/run-policy.ts';
import { type HookReceiver, startHookReceiver } from './hook-receiver.ts';

let receiver: HookReceiver;
beforeEach(async () => {
  receiver = await startHookReceiver(200);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await receiver[Symbol.asyncDispose]();
});

/** What the App writes down of one callback to the receiver on this machine. */
async function sentByApp(policy: DelivererDeps['policy']): Promise<unknown> {
  const delivery = { id: 'dlv_1', job_id: 'job_1', url: receiver.url, body: '{}', n: 1 };
  const recordTry = vi.fn();
  const store = {
    takeDueDeliveries: async () => [delivery],
    recordTry,
  } as unknown as DelivererDeps['store'];
  const deliverer = createDeliverer({ store, clock: systemClock, log: pino({ level: 'silent' }), policy });
  await deliverer.sendDue();
  await deliverer.settled();
  return recordTry.mock.calls[0]?.[0];
}

test('the App sends no callback into a private network, and the failure is on record', async () => {
  expect(await sentByApp({ allowLoopback: false, allowHttp: true })).toMatchObject({
    http_status: null,
    error: expect.stringMatching(/not of the public internet/),
  });
  expect(receiver.received).toEqual([]);
});

test('in local mode callbacks go to this machine', async () => {
  expect(await sentByApp({ allowLoopback: true, allowHttp: true })).toMatchObject({ http_status: 200 });
  expect(receiver.received).toHaveLength(1);
});

/** What a run of the App at `appUrl` tells it of its own try. */
async function sentByRun(appUrl: string): Promise<unknown> {
  const told: unknown[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    told.push(JSON.parse(body));
    return Response.json({ delivery: { id: 'dlv_1', url: receiver.url, body: '{}' } });
  });
  const work = {
    payload: { job: 'job_1', attempt: 1, site: 's', app_url: appUrl },
    claim: { run_token: 't' },
  };
  await callBack(
    work as Parameters<typeof callBack>[0],
    { attempt: 1, status: 'failed', error: 'x' },
    () => {},
  );
  return told.at(-1);
}

test('a run sends no callback to its own machine, unless the App is there as well', async () => {
  expect(await sentByRun('https://errand.example.org')).toMatchObject({
    http_status: null,
    error: expect.stringMatching(/not of the public internet/),
  });
  expect(receiver.received).toEqual([]);
  expect(await sentByRun('http://127.0.0.1:3000')).toMatchObject({ http_status: 200 });
  expect(receiver.received).toHaveLength(1);
});

test.each([
  ['https://errand.example.org', false],
  ['https://127.0.0.1.example.org', false],
  ['http://10.0.0.1:3000', false],
  ['http://127.0.0.1:3000', true],
  ['http://[::1]:3000', true],
])('for a run of the App at %s this machine is allowed: %s', (url, allowLoopback) => {
  expect(runPolicy(url)).toEqual({ allowLoopback, allowHttp: true });
});
