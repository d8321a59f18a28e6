import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCredentials } from '../../../src/setup/credentials-file.ts';
import { runCli, startSetupProcess } from '../../fakes/process.ts';
import { keys } from '../local/support/embedded.ts';

let dir: string;
let path: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'errand-setup-'));
  path = join(dir, 'credentials.env');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const ARGS = ['--org', 'acme', '--url', 'https://errand.example'];

describe('errand setup refuses, before GitHub is asked for anything,', () => {
  test('to overwrite credentials', async () => {
    writeFileSync(path, 'APP_ID="1"\n');
    const { code, stdout, stderr } = await runCli(['setup', ...ARGS], { ERRAND_DATA: dir });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`${path} exists and is not overwritten`);
    expect(readFileSync(path, 'utf8')).toBe('APP_ID="1"\n');
  });

  test('a folder that cannot be', async () => {
    writeFileSync(path, '');
    const { code, stderr } = await runCli(['setup', ...ARGS, '--out', join(path, 'below.env')]);
    expect(code).toBe(1);
    expect(stderr).toContain(`no credentials can be kept in ${path}`);
  });

  test.each([
    [['--org', 'acme/../x', '--url', 'https://errand.example'], 'ERRAND_ORG is no organisation'],
    [['--org', 'acme', '--url', 'http://errand.example'], 'ERRAND_URL must be an https address'],
    [['--url', 'https://errand.example'], '--org'],
    [[...ARGS, '--port', '99999'], '--port 99999 is no port'],
  ])('%j', async (args, words) => {
    const { code, stderr } = await runCli(['setup', ...args], { ERRAND_DATA: dir });
    expect(code).toBe(1);
    expect(stderr).toContain(words);
    expect(readdirSync(dir)).toEqual([]);
  });
});

test('stopped before the App was made, it leaves nothing behind and has not succeeded', async () => {
  await using setup = await startSetupProcess(ARGS, { ERRAND_DATA: dir });
  expect((await fetch(setup.url)).status).toBe(200);
  setup.stop();
  expect((await setup.ended).code).toBe(1);
  expect(readdirSync(dir)).toEqual([]);
});

test('other hosts than this machine are behind the App’s address', async () => {
  await using setup = await startSetupProcess([...ARGS, '--host', '0.0.0.0'], { ERRAND_DATA: dir });
  expect(setup.url).toMatch(/^https:\/\/errand\.example\/setup\?token=/);
});

test('a code that GitHub refuses can be followed by a good one, and no secret is printed', async () => {
  const answers = [
    { status: 404, body: { message: 'Not Found' } },
    {
      status: 201,
      body: {
        id: 12,
        name: 'Errand acme',
        html_url: 'https://github.example/apps/errand-acme',
        client_id: 'Iv1.1',
        client_secret: 'the-client-secret',
        webhook_secret: 'the-webhook-secret',
        pem: keys.privateKey,
      },
    },
    // The key is not known everywhere at once.
    { status: 401, body: { message: "'Integration' must generate a public key" } },
    { status: 200, body: { id: 12 } },
  ];
  const github = createServer((_, res) => {
    const { status, body } = answers.shift() ?? { status: 500, body: {} };
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(github, 'listening');
  const GITHUB_API_URL = `http://127.0.0.1:${(github.address() as AddressInfo).port}`;
  await using setup = await startSetupProcess(ARGS, { ERRAND_DATA: dir, GITHUB_API_URL });
  const html = await (await fetch(setup.url)).text();
  const state = /state=([\w-]+)/.exec(html)?.[1];
  const back = (code: string) => fetch(new URL(`/setup/return?code=${code}&state=${state}`, setup.url));
  expect((await back('bad')).status).toBe(502);
  expect((await back('good')).status).toBe(200);
  const { code, output } = await setup.ended;
  github.close();

  expect(code).toBe(0);
  expect(output).toContain('https://github.example/apps/errand-acme/installations/new');
  const credentials = readCredentials(path);
  expect(credentials).toMatchObject({
    APP_ID: '12',
    PRIVATE_KEY: keys.privateKey,
    WEBHOOK_SECRET: 'the-webhook-secret',
    GITHUB_CLIENT_ID: 'Iv1.1',
    GITHUB_CLIENT_SECRET: 'the-client-secret',
    ERRAND_URL: 'https://errand.example',
    ERRAND_ORG: 'acme',
    ERRAND_SECRET: expect.stringMatching(/^[\w-]{43}$/),
    GITHUB_API_URL,
  });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(dir)).toEqual(['credentials.env']);
  for (const secret of ['the-client-secret', 'the-webhook-secret', 'PRIVATE KEY', credentials?.ERRAND_SECRET])
    expect(output).not.toContain(secret);
});
