/** Every request of doctor × everything that may come of it: a finding that is honest and says what to do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CHECKS } from '../../../src/doctor/checks/index.ts';
import { isWell, jsonReport } from '../../../src/doctor/report.ts';
import { faultyFetch } from '../../fakes/faulty-fetch.ts';
import { FAULTS } from '../../scenario/github-in-trouble/faults.ts';
import { addGlobex, type DoctorWorld, executorTree, GLOBEX, HEAD, hook, startDoctorWorld } from './world.ts';

/** Doctor asks nothing by GraphQL. */
const ALL = Object.entries(FAULTS).filter(([, { graphqlOnly }]) => !graphqlOnly);

/** What has to be said of each, unless the call says it in words of its own. */
const WORDS: Record<string, RegExp> = {
  '401': /GitHub .*key.*clock/,
  '403 of a rate limit': /rate limit is reached until \d{4}-\d\d-\d\dT.*wait until then/,
  '403 of a secondary limit': /rate limit is reached until \d{4}-\d\d-\d\dT.*wait until then/,
  '403': /answered 403: Resource not accessible by integration.*agree to all permissions/,
  '404': /answered 404: Not Found.*see that it is still there/,
  '409': /answered 409: Conflict.*what the message asks for/,
  '422': /answered 422: Validation Failed.*what the message asks for/,
  '429': /rate limit is reached until \d{4}-\d\d-\d\dT.*wait until then/,
  '500': /answered 500: Server Error.*in a minute.*status page/,
  '502': /answered 502: Bad Gateway.*in a minute.*status page/,
  '502 as a page': /answered 502: nothing that GitHub says.*status page.*proxies/,
  'no answer in time': /did not answer: no answer within 10 s.*GITHUB_API_URL.*proxy/,
  'a connection that breaks': /did not answer: read ECONNRESET.*GITHUB_API_URL.*proxy/,
  'an answer that is lost': /did not answer: read ECONNRESET.*GITHUB_API_URL.*proxy/,
  'an answer that breaks off': /answer was not complete.*proxy/,
};

interface Row {
  /** As docs/github.md has it. */
  call: string;
  /** The request as it is made; for acme, where it is about one organisation. */
  match: string;
  /** The checks that see nothing without it. */
  checks: string[];
  words?: Record<string, RegExp>;
  /** Without which it would not be made. */
  arrange?: (world: DoctorWorld) => void;
  fix?: boolean;
}

