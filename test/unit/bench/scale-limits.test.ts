import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createErrandEvaluations } from '../../../bench/scale/errand-evaluations.ts';
import { createErrandSites } from '../../../bench/scale/errand-sites.ts';
import { createEventLoop } from '../../../bench/scale/event-loop.ts';
import { createInstallation } from '../../../bench/scale/installation.ts';
import { createOrganisation } from '../../../bench/scale/organisation.ts';
import { createRandom } from '../../../bench/scale/random.ts';
import { createRunners } from '../../../bench/scale/runners.ts';
import { ONE_ORGANISATION } from '../../../bench/scale/scenario.ts';
import { simulate } from '../../../bench/scale/simulate.ts';
import { newSiteJob } from '../../../bench/scale/site-job.ts';
import { organisationSettings } from '../../../src/contract/organisation-settings.ts';
import { HOUR_MS } from '../../../src/domain/duration.ts';
import { WRITES_PER_HOUR, WRITES_PER_MINUTE, type Writes } from '../../../src/domain/pacing.ts';
import { FIXED } from './assumed.ts';

const within = (log: readonly Writes[], { at: end }: Writes, ms: number) =>
  log.filter(({ at }) => at > end - ms && at <= end).reduce((sum, { writes }) => sum + writes, 0);

test('what is taken never exceeds the budgets, whatever comes, and sites and workers share them', async () => {
  const comes = fc.oneof(fc.nat(60_000), fc.nat(HOUR_MS));
  const demand = fc.record({
    atOnce: fc.integer({ min: 8, max: 100 }),
    runners: fc.integer({ min: 20, max: 200 }),
    tasks: fc.array(fc.record({ at: comes, isLater: fc.boolean() }), { minLength: 80, maxLength: 150 }),
    programs: fc.array(comes, { maxLength: 150 }),
    seed: fc.nat(1_000),
  });
  await fc.assert(
    fc.asyncProperty(demand, async ({ atOnce, runners, tasks, programs, seed }) => {
      const loop = createEventLoop();
      const organisation = createOrganisation(loop, { ...ONE_ORGANISATION, runners, seed }, 0);
      const taken: Writes[] = [];
      const { take } = organisation.budget;
      organisation.budget.take = (writes, at) => {
        const answer = take(writes, at);
        if (answer.taken) taken.push({ at, writes });
        return answer;
      };
      const settings = organisationSettings.parse({ sites: { at_once: atOnce } });
      const sites = createErrandSites(organisation, settings);
      const evaluations = createErrandEvaluations(organisation, settings, 2);
      const jobs = tasks.map(({ at, isLater }, number) => newSiteJob(number, at, isLater));
      for (const job of jobs) loop.at(job.acceptedAt, () => sites.accept(job));
      for (const at of programs) loop.at(at, () => evaluations.accept({ acceptedAt: at }));
      await loop.run();

      for (const one of taken) {
        expect(within(taken, one, 60_000)).toBeLessThanOrEqual(WRITES_PER_MINUTE);
        expect(within(taken, one, HOUR_MS)).toBeLessThanOrEqual(WRITES_PER_HOUR);
      }
      // Whatever GitHub does, every sender is told before its ten minutes are over.
      for (const { acceptedAt, toldAt = Number.POSITIVE_INFINITY } of jobs)
        expect(toldAt - acceptedAt).toBeLessThan(600_000);
    }),
    { numRuns: 20 },
  );
});

describe('the simulated GitHub', () => {
  test('refuses the 81st write of a minute, and takes it when the minute is over', () => {
    const { write, counted } = createInstallation();
    for (let n = 0; n < 80; n++) expect(write(1_000)).toBeUndefined();
    expect(write(2_000)).toBe(62_000);
    expect(write(61_000)).toBeUndefined();
    expect(counted).toMatchObject({ writes: 81, refused: 1 });
  });

  test('refuses the 501st write of an hour until the first is an hour old', () => {
    const { write } = createInstallation();
    for (let n = 0; n < 500; n++) expect(write(n * 1_000)).toBeUndefined();
    expect(write(600_000)).toBe(HOUR_MS);
    expect(write(HOUR_MS)).toBeUndefined();
  });

  test('refuses whoever has used up the requests of the hour, of which repositories give more', () => {
    const { write, read, createdRepository } = createInstallation();
    read(5_000, 0);
    expect(write(0)).toBe(HOUR_MS);
    for (let n = 0; n < 21; n++) createdRepository();
    expect(write(0)).toBeUndefined();
    expect(write(HOUR_MS)).toBeUndefined();
  });

  test('starts no run for the 501st dispatch in ten seconds', () => {
    const { starts } = createInstallation();
    const began = Array.from({ length: 501 }, () => starts(0));
    expect(began.filter(Boolean)).toHaveLength(500);
    expect([starts(9_999), starts(10_000)]).toEqual([false, true]);
  });

  test('runs no more jobs at a time than there are runners, in the order they came, and bills whole minutes', async () => {
    const loop = createEventLoop();
    const runners = createRunners({ loop, random: createRandom(1), most: 2, start: FIXED.runnerStart });
    const began: number[] = [];
    const job = async () => {
      began.push(loop.now());
      await loop.sleep(61_000);
    };
    for (const at of [0, 0, 0, 0, 0, 100_000]) loop.at(at, () => void runners.run(job));
    await loop.run();
    expect(began).toEqual([10_000, 10_000, 81_000, 81_000, 152_000, 152_000]);
    expect(runners.used).toEqual({
      jobs: 6,
      minutes: 12,
      mostAtOnce: 2,
      waitedMs: 2 * 71_000 + 142_000 + 42_000,
    });
  });
});

describe('a scenario', () => {
  const scenario = { ...ONE_ORGANISATION, hours: 1, sites: { perHour: 40, burst: 10, laterRounds: 0.3 } };
  const comesOutAs = async (changes: Partial<typeof scenario>) =>
    (await simulate({ ...scenario, ...changes })).map(({ siteJobs }) => siteJobs);

  test('comes out the same each time, and otherwise with another seed', async () => {
    const first = await comesOutAs({});
    expect(await comesOutAs({})).toEqual(first);
    expect(await comesOutAs({ seed: 2 })).not.toEqual(first);
  });

  test('of several organisations has in each what it would have alone', async () => {
    const [alone] = await comesOutAs({});
    const three = await comesOutAs({ organisations: 3 });
    expect(three[0]).toEqual(alone);
    expect(three[1]).not.toEqual(alone);
  });

  test('is asked for the same with pacing and without', async () => {
    const when = (all: Awaited<ReturnType<typeof comesOutAs>>) => all.flat().map((job) => job.acceptedAt);
    expect(when(await comesOutAs({ isPaced: false }))).toEqual(when(await comesOutAs({})));
  });

  test('has times around the median and nine of ten below the 90th percentile', () => {
    const random = createRandom(7);
    const times = Array.from({ length: 10_000 }, () =>
      random.of({ medianMs: 7_000, p90Ms: 57_000, mostMs: 300_000 }),
    );
    const below = (ms: number) => times.filter((time) => time <= ms).length / times.length;
    expect(below(7_000)).toBeCloseTo(0.5, 1);
    expect(below(57_000)).toBeCloseTo(0.9, 1);
    expect(Math.max(...times)).toBe(300_000);
  });
});
