import { describe, expect, test } from 'vitest';
import { createErrandEvaluations } from '../../../bench/scale/errand-evaluations.ts';
import { createErrandSites } from '../../../bench/scale/errand-sites.ts';
import { createEventLoop } from '../../../bench/scale/event-loop.ts';
import { createOrganisation } from '../../../bench/scale/organisation.ts';
import { newSiteJob, type SiteJob } from '../../../bench/scale/site-job.ts';
import { createUnpacedSites } from '../../../bench/scale/unpaced-sites.ts';
import { DEFAULT_SETTINGS, organisationSettings } from '../../../src/contract/organisation-settings.ts';
import { fixed, LIVE_MS, TOLD_MS } from './assumed.ts';

const settingsFor = (at_once: number) => organisationSettings.parse({ sites: { at_once } });

/** So many tasks in the first millisecond. */
async function sites(
  count: number,
  { atOnce = 500, runners = 1_000, isPaced = true, isLater = false, others = { at: 0, write: 0 } } = {},
) {
  const loop = createEventLoop();
  const organisation = createOrganisation(loop, fixed({ runners }), 0);
  const made = isPaced
    ? createErrandSites(organisation, settingsFor(atOnce))
    : createUnpacedSites(organisation);
  const jobs = Array.from({ length: count }, (_, number) => newSiteJob(number, 0, isLater));
  loop.at(0, () => {
    for (const job of jobs) made.accept(job);
  });
  // Not the App's own: they use up GitHub's minute, of which our budget knows nothing.
  loop.at(others.at, () => {
    for (let n = 0; n < others.write; n++) organisation.installation.write(loop.now());
  });
  await loop.run();
  return { jobs, organisation, made };
}

const dispatchedAt = (jobs: readonly SiteJob[]) => jobs.map((job) => job.firstDispatchedAt);
const seconds = (...all: number[]) => all.map((second) => second * 1_000);

describe('sites', () => {
  test('one alone is dispatched at once, and takes as long as its stages', async () => {
    const { jobs, organisation } = await sites(1);
    expect(jobs).toMatchObject([{ firstDispatchedAt: 0, liveAt: LIVE_MS, toldAt: TOLD_MS, status: 'ended' }]);
    expect(organisation.installation.counted).toMatchObject({ writes: 4, refused: 0 });
    // Its own run, and the one that builds Pages, which is not billed.
    expect(organisation.runners.used).toMatchObject({ minutes: 2, mostAtOnce: 2 });
  });

  test('150 at once: fifteen a minute until the hour’s 450 are used up, and the others are told', async () => {
    const { jobs, organisation, made } = await sites(150);
    const sent = jobs.slice(0, 112);
    // One round of the dispatcher sends ten.
    expect(dispatchedAt(sent)).toEqual([
      ...seconds(0, 60, 120, 180, 240, 300, 360).flatMap((at) => [
        ...Array(10).fill(at),
        ...Array(5).fill(at + 500),
      ]),
      ...Array(7).fill(420_000),
    ]);
    expect(sent.map(({ liveAt }) => liveAt)).toEqual(dispatchedAt(sent).map((at = 0) => at + LIVE_MS));
    for (const job of jobs.slice(112)) {
      expect(job).toMatchObject({ toldAt: 510_000, failure: 'its turn did not come in time' });
      expect(job.liveAt).toBeUndefined();
    }
    expect(organisation.installation.counted).toMatchObject({ writes: 448, refused: 0 });
    expect(made.line.longest).toBe(150);
    // From 420 s until they are given up 38 wait for the hour.
    expect(made.line.heldMs).toMatchObject({ hour: 38 * 90_000, places: 0, silence: 0 });
    // In each minute those that are left after fifteen; the half second before is for the dispatcher's next round.
    expect(made.line.heldMs.minute).toBe(59_500 * (135 + 120 + 105 + 90 + 75 + 60 + 45));
  });

  test('later rounds cost two writes: thirty a minute, ten in one round of the dispatcher', async () => {
    const { jobs } = await sites(60, { isLater: true });
    expect(dispatchedAt(jobs)).toEqual(
      [0, 500, 1_000, 60_000, 60_500, 61_000].flatMap((at) => Array(10).fill(at)),
    );
  });

  test('one after the other where only one may be made at a time', async () => {
    const { jobs, made } = await sites(3, { atOnce: 1 });
    expect(dispatchedAt(jobs)).toEqual([0, TOLD_MS + 500, 2 * (TOLD_MS + 500)]);
    expect(made.line.heldMs).toMatchObject({ places: (TOLD_MS + 500) * (2 + 1), minute: 0, hour: 0 });
  });

  test('a run whose commit GitHub refuses waits as the action does, and goes on', async () => {
    // The commit is tried at 30 s, and GitHub names a minute; Pages follows a second after it as ever.
    const { jobs, organisation } = await sites(1, { others: { at: 20_000, write: 78 } });
    expect(jobs).toMatchObject([{ attempt: 1, liveAt: LIVE_MS + 60_000 }]);
    expect(organisation.installation.counted.refused).toBe(1);
    expect(organisation.budget.pausedUntil()).toBe(90_000);
  });

  test('a claim that gets no repository is tried for half a minute, and the next attempt keeps the silence', async () => {
    // Refused at 15 s; from then on the App does not ask before 75 s, and dispatches again then.
    const { jobs, organisation } = await sites(1, { others: { at: 12_000, write: 79 } });
    expect(jobs).toMatchObject([{ attempt: 2, liveAt: 75_000 + LIVE_MS }]);
    expect(organisation.installation.counted.refused).toBe(1);
  });

  test('with two runners the build of the first waits for the end of nobody, and with one for ever', async () => {
    expect((await sites(1, { runners: 2 })).jobs).toMatchObject([{ liveAt: LIVE_MS }]);
    // Its own run holds the runner that its build needs.
    const [job] = (await sites(1, { runners: 1 })).jobs;
    expect(job).toMatchObject({ toldAt: 505_000, failure: 'the time was up' });
  });
});

