import fc from 'fast-check';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { createBudget } from '../../../bench/scale/budget.ts';
import { always } from '../../../bench/scale/random.ts';
import { newSiteJob, type SiteJob } from '../../../bench/scale/site-job.ts';
import { createSiteLine, type DispatchStore } from '../../../bench/scale/site-line.ts';
import { organisationSettings } from '../../../src/contract/organisation-settings.ts';
import { createDispatcher } from '../../../src/jobs/dispatcher.ts';
import type { DueDispatch } from '../../../src/store/dispatches.ts';
import { openWorld, type World } from '../jobs/support/world.ts';
import { FIXED, fixed, played, TOLD_MS } from './assumed.ts';

/** What both say of a dispatch that is due. */
type Said = Omit<DueDispatch, 'site_id' | 'repository_id'> & { isNew: boolean };
const said = ({ site_id, repository_id, ...due }: DueDispatch): Said => ({
  ...due,
  isNew: repository_id === null,
});

/** The real store and the simulated line, to which the same happens. */
async function openBoth() {
  const world = await openWorld();
  const budget = createBudget();
  const line = createSiteLine({ tenant: 'acme', budget });
  const jobs: SiteJob[] = [];
  const both = [world.store, line.store] satisfies [DispatchStore, DispatchStore];

  return {
    world,
    jobs,
    async accept(isLater: boolean) {
      const jobId = await world.accept();
      const job = { ...newSiteJob(jobs.length, world.now, isLater), id: jobId };
      if (isLater) {
        const { id: siteId } = await world.store.siteOfJob(jobId);
        await world.store.recordRepository({ siteId, repositoryId: jobs.length + 1 });
      }
      jobs.push(job);
      line.owe(job, world.now);
    },
    /** One try of the dispatcher, that comes out as it should. */
    async take(outcome: 'sent' | 'failed' | 'not its turn' | 'sender died') {
      const { now } = world;
      const lease = { tenant: 'acme', now, leaseUntil: now + 25_000 };
      expect(await line.store.tenantsDue(now)).toEqual(await world.store.tenantsDue(now));
      const [real, simulated] = [
        await world.store.takeDueDispatch(lease),
        await line.store.takeDueDispatch(lease),
      ];
      expect(simulated && said(simulated)).toEqual(real && said(real));
      if (!real || !simulated) return;
      const paid = [];
      for (const store of both) {
        if (outcome !== 'not its turn') paid.push(await store.payDispatch(real, { installationId: 1, now }));
      }
      expect(paid[1]).toEqual(paid[0]);
      const { job_id, attempt } = real;
      for (const store of both) {
        if (paid[0]?.taken !== true) await store.returnDispatch(real, { now, message: 'not its turn' });
        else if (outcome === 'sent') await store.dispatchSent({ job_id, attempt, now });
        else if (outcome === 'failed')
          await store.dispatchFailed({ job_id, attempt, now, dueAt: now + 3_000, message: 'trouble' });
      }
    },
    /** A job that was sent ends, or has another attempt. */
    async endOne(which: number, how: 'ended' | 'again') {
      const underWay = jobs.filter(({ status }) => status === 'dispatched');
      const job = underWay[which % Math.max(1, underWay.length)];
      if (!job) return;
      const { now } = world;
      const { id: jobId, attempt } = job;
      if (how === 'again') {
        await world.store.nextAttempt({ jobId, attempt, reason: 'lost', now, seen: { run_id: null } });
        Object.assign(job, { status: 'queued', attempt: attempt + 1 });
        line.owe(job, now);
        return;
      }
      const outcome = { status: 'failed', error: 'because' } as const;
      await world.store.finishJob({ jobId, attempt, outcome, now, deliverAt: now });
      job.status = 'ended';
      line.drop(job);
    },
  };
}

test('the simulated line says what the real store says, whatever happens', async () => {
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('accept' as const), isLater: fc.boolean() }) },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('take' as const),
        outcome: fc.constantFrom('sent', 'sent', 'failed', 'not its turn', 'sender died'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('end' as const),
        which: fc.nat(9),
        how: fc.constantFrom('ended', 'again'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('pass' as const),
        ms: fc.constantFrom(1, 2_999, 3_000, 25_000, 61_000),
      }),
    },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
      const both = await openBoth();
      await using _ = both.world;
      for (const step of steps) {
        if (step.kind === 'accept') await both.accept(step.isLater);
        if (step.kind === 'take') await both.take(step.outcome);
        if (step.kind === 'end') await both.endOne(step.which, step.how);
        if (step.kind === 'pass') both.world.now += step.ms;
      }
    }),
    { numRuns: 8 },
  );
}, 60_000);

describe('a class at its deadline', () => {
  /** Not a multiple of the tick: what ends at a tick may be noticed by it or by the next one. */
  const ASSUMPTIONS = { ...FIXED, pages: always(40_100) };
  const ENDS_MS = TOLD_MS + 100;

  /** The App's dispatcher on a real store, tick by tick; each job ends as long after its dispatch as in the simulation. */
  async function reallyDispatched(
    world: World,
    acceptedAt: readonly number[],
    at_once: number,
  ): Promise<number[]> {
    const { store, github, clock } = world;
    const dispatcher = createDispatcher({ store, github, clock, url: '', log: pino({ level: 'silent' }) });
    const begin = world.now + 1;
    world.organisation('acme').settings = organisationSettings.parse({ sites: { at_once } });
    const jobs: string[] = [];
    const sentAt = new Map<string, number>();
    const ended = new Set<string>();

    async function round(): Promise<void> {
      for (const [job, at] of sentAt) {
        if (ended.has(job) || world.now - begin < at + ENDS_MS) continue;
        const outcome = { status: 'failed', error: 'because' } as const;
        await store.finishJob({ jobId: job, attempt: 1, outcome, now: world.now, deliverAt: world.now });
        ended.add(job);
      }
      const before = world.asked.length;
      await dispatcher.sendDue();
      await dispatcher.settled();
      for (const { call, about } of world.asked.slice(before))
        if (call === 'dispatch') sentAt.set((about as { job: string }).job, world.now - begin);
    }

    const ticks = Array.from({ length: 2 * 500 }, (_, tick) => tick * 500);
    for (const at of [...new Set([...acceptedAt, ...ticks])].sort((a, b) => a - b)) {
      for (const _ of acceptedAt.filter((accepted) => accepted === at)) {
        world.now = begin + at - 1;
        jobs.push(await world.accept());
      }
      world.now = begin + at;
      // What is accepted is looked at right away, what has ended with the first tick after it.
      await round();
    }
    return jobs.flatMap((job) => sentAt.get(job) ?? []);
  }

  test.each([
    ['by how many may be made at a time', 6],
    ['by the budget', 500],
  ])(
    'held up %s is dispatched in the order and at the times at which the real App does it',
    async (_, atOnce) => {
      const sites = { perHour: 0, burst: 30, laterRounds: 0 };
      const course = await played(fixed({ assumptions: ASSUMPTIONS, atOnce, sites }));
      const acceptedAt = course.siteJobs.map((job) => job.acceptedAt);
      expect(new Set(acceptedAt).size).toBe(30);
      await using world = await openWorld();
      const really = await reallyDispatched(world, acceptedAt, atOnce);
      const simulated = course.siteJobs.flatMap((job) => job.firstDispatchedAt ?? []);
      expect(simulated).toEqual(really);
      expect(simulated.length).toBeGreaterThan(20);
    },
  );
});
