/** What the run's octokit does with one request that fails; the GitHub behind it says yes to everything. */
import { describe, expect, test } from 'vitest';
import { type Octokit, openOctokit } from '../../../../../action/site/github/open-octokit.ts';
import { type FaultRule, type FaultyFetch, faultyFetch } from '../../../../fakes/faulty-fetch.ts';
import { inSimulatedTime } from '../../../../fakes/simulated-time.ts';

const yes = async () => Response.json({ ok: true });
const place = { owner: 'acme', repo: 'site' };
const READ = 'GET /repos/*/*';
const POST = 'POST /repos/*/*/pages/builds';
const read = (octokit: Octokit, request = {}) => octokit.rest.repos.get({ ...place, request });
const post = (octokit: Octokit, request = {}) => octokit.rest.repos.requestPagesBuild({ ...place, request });

interface Result {
  github: FaultyFetch;
  log: string[];
  /** Seconds from the start to each request. */
  at: number[];
  /** The message of what was thrown, and its status. */
  error: { message: string; status?: number } | undefined;
}

interface Options {
  giveUpAfterMs?: number;
  signal?: AbortSignal;
}

async function run(
  rules: FaultRule[],
  work: (octokit: Octokit) => Promise<unknown>,
  { giveUpAfterMs = 300_000, signal = new AbortController().signal }: Options = {},
): Promise<Result> {
  const github = faultyFetch(rules, yes);
  const log: string[] = [];
  let start = 0;
  const error = await inSimulatedTime(() => {
    start = performance.now();
    const octokit = openOctokit({
      token: 'ghs_secret',
      baseUrl: 'http://github.test/api/v3',
      signal,
      giveUpAt: Date.now() + giveUpAfterMs,
      log: (line) => log.push(line),
      fetch: github.fetch,
    });
    return work(octokit).then(
      () => undefined,
      (error) => error,
    );
  }, github.isBusy);
  return { github, log, error, at: github.times.map((time) => (time - start) / 1_000) };
}

test('every request says who asks, for which version of the API', async () => {
  let headers = new Headers();
  const octokit = openOctokit({
    token: 'ghs_secret',
    signal: new AbortController().signal,
    giveUpAt: Date.now() + 60_000,
    log: () => {},
    fetch: async (_, init) => {
      headers = new Headers(init?.headers);
      return yes();
    },
  });
  await read(octokit);
  expect(headers.get('authorization')).toBe('token ghs_secret');
  expect(headers.get('x-github-api-version')).toBe('2022-11-28');
});

describe('what may or may not have happened', () => {
  const UNKNOWN: [string, FaultRule['fault']][] = [
    ['500', { status: 500 }],
    ['502', { status: 502, body: { message: 'Server Error' } }],
    ['a timeout', 'timeout'],
    ['a broken connection', 'reset'],
    ['a lost answer', 'lost-reply'],
    ['an answer that breaks off', 'cut-reply'],
    ['an answer without its fields', { status: 200, body: {} }],
    ['a redirect to nowhere', { status: 301, body: { message: 'Moved Permanently' } }],
  ];

  test.each(UNKNOWN)(
    '%s: a read is asked again after 1, 2 and 4 seconds and a little more',
    async (_, fault) => {
      const { at, error, log } = await run([{ match: READ, fault, times: 3 }], read);
      expect(error).toBeUndefined();
      expect(at).toHaveLength(4);
      const waits = at.slice(1).map((time, n) => time - (at[n] ?? 0));
      for (const [n, seconds] of [1, 2, 4].entries()) {
        expect(waits[n]).toBeGreaterThanOrEqual(seconds);
        expect(waits[n]).toBeLessThanOrEqual(seconds * 1.25 + 0.01);
      }
      expect(log).toHaveLength(3);
    },
  );

  test.each(UNKNOWN)('%s: after four tries it is an error that says so', async (_, fault) => {
    const { github, error } = await run([{ match: READ, fault, times: 9 }], read);
    expect(github.calls).toHaveLength(4);
    expect(error?.message).toMatch(
      /^GitHub (is in trouble \(HTTP 50[02], 4 times\)|cannot be reached, 4 times): ./,
    );
  });

  test.each(UNKNOWN)('%s: a POST is repeated only if its caller can cope with that', async (_, fault) => {
    const rules = [{ match: POST, fault }];
    expect((await run(rules, post)).github.calls).toHaveLength(1);
    const repeated = await run(rules, (octokit) => post(octokit, { isRepeatable: true }));
    expect([repeated.github.calls.length, repeated.error]).toEqual([2, undefined]);
  });

  test('no answer at all is waited for ten seconds', async () => {
    const { at, error } = await run([{ match: READ, fault: 'silence' }], read);
    expect(error).toBeUndefined();
    expect(at[1]).toBeGreaterThanOrEqual(11);
    expect(at[1]).toBeLessThan(11.5);
  });
});

