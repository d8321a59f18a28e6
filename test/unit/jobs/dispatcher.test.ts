import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, organisationSettings } from '../../../src/contract/organisation-settings.ts';
import { SITE_WRITES, WRITES_PER_MINUTE } from '../../../src/domain/pacing.ts';
import { Limited } from '../../../src/github/pacing.ts';
import { createDispatcher } from '../../../src/jobs/dispatcher.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
let dispatcher: ReturnType<typeof createDispatcher>;
beforeEach(async () => {
  world = await openWorld();
  restart();
});
afterEach(() => world[Symbol.asyncDispose]());

/** A new process on the same store. */
function restart(): void {
  const { store, github, clock } = world;
  dispatcher = createDispatcher({
    store,
    github,
    clock,
    url: 'http://app.test',
    log: pino({ level: 'silent' }),
  });
}

async function round(): Promise<void> {
  await dispatcher.sendDue();
  await dispatcher.settled();
}

/** The jobs that were dispatched, in order. */
const dispatched = (tenant = 'acme') =>
  world.asked
    .filter((one) => one.call === 'dispatch' && one.tenant === tenant)
    .map(({ about }) => (about as { job: string }).job);

async function acceptMany(count: number, tenant = 'acme'): Promise<string[]> {
  const jobs = [];
  for (let n = 0; n < count; n++) jobs.push(await world.accept(tenant));
  return jobs;
}

const writesOf = async (tenant = 'acme') =>
  (await world.store.recentWrites(world.organisation(tenant).installationId)).map(({ writes }) => writes);

const atOnce = (at_once: number) => organisationSettings.parse({ sites: { at_once } });

const unavailable = () => {
  throw Object.assign(new Error('Bad Gateway'), { status: 502 });
};

describe('lines', () => {
  test('a long one does not delay the job of another organisation', async () => {
    await acceptMany(500);
    const theirs = await world.accept('globex');
    await round();
    expect(dispatched('globex')).toEqual([theirs]);
  });

  test('the oldest job comes first, and one that was dispatched does not come again', async () => {
    const jobs = await acceptMany(6);
    await round();
    await round();
    expect(dispatched()).toEqual(jobs);
  });

  test('no more are under way at a time than the organisation allows; the next goes when one has ended', async () => {
    world.organisation('acme').settings = atOnce(2);
    const [first = '', second, third] = await acceptMany(3);
    await round();
    expect(dispatched()).toEqual([first, second]);
    await world.claim(first, '1');
    await round();
    expect(dispatched()).toHaveLength(2);
    const outcome = { status: 'failed', error: 'because' } as const;
    const { now } = world;
    await world.store.finishJob({ jobId: first, attempt: 1, outcome, now, deliverAt: now });
    await round();
    expect(dispatched()).toEqual([first, second, third]);
  });

  test('where fewer are allowed than are under way, none goes until there is room', async () => {
    await acceptMany(3);
    await round();
    world.organisation('acme').settings = atOnce(1);
    await world.accept();
    await round();
    expect(dispatched()).toHaveLength(3);
    expect(await writesOf()).toHaveLength(3);
  });

  test('an organisation that GitHub keeps waiting holds up no other, in this round and the next', async () => {
    const { promise: answer, resolve: goOn } = Promise.withResolvers<void>();
    world.organisation('acme').trouble = () => answer;
    const ours = await world.accept('acme');
    const theirs = [await world.accept('globex')];
    await dispatcher.sendDue();
    await sent('globex', theirs);
    theirs.push(await world.accept('globex'));
    await dispatcher.sendDue();
    await sent('globex', theirs);
    expect(dispatched('acme')).toEqual([]);
    goOn();
    await dispatcher.settled();
    expect(dispatched('acme')).toEqual([ours]);
  });

  test('an organisation whose store fails holds up no other', async () => {
    const real = world.store.takeDueDispatch;
    world.store.takeDueDispatch = async (wanted) =>
      wanted.tenant === 'acme' ? Promise.reject(new Error('disk full')) : real(wanted);
    await world.accept('acme');
    const theirs = await world.accept('globex');
    await round();
    expect(dispatched('globex')).toEqual([theirs]);
  });
});

/** Nothing here waits for time, but a store that is a server takes some. */
async function sent(tenant: string, jobs: string[]): Promise<void> {
  await vi.waitFor(() => expect(dispatched(tenant)).toEqual(jobs), { timeout: 10_000, interval: 1 });
}