const AT = 'GET /repos/acme/errand-executor';
const ROWS: Row[] = [
  {
    call: 'GET /app',
    match: 'GET /app',
    checks: ['app'],
    words: { '404': /does not accept the key for App 12: Not Found.*compare APP_ID/ },
  },
  { call: 'GET /app/hook/config', match: 'GET /app/hook/config', checks: ['webhook-config'] },
  {
    call: 'PATCH /app/hook/config',
    match: 'PATCH /app/hook/config',
    checks: ['webhook-config'],
    arrange: ({ answers }) => {
      answers['GET /app/hook/config'] = { body: hook('https://elsewhere.example/') };
      answers['PATCH /app/hook/config'] = { body: { content_type: 'json' } };
    },
    fix: true,
  },
  { call: 'GET /app/hook/deliveries', match: 'GET /app/hook/deliveries', checks: ['webhook-deliveries'] },
  { call: 'GET /app/installations', match: 'GET /app/installations', checks: ['installations'] },
  {
    call: 'POST /app/installations/{installation_id}/access_tokens',
    match: 'POST /app/installations/50/access_tokens',
    checks: ['executors', 'pages', 'rate-limit'],
  },
  {
    call: 'GET R',
    match: AT,
    checks: ['executors'],
    words: { '404': /no repository acme\/errand-executor that the App can see.*--fix/ },
  },
  {
    call: 'GET R/git/ref/{ref}',
    match: `${AT}/git/ref/heads/main`,
    checks: ['executors'],
    // A repository without a commit.
    words: { '409': /lacks the newest .*--fix/ },
  },
  {
    call: 'GET R/git/trees/{tree_sha}',
    match: `${AT}/git/trees/${HEAD}`,
    checks: ['executors'],
    words: { '409': /lacks the newest .*--fix/ },
  },
  {
    call: 'GET R/contents/{path}',
    match: `${AT}/contents/.github/errand.yml`,
    checks: ['executors'],
    words: { '409': /lacks the newest .*--fix/ },
    arrange: ({ answers }) => {
      const tree = executorTree().map((file) =>
        file.path === '.github/errand.yml' ? { ...file, sha: 'd'.repeat(40) } : file,
      );
      answers[`${AT}/git/trees/${HEAD}`] = { body: { tree } };
      answers[`${AT}/contents/.github/errand.yml`] = { body: { content: '', encoding: 'base64' } };
    },
  },
  {
    call: 'GET R/actions/workflows/{workflow_id}',
    match: `${AT}/actions/workflows/errand.yml`,
    checks: ['workflows'],
    words: { '404': /has no workflow errand\.yml that the App can see.*give the App access/ },
  },
  { call: 'GET /orgs/{org}', match: 'GET /orgs/acme', checks: ['pages'] },
  { call: 'GET /rate_limit', match: 'GET /rate_limit', checks: ['rate-limit'] },
  // What --fix asks of executor repositories.
  ...[
    {
      call: 'POST /orgs/{org}/repos',
      match: 'POST /orgs/acme/repos',
      arrange: ({ answers }: DoctorWorld) => void delete answers[AT],
    },
    {
      call: 'PUT R/contents/{path}',
      match: 'PUT /repos/acme/errand-executor/contents/README.md',
      arrange: ({ answers }: DoctorWorld) => {
        answers[`${AT}/git/ref/heads/main`] = { status: 409, body: { message: 'Git Repository is empty.' } };
      },
    },
    {
      call: 'createCommitOnBranch',
      match: 'POST /graphql',
      arrange: ({ answers }: DoctorWorld) => {
        answers[`${AT}/git/trees/${HEAD}`] = { body: { tree: [] } };
      },
    },
    { call: 'GET R/pulls', match: `${AT}/pulls`, arrange: changeByHand },
    {
      call: 'POST R/git/refs',
      match: 'POST /repos/acme/errand-executor/git/refs',
      arrange: changeByHand,
      // The branch is there, it says: then it is read.
      words: { '422': /answered 404/ },
    },
    { call: 'POST R/pulls', match: 'POST /repos/acme/errand-executor/pulls', arrange: changeByHand },
  ].map(({ match, arrange, ...row }) => ({
    ...row,
    match,
    checks: ['executors'],
    arrange: (world: DoctorWorld) => {
      Object.assign(world.answers, WRITES);
      arrange(world);
    },
    fix: true,
  })),
];

/** What GitHub answers to them. */
const WRITES: DoctorWorld['answers'] = {
  'POST /orgs/acme/repos': {
    status: 201,
    body: { id: 60, name: 'errand-executor', default_branch: 'main' },
  },
  'PUT /repos/acme/errand-executor/contents/README.md': { status: 201, body: { commit: { sha: HEAD } } },
  'POST /graphql': { body: { data: { createCommitOnBranch: { commit: { oid: HEAD } } } } },
  [`${AT}/pulls`]: { body: [] },
  'POST /repos/acme/errand-executor/git/refs': { status: 201, body: { object: { sha: HEAD } } },
  'POST /repos/acme/errand-executor/pulls': {
    status: 201,
    body: { html_url: 'https://github.example/acme/errand-executor/pull/1', state: 'open' },
  },
};

/** As a person would, on the website. */
function changeByHand({ answers }: DoctorWorld): void {
  const path = '.github/workflows/errand.yml';
  const tree = executorTree().map((file) => (file.path === path ? { path, sha: 'd'.repeat(40) } : file));
  answers[`${AT}/git/trees/${HEAD}`] = { body: { tree } };
  answers[`${AT}/contents/${path}`] = { body: { content: '', encoding: 'base64' } };
}

