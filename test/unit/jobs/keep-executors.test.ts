/** For whom executor repositories are made: anybody may install a public App. */
import { pino } from 'pino';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Executor, Installation } from '../../../src/github/executor.ts';
import type { GitHub } from '../../../src/github/github.ts';
import { keepExecutors } from '../../../src/jobs/keep-executors.ts';
import { startAppWithoutRuns } from '../../fakes/app-without-runs.ts';
import { faultyFetch } from '../../fakes/faulty-fetch.ts';

const installation = (owner: string, id: number): Installation => ({
  owner,
  installationId: id,
  ownerId: id * 10,
});
const ACME = installation('acme', 1);
const GLOBEX = installation('Globex', 2);
const STRANGER = installation('stranger', 3);

let installed: Installation[];
/** Tenants whose executor was found before. */
let known: Map<string, Installation>;
let made: string[];
let warnings: { owner: string; msg: string }[];
let now: number;
/** Owners whose repository cannot be made. */
let failing: string[];
beforeEach(() => {
  installed = [ACME, GLOBEX, STRANGER];
  known = new Map();
  made = [];
  warnings = [];
  now = 1_800_000_000_000;
  failing = [];
});

function keep(organisation: string | undefined, tenants = ['default', 'globex']) {
  const github: Partial<GitHub> = {
    of: (tenant) => ({ known: () => known.get(tenant) as Executor | undefined }) as ReturnType<GitHub['of']>,
    installations: async () => installed,
    async ensureExecutor(one) {
      if (failing.includes(one.owner)) throw new Error('not now');
      made.push(one.owner);
      return { executor: one as Executor, written: [], proposed: null };
    },
  };
  const log = pino({ level: 'warn' }, { write: (line: string) => void warnings.push(JSON.parse(line)) });
  return keepExecutors({ github: github as GitHub, tenants, organisation, clock: { now: () => now }, log });
}

test('those that settings name have theirs kept, however they write them; of others it is said once', async () => {
  const executors = keep('ACME');
  await executors.all();
  await executors.all();
  await executors.one(STRANGER);
  expect(made).toEqual(['acme', 'Globex', 'acme', 'Globex']);
  expect(warnings).toMatchObject([{ owner: 'stranger', msg: expect.stringContaining('ERRAND_SECRETS') }]);
});

test('they are looked after every hour, and sooner while one of them cannot be', async () => {
  const executors = keep('acme');
  failing = ['acme'];
  const tries: number[] = [];
  const begin = now;
  for (; now < begin + 4 * 3_600_000; now += 60_000) {
    made = [];
    if (now === begin + 20 * 60_000) failing = [];
    await executors.due();
    if (made.length > 0) tries.push((now - begin) / 60_000);
  }
  // 1, 2, 4, 8 and 16 minutes apart; it succeeds at the last of them.
  expect(tries).toEqual([0, 1, 3, 7, 15, 31, 91, 151, 211]);
});

test('what was done at the start is not done again at once', async () => {
  const executors = keep('acme');
  await executors.all();
  await executors.due();
  expect(made).toEqual(['acme', 'Globex']);
});

test('a webhook of one that is named makes its own', async () => {
  await keep('acme').one(GLOBEX);
  expect(made).toEqual(['Globex']);
});

describe('without a name', () => {
  test('the only one is meant', async () => {
    installed = [ACME];
    const executors = keep(undefined, ['default']);
    await executors.all();
    await executors.one(ACME);
    expect(made).toEqual(['acme', 'acme']);
  });

  test('of several none is', async () => {
    installed = [ACME, STRANGER];
    const executors = keep(undefined, ['default']);
    await executors.all();
    await executors.one(STRANGER);
    expect(made).toEqual([]);
    expect(warnings.map(({ owner }) => owner)).toEqual(['acme', 'stranger']);
  });

  test('the one that was the only one stays the one', async () => {
    known.set('default', ACME);
    await keep(undefined, ['default']).all();
    expect(made).toEqual(['acme']);
  });
});

test('one that has another name by now is known by its id', async () => {
  known.set('globex', GLOBEX);
  await keep('acme').one({ ...GLOBEX, owner: 'globex-industries' });
  expect(made).toEqual(['globex-industries']);
});

test('who has them made before the start of the App does not have them looked at once more by it', async () => {
  await using world = await startAppWithoutRuns();
  const { fetch, calls } = faultyFetch([]);
  vi.stubGlobal('fetch', fetch);
  try {
    await world.app.ensureExecutors();
    world.app.start();
    await world.app.stop();
  } finally {
    vi.unstubAllGlobals();
  }
  expect(calls.filter((call) => call === 'GET /app/installations')).toHaveLength(1);
});
