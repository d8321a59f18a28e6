import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCredentials } from '../../src/setup/credentials-file.ts';
import { launchBrowser } from '../fakes/browser.ts';
import { freePort } from '../fakes/free-port.ts';
import { runCli, startServe, startSetupProcess } from '../fakes/process.ts';
import { until } from '../fakes/wait.ts';
import { ALL_PERMISSIONS, type Harness, startHarness } from '../unit/local/support/embedded.ts';

let dir: string;
let harness: Harness;
let browser: Browser;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'errand-setting-up-'));
  harness = await startHarness({
    permissions: { ...ALL_PERMISSIONS, pull_requests: 'write' },
    settings: { acme: { people: { olive: 'admin', rita: 'read' } } },
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await harness[Symbol.asyncDispose]();
  rmSync(dir, { recursive: true, force: true });
});

interface DoctorReport {
  ok: boolean;
  findings: { check: string; status: string; line: string }[];
}

const ACTION = `acme/errand/action@${'a'.repeat(40)}`;

test('an owner creates the App in the browser, starts it with what was kept, installs it, and doctor is content', async () => {
  const { github } = harness;
  const url = `http://127.0.0.1:${await freePort()}`;
  await using setup = await startSetupProcess(['--org', 'acme', '--url', url], {
    ERRAND_DATA: dir,
    GITHUB_API_URL: `${github.url}/api/v3`,
    GITHUB_SERVER_URL: github.url,
    ERRAND_OIDC_ISSUER: github.url,
  });
  const page = await browser.newPage();
  await page.goto(setup.url);
  await page.getByRole('button', { name: 'Create it on GitHub' }).click();
  expect(await page.content()).toContain('administration: write');
  await page.getByRole('button', { name: 'Create GitHub App' }).click();
  await page.getByRole('heading', { name: 'The App is created' }).waitFor();
  const install = await page.getByRole('link', { name: 'Install it on acme' }).getAttribute('href');

  const { code, output } = await setup.ended;
  expect(code).toBe(0);
  expect(output).toContain(install);
  expect(readdirSync(dir)).toEqual(['credentials.env']);
  const file = join(dir, 'credentials.env');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const { PRIVATE_KEY, WEBHOOK_SECRET, GITHUB_CLIENT_SECRET, ERRAND_SECRET } = readCredentials(file) ?? {};
  for (const secret of [PRIVATE_KEY, WEBHOOK_SECRET, GITHUB_CLIENT_SECRET, ERRAND_SECRET]) {
    expect(secret).toBeTruthy();
    expect(output).not.toContain(secret);
  }

  const env = {
    ERRAND_DATA: dir,
    ERRAND_URL: url,
    ERRAND_ACTION: ACTION,
  };
  await using serve = await startServe(env);
  for (const path of ['/setup', '/probot', '/probot/setup', '/probot/import', '/probot/success'])
    for (const method of ['GET', 'POST'])
      expect((await fetch(`${serve.url}${path}`, { method })).status, `${method} ${path}`).toBe(404);

  await page.goto(install ?? '');
  await page.getByRole('button', { name: 'Install on acme' }).click();
  // The webhook of the installation has the App make the executor repository.
  await until('the executor repository', async () => {
    const workflow = '/repos/acme/errand-executor/actions/workflows/evaluations.yml';
    return (await harness.api('GET', workflow)).status === 200;
  });
  const { stdout } = await runCli(['doctor', '--json'], env);
  const { ok, findings }: DoctorReport = JSON.parse(stdout);
  // What an organisation allows is not shown to everybody.
  expect(findings.filter(({ check, status }) => status !== 'ok' && check !== 'pages')).toEqual([]);
  expect(ok).toBe(true);
  expect(findings.map(({ check }) => check)).toEqual(
    expect.arrayContaining(['webhook-signature', 'webhook-deliveries', 'permissions', 'workflows', 'pages']),
  );
});

