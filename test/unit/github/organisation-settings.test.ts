/** What an organisation's owner says about concurrency and caps, and when the App hears of it. */
import { afterAll, afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { EXECUTOR_REPOSITORY } from '../../../src/config/config.ts';
import { DEFAULT_SETTINGS } from '../../../src/contract/organisation-settings.ts';
import { createGitHub } from '../../../src/github/github.ts';
import { createPacing } from '../../../src/github/pacing.ts';
import { parseSettings } from '../../../src/github/parse-settings.ts';
import { WrongSettings } from '../../../src/github/read-settings.ts';
import { startAppWithoutRuns } from '../../fakes/app-without-runs.ts';
import { keepPauses } from '../../fakes/pauses.ts';
import { task } from '../../fakes/tasks.ts';
import { until } from '../../fakes/wait.ts';
import { APP, type Harness, keys, ORGANISATION, startHarness } from '../local/support/embedded.ts';

const { sites, evaluations } = DEFAULT_SETTINGS;

test.each([
  ['nothing', '', DEFAULT_SETTINGS],
  ['comments alone', '# nothing yet\n', DEFAULT_SETTINGS],
  ['an empty object', '{}', DEFAULT_SETTINGS],
  [
    'everything',
    'sites:\n  at_once: 1\n  per_day: 10000\nevaluations:\n  workers: 0\n',
    { sites: { at_once: 1, per_day: 10_000 }, evaluations: { workers: 0 } },
  ],
  ['one number', 'sites: { at_once: 500 }', { sites: { ...sites, at_once: 500 }, evaluations }],
  ['line ends of Windows', 'sites:\r\n  at_once: 2\r\n', { sites: { ...sites, at_once: 2 }, evaluations }],
])('%s is understood', (_what, text, expected) => {
  expect(parseSettings(text)).toEqual(expected);
});

test.each([
  ['a member that nobody knows', 'sites:\n  at_onec: 3\n', /"at_onec".*sites/],
  ['a part that nobody knows', 'site:\n  at_once: 3\n', /"site"/],
  ['a word for a number', 'sites:\n  at_once: many\n', /expected number.*sites\.at_once/],
  ['a number in quotes', 'evaluations:\n  workers: "10"\n', /expected number.*evaluations\.workers/],
  ['half a worker', 'evaluations:\n  workers: 0.5\n', /expected int.*evaluations\.workers/],
  ['no site at a time', 'sites:\n  at_once: 0\n', />=1.*sites\.at_once/],
  ['too many sites at a time', 'sites:\n  at_once: 501\n', /<=500.*sites\.at_once/],
  ['too many tasks', 'sites:\n  per_day: 10001\n', /<=10000.*sites\.per_day/],
  ['too many workers', 'evaluations:\n  workers: 101\n', /<=100.*evaluations\.workers/],
  ['fewer workers than none', 'evaluations:\n  workers: -1\n', />=0.*evaluations\.workers/],
  ['a part without members', 'sites:\n', /expected object.*sites/],
  ['a list', '- sites\n', /expected object/],
  ['a word', 'sites', /expected object/],
  ['tabs', 'sites:\n\tat_once: 3\n', /[Tt]abs/],
  ['a bracket that does not close', 'sites: {', /line 1/],
  ['a member twice', 'sites:\n  at_once: 3\n  at_once: 4\n', /unique/],
  ['two documents', 'sites: {}\n---\nsites: {}\n', /multiple documents/],
  [
    'aliases that explode',
    `a: &a [x]\n${[...'bcdefgh'].map((name, n) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[n]}`)}]`).join('\n')}`,
    /alias/i,
  ],
])('%s is refused, and the reason names it', (_what, text, reason) => {
  expect(() => parseSettings(text)).toThrow(WrongSettings);
  expect(() => parseSettings(text)).toThrow(/^\.github\/errand\.yml cannot be used: /);
  expect(() => parseSettings(text)).toThrow(reason);
});