describe('limits', () => {
  const secondary = (seconds: number) => ({
    status: 403,
    headers: { 'retry-after': String(seconds) },
    body: { message: 'You have exceeded a secondary rate limit.' },
  });

  test.each([READ, POST])(
    '%s: one that ends soon is waited for, since nothing has happened',
    async (match) => {
      const { at, error, log } = await run([{ match, fault: secondary(30) }], match === READ ? read : post);
      expect(error).toBeUndefined();
      expect(at[1]).toBeCloseTo(30, 0);
      expect(log).toEqual([expect.stringContaining('secondary rate limit')]);
    },
  );

  test('one that ends later than in a minute is an error that names it, and nobody asks before its end', async () => {
    let second: Error | undefined;
    const { github, error } = await run([{ match: READ, fault: secondary(61) }], async (octokit) => {
      await post(octokit);
      await read(octokit).catch((error) => {
        second = error;
      });
      await post(octokit);
    });
    expect(github.calls).toHaveLength(2);
    expect(error?.message).toMatch(
      /^GitHub's rate limit keeps the App waiting until 20\S+Z: You have exceeded a secondary rate limit\.$/,
    );
    expect(error).toBe(second);
  });

  test('one that ends when the job is given up is an error at once', async () => {
    const { at, error } = await run([{ match: READ, fault: secondary(30) }], read, { giveUpAfterMs: 20_000 });
    expect([at.length, error?.message]).toEqual([1, expect.stringContaining('rate limit')]);
  });

  test('one that comes again and again is an error after four tries', async () => {
    const { github, error } = await run([{ match: READ, fault: secondary(1), times: 9 }], read);
    expect([github.calls.length, error?.message]).toEqual([4, expect.stringContaining('rate limit')]);
  });
});

describe('refusals', () => {
  const fault = (status: number) => ({ status, body: { message: 'No.' } });

  test.each([400, 403, 404, 409, 410, 422, 451])('%i is an error at once', async (status) => {
    const { github, error } = await run([{ match: READ, fault: fault(status) }], read);
    expect(github.calls).toHaveLength(1);
    expect(error).toMatchObject({ status, message: expect.stringContaining(`(HTTP ${status}): No.`) });
  });

  test.each([READ, POST])(
    '%s: 401 is asked once again after two seconds, as the token is new',
    async (match) => {
      const ask = match === READ ? read : post;
      const known = await run([{ match, fault: fault(401) }], ask);
      expect([known.error, known.at[1]]).toEqual([undefined, expect.closeTo(2.25, 0)]);
      const revoked = await run([{ match, fault: fault(401), times: 9 }], ask);
      expect(revoked.github.calls).toHaveLength(2);
      expect(revoked.error?.message).toContain('token');
    },
  );

  test.each([403, 404, 409])(
    '%i of a repository that is new is asked again for a few seconds',
    async (status) => {
      const ask = (octokit: Octokit) => read(octokit, { isNew: true });
      expect((await run([{ match: READ, fault: fault(status), times: 3 }], ask)).error).toBeUndefined();
      const never = await run([{ match: READ, fault: fault(status), times: 9 }], ask);
      expect([never.github.calls.length, never.error?.status]).toEqual([4, status]);
    },
  );

  test("GitHub's words come with their details and with what to do, on one line", async () => {
    const body = {
      message: 'Validation Failed\n\nfor a reason',
      errors: [
        { resource: 'Repository', field: 'name', code: 'custom' },
        { message: 'too long' },
        'and so on',
      ],
    };
    const invalid = await run([{ match: READ, fault: { status: 422, body } }], read);
    expect(invalid.error?.message).toBe(
      'GitHub refused (HTTP 422): Validation Failed for a reason: name custom: too long: and so on',
    );
    const forbidden = {
      status: 403,
      headers: { 'x-accepted-github-permissions': 'pages=write' },
      body: { message: 'Resource not accessible by integration' },
    };
    expect((await run([{ match: READ, fault: forbidden }], read)).error?.message).toBe(
      'GitHub refused (HTTP 403): Resource not accessible by integration; the App lacks a permission (it takes pages=write)',
    );
    const archived = { status: 403, body: { message: 'Repository was archived so is read-only.' } };
    expect((await run([{ match: READ, fault: archived }], read)).error?.message).toContain('unarchived');
  });
});

