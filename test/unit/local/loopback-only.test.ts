import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { isForeignName } from '../../../src/local/github/http/foreign-name.ts';
import { loopbackOnly } from '../../../src/local/loopback-only.ts';
import { listen } from '../../../src/server.ts';
import { refuseUpgrade } from '../../../src/streams/refuse-upgrade.ts';
import { startHarness } from './support/embedded.ts';

test.each([
  ['127.0.0.1:3000', false],
  ['127.0.0.1', false],
  ['127.8.8.8:80', false],
  ['localhost:3000', false],
  ['LocalHost', false],
  ['[::1]:3000', false],
  ['evil.example:3000', true],
  ['127.0.0.1.evil.example', true],
  ['localhost.evil.example:3000', true],
  ['0.0.0.0:3000', true],
  ['192.168.1.2:3000', true],
  ['[::2]', true],
  // The App says what is wrong with these.
  ['a b', false],
  [undefined, false],
])('%s is the name of another machine: %s', (host, isForeign) => {
  expect(isForeignName(host)).toBe(isForeign);
});

async function ask(url: string, host: string, ...more: string[]): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const head = ['GET / HTTP/1.1', `host: ${host}`, ...more];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  return text(socket);
}
const UPGRADE = ['connection: Upgrade', 'upgrade: websocket'];

test('a page that has its name lead here is not let in, by request or WebSocket', async () => {
  const server = await listen({ port: 0, host: '127.0.0.1' });
  const served = loopbackOnly({
    handle: (_req, res) => void res.end('let in'),
    longLived: { upgrade: (_req, socket) => refuseUpgrade(socket, 404, 'let in'), end() {} },
  });
  server.use(served.handle, served.longLived);
  const close = 'connection: close';
  expect(await ask(server.url, 'localhost', close)).toMatch(/^HTTP\/1\.1 200 .*let in/s);
  expect(await ask(server.url, 'localhost', ...UPGRADE)).toMatch(/^HTTP\/1\.1 404 .*let in/s);
  const refused = await ask(server.url, 'evil.example', close);
  expect(refused).toMatch(/^HTTP\/1\.1 421 .*application\/problem\+json.*"status":421/s);
  const handshake = await ask(server.url, 'evil.example', ...UPGRADE);
  expect(handshake).toMatch(/^HTTP\/1\.1 421 .*no other name/s);
  expect(refused + handshake).not.toContain('let in');
  await server.close();
});

test('nor is it by the embedded GitHub', async () => {
  await using harness = await startHarness();
  const close = 'connection: close';
  expect(await ask(harness.github.url, 'localhost', close)).not.toMatch(/^HTTP\/1\.1 421/);
  expect(await ask(harness.github.url, 'evil.example', close)).toMatch(/^HTTP\/1\.1 421 .*no other name/s);
});
