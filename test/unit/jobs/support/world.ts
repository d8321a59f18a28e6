/** A real store, a GitHub that the test plays, and time that only the test lets pass. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteTask } from '../../../../src/contract/task.ts';
import { newId } from '../../../../src/domain/clock.ts';
import { giveUpAt, PRODUCTION_TIMING } from '../../../../src/domain/site-timing.ts';
import { hashToken } from '../../../../src/runs/run-token.ts';
import { openStore, type Store } from '../../../../src/store/store.ts';
import { createHub, type Hub } from '../../../../src/streams/hub.ts';
import { newStoreAddress } from '../../../fakes/store-address.ts';
import { task } from '../../../fakes/tasks.ts';
import { type FakeGitHub, fakeGitHub } from './fake-github.ts';

export interface World extends FakeGitHub, AsyncDisposable {
  store: Store;
  /** Told of what has changed. */
  hub: Hub;
  /** Where the store keeps everything. */
  file: string;
  now: number;
  clock: { now(): number };
  /** The id of a new job; each one is a millisecond younger than the one before. */
  accept(tenant?: string, changes?: Record<string, unknown>): Promise<string>;
  /** A run that claims a job's attempt. */
  claim(jobId: string, runId: string, attempt?: number): Promise<boolean>;
  /** The messages of a job's events of one type. */
  messages(jobId: string, type: string): Promise<string[]>;
}

/** What a run that has claimed a job speaks with. */
export const RUN_TOKEN = 'run-token';

export async function openWorld(): Promise<World> {
  const dir = mkdtempSync(join(tmpdir(), 'errand-jobs-'));
  const file = await newStoreAddress(dir);
  const hub = createHub();
  const store = await openStore(file, { url: 'http://app.test', onChange: hub.notify });
  const world: World = {
    ...fakeGitHub(),
    store,
    hub,
    file,
    now: 1_000_000_000,
    clock: { now: () => world.now },
    async accept(tenant = 'acme', changes = {}) {
      world.now += 1;
      const jobId = newId('job');
      await store.acceptSite({
        tenant,
        jobId,
        siteId: newId('site'),
        key: jobId,
        task: siteTask.parse(task('http://127.0.0.1:9/evaluate', changes)),
        now: world.now,
        mostPerDay: 10_000,
        giveUpAt: giveUpAt(PRODUCTION_TIMING, world.now),
        deadlineAt: world.now + PRODUCTION_TIMING.deadlineMs,
      });
      return jobId;
    },
    claim: (jobId, runId, attempt = 1) =>
      store.claimAttempt({
        jobId,
        attempt,
        runId,
        runAttempt: 1,
        runUrl: `https://github.test/runs/${runId}`,
        tokenHash: hashToken(RUN_TOKEN),
        now: world.now,
      }),
    async messages(jobId, type) {
      const job = await store.readJob(jobId);
      return (job?.events ?? []).filter((event) => event.type === type).map(({ message }) => message);
    },
    async [Symbol.asyncDispose]() {
      await store.close();
      rmSync(dir, { recursive: true });
    },
  };
  return world;
}