describe('GraphQL says no with HTTP 200', () => {
  const said = (type: string | undefined, message: string): FaultRule['fault'] => ({
    status: 200,
    body: { data: null, errors: [{ type, message }, { message: 'and more' }] },
  });
  const ask = (octokit: Octokit) =>
    octokit.graphql('mutation { viewer { login } }', { request: { isRepeatable: true } });

  test.each([
    ['NOT_FOUND', 'Could not resolve to a Repository', 404],
    ['FORBIDDEN', 'Resource not accessible by integration', 403],
    ['STALE_DATA', 'Expected branch to point to "a" but it points to "b".', 409],
    ['UNPROCESSABLE', 'Repository rule violations found', 422],
    [undefined, "Field 'x' doesn't exist on type 'Query'", 422],
  ])('%s: %s is a refusal with status %i', async (type, message, status) => {
    const { github, error } = await run([{ match: 'POST /graphql', fault: said(type, message) }], ask);
    expect(github.calls).toHaveLength(1);
    expect(error).toMatchObject({ status, message: expect.stringContaining(`${message}; and more`) });
  });

  test.each([
    ['RATE_LIMITED', 'API rate limit already exceeded for installation ID 7'],
    [undefined, 'You have exceeded a secondary rate limit'],
  ])('%s: %s is a limit', async (type, message) => {
    const { at, error } = await run([{ match: 'POST /graphql', fault: said(type, message) }], ask);
    expect([error, at[1]]).toEqual([undefined, expect.closeTo(60, 0)]);
  });

  test.each(['Something went wrong while executing your query', 'The request timed out'])(
    'without a type: "%s" is asked again',
    async (message) => {
      const { github, error } = await run([{ match: 'POST /graphql', fault: said(undefined, message) }], ask);
      expect([github.calls.length, error]).toEqual([2, undefined]);
    },
  );
});

test('between two writes there is a second, but none before a read', async () => {
  const { at } = await run([], async (octokit) => {
    await post(octokit);
    await read(octokit);
    await octokit.rest.repos.update({ ...place, description: 'x' });
    await post(octokit);
  });
  expect(at.map((time) => Math.round(time * 10) / 10)).toEqual([0, 0, 1, 2]);
});

test.each([
  ['a request', { match: READ, fault: 'silence' as const }, read],
  ['a write', { match: POST, fault: 'silence' as const }, post],
  ['the wait for the next try', { match: READ, fault: 'reset' as const, times: 9 }, read],
  ['the wait for the end of a limit', { match: READ, fault: { status: 429 } }, read],
])('the end of the job ends %s with its own reason', async (_, rule, ask) => {
  const over = new AbortController();
  const { error } = await run(
    [rule],
    (octokit) => {
      setTimeout(() => over.abort(new Error('another run has the job')), 1_500);
      return ask(octokit);
    },
    { signal: over.signal },
  );
  expect(error?.message).toBe('another run has the job');
});