// Goes on with the App of the story above.
test('who may write to the executor repository signs in to the dashboard with GitHub, and who may not does not', async () => {
  // GitHub sends people back to where the App was made for, and nowhere else.
  const { ERRAND_URL = '' } = readCredentials(join(dir, 'credentials.env')) ?? {};
  await using serve = await startServe({ ERRAND_URL, ERRAND_DATA: dir, ERRAND_ACTION: ACTION });
  const signIn = async (login: string) => {
    const page = await browser.newPage();
    await page.goto(`${serve.url}/dashboard/jobs`);
    await page.getByRole('link', { name: 'Sign in with GitHub' }).click();
    await page.getByRole('button', { name: `Authorize as ${login}` }).click();
    await page.waitForURL(`${serve.url}/**`);
    return page;
  };
  const page = await signIn('olive');
  await page.getByRole('heading', { level: 1, name: 'Jobs' }).waitFor();
  expect(await page.getByText('olive · acme').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('link', { name: 'Sign in with GitHub' }).waitFor();
  const refused = await signIn('rita');
  expect(await refused.getByRole('alert').textContent()).toContain(
    'rita may write to no executor repository',
  );
});

// And on with it.
test('doctor says what is wrong where webhooks go astray, and --fix mends it', async () => {
  const credentials = readCredentials(join(dir, 'credentials.env')) ?? {};
  await using serve = await startServe({
    ...credentials,
    ERRAND_DATA: dir,
    ERRAND_URL: `http://127.0.0.1:${await freePort()}`,
  });
  const env = { ERRAND_DATA: dir, ERRAND_URL: serve.url, ERRAND_ACTION: ACTION };
  const webhooks = `${serve.url}/api/github/webhooks`;
  const broken = await runCli(['doctor'], env);
  expect(broken.code).toBe(1);
  expect(broken.stdout).toMatch(
    /^failed +webhook-config +webhooks go to .* instead of .*\n +Do: run "errand doctor --fix"/m,
  );
  const mended = await runCli(['doctor', '--fix'], env);
  expect(mended.stdout).toContain(`signed webhooks go to ${webhooks} (mended)`);
  expect((await runCli(['doctor'], env)).stdout).not.toMatch(/^(failed|warning|skipped) /m);
});

// And on with it.
test('what somebody has changed in the executor is proposed, and not said to be mended', async () => {
  const env = { ERRAND_DATA: dir, ERRAND_URL: `http://127.0.0.1:${await freePort()}`, ERRAND_ACTION: ACTION };
  const path = '/repos/acme/errand-executor/contents/README.md';
  const { sha } = (await harness.api('GET', path)).body;
  const content = Buffer.from('Ours now').toString('base64');
  expect((await harness.api('PUT', path, { message: 'By hand', content, sha })).status).toBe(200);
  const changed = 'somebody has changed README.md in acme/errand-executor';
  const { findings }: DoctorReport = JSON.parse((await runCli(['doctor', '--fix', '--json'], env)).stdout);
  const [pull] = (await harness.api('GET', '/repos/acme/errand-executor/pulls')).body;
  expect(findings.find(({ check }) => check === 'executors')).toMatchObject({
    status: 'warning',
    line: changed,
    isMended: false,
    asked: `proposed: ${pull.html_url}`,
  });
});

test('an organisation that has no App yet is said to need a public one, and the others are looked at all the same', async () => {
  const env = {
    ERRAND_DATA: dir,
    ERRAND_URL: `http://127.0.0.1:${await freePort()}`,
    ERRAND_ACTION: ACTION,
    ERRAND_SECRETS: '{"globex":"a-secret-of-enough-characters"}',
  };
  const { code, stdout } = await runCli(['doctor'], env);
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^failed +installations +the App is not installed on globex, .*\n +Do: install it: .*make it public at /m,
  );
  expect(stdout).toMatch(/^skipped +executors +globex was not looked at, because of permissions$/m);
  expect(stdout).toMatch(/^ok +workflows +acme has errand\.yml$/m);
});
