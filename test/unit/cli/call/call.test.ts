import { expect, test, vi } from 'vitest';
import { type Call, type CallFlags, call } from '../../../../src/cli/call/call.ts';
import { explain } from '../../../../src/cli/call/explain.ts';
import type { Client } from '../../../../src/client/client.ts';
import { answeredError } from '../../../../src/client/errand-error.ts';
import { ID, json, problem, serve, view } from '../../client/support.ts';
import { fakeTerminal } from '../terminal/support.ts';

/** What a command that does `work` says, and how it exits. */
async function runCall(flags: CallFlags, work: (call: Call) => Promise<number>) {
  const [stdout, stderr] = [fakeTerminal({ isTTY: false }), fakeTerminal({ isTTY: false })];
  const io = { stdout, stderr, exitCode: undefined } as unknown as Pick<
    NodeJS.Process,
    'stdout' | 'stderr' | 'exitCode'
  >;
  await call({ flags, names: { '#/code': '--code' }, io }, work);
  return { code: io.exitCode, said: stderr.lines() };
}

const run = (url: string, work: (client: Client, call: Call) => Promise<number>) =>
  runCall({ url, secret: 'mine' }, (context) => work(context.connect(), context));

test('a command exits as its work says, and says nothing besides', async () => {
  await using server = await serve((res) => json(res, view()));
  const work = async (client: Client) => ((await client.status(ID)).status === 'queued' ? 7 : 0);
  expect(await run(server.url, work)).toEqual({ code: 7, said: [''] });
});

test.each([
  [404, 'not-found', {}, 'errand: It is not-found: so'],
  [401, 'unauthorized', {}, / does not know this secret: give yours with ERRAND_SECRET or --secret\.$/],
  [
    422,
    'invalid-fields',
    {
      errors: [
        { pointer: '#/code', detail: 'is wrong' },
        { pointer: '#/args', detail: 'is long' },
      ],
    },
    'errand: It is invalid-fields: --code is wrong; #/args is long',
  ],
] as const)('%i "%s" is told with what Errand said, and exits with 2', async (status, name, more, said) => {
  await using server = await serve((res) => problem(res, status, name, more));
  const refused = await run(server.url, async (client) => (await client.cancel(ID)) && 0);
  expect(refused).toEqual({ code: 2, said: [expect.stringMatching(said), ''] });
});

test('where nobody is it says so at once, but who has answered before is waited for', async () => {
  const server = await serve((res) => res.destroy());
  await server[Symbol.asyncDispose]();
  const ask = async (client: Client) => (await client.status(ID)) && 0;
  expect(await run(server.url, ask)).toEqual({
    code: 2,
    said: [expect.stringMatching(/ECONNREFUSED\. Start it on this machine with "errand local"/), ''],
  });

  const leaving = AbortSignal.timeout(1_000);
  const again = await run(server.url, async (client, { answered }) => {
    answered();
    await client.status(ID, { signal: leaving });
    return 0;
  });
  expect(leaving.aborted).toBe(true);
  expect(again.code).toBe(3);
});

test('an address that is none is named', async () => {
  const here = await run('errand.example', async () => 0);
  expect(here.code).toBe(2);
  expect(here.said.join()).toContain('ERRAND_URL (or --url) must be an http(s) address');
});

test('an address at which something else answers is doubted', () => {
  const error = answeredError(404, '<h1>Not here</h1>', undefined);
  expect(explain(error, 'http://127.0.0.1:4000')).toBe(
    'http://127.0.0.1:4000 does not answer as Errand does (HTTP status 404): is it the address of an Errand App?',
  );
});

test('elsewhere than on this machine a secret is needed, but not to read', async () => {
  vi.stubEnv('ERRAND_SECRET', undefined);
  const flags = { url: 'https://127.0.0.1.errand.example' };
  const reading = await runCall(flags, async ({ connect }) => (connect({ isReading: true }) ? 0 : 1));
  expect(reading.code).toBe(0);
  const asking = await runCall(flags, async ({ connect }) => (connect() ? 0 : 1));
  expect([asking.code, asking.said.join()]).toEqual([2, expect.stringContaining('ERRAND_SECRET is not set')]);
  // A secret that a file brings along will do.
  expect((await runCall(flags, async ({ connect }) => (connect({ secret: 'its' }) ? 0 : 1))).code).toBe(0);
  vi.unstubAllEnvs();
});