describe('the budget', () => {
  const perMinute = Math.floor(WRITES_PER_MINUTE / SITE_WRITES.first);
  beforeEach(() => {
    world.organisation('acme').settings = atOnce(100);
  });

  test('lets so many new sites through in a minute, and the next one when it is over', async () => {
    const jobs = await acceptMany(perMinute + 1);
    const begin = world.now;
    await round();
    world.now = begin + 59_999;
    await round();
    expect(dispatched()).toEqual(jobs.slice(0, perMinute));
    world.now = begin + 60_000;
    await round();
    expect(dispatched()).toEqual(jobs);
  });

  test('is shared by two lines of one installation: the job that has waited longest goes first', async () => {
    for (const tenant of ['acme', 'globex']) world.organisation(tenant).installationId = 7;
    const begin = world.now;
    for (let second = 0; second < perMinute; second++) {
      const now = begin + second * 1_000;
      await world.store.takeWrites({ installationId: 7, writes: SITE_WRITES.first, now });
    }
    const theirs = await world.accept('globex');
    const [first] = await acceptMany(9, 'acme');
    await round();
    expect([dispatched('acme'), dispatched('globex')]).toEqual([[], []]);
    world.now = begin + 60_000;
    await round();
    expect([dispatched('acme'), dispatched('globex')]).toEqual([[], [theirs]]);
    world.now = begin + 61_000;
    await round();
    expect([dispatched('acme'), dispatched('globex')]).toEqual([[first], [theirs]]);
  });

  test('is taken once for an attempt: what is sent again costs no more than the dispatch', async () => {
    await world.accept();
    const trouble = [unavailable, unavailable];
    world.organisation('acme').trouble = (call) => {
      if (call === 'dispatch') trouble.shift()?.();
    };
    for (const seconds of [0, 1, 2]) {
      world.now += seconds * 1_000;
      await round();
    }
    expect(dispatched()).toHaveLength(3);
    expect(await writesOf()).toEqual([SITE_WRITES.first, 1, 1]);
  });

  test('what GitHub did not take for one job is not tried with the next at once', async () => {
    const [first, second] = await acceptMany(2);
    world.organisation('acme').trouble = (call) => {
      if (call === 'dispatch') unavailable();
    };
    await round();
    await round();
    expect(dispatched()).toEqual([first]);
    world.now += 999;
    await round();
    expect(dispatched()).toEqual([first]);
    world.now += 1;
    world.organisation('acme').trouble = () => {};
    await round();
    expect(dispatched()).toEqual([first, first, second]);
  });

  test('a clock that is set back makes no rest longer', async () => {
    await world.accept();
    world.organisation('acme').trouble = unavailable;
    await round();
    world.organisation('acme').trouble = () => {};
    const second = await world.accept('acme');
    world.now -= 3_600_000;
    await world.store.bringForward({ now: world.now, jobMs: 600_000 });
    await round();
    expect(dispatched()).toContain(second);
  });

  test('is taken in full also where something failed before anything was taken', async () => {
    const jobs = await acceptMany(perMinute + 4);
    world.organisation('acme').trouble = unavailable;
    for (const _ of jobs) {
      await round();
      // The organisation rests for so long.
      world.now += 1_000;
    }
    world.organisation('acme').trouble = () => {};
    // One round sends ten.
    await round();
    await round();
    expect(dispatched()).toHaveLength(perMinute);
    expect(await writesOf()).toEqual(Array(perMinute).fill(SITE_WRITES.first));
  });

  test('is taken less of where the repository is there already', async () => {
    const { id } = await world.store.siteOfJob(await world.accept('acme', { task: 'bakery' }));
    await world.store.recordRepository({ siteId: id, repositoryId: 1 });
    await world.accept('acme', { task: 'bakery', round: 2 });
    // Its first round is not known here: the site has to be made.
    await world.accept('acme', { task: 'florist', round: 2 });
    await round();
    expect(await writesOf()).toEqual([SITE_WRITES.later, SITE_WRITES.later, SITE_WRITES.first]);
  });

  test('that is used up leaves a job as it was: its tries do not count, and the reason is noted once', async () => {
    await world.store.takeWrites({
      installationId: world.organisation('acme').installationId,
      writes: 60,
      now: world.now,
    });
    const job = await world.accept();
    for (let n = 0; n < 3; n++) await round();
    const { now } = world;
    const due = await world.store.takeDueDispatch({ tenant: 'acme', now, leaseUntil: now });
    expect(due).toMatchObject({ job_id: job, tries: 0, paid: 0 });
    const until = new Date(world.now - 1 + 60_000).toISOString();
    expect(await world.messages(job, 'trouble')).toEqual([
      `the App's own limit of writes is reached until ${until}`,
    ]);
  });
});

