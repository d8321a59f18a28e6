import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acceptedAnswer } from '../../../src/contract/accepted.ts';
import { organisationSettings } from '../../../src/contract/organisation-settings.ts';
import { SITE_WRITES, WRITES_PER_MINUTE } from '../../../src/domain/pacing.ts';
import { task } from '../../fakes/tasks.ts';
import { type HttpWorld, openHttpWorld } from './support.ts';

const DAY_MS = 86_400_000;
let world: HttpWorld;
beforeEach(async () => {
  world = await openHttpWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

const body = (secret = 'acme-secret') => task('http://127.0.0.1:9/evaluate', { secret });

async function submitted(sent: object): Promise<string> {
  const answer = await world.submit(sent);
  expect(answer.status).toBe(200);
  return acceptedAnswer.parse(await answer.json()).job_id;
}

describe('an organisation that has sent as many tasks within a day as it may', () => {
  beforeEach(() => {
    world.organisation('acme').settings = organisationSettings.parse({ sites: { per_day: 2 } });
  });

  test('is refused, told until when, and heard again from then on', async () => {
    await submitted(body());
    world.now += 1_500;
    await submitted(body());
    const refused = await world.submit(body());
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '86399']);
    expect(await refused.json()).toMatchObject({
      status: 429,
      detail: 'Your organisation may send 2 tasks within 24 hours (sites.per_day in .github/errand.yml).',
    });
    world.now += DAY_MS - 1_501;
    expect((await world.submit(body())).status).toBe(429);
    world.now += 1;
    await submitted(body());
    expect((await world.submit(body())).status).toBe(429);
  });

  test('has nothing stored of what was refused: the same request is a new one when there is room', async () => {
    for (const sent of [body(), body()]) await submitted(sent);
    const late = body();
    await world.submit(late);
    expect(await world.store.tenantsDue(world.now)).toEqual(['acme']);
    world.now += DAY_MS;
    const again = await (await world.submit(late)).json();
    expect(acceptedAnswer.parse(again).message).toBe('The task is being worked on.');
    expect((await world.read(acceptedAnswer.parse(again).job_id)).created_at).toBe(world.now);
  });

  test('is still answered what it has sent before', async () => {
    const first = body();
    const job = await submitted(first);
    await submitted(body());
    expect(await submitted(first)).toBe(job);
  });

  test('keeps no other organisation from sending', async () => {
    world.organisation('globex').settings = organisationSettings.parse({ sites: { per_day: 1 } });
    for (const sent of [body(), body()]) await submitted(sent);
    expect((await world.submit(body())).status).toBe(429);
    await submitted(body('globex-secret'));
  });
});

describe('a job that waits for its dispatch', () => {
  /** The App has asked for something in the organisation's name before. */
  const meet = () => world.github.of('acme').executor();

  test('says how many of its organisation are before it, and for how long it will wait', async () => {
    world.organisation('acme').settings = organisationSettings.parse({ sites: { at_once: 100 } });
    await world.github.of('acme').settings();
    await meet();
    await world.accept('globex');
    const inOneMinute = Math.floor(WRITES_PER_MINUTE / SITE_WRITES.first);
    const jobs = [];
    for (let n = 0; n <= inOneMinute; n++) jobs.push(await world.accept());
    await world.accept('globex');
    const places = await Promise.all(jobs.map((job) => world.read(job)));
    expect(places.map(({ queue_position }) => queue_position)).toEqual([...jobs.keys()]);
    const waits = [...Array(inOneMinute).fill(0), 60];
    expect(places.map(({ expected_wait_s }) => expected_wait_s)).toEqual(waits);
  });

  test('reckons with what was written, with the silence GitHub wants and with what is usual', async () => {
    await meet();
    const { installationId, settings } = world.organisation('acme');
    for (let n = 0; n < settings.sites.at_once; n++) {
      const job = await world.accept();
      await world.store.dispatchSent({ job_id: job, attempt: 1, now: world.now });
      if (n > 2) continue;
      await world.claim(job, String(n));
      const now = world.now + 100_000 + n * 1_000;
      const outcome = { status: 'failed', error: 'because' } as const;
      await world.store.finishJob({ jobId: job, attempt: 1, outcome, now, deliverAt: now });
    }
    const waits = async () => (await world.read(job)).expected_wait_s;
    const job = await world.accept();
    expect(await waits()).toBe(0);
    const writes = WRITES_PER_MINUTE - SITE_WRITES.first + 1;
    await world.store.takeWrites({ installationId, writes, now: world.now });
    expect(await waits()).toBe(60);
    world.organisation('acme').settings = organisationSettings.parse({ sites: { at_once: 7 } });
    await world.github.of('acme').settings();
    expect(await waits()).toBe(101);
    await world.store.pauseInstallation({ installationId, until: world.now + 200_000 });
    expect(await waits()).toBe(200);
  });

  test('knows its place before anything is known of its organisation, and has none once it is dispatched', async () => {
    const job = await world.accept();
    expect(await world.read(job)).toMatchObject({ queue_position: 0, expected_wait_s: null });
    await meet();
    await world.store.dispatchSent({ job_id: job, attempt: 1, now: world.now });
    expect(await world.read(job)).toMatchObject({ queue_position: null, expected_wait_s: null });
  });
});
