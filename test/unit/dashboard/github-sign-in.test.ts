/** Signing in with GitHub, against the embedded one, for people who may do different things there. */
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { systemClock } from '../../../src/domain/clock.ts';
import { createGitHub } from '../../../src/github/github.ts';
import { createPacing } from '../../../src/github/pacing.ts';
import { createPeople, RETURN_PATH } from '../../../src/github/people.ts';
import { clientIdOf } from '../../../src/local/github/auth/app-registry.ts';
import type { Role } from '../../../src/local/github/options.ts';
import { type FaultRule, faultyFetch } from '../../fakes/faulty-fetch.ts';
import { keepPauses } from '../../fakes/pauses.ts';
import { FAULTS } from '../../scenario/github-in-trouble/faults.ts';
import { githubCalls } from '../docs/github-calls.ts';
import { ALL_PERMISSIONS, APP, type Harness, keys, startHarness } from '../local/support/embedded.ts';
import { type DashboardWorld, ORIGIN, openDashboard, type Visitor } from './support.ts';

const ROLES = { owner: 'admin', writer: 'write', reader: 'read', both: 'write' } as const;
const CLIENT = { id: clientIdOf(APP), secret: 'the-client-secret' };

/** Who may do what in acme; a test may change it. */
const acme: Record<string, Role> = {};
let harness: Harness;
let world: DashboardWorld;
let lines: string[];
beforeAll(async () => {
  harness = await startHarness({
    organisations: ['globex'],
    settings: {
      acme: { people: Object.assign(acme, ROLES) },
      globex: { people: { other: 'admin', both: 'admin' } },
    },
    permissions: { ...ALL_PERMISSIONS, workflows: 'write', pull_requests: 'write' },
    oauth: { clientSecret: CLIENT.secret, callbackUrls: [`${ORIGIN}${RETURN_PATH}`] },
  });
  await harness.github.installApp(APP.id, 'globex');
});
beforeEach(async () => {
  Object.assign(acme, ROLES);
  const settings = {
    apiUrl: `${harness.github.url}/api/v3`,
    serverUrl: harness.github.url,
    app: { id: APP.id, privateKey: keys.privateKey },
    organisation: undefined,
    executorRepository: 'errand-executor',
    action: `errand/errand/action@${'1'.repeat(40)}`,
  };
  const github = createGitHub(settings, createPacing({ store: keepPauses().store, clock: systemClock }));
  const people = createPeople({ settings, client: CLIENT, github, url: ORIGIN, clock: systemClock });
  lines = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  world = await openDashboard({ people, log });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await world[Symbol.asyncDispose]();
});
afterAll(() => harness[Symbol.asyncDispose]());

const where = (answer: Response) => answer.headers.get('location') ?? '';

/** Goes to GitHub and presses a button there; where GitHub sends the browser then. */
async function atGitHub(visitor: Visitor, button: Record<string, string>, query = ''): Promise<string> {
  const address = where(await visitor.ask(`/dashboard/sign-in/github${query}`));
  expect(address).not.toContain(CLIENT.secret);
  const page = await fetch(address);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Authorize as owner')]);
  const body = new URLSearchParams(button);
  const back = where(await fetch(address, { method: 'POST', body, redirect: 'manual' }));
  expect(back.startsWith(`${ORIGIN}${RETURN_PATH}?`)).toBe(true);
  return back.slice(ORIGIN.length);
}

async function signIn(login: string, query = '', visitor = world.visitor()) {
  const back = await atGitHub(visitor, { login }, query);
  const answer = await visitor.ask(back);
  return { visitor, back, answer, text: await answer.clone().text() };
}

test('the page offers it, and goes on to where one wanted to be', async () => {
  const page = await (await world.visitor().ask('/dashboard/sign-in?next=%2Fdashboard%2Fjobs')).text();
  expect(page).toContain('href="/dashboard/sign-in/github?next=%2Fdashboard%2Fjobs"');
  const { visitor, answer } = await signIn('writer', '?next=%2Fdashboard%2Fjobs');
  expect([answer.status, where(answer)]).toEqual([303, '/dashboard/jobs']);
  expect(await (await visitor.ask('/dashboard/jobs')).text()).toContain('writer · acme');
});

test('it leads to no other site', async () => {
  const { answer } = await signIn('writer', '?next=https%3A%2F%2Fevil.example%2F');
  expect(where(answer)).toBe('/dashboard');
});