describe('trouble', () => {
  test('a limit that GitHub names is waited for to the millisecond', async () => {
    const job = await world.accept();
    const until = world.now + 47_123;
    world.organisation('acme').trouble = (call) => {
      if (call === 'dispatch' && world.now < until) throw new Limited(until);
    };
    await round();
    world.now = until - 1;
    await round();
    expect(dispatched()).toHaveLength(1);
    world.now = until;
    await round();
    expect(dispatched()).toEqual([job, job]);
    expect((await world.store.readJob(job))?.attempts[0]?.dispatched_at).toBe(until);
  });

  test('nothing is dispatched for a paused installation, and at once when the pause is over', async () => {
    const job = await world.accept();
    const until = world.now + 10_000;
    await world.store.pauseInstallation({ installationId: world.organisation('acme').installationId, until });
    const theirs = await world.accept('globex');
    for (const now of [world.now, until - 1]) {
      world.now = now;
      await round();
    }
    expect([dispatched(), dispatched('globex')]).toEqual([[], [theirs]]);
    world.now = until;
    await round();
    expect(dispatched()).toEqual([job]);
  });

  test.each(['settings', 'executor', 'dispatch'] as const)(
    'a dispatch that fails at "%s" is sent again with growing waits, and the job says why',
    async (where) => {
      const job = await world.accept();
      world.organisation('acme').trouble = (call) => {
        if (call === where) unavailable();
      };
      const begin = world.now;
      const tried: number[] = [];
      for (let second = 0; second <= 62; second++) {
        const before = world.asked.length;
        world.now = begin + second * 1_000;
        const due = await world.store.tenantsDue(world.now);
        if (due.length > 0) tried.push(second);
        await round();
        expect(world.asked.length > before).toBe(due.length > 0);
      }
      expect(tried).toEqual([0, 1, 3, 7, 15, 31, 61]);
      expect(new Set(await world.messages(job, 'trouble'))).toEqual(
        new Set(['GitHub did not take the dispatch: Bad Gateway']),
      );
      world.organisation('acme').trouble = () => {};
      world.now = begin + 91_000;
      await round();
      expect((await world.store.jobState(job)).status).toBe('dispatched');
    },
  );

  test('who is in trouble is asked once in a round, however many wait', async () => {
    await acceptMany(5);
    world.organisation('acme').trouble = (call) => {
      if (call === 'dispatch') unavailable();
    };
    await round();
    expect(world.count('dispatch')).toBe(1);
  });

  test('a dispatch whose sender died is due again after its lease, once', async () => {
    const job = await world.accept();
    world.organisation('acme').trouble = (call) => (call === 'dispatch' ? new Promise(() => {}) : undefined);
    const begin = world.now;
    await dispatcher.sendDue();
    await sent('acme', [job]);
    world.organisation('acme').trouble = () => {};
    restart();
    world.now = begin + 24_999;
    await round();
    expect(dispatched()).toEqual([job]);
    world.now = begin + 25_000;
    await round();
    await round();
    expect(dispatched()).toEqual([job, job]);
    expect(await writesOf()).toEqual([SITE_WRITES.first, 1]);
  });

  test('a dispatch whose sender died is not sent again where its run has come meanwhile', async () => {
    const job = await world.accept();
    world.organisation('acme').trouble = (call) => (call === 'dispatch' ? new Promise(() => {}) : undefined);
    await dispatcher.sendDue();
    await sent('acme', [job]);
    world.organisation('acme').trouble = () => {};
    await world.claim(job, '1');
    restart();
    world.now += 25_000;
    await round();
    expect(dispatched()).toEqual([job]);
  });

  test('the lease begins when everything is looked up: however long that took, nobody else sends it, too', async () => {
    const job = await world.accept();
    let taken: unknown;
    world.organisation('acme').trouble = async (call) => {
      if (call === 'settings') world.now += 60_000;
      if (call === 'dispatch') {
        const now = world.now + 20_000;
        taken = await world.store.takeDueDispatch({ tenant: 'acme', now, leaseUntil: now });
      }
    };
    await round();
    expect([dispatched(), taken]).toEqual([[job], undefined]);
  });

  test('what was cancelled while it was sent stays so', async () => {
    const job = await world.accept();
    world.organisation('acme').trouble = async (call) => {
      if (call !== 'dispatch') return;
      const { now } = world;
      const outcome = { status: 'failed', error: 'cancelled' } as const;
      await world.store.finishJob({ jobId: job, attempt: 1, outcome, as: 'cancelled', now, deliverAt: now });
      world.now += 5;
    };
    await round();
    const read = await world.store.readJob(job);
    expect(read?.status).toBe('cancelled');
    expect(read?.attempts).toMatchObject([{ dispatched_at: null }]);
  });
});

test('settings are those of the organisation whose job it is', async () => {
  world.organisation('acme').settings = atOnce(1);
  expect(world.organisation('globex').settings).toEqual(DEFAULT_SETTINGS);
  await acceptMany(2, 'acme');
  const theirs = await acceptMany(2, 'globex');
  await round();
  expect([dispatched('acme').length, dispatched('globex')]).toEqual([1, theirs]);
});