/** All others have nothing to do with GitHub's API, and take their time. */
const OTHERS = ['store', 'issuer', 'address', 'webhook-signature'];
const OF_GITHUB = CHECKS.filter(({ name }) => !OTHERS.includes(name));

let world: DoctorWorld;
let inOrder: DoctorWorld['answers'];
beforeAll(async () => {
  world = await startDoctorWorld();
  addGlobex(world);
  inOrder = world.answers;
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(() => {
  world.answers = { ...inOrder };
});
afterEach(() => vi.unstubAllGlobals());

describe.each(ROWS)('$call', ({ match, checks, words, arrange, fix = false }) => {
  test.each(ALL)('%s', async (name, { make }) => {
    arrange?.(world);
    const { fetch, faults } = faultyFetch([{ match, fault: make(), times: Number.POSITIVE_INFINITY }]);
    vi.stubGlobal('fetch', fetch);
    const results = await world.look({ env: GLOBEX.env, fix, checks: OF_GITHUB });
    expect(faults).toContain(match);
    expect(isWell(results)).toBe(false);
    const isAboutOne = /acme|50/.test(match);
    const hit = results.filter(
      ({ check, organisation }) => checks.includes(check) && !(isAboutOne && organisation === 'globex'),
    );
    for (const check of checks) {
      const findings = hit.filter((result) => result.check === check);
      expect(findings.map(({ status, isMended }) => `${status} ${isMended}`)).not.toContain('ok true');
      const said = findings.flatMap((one) => (one.status === 'failed' ? `${one.line}. ${one.do}` : []));
      expect(said).toContainEqual(expect.stringMatching(words?.[name] ?? WORDS[name] ?? /^$/));
      if (isAboutOne) for (const line of said) expect(line).toContain('acme');
    }
    // All others are none the worse for it.
    if (isAboutOne)
      expect(results.filter((one) => one.organisation === 'globex' && one.status !== 'ok')).toEqual([]);
    for (const one of results) expect(one.line.length).toBeLessThan(500);
    expect(jsonReport(results)).not.toMatch(/-secret-of|PRIVATE KEY|ghs_|<html/);
  });
});

test.each(ALL)('the address of GitHub itself: %s', async (_, { make }) => {
  vi.stubGlobal(
    'fetch',
    faultyFetch([{ match: 'GET /', fault: make(), times: Number.POSITIVE_INFINITY }]).fetch,
  );
  const results = await world.look();
  expect(results.find(({ check }) => check === 'github')).toMatchObject({
    status: expect.stringMatching(/^(failed|unknown)$/),
    do: expect.stringMatching(/proxy|proxies|resolve names/),
  });
});

test('every call that docs/github.md says is doctor’s is in the table, and every call that doctor makes', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/github.md'), 'utf8');
  const named = [...page.matchAll(/^\| `([^`]+)`(?: \(GraphQL\))? \| [^|]*\bdoctor\b/gm)].map(
    ([, call]) => call,
  );
  expect(named.toSorted()).toEqual(ROWS.map(({ call }) => call).toSorted());
  world.asked.length = 0;
  for (const { arrange } of ROWS) {
    world.answers = { ...inOrder };
    arrange?.(world);
    await world.look({ env: GLOBEX.env, fix: true, checks: OF_GITHUB });
  }
  const patterns = ROWS.map(({ call }) => {
    const route = call
      .replace(/ R\b/, ' /repos/{owner}/{repo}')
      .replace('createCommitOnBranch', 'POST /graphql');
    return new RegExp(`^${route.replace(/\{(path|ref)\}/g, '.+').replace(/\{\w+\}/g, '[^/]+')}$`);
  });
  const unknown = world.asked.filter((call) => !patterns.some((pattern) => pattern.test(call)));
  // By that alone it sees whether there is anybody, and what time it is there.
  expect([...new Set(unknown)]).toEqual(['GET /']);
});