test('one sees the work of the organisation that lets one in, and of no other', async () => {
  const job = await world.accept('acme');
  const { visitor } = await signIn('owner');
  expect((await visitor.ask(`/dashboard/jobs/${job}`)).status).toBe(200);
  const { visitor: stranger } = await signIn('other');
  expect((await stranger.ask(`/dashboard/jobs/${job}`)).status).toBe(404);
});

test('whoever may only read is not let in', async () => {
  const { visitor, answer, text } = await signIn('reader');
  expect([answer.status, visitor.cookies.size]).toEqual([403, 0]);
  expect(text).toContain('reader may write to no executor repository');
});

test('who is let in by several says which', async () => {
  const { visitor, answer, text } = await signIn('both', '?next=%2Fdashboard%2Fnew');
  expect([answer.status, visitor.cookies.size]).toEqual([200, 0]);
  const [, query = ''] =
    /sign-in\/github(\?organisation=globex[^"]*)"/.exec(text.replaceAll('&amp;', '&')) ?? [];
  const chosen = await signIn('both', query, visitor);
  expect(where(chosen.answer)).toBe('/dashboard/new');
  expect(await (await visitor.ask('/dashboard')).text()).toContain('both · globex');
});

test('naming an organisation opens none that does not let one in', async () => {
  expect((await signIn('writer', '?organisation=globex')).answer.status).toBe(403);
  expect((await signIn('writer', '?organisation=initech')).answer.status).toBe(403);
});

describe('GitHub is asked nothing for who', () => {
  test('has set out from another browser', async () => {
    const back = await atGitHub(world.visitor(), { login: 'owner' });
    const { fetch, calls } = faultyFetch([]);
    vi.stubGlobal('fetch', fetch);
    const visitor = world.visitor();
    const answers = [await visitor.ask(back)];
    await visitor.ask('/dashboard/sign-in/github');
    answers.push(await visitor.ask(back));
    expect(answers.map(({ status }) => status)).toEqual([400, 400]);
    expect(calls).toEqual([]);
    expect(visitor.cookies.has('errand-80')).toBe(false);
  });

  test('comes back a second time', async () => {
    const { visitor, back } = await signIn('owner');
    expect((await visitor.ask(back)).status).toBe(400);
    expect((await visitor.ask('/dashboard')).status).toBe(200);
  });

  test('who begins in two tabs may come back in both', async () => {
    const visitor = world.visitor();
    const first = await atGitHub(visitor, { login: 'owner' });
    const second = await atGitHub(visitor, { login: 'owner' }, '?next=%2Fdashboard%2Fnew');
    expect((await visitor.ask(`${RETURN_PATH}?state=x`)).status).toBe(400);
    expect(where(await visitor.ask(first))).toBe('/dashboard');
    expect(where(await visitor.ask(second))).toBe('/dashboard/new');
  });

  test.each(['', '?state=', '?code=x', '?code=x&state=', '?error=access_denied'])(
    'comes with "%s"',
    async (query) => {
      const visitor = world.visitor();
      await visitor.ask('/dashboard/sign-in/github');
      expect((await visitor.ask(`${RETURN_PATH}${query}`)).status).toBe(400);
    },
  );
});

test('who does not want to is asked again', async () => {
  const visitor = world.visitor();
  const answer = await visitor.ask(await atGitHub(visitor, { cancel: 'yes' }));
  expect([answer.status, await answer.text()]).toEqual([
    401,
    expect.stringContaining('did not let GitHub tell'),
  ]);
});

test('what GitHub says where it gives no code is told, and logged for who can mend it', async () => {
  const visitor = world.visitor();
  const back = new URL(await atGitHub(visitor, { cancel: 'yes' }), ORIGIN);
  back.searchParams.set('error', 'redirect_uri_mismatch');
  back.searchParams.set('error_description', 'No such <address>');
  const answer = await visitor.ask(back.pathname + back.search);
  expect([answer.status, await answer.text()]).toEqual([
    401,
    expect.stringContaining('No such &lt;address&gt;'),
  ]);
  expect(lines.join('')).toContain('redirect_uri_mismatch');
});

test('what a browser has to keep meanwhile is short', async () => {
  const long = 'x'.repeat(5_000);
  const answer = await world
    .visitor()
    .ask(`/dashboard/sign-in/github?organisation=${long}&next=/dashboard/${long}`);
  expect(answer.headers.get('set-cookie')?.length).toBeLessThan(500);
});

test("a code that GitHub does not know is refused in GitHub's words", async () => {
  const visitor = world.visitor();
  const back = await atGitHub(visitor, { login: 'owner' });
  const answer = await visitor.ask(back.replace(/code=\w+/, 'code=guessed'));
  expect([answer.status, visitor.cookies.size]).toEqual([401, 0]);
  expect(await answer.text()).toContain('The code passed is incorrect or expired.');
});

describe('a session', () => {
  test('ends within ten minutes after the right to write is taken', async () => {
    const { visitor } = await signIn('writer');
    acme.writer = 'read';
    world.now += 10 * 60_000 - 1;
    expect((await visitor.ask('/dashboard')).status).toBe(200);
    world.now += 1;
    expect((await visitor.ask('/dashboard')).status).toBe(303);
  });

  test('that has ended tells nothing more to a page that is still open', async () => {
    const { visitor } = await signIn('writer');
    const reader = (await visitor.ask('/dashboard/changes')).body?.getReader();
    await reader?.read();
    acme.writer = 'read';
    world.now += 10 * 60_000;
    await world.accept('acme');
    const decoder = new TextDecoder();
    let told = '';
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read())
      told += decoder.decode(read.value);
    // The first says what came between the page and its stream.
    expect(told).not.toContain('id: 2');
  });

  test('ends when the organisation is taken out of the settings', async () => {
    const { visitor } = await signIn('writer');
    world.callers.splice(0, 1);
    expect((await visitor.ask('/dashboard')).status).toBe(303);
  });

  test('lasts while GitHub cannot be asked, and the log says so', async () => {
    const { visitor } = await signIn('writer');
    vi.stubGlobal(
      'fetch',
      faultyFetch([{ match: 'GET /repos/*/*/collaborators/*/permission', fault: 'reset', times: 1 }]).fetch,
    );
    world.now += 10 * 60_000;
    expect((await visitor.ask('/dashboard')).status).toBe(200);
    expect(lines.join('')).toContain('whether somebody may still see the dashboard cannot be asked');
  });
});

test('the log says who signed in, and nothing secret', async () => {
  const { back } = await signIn('writer');
  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ login: 'writer', tenant: 'acme', msg: 'signed in to the dashboard' }),
  );
  const code = new URLSearchParams(back.split('?')[1]).get('code') ?? '';
  expect(code).not.toBe('');
  expect(lines.join('')).not.toMatch(new RegExp(`${code}|ghu_|ghs_|${CLIENT.secret}`));
});