describe('without pacing', () => {
  test('what GitHub refuses is lost, and nobody is told', async () => {
    const { jobs } = await sites(100, { isPaced: false });
    const refused = jobs.filter(({ failure }) => failure === 'GitHub refused the dispatch');
    expect(refused).toHaveLength(20);
    expect(refused.every(({ toldAt }) => toldAt === undefined)).toBe(true);
    // The other 80 have used up the minute: none of their repositories can be made.
    const failed = jobs.filter(({ failure }) => failure === 'GitHub refused a request');
    expect(failed.map(({ toldAt }) => toldAt)).toEqual(Array(80).fill(15_000));
  });

  test('what goes on while GitHub refuses nothing goes as with it', async () => {
    const { jobs } = await sites(8, { isPaced: false });
    expect(jobs.map(({ liveAt }) => liveAt)).toEqual(Array(8).fill(LIVE_MS - 1_000));
  });
});

describe('evaluations', () => {
  async function programs(count: number, writesBefore = 0) {
    const loop = createEventLoop();
    const organisation = createOrganisation(loop, fixed(), 0);
    const evaluations = createErrandEvaluations(organisation, DEFAULT_SETTINGS, 2);
    const jobs = Array.from({ length: count }, () => ({ acceptedAt: 0, endedAt: 0 }));
    organisation.budget.take(writesBefore, 0);
    loop.at(0, () => {
      for (const job of jobs) evaluations.accept(job);
    });
    await loop.run();
    return { jobs, organisation, evaluations };
  }

  test('five share one worker of two slots, which leaves 45 s after the last one', async () => {
    const { jobs, organisation, evaluations } = await programs(5);
    expect(jobs.map(({ endedAt }) => endedAt)).toEqual([27_000, 27_000, 29_150, 29_150, 31_300]);
    expect(evaluations.seen).toMatchObject({ workers: 1, longest: 5 });
    expect(organisation.installation.counted.writes).toBe(1);
    // From 10 s to 31.45 + 45 s.
    expect(organisation.runners.used).toMatchObject({ minutes: 2, mostAtOnce: 1 });
  });

  test('a worker for each fifty, up to ten', async () => {
    expect((await programs(120)).evaluations.seen.workers).toBe(3);
    expect((await programs(2_000)).evaluations.seen.workers).toBe(10);
  });

  test('where sites have used up the hour, nobody wakes a worker before it is over', async () => {
    const { jobs, evaluations } = await programs(2, 450);
    expect(jobs.map(({ endedAt }) => endedAt)).toEqual(seconds(3_627, 3_627));
    expect(evaluations.seen.wakeHeldMs).toBe(2 * 3_600_000);
  });

  test('a worker takes no more after 22 minutes, and is replaced', async () => {
    const { jobs, evaluations } = await programs(20_000);
    expect(evaluations.seen.workers).toBeGreaterThan(10);
    expect(jobs.every(({ endedAt }) => endedAt > 0)).toBe(true);
  });
});
