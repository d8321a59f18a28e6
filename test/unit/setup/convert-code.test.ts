import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { ConversionFailed, convertCode } from '../../../src/setup/convert-code.ts';
import { waitForKey } from '../../../src/setup/wait-for-key.ts';
import { keys } from '../local/support/embedded.ts';

const CONVERTED = {
  id: 12,
  slug: 'errand-acme',
  name: 'Errand acme',
  html_url: 'https://github.example/apps/errand-acme',
  client_id: 'Iv1.1',
  client_secret: 'client-secret',
  webhook_secret: 'webhook-secret',
  pem: keys.privateKey,
};

async function startGitHub(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const json =
  (status: number, body: unknown): RequestListener =>
  (_, res) =>
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

test('a code is traded for the credentials, whatever is in it', async () => {
  const paths: (string | undefined)[] = [];
  await using github = await startGitHub((req, res) => {
    paths.push(`${req.method} ${req.url}`);
    json(201, CONVERTED)(req, res);
  });
  expect(await convertCode(github.url, 'a/../b')).toMatchObject({ id: 12, webhook_secret: 'webhook-secret' });
  expect(paths).toEqual(['POST /app-manifests/a%2F..%2Fb/conversions']);
});

test.each([
  [404, { message: 'Not Found' }, /works once, within an hour/],
  [422, { message: 'Validation Failed' }, /GitHub answered 422: Validation Failed\. Delete the App/],
  [502, { message: 'Server Error' }, /GitHub answered 502: Server Error/],
  [201, { ...CONVERTED, pem: undefined }, /GitHub's answer lacks pem/],
  [201, { ...CONVERTED, html_url: 'javascript:alert(1)' }, /GitHub's answer lacks html_url/],
])('%i %o gives no credentials, and says what to do', async (status, body, message) => {
  await using github = await startGitHub(json(status, body));
  const error = await convertCode(github.url, 'code').catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ConversionFailed);
  expect(error.message).toMatch(message);
  expect(error.message).not.toContain('client-secret');
});

test('no answer is said to be none', async () => {
  await using github = await startGitHub((req) => req.socket.destroy());
  await expect(convertCode(github.url, 'code')).rejects.toThrow(/GitHub did not answer/);
});

test('a new key is asked for until GitHub knows it', async () => {
  const answers = [401, 401, 200];
  await using github = await startGitHub((req, res) =>
    json(answers.shift() ?? 500, { message: '-' })(req, res),
  );
  const waited: number[] = [];
  const app = { id: 12, privateKey: keys.privateKey };
  const wait = async (ms: number) => void waited.push(ms);
  expect(await waitForKey({ apiUrl: github.url, app, wait })).toBe(true);
  expect(waited).toEqual([1_000, 1_000]);
});

test('a key that stays unknown is given up after half a minute', async () => {
  await using github = await startGitHub(json(401, { message: 'Bad credentials' }));
  let waited = 0;
  const app = { id: 12, privateKey: keys.privateKey };
  const wait = async (ms: number) => {
    waited += ms;
  };
  expect(await waitForKey({ apiUrl: github.url, app, wait })).toBe(false);
  expect(waited).toBe(29_000);
});
