import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepSecret } from '../../../src/config/caller-secrets.ts';
import { ConfigError } from '../../../src/config/parse.ts';
import { readServeConfig } from '../../../src/config/serve.ts';
import { readSetupEnvironment, setupCommand } from '../../../src/config/setup.ts';
import { createCredentialsFile } from '../../../src/setup/credentials-file.ts';
import { keys } from '../local/support/embedded.ts';

const GIVEN = { ERRAND_ORG: 'acme', ERRAND_URL: 'https://errand.example' };

describe('what setup is told', () => {
  test.each(['acme', 'Acme-2', 'a', 'a'.repeat(39)])('%s is an organisation', (name) => {
    expect(readSetupEnvironment({ ...GIVEN, ERRAND_ORG: name }).organisation).toBe(name);
  });

  test.each([
    'acme/x',
    '-acme',
    'acme-',
    'a--b',
    'a b',
    '../acme',
    'äcme',
    'a?b',
    'a_b',
    'a'.repeat(40),
    '<b>',
  ])('%s is none', (name) => {
    expect(() => readSetupEnvironment({ ...GIVEN, ERRAND_ORG: name })).toThrow(
      /ERRAND_ORG is no organisation/,
    );
  });

  test.each([
    ['https://errand.example/', 'https://errand.example'],
    ['https://errand.example/below', 'https://errand.example/below'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['http://localhost:3000', 'http://localhost:3000'],
  ])('%s is an address', (url, taken) => {
    expect(readSetupEnvironment({ ...GIVEN, ERRAND_URL: url }).url).toBe(taken);
  });

  test.each([
    'http://errand.example',
    'http://127.0.0.1.example',
    'ftp://errand.example',
    'ftp://127.0.0.1',
    'errand.example',
    'https://user:word@errand.example',
    'https://errand.example/?a=b',
    'https://errand.example/#a',
  ])('%s is none', (url) => {
    expect(() => readSetupEnvironment({ ...GIVEN, ERRAND_URL: url })).toThrow(
      /ERRAND_URL must be an https address/,
    );
  });

  test('what is missing is named with its flag', () => {
    expect(() => readSetupEnvironment({ ERRAND_ORG: '', ERRAND_URL: '' })).toThrow(
      /ERRAND_ORG is not set: .*--org.*\nERRAND_URL is not set: .*--url/,
    );
  });

  test('another GitHub is remembered, github.com need not be', () => {
    const api = 'https://ghe.example/api/v3';
    expect(readSetupEnvironment(GIVEN).otherGitHub).toEqual({});
    expect(readSetupEnvironment({ ...GIVEN, GITHUB_API_URL: api }).otherGitHub).toEqual({
      GITHUB_API_URL: api,
    });
  });

  test('the command to run has in it what is known', () => {
    expect(setupCommand({})).toBe('errand setup --org YOUR-ORGANISATION --url https://errand.example.org');
    expect(setupCommand(GIVEN)).toBe('errand setup --org acme --url https://errand.example');
  });
});

describe('what serve reads', () => {
  let dir: string;
  let path: string;
  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'errand-serve-'));
    path = join(dir, 'credentials.env');
    const file = await createCredentialsFile(path);
    await file.save({
      APP_ID: '12',
      PRIVATE_KEY: keys.privateKey,
      WEBHOOK_SECRET: 'webhook-secret',
      ERRAND_SECRET: 'from-the-file',
      ...GIVEN,
    });
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  test('the credentials that setup wrote are all it needs', () => {
    expect(readServeConfig({ ERRAND_DATA: dir })).toMatchObject({
      url: GIVEN.ERRAND_URL,
      callers: [{ secrets: [keepSecret('from-the-file')] }],
      webhookSecret: 'webhook-secret',
      github: { organisation: 'acme', app: { id: 12, privateKey: keys.privateKey } },
    });
  });

  test('the environment wins over them; what is empty does not', () => {
    const config = readServeConfig({ ERRAND_DATA: dir, ERRAND_SECRET: 'from-outside', ERRAND_URL: '' });
    expect(config.callers[0]?.secrets).toEqual([keepSecret('from-outside')]);
    expect(config.url).toBe(GIVEN.ERRAND_URL);
  });

  test("a key in a file of its own wins over the credentials' key", () => {
    const PRIVATE_KEY_PATH = join(dir, 'key.pem');
    writeFileSync(PRIVATE_KEY_PATH, 'no key');
    expect(() => readServeConfig({ ERRAND_DATA: dir, PRIVATE_KEY_PATH })).toThrow(
      /PRIVATE_KEY_PATH holds no/,
    );
  });

  test('ERRAND_CREDENTIALS names another file, which has to be there', () => {
    const { callers } = readServeConfig({ ERRAND_DATA: '/nowhere', ERRAND_CREDENTIALS: path });
    expect(callers[0]?.secrets).toEqual([keepSecret('from-the-file')]);
    expect(() => readServeConfig({ ERRAND_DATA: dir, ERRAND_CREDENTIALS: join(dir, 'other.env') })).toThrow(
      /ERRAND_CREDENTIALS names .*other\.env, which is not there/,
    );
  });

  test('credentials that others can read are refused', () => {
    chmodSync(path, 0o644);
    const error = (() => {
      try {
        return readServeConfig({ ERRAND_DATA: dir });
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as Error).message).toContain(`chmod 600 ${path}`);
  });
});
