import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { PRODUCTION_EVALUATION_TIMING } from '../../src/domain/evaluation-timing.ts';
import { PRODUCTION_TIMING } from '../../src/domain/site-timing.ts';
import { endAttempt } from '../../src/jobs/end-attempt.ts';
import { watchWorkers } from '../../src/jobs/evaluations/watch-workers.ts';
import { watch } from '../../src/jobs/watchdog.ts';
import { openPostgres } from '../../src/store/postgres/open-postgres.ts';
import { StoreUnavailable } from '../../src/store/store-unavailable.ts';
import { newStoreAddress } from '../fakes/store-address.ts';
import { openWorld, type World } from '../unit/jobs/support/world.ts';
import { ask } from './ask.ts';

const { lostAfterMs } = PRODUCTION_TIMING;
const log = pino({ level: 'silent' });

/** A worker that a run has claimed. */
async function liveWorker({ store, now }: World): Promise<string> {
  await store.workers.owe({ tenant: 'acme', now, missing: () => 1 });
  const id = (await store.workers.takeDue({ tenant: 'acme', now, leaseUntil: now }))?.id ?? '';
  await store.workers.claim({
    ...{ id, runId: '8', runAttempt: 1, runUrl: 'https://github.test/runs/8', tokenHash: 'hash' },
    ...{ runtimes: [], drainAt: now + 1_000_000, now },
  });
  return id;
}

/** An App's looks, one after the other as its loops make them. */
function looksOf({ store, github, clock }: World) {
  const deps = { store, github, clock, log };
  const end = endAttempt({ store, clock, timing: PRODUCTION_TIMING });
  const looks = [
    watch({ ...deps, timing: PRODUCTION_TIMING, workflow: 'errand.yml', endAttempt: end }),
    watchWorkers({ ...deps, timing: PRODUCTION_EVALUATION_TIMING, workflow: 'evaluations.yml' }),
  ];
  const underWay = new Map<() => Promise<void>, Promise<void>>();
  const settled = () => Promise.all(underWay.values());
  return {
    /** Those that wait for longer than `forMs` go on waiting. */
    async make(forMs = 60_000) {
      for (const look of looks) {
        if (underWay.has(look)) continue;
        const ended = () => void underWay.delete(look);
        underWay.set(look, look().then(ended, ended));
      }
      await Promise.race([settled(), sleep(forMs, undefined, { ref: false })]);
    },
    settled,
  };
}

test('while another program holds the tables nobody can be heard, and nobody is given up for it', async () => {
  await using world = await openWorld();
  const job = await world.accept();
  await world.claim(job, '7');
  const worker = await liveWorker(world);
  const looks = looksOf(world);
  const isAlive = async () => [
    (await world.store.jobState(job)).attempt === 1,
    (await world.store.workers.silent(world.now)).length === 1,
  ];
  const live = async (ms: number, { isHeard = false, isHeld = false } = {}) => {
    for (const until = world.now + ms; world.now < until; ) {
      world.now += 5_000;
      const { store, now } = world;
      if (isHeard) {
        await store.recordBatch({ jobId: job, attempt: 1, batch: 0, events: [], now });
        await store.workers.report({ workerId: worker, batch: 0, reports: [], now });
      }
      await looks.make(isHeld ? 50 : undefined);
    }
  };
  await live(lostAfterMs, { isHeard: true });
  const holder = new pg.Client(world.file);
  await holder.connect();
  await holder.query('begin; lock table jobs, evaluations in share row exclusive mode');
  await live(1.5 * lostAfterMs, { isHeld: true });
  await holder.end();
  await looks.settled();
  // As long as it may take until they are heard again.
  await live(lostAfterMs - 5_000);
  expect(await isAlive()).toEqual([true, true]);
  await live(10_000);
  expect(await isAlive()).toEqual([false, false]);
});

test('whether anybody can be heard is seen where the database may only be read', async () => {
  await using world = await openWorld();
  const job = await world.accept();
  await world.claim(job, '7');
  const worker = await liveWorker(world);
  await world.store.probeReports(world.now);
  const name = new URL(world.file).pathname.slice(1);
  await ask(world.file, `alter database ${name} set default_transaction_read_only = on`);
  await ask(
    world.file,
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
    [name],
  );
  await expect
    .poll(() =>
      world.store.ping().then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
  const { store, now } = world;
  await expect(store.probeReports(now)).rejects.toThrow(StoreUnavailable);
  expect(store.refusedReports()).toBe(0);
  const report = store.recordBatch({ jobId: job, attempt: 1, batch: 1, events: [], now });
  await expect(report).rejects.toThrow(StoreUnavailable);
  const ofWorker = store.workers.report({ workerId: worker, batch: 1, reports: [], now });
  await expect(ofWorker).rejects.toThrow(StoreUnavailable);
  expect(store.refusedReports()).toBe(2);
});

test('a server that only follows another one takes no part, and is asked nothing more on that connection', async () => {
  const db = openPostgres(await newStoreAddress(''));
  const connection = async () =>
    (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)).rows[0]?.pid;
  const first = await connection();
  expect(await connection()).toBe(first);
  // What each query is answered by a hot standby.
  const query = sql`do $$ begin raise 'cannot use serializable mode in a hot standby' using errcode = '0A000'; end $$`;
  await expect(query.execute(db)).rejects.toThrow(StoreUnavailable);
  expect(await connection()).not.toBe(first);
  await db.destroy();
});
