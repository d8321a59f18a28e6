import { expect, test } from 'vitest';
import { ConversionFailed, convertCode } from '../../../src/setup/convert-code.ts';
import { waitForKey } from '../../../src/setup/wait-for-key.ts';
import { keys } from '../local/support/embedded.ts';
import { CONVERTED, json, startGitHub } from './support.ts';

test('a code is traded for the credentials, whatever is in it', async () => {
  const paths: (string | undefined)[] = [];
  await using github = await startGitHub((req, res) => {
    paths.push(`${req.method} ${req.url}`);
    json(201, CONVERTED)(req, res);
  });
  expect(await convertCode(github.url, 'a/../b', Date)).toMatchObject({
    id: 12,
    webhook_secret: 'webhook-secret',
  });
  expect(paths).toEqual(['POST /app-manifests/a%2F..%2Fb/conversions']);
});

test.each([
  [404, { message: 'Not Found' }, /works once, within an hour/],
  [
    422,
    { message: 'Validation Failed' },
    /GitHub answered 422: Validation Failed\. Reload this page.*delete the App/,
  ],
  [502, { message: 'Server Error' }, /GitHub answered 502: Server Error/],
  [201, { ...CONVERTED, pem: undefined }, /GitHub's answer lacks pem/],
  [201, { ...CONVERTED, html_url: 'javascript:alert(1)' }, /GitHub's answer lacks html_url/],
])('%i %o gives no credentials, and says what to do', async (status, body, message) => {
  await using github = await startGitHub(json(status, body));
  const error = await convertCode(github.url, 'code', Date).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ConversionFailed);
  expect(error.message).toMatch(message);
  expect(error.message).not.toContain('client-secret');
});

test('no answer is said to be none', async () => {
  await using github = await startGitHub((req) => req.socket.destroy());
  await expect(convertCode(github.url, 'code', Date)).rejects.toThrow(/GitHub did not answer/);
});

/** Time that passes only while it is waited for. */
function simulateTime() {
  const waited: number[] = [];
  return {
    waited,
    clock: { now: () => waited.reduce((sum, ms) => sum + ms, 0) },
    wait: async (ms: number) => void waited.push(ms),
  };
}

const APP = { id: 12, privateKey: keys.privateKey };

test('a new key is asked for until GitHub knows it', async () => {
  const answers = [401, 401, 200];
  await using github = await startGitHub((req, res) =>
    json(answers.shift() ?? 500, { message: '-' })(req, res),
  );
  const { waited, ...time } = simulateTime();
  expect(await waitForKey({ apiUrl: github.url, app: APP, ...time })).toBeUndefined();
  expect(waited).toEqual([1_000, 1_000]);
});

test('a key that stays unknown is given up after half a minute', async () => {
  await using github = await startGitHub(json(401, { message: 'Bad credentials' }));
  const time = simulateTime();
  expect(await waitForKey({ apiUrl: github.url, app: APP, ...time })).toBe(
    'GitHub answered 401: Bad credentials',
  );
  expect(time.clock.now()).toBe(30_000);
});

test('so is one that nobody answers anything about, however long each answer is waited for', async () => {
  await using github = await startGitHub((req) => req.socket.destroy());
  const { waited, wait } = simulateTime();
  let now = 0;
  const clock = { now: () => (now += 5_000) };
  expect(await waitForKey({ apiUrl: github.url, app: APP, clock, wait })).toMatch(/^GitHub did not answer/);
  expect(waited.length).toBeLessThan(6);
});