const ASKED = [
  'POST /login/oauth/access_token',
  'GET /user',
  'GET /user/installations',
  'GET /repos/*/*/collaborators/*/permission',
];
test('these are all that signing in asks', () => {
  const named = githubCalls
    .filter(({ by }) => by === 'sign-in')
    .map(({ call }) => call.replace(/\{\w+\}/g, '*'));
  expect(named).toEqual(ASKED.slice(1));
});

const ALL = Object.entries(FAULTS).filter(([, { graphqlOnly }]) => !graphqlOnly);

describe.each(ASKED)('%s', (call) => {
  test.each(ALL)('%s: said honestly, and nobody is let in', async (name, { make }) => {
    const visitor = world.visitor();
    const back = await atGitHub(visitor, { login: 'writer' });
    const rule: FaultRule = { match: call, fault: make(), times: 2 };
    const { fetch, faults } = faultyFetch([rule]);
    vi.stubGlobal('fetch', fetch);
    const answer = await visitor.ask(back);
    const text = await answer.text();
    expect([...new Set(faults)]).toEqual([call]);
    expect(visitor.cookies.size).toBe(0);
    if (call.includes('collaborators') && name === '404') {
      expect([answer.status, text]).toEqual([
        403,
        expect.stringContaining('writer may write to no executor'),
      ]);
    } else {
      expect(answer.status).toBe(502);
      expect(text).toMatch(
        /GitHub&#39;s rate limit is reached until|GitHub (answered|did not answer)|the answer was not complete/,
      );
      expect(text).not.toContain('&lt;html');
    }
    vi.unstubAllGlobals();
    // A limit holds for everything that is asked in the name of the installation.
    const isPaused = call.includes('collaborators') && /limit|429/.test(name);
    expect((await signIn('writer', '', visitor)).answer.status).toBe(isPaused ? 502 : 303);
  });
});
