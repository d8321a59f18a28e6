import { getServers, setServers } from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installEgressGuard } from '../../../src/local/egress/guard.ts';
import { systemResolver } from '../../../src/outgoing/approved-addresses.ts';
import { createGuardedPost } from '../../../src/outgoing/guarded-post.ts';
import { type HookReceiver, startHookReceiver } from './hook-receiver.ts';
import { type NameServer, startNameServer } from './name-server.ts';

const names = ['rebinding', 'private', 'here', 'mixed', 'silent', 'unknown'].map((name) => `${name}.test`);
installEgressGuard({ allowed: names });

let server: NameServer;
let receiver: HookReceiver;
const usual = getServers();
beforeEach(async () => {
  server = await startNameServer({
    'rebinding.test': [['93.184.216.34'], ['127.0.0.1']],
    'private.test': [['10.0.0.1']],
    'here.test': [['127.0.0.1'], ['127.0.0.99']],
    'mixed.test': [['93.184.216.34', '169.254.169.254']],
    'silent.test': 'silent',
  });
  useNameServers([`127.0.0.1:${server.port}`]);
  receiver = await startHookReceiver();
});
afterEach(async () => {
  useNameServers(usual);
  await receiver[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

/** Node makes new functions for other servers; who has imported the old ones has to get them. */
function useNameServers(servers: readonly string[]): void {
  setServers(servers);
  syncBuiltinESMExports();
}

const send = (host: string, { allowLoopback = false, timeoutMs = 5_000 } = {}) =>
  createGuardedPost({ policy: { allowLoopback, allowHttp: true } })({
    url: `http://${host}:${receiver.port}/`,
    body: '{}',
    headers: {},
    timeoutMs,
  });

test('a name that turns from public to private between two questions of ours gets nothing', async () => {
  expect(await systemResolver.public('rebinding.test')).toEqual([{ address: '93.184.216.34', family: 4 }]);
  expect((await send('rebinding.test')).error).toMatch(/not of the public internet/);
  expect(receiver.received).toEqual([]);
});

test('the name server is asked once for each family, and what it said then is connected to', async () => {
  expect(await send('here.test', { allowLoopback: true })).toMatchObject({ http_status: 204, error: null });
  expect(server.asked.toSorted()).toEqual(['here.test 1', 'here.test 28']);
  expect(receiver.received).toHaveLength(1);
});

test.each([
  ['private.test', /not of the public internet/],
  ['mixed.test', /not of the public internet/],
  ['unknown.test', /ENOTFOUND/],
  ['silent.test', /no answer within 0.3 s/],
])('%s: nothing is sent, and the result says why', async (host, reason) => {
  const { http_status, error } = await send(host, { timeoutMs: host === 'silent.test' ? 300 : 5_000 });
  expect([http_status, error]).toEqual([null, expect.stringMatching(reason)]);
  expect(receiver.received).toEqual([]);
});
