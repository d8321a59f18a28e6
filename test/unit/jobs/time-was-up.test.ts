/** What the sender of a job is told that never had its turn: what it waited for. */
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { organisationSettings } from '../../../src/contract/organisation-settings.ts';
import { PRODUCTION_TIMING } from '../../../src/domain/site-timing.ts';
import { NotInstalled } from '../../../src/github/executor.ts';
import { Limited } from '../../../src/github/pacing.ts';
import { WrongSettings } from '../../../src/github/read-settings.ts';
import { createDispatcher } from '../../../src/jobs/dispatcher.ts';
import { endAttempt } from '../../../src/jobs/end-attempt.ts';
import { watch } from '../../../src/jobs/watchdog.ts';
import { openWorld, type World } from './support/world.ts';

const log = pino({ level: 'silent' });
const timing = PRODUCTION_TIMING;
const { deadlineMs, tellMs } = timing;

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

/** An App that dispatches and watches until the time of all jobs is up; the run of one goes on if it is given. */
async function untilTimeIsUp(heard?: string): Promise<void> {
  const { store, github, clock } = world;
  const dispatcher = createDispatcher({ store, github, clock, url: 'http://app.test', log });
  const end = endAttempt({ store, clock, timing });
  const look = watch({ store, github, clock, timing, workflow: 'errand.yml', endAttempt: end, log });
  for (const end = world.now + deadlineMs - tellMs; world.now < end; ) {
    world.now += 15_000;
    await dispatcher.sendDue();
    await dispatcher.settled();
    const { now } = world;
    if (heard) await store.recordBatch({ jobId: heard, attempt: 1, batch: 0, events: [], now });
    await look();
  }
}

const errorOf = async (job: string) => (await world.store.readJob(job))?.error;
const because = (why: string) =>
  `The site could not be made: the time was up (${why}), in attempt 1 of at most 3.`;
const failing = (error: Error) => () => {
  world.organisation('acme').trouble = () => {
    throw error;
  };
};
const acme = () => world.organisation('acme').installationId;
const in20Minutes = () => world.now + 1_200_000;

test.each<[string, () => unknown, string]>([
  ['GitHub is down', failing(new Error('Bad Gateway')), 'GitHub did not take the dispatch: Bad Gateway'],
  [
    'the App is not installed',
    failing(new NotInstalled('acme')),
    'GitHub did not take the dispatch: the App is not installed on the organisation acme: its owner has to install it',
  ],
  [
    'the settings cannot be used',
    failing(new WrongSettings('.github/errand.yml cannot be used: sites: wrong')),
    '.github/errand.yml cannot be used: sites: wrong',
  ],
  [
    'GitHub asks for silence',
    () => world.store.pauseInstallation({ installationId: acme(), until: in20Minutes() }),
    "GitHub's rate limit is reached until then",
  ],
  [
    'GitHub names a limit',
    () => failing(new Limited(in20Minutes()))(),
    "GitHub did not take the dispatch: GitHub's rate limit is reached until then",
  ],
  [
    'the budget of the hour is used up',
    () => world.store.takeWrites({ installationId: acme(), writes: 450, now: world.now }),
    "the App's own limit of writes is reached until then",
  ],
])('%s', async (_, begin, why) => {
  await begin();
  const job = await world.accept();
  await untilTimeIsUp();
  expect((await errorOf(job))?.replace(/1970-\S+Z/, 'then')).toBe(because(why));
});

test('others were before it: how many, and for the first what held it up', async () => {
  world.organisation('acme').settings = organisationSettings.parse({ sites: { at_once: 1 } });
  await world.accept('globex');
  const jobs = [];
  for (let n = 0; n < 4; n++) jobs.push(await world.accept());
  const [made = '', next = '', ...others] = jobs;
  const { now } = world;
  await world.store.takeDueDispatch({ tenant: 'acme', now, leaseUntil: now + 25_000 });
  await world.claim(made, '7');
  await untilTimeIsUp(made);
  const cap =
    "at most 1 of the organisation's sites may be made at a time (sites.at_once in .github/errand.yml)";
  expect(await errorOf(next)).toBe(
    because(`it waited for its turn: 1 site of the organisation was before it; ${cap}`),
  );
  expect(await Promise.all(others.map(errorOf))).toEqual(
    [2, 3].map((n) => because(`it waited for its turn: ${n} sites of the organisation were before it`)),
  );
  expect(await world.messages(next, 'trouble')).toEqual([cap]);
});

test('what was overcome is not told as the reason for what came later', async () => {
  const job = await world.accept();
  world.organisation('acme').trouble = () => {
    world.organisation('acme').trouble = () => {};
    throw new Error('Bad Gateway');
  };
  await untilTimeIsUp();
  expect(await world.messages(job, 'trouble')).toEqual(['GitHub did not take the dispatch: Bad Gateway']);
  expect(await errorOf(job)).toBe('The site could not be made: no run started, in attempt 3 of at most 3.');
});
