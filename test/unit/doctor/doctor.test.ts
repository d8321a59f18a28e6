import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashForm } from '../../../src/config/caller-secrets.ts';
import { CHECKS } from '../../../src/doctor/checks/index.ts';
import { isWell, jsonReport, textReport } from '../../../src/doctor/report.ts';
import { openStore } from '../../../src/store/store.ts';
import {
  addGlobex,
  type DoctorWorld,
  delivery,
  executorTree,
  GLOBEX,
  HEAD,
  hook,
  installation,
  startDoctorWorld,
} from './world.ts';

let world: DoctorWorld;
beforeEach(async () => {
  world = await startDoctorWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

const answer = (what: string, status: number, body: unknown = { message: 'No' }) => {
  world.answers[what] = { status, body };
};
const advice = async (check: string) =>
  (await world.look()).flatMap((result) => (result.check === check && 'do' in result ? result.do : []));

test('a deployment in order is said to be so, and nothing of it is changed', async () => {
  const results = await world.look({ fix: true });
  expect(results.filter(({ status }) => status !== 'ok')).toEqual([]);
  expect(results.map(({ check }) => check)).toEqual(
    expect.arrayContaining(CHECKS.filter(({ name }) => name !== 'callback').map(({ name }) => name)),
  );
  expect(world.asked.filter((line) => !/^GET |access_tokens$/.test(line))).toEqual([]);
  expect(isWell(results)).toBe(true);
});

test('every check stands behind those it needs', () => {
  for (const [index, { needs }] of CHECKS.entries())
    for (const needed of needs) expect(CHECKS.indexOf(needed)).toBeLessThan(index);
});

test('whatever is not in order comes with what to do', async () => {
  world.answers = { healthz: { status: 502 } };
  const results = await world.look();
  expect(isWell(results)).toBe(false);
  for (const result of results) if (result.status !== 'ok') expect(result.do).toMatch(/\w+ \w+/);
});

describe('settings', () => {
  test('what is missing is named, and all that needs it is skipped, and says so', async () => {
    const results = await world.look({ env: { APP_ID: '', PRIVATE_KEY: '' } });
    const lines = results
      .filter(({ status }) => status !== 'ok')
      .map(({ check, line }) => `${check}: ${line}`);
    expect(lines).toContainEqual(expect.stringMatching(/^settings: APP_ID is not set/));
    expect(lines).toContainEqual(expect.stringMatching(/^settings: PRIVATE_KEY is not set/));
    expect(lines).toContain('store: not looked at, because of settings');
    expect(lines).toContain('workflows: not looked at, because of executors');
    expect(results.find(({ check }) => check === 'node')?.status).toBe('ok');
    expect(results.find(({ check }) => check === 'settings')).toHaveProperty(
      'do',
      expect.stringContaining('errand setup --org '),
    );
  });

  test('a key that is none', async () => {
    expect(await world.findings('settings', { env: { PRIVATE_KEY: 'x' } })).toEqual([
      'failed: PRIVATE_KEY holds no private key in PEM form',
    ]);
  });

  test.each([
    ['of another kind', generateKeyPairSync('ec', { namedCurve: 'P-256' })],
    ['that is too short', generateKeyPairSync('rsa', { modulusLength: 1_024 })],
  ])('a key %s than the App has', async (_, { privateKey }) => {
    const PRIVATE_KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(await world.findings('settings', { env: { PRIVATE_KEY } })).toEqual([
      'failed: PRIVATE_KEY holds a key that is no RSA key of 2048 bits or more',
    ]);
  });

  test('secrets that can be guessed', async () => {
    const env = {
      ERRAND_SECRET: 'short',
      ERRAND_SECRETS: '{"globex":"tiny"}',
      ERRAND_METRICS_TOKEN: 'guessed',
    };
    expect(await world.findings('secrets', { env })).toEqual([
      'failed: ERRAND_SECRET has 5 characters: it can be guessed',
      'failed: the secret of globex in ERRAND_SECRETS has 4 characters: it can be guessed',
      'failed: ERRAND_METRICS_TOKEN has 7 characters: it can be guessed',
    ]);
  });

  test('of secrets that are kept as hashes nobody knows the length', async () => {
    const env = { ERRAND_SECRET: hashForm('short') };
    expect(await world.findings('secrets', { env })).toEqual([
      'ok: all secrets are long enough where it can be seen: of some there is only a hash',
    ]);
  });
});

describe('store', () => {
  test('a store in use is written to without being changed', async () => {
    const store = await openStore(join(world.dir, 'errand.sqlite'), { url: world.url, onChange: () => {} });
    expect(await world.findings('store')).toEqual([
      expect.stringMatching(/^ok: .*errand\.sqlite can be written/),
    ]);
    await store.ping();
    await store.close();
  });

  test('where there is none yet, nothing is left behind', async () => {
    expect(await world.findings('store')).toEqual([expect.stringMatching(/^ok: /)]);
    expect(readdirSync(world.dir)).toEqual([]);
  });

  test('a folder that cannot be, and a file that is no store', async () => {
    writeFileSync(join(world.dir, 'file'), '');
    expect(await world.findings('store', { env: { ERRAND_DATA: join(world.dir, 'file/data') } })).toEqual([
      expect.stringMatching(/^failed: .* cannot be written: /),
    ]);
    writeFileSync(join(world.dir, 'errand.sqlite'), 'This is not a database, however long it may be.');
    expect(await world.findings('store')).toEqual([expect.stringMatching(/^failed: .*not a database/)]);
    rmSync(join(world.dir, 'errand.sqlite'));
    mkdirSync(join(world.dir, 'errand.sqlite'));
    expect(await world.findings('store')).toEqual([expect.stringMatching(/^failed: .* cannot be written/)]);
  });
});

describe('GitHub', () => {
  test('that cannot be reached', async () => {
    const env = { GITHUB_API_URL: 'http://127.0.0.1:9' };
    expect(await world.findings('github', { env })).toEqual([
      expect.stringMatching(/^failed: .* cannot be reached: /),
    ]);
    expect(await world.findings('app', { env })).toEqual(['skipped: not looked at, because of github']);
  });

  test.each([
    [100, "failed: this machine's clock is 100 s ahead of GitHub's"],
    [-31, "failed: this machine's clock is 31 s behind GitHub's"],
  ])('whose clock differs by %i s', async (seconds, line) => {
    const now = Date.parse('2026-11-02T10:00:00Z');
    world.answers['GET /'] = { date: new Date(now).toUTCString() };
    expect(await world.findings('github', { now: now + seconds * 1_000 })).toEqual([line]);
  });

  test('whose clock differs by less than matters', async () => {
    const now = Date.parse('2026-11-02T10:00:00Z');
    world.answers['GET /'] = { date: new Date(now).toUTCString() };
    expect(await world.findings('github', { now: now + 30_000 })).toEqual([expect.stringMatching(/^ok: /)]);
  });

  test('a key of another App', async () => {
    answer('GET /app', 401, { message: 'A JSON web token could not be decoded' });
    expect(await world.findings('app')).toEqual([
      'failed: GitHub does not accept the key for App 12: A JSON web token could not be decoded',
    ]);
  });

  test('in trouble is no reason to accuse the key', async () => {
    answer('GET /app', 502);
    expect(await world.findings('app')).toEqual(['failed: could not be looked at: GitHub answered 502: No']);
  });

  test('few requests left, or as many as one likes', async () => {
    const core = { limit: 5_000, remaining: 500, reset: 1_800_000_000 };
    answer('GET /rate_limit', 200, { resources: { core } });
    expect(await world.findings('rate-limit')).toEqual(['warning: acme has 500 of 5000 requests left']);
    answer('GET /rate_limit', 200, { resources: { core: { ...core, remaining: 0 } } });
    expect(await world.findings('rate-limit')).toEqual(['failed: acme has 0 of 5000 requests left']);
    expect((await advice('rate-limit'))[0]).toContain('2027-01-15T08:00:00.000Z');
    answer('GET /rate_limit', 404, { message: 'Rate limiting is not enabled.' });
    expect(await world.findings('rate-limit')).toEqual(['ok: requests of acme are not limited']);
  });
});

describe('the address', () => {
  test('where nobody is', async () => {
    const env = { ERRAND_URL: 'http://127.0.0.1:9' };
    expect(await world.findings('address', { env })).toEqual([
      expect.stringMatching(/^failed: .* cannot be reached: /),
    ]);
    expect(await world.findings('webhook-signature', { env })).toEqual([
      'skipped: not looked at, because of address',
    ]);
  });

  test.each([
    [302, { alive: true }],
    [200, '<title>Sign in</title>'],
  ])('where somebody else answers %i %o', async (status, body) => {
    answer('healthz', status, body);
    expect(await world.findings('address')).toEqual([expect.stringContaining('not as the App does')]);
  });

  test('a callback address is tried if one is named', async () => {
    expect(await world.findings('callback')).toEqual([]);
    expect(await world.findings('callback', { callbackUrl: `${world.url}/healthz` })).toEqual([
      `ok: ${world.url}/healthz answers (200 to HEAD)`,
    ]);
    expect(await world.findings('callback', { callbackUrl: 'http://127.0.0.1:9/' })).toEqual([
      expect.stringMatching(/^failed: .* cannot be reached/),
    ]);
  });
});

describe('webhooks', () => {
  test('that go astray, unsigned or unverified', async () => {
    answer('GET /app/hook/config', 200, {
      url: 'https://elsewhere.example/',
      content_type: 'form',
      insecure_ssl: 1,
    });
    expect(await world.findings('webhook-config')).toEqual([
      `failed: webhooks go to https://elsewhere.example/ instead of ${world.url}/api/github/webhooks`,
      'failed: webhooks are not signed',
      'failed: webhooks are not sent as JSON',
      'failed: GitHub does not verify the certificate of the address',
    ]);
  });

  test('--fix sets them right, and looks again', async () => {
    answer('GET /app/hook/config', 200, hook('https://elsewhere.example/'));
    let sent: unknown;
    world.answers['PATCH /app/hook/config'] = (body) => {
      sent = JSON.parse(body);
      answer('GET /app/hook/config', 200, hook(`${world.url}/api/github/webhooks`));
      return { body: { content_type: 'json' } };
    };
    const results = await world.look({ fix: true });
    expect(results.find(({ check }) => check === 'webhook-config')).toMatchObject({
      status: 'ok',
      isMended: true,
    });
    expect(sent).toEqual({
      url: `${world.url}/api/github/webhooks`,
      content_type: 'json',
      secret: 'a-webhook-secret-of-enough',
      insecure_ssl: '0',
    });
  });

  test('--fix that GitHub refuses is said', async () => {
    answer('GET /app/hook/config', 200, hook('https://elsewhere.example/'));
    answer('PATCH /app/hook/config', 422);
    expect(await world.findings('webhook-config', { fix: true })).toEqual([
      expect.stringMatching(/^failed: webhooks go to/),
      expect.stringMatching(/^failed: could not be mended/),
    ]);
  });

  test('that the App signs with another secret', async () => {
    const env = { WEBHOOK_SECRET: 'another-secret-of-enough' };
    expect(await world.findings('webhook-signature', { env })).toEqual([
      `failed: a signed ping to ${world.url}/api/github/webhooks is answered 400`,
    ]);
  });

  test.each([
    ['none were sent', [], 'unknown: GitHub has sent no webhook in the last days'],
    [
      'the newest was lost',
      [delivery('b', 0, 'installation'), delivery('a', 200)],
      "failed: GitHub's last webhook (installation) was answered: failed to connect to host",
    ],
    [
      'an older one was lost',
      [delivery('c', 202), delivery('b', 500), delivery('a', 200)],
      'warning: 1 of the last 3 webhooks were not taken',
    ],
    [
      'a lost one was sent again',
      [delivery('b', 200), delivery('a', 200), delivery('b', 502)],
      'ok: all 2 webhooks of late were taken',
    ],
  ])('%s', async (_, deliveries, line) => {
    answer('GET /app/hook/deliveries', 200, deliveries);
    expect(await world.findings('webhook-deliveries')).toEqual([line]);
  });
});

describe('organisations', () => {
  test('one that has not installed the App', async () => {
    expect(await world.findings('installations', { env: { ERRAND_SECRETS: '{"globex":"x"}' } })).toEqual([
      'ok: installed on acme',
      'failed: the App is not installed on globex, which ERRAND_SECRETS names',
    ]);
  });

  test('none', async () => {
    answer('GET /app/installations', 200, []);
    expect(await world.findings('installations', { env: { ERRAND_ORG: '' } })).toEqual([
      'failed: the App is installed nowhere',
    ]);
    expect((await advice('installations'))[0]).toBe(
      'install it: https://github.example/apps/errand-acme/installations/new',
    );
  });

  test.each([
    ['has not installed the App', () => answer('GET /app/installations', 200, [installation()])],
    [
      'has suspended it',
      () =>
        answer('GET /app/installations', 200, [
          installation(),
          { ...GLOBEX.installation, suspended_at: '2026-01-01T00:00:00Z' },
        ]),
    ],
    [
      'has granted less',
      () =>
        answer('GET /app/installations', 200, [installation(), { ...GLOBEX.installation, permissions: {} }]),
    ],
    ['gives no token', () => answer('POST /app/installations/51/access_tokens', 422)],
    ['has no executor', () => answer('GET /repos/globex/errand-executor', 404)],
    ['has one that cannot be looked at', () => answer('GET /repos/globex/errand-executor', 500)],
  ])('one that %s holds up no other, and every finding names it', async (_, arrange) => {
    addGlobex(world);
    expect((await world.look({ env: GLOBEX.env })).filter(({ status }) => status !== 'ok')).toEqual([]);
    arrange();
    const results = await world.look({ env: GLOBEX.env });
    const bad = results.filter(({ status }) => status !== 'ok');
    expect(bad.some(({ status }) => status === 'failed')).toBe(true);
    for (const { line } of bad) expect(line).toMatch(/globex/i);
    const acme = results.filter(({ organisation }) => organisation === 'acme');
    expect(acme.map(({ check, status }) => `${check} ${status}`)).toEqual([
      'installations ok',
      'permissions ok',
      'executors ok',
      'workflows ok',
      'workflows ok',
      'pages ok',
      'rate-limit ok',
    ]);
  });

  test('one that is not the App’s owner can only install a public App', async () => {
    answer('GET /app/installations', 200, []);
    expect(await advice('installations')).toEqual([
      'install it: https://github.example/apps/errand-acme/installations/new',
    ]);
    answer('GET /app/installations', 200, [installation()]);
    const results = await world.look({ env: GLOBEX.env });
    expect(results.find(({ organisation }) => organisation === 'Globex')).toMatchObject({
      do: expect.stringMatching(
        /^install it: .*; if GitHub does not offer Globex, the App is private, for acme alone: make it public at https:\/\/github\.example\/organizations\/acme\/settings\/apps\/errand-acme\/advanced$/,
      ),
    });
  });

  test('one that nobody works for is named once', async () => {
    addGlobex(world);
    expect(await world.findings('installations')).toEqual([
      'ok: installed on acme',
      'warning: nobody can have work done for globex: installed, but without a secret',
    ]);
  });

  test('several, and nobody says which', async () => {
    answer('GET /app/installations', 200, [
      installation(),
      installation({ id: 51, account: { login: 'globex', id: 10 } }),
    ]);
    expect(await world.findings('installations', { env: { ERRAND_ORG: '' } })).toEqual([
      'failed: the App is installed on acme, globex, and no setting says which one ERRAND_SECRET is for',
    ]);
  });

  test('the only one need not be named', async () => {
    expect(await world.findings('installations', { env: { ERRAND_ORG: '' } })).toEqual([
      'ok: installed on acme',
    ]);
  });

  test('suspended', async () => {
    answer('GET /app/installations', 200, [installation({ suspended_at: '2026-01-01T00:00:00Z' })]);
    expect(await world.findings('installations')).toEqual(['failed: the installation on acme is suspended']);
  });

  test('that has granted less', async () => {
    const permissions: Record<string, string> = { ...installation().permissions, contents: 'read' };
    delete permissions.pages;
    answer('GET /app/installations', 200, [installation({ permissions })]);
    expect(await world.findings('permissions')).toEqual([
      'failed: acme has not granted contents: write, pages: write',
    ]);
    expect(await advice('permissions')).toEqual([
      'have an owner of it agree at https://github.example/organizations/acme/settings/installations/50/permissions/update',
    ]);
  });

  test('that grants more', async () => {
    const permissions = { ...installation().permissions, secrets: 'write' };
    answer('GET /app/installations', 200, [installation({ permissions })]);
    expect(await world.findings('permissions')).toEqual([
      'warning: acme grants more than Errand needs: secrets: write',
    ]);
  });

  test('the App itself asks for less', async () => {
    const { body } = world.answers['GET /app'] as { body: object };
    answer('GET /app', 200, { ...body, permissions: { metadata: 'read' }, events: [] });
    expect(await world.findings('app-permissions')).toEqual([
      expect.stringMatching(/^failed: the App does not ask for .*contents: write/),
    ]);
    expect(await world.findings('permissions')).toEqual([
      'skipped: not looked at, because of app-permissions',
    ]);
    expect(await world.findings('events')).toEqual([expect.stringMatching(/^warning: .*workflow_run/)]);
  });

  test.each([
    [404, { message: 'Not Found' }, /failed: acme\/errand-executor has no workflow evaluations\.yml/],
    [
      200,
      { state: 'disabled_inactivity' },
      /failed: the workflow evaluations\.yml .*\(disabled_inactivity\)/,
    ],
    [403, { message: 'No' }, /failed: acme could not be looked at: GitHub answered 403: No/],
  ])('whose workflow answers %i %o', async (status, body, line) => {
    answer('GET /repos/acme/errand-executor/actions/workflows/evaluations.yml', status, body);
    expect(await world.findings('workflows')).toContainEqual(expect.stringMatching(line));
  });

  test.each([
    [
      { login: 'acme' },
      'unknown: whether acme allows public repositories and Pages cannot be seen from here',
    ],
    [
      { members_can_create_public_repositories: true, members_can_create_public_pages: false },
      'warning: members of acme may not create public Pages sites; the App may be refused as well',
    ],
  ])('that tells of itself %o', async (body, line) => {
    answer('GET /orgs/acme', 200, body);
    expect(await world.findings('pages')).toEqual([line]);
  });
});

describe('the report', () => {
  test('is a line for each finding, and what to do below it', async () => {
    answer('GET /orgs/acme', 200, { login: 'acme' });
    const text = textReport(await world.look({ env: { ERRAND_SECRET: 'short' } }), new PassThrough());
    expect(text).toMatch(/^ok {7}node +Node /m);
    expect(text).toMatch(/^failed {3}secrets +ERRAND_SECRET has 5 characters.*\n +Do: set a random one/m);
    expect(text).toMatch(/\n\n1 failed, 1 unknown, \d+ ok$/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for
    expect(text).not.toMatch(/\u001b/);
  });

  test('as JSON says whether all is well, and holds no secret', async () => {
    const report = JSON.parse(jsonReport(await world.look()));
    expect(report.ok).toBe(true);
    expect(report.findings[0]).toMatchObject({ check: 'node', status: 'ok' });
    expect(JSON.stringify(report)).not.toMatch(/a-secret-of|a-webhook-secret|PRIVATE KEY|ghs_/);
  });
});

describe('executors', () => {
  const tree = (changes: (all: { path: string; sha: string }[]) => unknown) =>
    answer(`GET /repos/acme/errand-executor/git/trees/${HEAD}`, 200, { tree: changes(executorTree()) });
  const file = (path: string, text: string) =>
    answer(`GET /repos/acme/errand-executor/contents/${path}`, 200, {
      content: Buffer.from(text).toString('base64'),
      encoding: 'base64',
    });
  const other = (path: string) => (all: { path: string; sha: string }[]) =>
    all.map((file) => (file.path === path ? { path, sha: 'd'.repeat(40) } : file));

  test('a repository that is not there, or that the App cannot see, is made by --fix', async () => {
    answer('GET /repos/acme/errand-executor', 404);
    expect(await world.findings('executors')).toEqual([
      'failed: there is no repository acme/errand-executor that the App can see',
    ]);
    expect(await advice('executors')).toEqual([expect.stringContaining('errand doctor --fix')]);
  });

  test('a file that is missing is outdated', async () => {
    tree((all) => all.filter(({ path }) => path !== '.github/workflows/errand.yml'));
    expect(await world.findings('executors')).toEqual([
      'failed: acme/errand-executor lacks the newest .github/workflows/errand.yml',
    ]);
  });

  test('what somebody has changed is theirs: a warning that points to the pull request', async () => {
    tree(other('.github/workflows/errand.yml'));
    file('.github/workflows/errand.yml', 'name: Ours\n');
    expect(await world.findings('executors')).toEqual([
      'warning: somebody has changed .github/workflows/errand.yml in acme/errand-executor',
    ]);
  });

  test.each([
    ['open', 'proposed: https://github.example/pull/1'],
    ['closed', 'proposed before, and closed: https://github.example/pull/1'],
  ])('--fix asks for that, and takes it for mended no more than GitHub does: %s', async (state, asked) => {
    tree(other('.github/workflows/errand.yml'));
    file('.github/workflows/errand.yml', 'name: Ours\n');
    answer('GET /repos/acme/errand-executor/pulls', 200, [
      { html_url: 'https://github.example/pull/1', state },
    ]);
    const results = await world.look({ fix: true });
    expect(results.find(({ check }) => check === 'executors')).toMatchObject({
      status: 'warning',
      isMended: false,
      asked,
    });
    const text = textReport(results, new PassThrough());
    expect(text).toContain(`in acme/errand-executor (${asked})\n`);
    expect(text).not.toContain('mended');
    expect(isWell(results)).toBe(true);
  });

  test('one without a commit lacks everything', async () => {
    answer('GET /repos/acme/errand-executor/git/ref/heads/main', 409, {
      message: 'Git Repository is empty.',
    });
    expect(await world.findings('executors')).toEqual([
      'failed: acme/errand-executor lacks the newest .github/workflows/errand.yml, .github/workflows/evaluations.yml, README.md, .github/errand.yml',
    ]);
  });

  test('the settings file may be anything', async () => {
    tree(other('.github/errand.yml'));
    file('.github/errand.yml', 'sites: {at_once: 3}\n');
    expect(await world.findings('executors')).toEqual([
      'ok: acme/errand-executor is as it should be; language models are set at https://github.example/acme/errand-executor/settings/variables/actions',
    ]);
  });

  test('settings that cannot be used keep jobs waiting', async () => {
    tree(other('.github/errand.yml'));
    file('.github/errand.yml', 'sites: {at_once: lots}\n');
    expect(await world.findings('executors')).toEqual([
      expect.stringMatching(/^failed: acme\/errand-executor: \.github\/errand\.yml cannot be used/),
    ]);
  });

  test.each([
    ['archived', { archived: true, private: true }, 'failed: acme/errand-executor is archived'],
    ['public', { archived: false, private: false }, 'warning: acme/errand-executor is public'],
  ])('one that is %s is not as it should be', async (_what, changes, line) => {
    answer('GET /repos/acme/errand-executor', 200, {
      id: 60,
      name: 'errand-executor',
      default_branch: 'main',
      ...changes,
    });
    expect(await world.findings('executors')).toEqual([expect.stringContaining(line)]);
  });

  test('without an action to call nothing can be written', async () => {
    const env = { ERRAND_ACTION: '' };
    expect(await world.findings('executors', { env })).toEqual([expect.stringMatching(/^warning: /)]);
  });
});

test.each([
  ['is not there', 404, {}],
  ['has no keys', 200, { keys: [] }],
])('an issuer that %s lets no run in', async (_what, status, body) => {
  answer('GET /.well-known/jwks', status, body);
  expect(await world.findings('issuer')).toEqual([expect.stringMatching(/^failed: .*no run can be let in$/)]);
});