describe('the settings file', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness[Symbol.asyncDispose]());
  afterEach(() => vi.unstubAllGlobals());

  let made = 0;
  const MINUTE_MS = 60_000;
  const settings = (atOnce: number | string) => `sites: { at_once: ${atOnce} }`;

  /** An organisation whose executor repository says `text`; `undefined` is no file. */
  async function start(text?: string) {
    const name = `executor-${++made}`;
    let now = 1_000_000;
    const say = async (content?: string): Promise<void> => {
      const files = new Map([['README.md', Buffer.from('The executor')]]);
      if (content !== undefined) files.set('.github/errand.yml', Buffer.from(content));
      await harness.github.seedRepository(name, files, { private: true, message: 'Settings' });
    };
    await say(text);
    const organisation = createGitHub(
      {
        apiUrl: `${harness.github.url}/api/v3`,
        serverUrl: harness.github.url,
        app: { id: APP.id, privateKey: keys.privateKey },
        organisation: ORGANISATION,
        executorRepository: name,
        action: undefined,
      },
      createPacing({ store: keepPauses().store, clock: { now: () => now } }),
    ).of('default');
    // From here on, only what is asked about the file.
    const statuses: number[] = [];
    let instead: unknown;
    vi.stubGlobal('fetch', async (...given: Parameters<typeof fetch>) => {
      const response = await realFetch(...given);
      if (!String(given[0]).includes('errand.yml')) return response;
      statuses.push(response.status);
      if (instead === undefined) return response;
      const data = instead;
      instead = undefined;
      return Response.json(data, response);
    });
    return {
      organisation,
      say,
      statuses,
      /** GitHub's next answer about the file has other data. */
      answerOnce: (data: unknown) => {
        instead = data;
      },
      atOnce: async () => (await organisation.settings()).sites.at_once,
      pass: (ms: number) => {
        now += ms;
      },
    };
  }
  const realFetch = fetch;

  it('is read once a minute, and one that has not changed is not sent again', async () => {
    const { atOnce, say, pass, statuses } = await start(settings(3));
    expect([await atOnce(), await atOnce()]).toEqual([3, 3]);
    await say(settings(4));
    pass(MINUTE_MS - 1);
    expect([await atOnce(), statuses]).toEqual([3, [200]]);
    pass(1);
    expect([await atOnce(), statuses]).toEqual([4, [200, 200]]);
    pass(MINUTE_MS);
    expect([await atOnce(), await atOnce(), statuses]).toEqual([4, 4, [200, 200, 304]]);
  });

  it('may be missing, come, go and come back as it was', async () => {
    const { atOnce, say, pass, statuses } = await start();
    expect(await atOnce()).toBe(sites.at_once);
    const seen: number[] = [];
    for (const text of [settings(3), undefined, settings(3)]) {
      await say(text);
      pass(MINUTE_MS);
      seen.push(await atOnce());
    }
    expect([seen, statuses]).toEqual([
      [3, sites.at_once, 3],
      [404, 200, 404, 200],
    ]);
  });

  it.each([
    ['is a folder', [], 'GitHub has no file there'],
    ['is too large to be sent', { content: '', encoding: 'none' }, 'GitHub sends no file as large as that'],
  ])('that %s is refused as well, also when it has not changed', async (_what, data, why) => {
    const { atOnce, pass, statuses, answerOnce } = await start(settings(3));
    answerOnce(data);
    await expect(atOnce()).rejects.toThrow(`.github/errand.yml cannot be used: ${why}`);
    pass(MINUTE_MS);
    await expect(atOnce()).rejects.toThrow(WrongSettings);
    expect(statuses).toEqual([200, 304]);
  });

  it('that is wrong is refused until it is mended, and read no more often for that', async () => {
    const { atOnce, organisation, say, pass, statuses } = await start(settings(3));
    expect([organisation.caps(), await atOnce()]).toEqual([DEFAULT_SETTINGS, 3]);
    await say(settings('many'));
    pass(MINUTE_MS);
    for (const _ of [1, 2, 3]) await expect(atOnce()).rejects.toThrow(/sites\.at_once/);
    pass(MINUTE_MS);
    await expect(atOnce()).rejects.toThrow(/sites\.at_once/);
    expect([organisation.caps().sites.at_once, statuses]).toEqual([3, [200, 200, 304]]);
    await say(settings(5));
    pass(MINUTE_MS);
    expect([await atOnce(), organisation.caps().sites.at_once]).toEqual([5, 5]);
  });
});

test('a wrong file keeps jobs from being dispatched and says why, until it is mended', async () => {
  let passedMs = 0;
  await using world = await startAppWithoutRuns({ clock: { now: () => Date.now() + passedMs } });
  const { harness, app, job } = world;
  await app.ensureExecutors();
  const path = `/repos/${ORGANISATION}/${EXECUTOR_REPOSITORY}/contents/.github/errand.yml`;
  const say = async (text: string) => {
    const { sha } = (await harness.api('GET', path)).body;
    const content = Buffer.from(text).toString('base64');
    expect((await harness.api('PUT', path, { message: 'Settings', content, sha })).status).toBe(200);
  };
  await say('sites:\n  at_onec: 3\n');
  app.start();
  const id = await world.submit(task('http://127.0.0.1:9/evaluate'));
  const trouble = await until('the reason', async () =>
    (await job(id)).events.find(({ type }) => type === 'trouble'),
  );
  expect(trouble.message).toMatch(/\.github\/errand\.yml cannot be used: .*"at_onec".*sites/);
  expect([(await job(id)).status, harness.github.runs()]).toEqual(['queued', []]);

  await say('sites:\n  at_once: 3\n');
  passedMs += 60_000;
  await until('the dispatch', () => harness.github.runs().length > 0);
  expect((await job(id)).attempts).toHaveLength(1);
});
