import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { evaluationRequest } from '../../../src/contract/evaluation/request.ts';
import { organisationSettings } from '../../../src/contract/organisation-settings.ts';
import { newId } from '../../../src/domain/clock.ts';
import { PRODUCTION_EVALUATION_TIMING } from '../../../src/domain/evaluation-timing.ts';
import { Limited } from '../../../src/github/pacing.ts';
import { createWorkerWaker } from '../../../src/jobs/evaluations/wake-workers.ts';
import { keepSettings } from '../../../src/jobs/keep-settings.ts';
import { openWorld, type World } from './support/world.ts';

const TENANTS = ['acme', 'globex'];
const log = pino({ level: 'silent' });
let world: World;
let waker: ReturnType<typeof createWorkerWaker>;
beforeEach(async () => {
  world = await openWorld();
  const { store, github, clock } = world;
  const timing = { ...PRODUCTION_EVALUATION_TIMING, evaluationsPerWorker: 1 };
  waker = createWorkerWaker({ store, github, clock, timing, tenants: TENANTS, url: 'http://app.test', log });
});
afterEach(() => world[Symbol.asyncDispose]());

async function submit(count: number, tenant = 'acme'): Promise<void> {
  for (let n = 0; n < count; n++) {
    await world.store.evaluations.accept({
      id: newId('eval'),
      tenant,
      request: evaluationRequest.parse({ code: 'print(1)' }),
      key: null,
      secret: () => '',
      now: world.now,
      queue: { most: 1_000, share: 0 },
    });
  }
}

async function round(): Promise<void> {
  await waker.wakeMissing();
  await waker.settled();
}

const workers = (most: number) => organisationSettings.parse({ evaluations: { workers: most } });
const woken = (tenant = 'acme') =>
  world.asked.filter((one) => one.call === 'dispatch' && one.tenant === tenant).length;

test('an organisation has as many workers as wait for them, and no more than its owner allows', async () => {
  world.organisation('globex').settings = workers(3);
  await submit(4, 'acme');
  await submit(9, 'globex');
  for (let n = 0; n < 3; n++) await round();
  expect([woken('acme'), woken('globex')]).toEqual([4, 3]);
});

test('none is woken where the owner allows none, also by an App that has yet to read that; some are once it is allowed', async () => {
  world.organisation('acme').settings = workers(0);
  await submit(2);
  for (let n = 0; n < 3; n++) await round();
  expect(woken()).toBe(0);
  world.organisation('acme').settings = workers(1);
  await keepSettings({ github: world.github, tenants: TENANTS, log })();
  await round();
  expect(woken()).toBe(1);
});

test('settings are not read of an organisation that nothing was asked for, and what fails keeps no other', async () => {
  const keep = keepSettings({ github: world.github, tenants: TENANTS, log });
  await keep();
  expect(world.asked).toEqual([]);
  for (const tenant of TENANTS) await world.github.of(tenant).executor();
  world.organisation('acme').trouble = () => {
    throw new Error('Bad Gateway');
  };
  world.organisation('globex').settings = workers(4);
  await keep();
  expect(world.github.of('globex').caps()).toEqual(workers(4));
});

test('a used-up budget is waited for to the millisecond, with what sites have taken of it', async () => {
  const { installationId } = world.organisation('acme');
  const begin = world.now;
  await world.store.takeWrites({ installationId, writes: 58, now: begin });
  await submit(4);
  world.now += 10;
  await round();
  await round();
  expect(woken()).toBe(2);
  world.now = begin + 59_999;
  await round();
  expect(woken()).toBe(2);
  world.now = begin + 60_000;
  await round();
  await round();
  expect(woken()).toBe(4);
});

test('a limit that GitHub names is waited for to the millisecond, and costs no other organisation its workers', async () => {
  const until = world.now + 33_333;
  world.organisation('acme').trouble = (call) => {
    if (call === 'dispatch' && world.now < until) throw new Limited(until);
  };
  await submit(1, 'acme');
  await submit(1, 'globex');
  await round();
  world.now = until - 1;
  await round();
  expect([woken('acme'), woken('globex')]).toEqual([1, 1]);
  world.now = until;
  await round();
  expect(woken('acme')).toBe(2);
});

test('an organisation that GitHub keeps waiting holds up no other', async () => {
  const { promise: answer, resolve: goOn } = Promise.withResolvers<void>();
  world.organisation('acme').trouble = () => answer;
  await submit(1, 'acme');
  await waker.wakeMissing();
  await submit(2, 'globex');
  await waker.wakeMissing();
  await vi.waitFor(() => expect(woken('globex')).toBe(2), { timeout: 10_000, interval: 1 });
  expect(woken('acme')).toBe(0);
  goOn();
  await waker.settled();
  expect(woken('acme')).toBe(1);
});

test('a worker whose sender died is dispatched again after its lease', async () => {
  await submit(1);
  const { now } = world;
  await world.store.workers.owe({ tenant: 'acme', now, missing: () => 1 });
  await world.store.workers.takeDue({ tenant: 'acme', now, leaseUntil: now + 25_000 });
  await round();
  expect(woken()).toBe(0);
  world.now += 25_000;
  await round();
  expect(woken()).toBe(1);
});
