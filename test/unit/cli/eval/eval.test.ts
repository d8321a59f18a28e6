import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { until } from '../../../fakes/wait.ts';
import {
  type Asked,
  accepted,
  EVENTS,
  ID,
  json,
  problem,
  serve,
  streamEvents,
  toRecord,
  view,
} from '../../client/support.ts';

const CLI = join(import.meta.dirname, '../../../../src/cli.ts');
// Each test starts a process or two.
vi.setConfig({ testTimeout: 30_000 });

let dir: string;
let program: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'errand-eval-'));
  program = join(dir, 'hello.py');
  writeFileSync(program, 'print("hé")\n');
});
afterAll(() => rmSync(dir, { recursive: true }));

function start(args: string[], env: NodeJS.ProcessEnv = {}, input = '') {
  const child = spawn(process.execPath, [CLI, 'eval', ...args], {
    cwd: dir,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return child;
}

async function run(args: string[], env: NodeJS.ProcessEnv = {}, input = '') {
  return ended(start(args, env, input));
}

async function ended(child: ChildProcess) {
  const [[code, signal], out, err] = await Promise.all([
    once(child, 'close') as Promise<[number | null, string | null]>,
    child.stdout ? buffer(child.stdout) : Buffer.alloc(0),
    child.stderr ? buffer(child.stderr) : Buffer.alloc(0),
  ]);
  return { code, signal, out, stdout: out.toString(), stderr: err.toString() };
}

/** Answers a submission and then as the rest says. */
function submitted(rest: (res: ServerResponse, asked: Asked) => void = streamEvents) {
  return (res: ServerResponse, asked: Asked) =>
    asked.url === '/eval-async' ? json(res, accepted, 202) : rest(res, asked);
}

const sent = (asked: Asked[]) => JSON.parse(asked[0]?.body ?? 'null');

describe('submitting', () => {
  test('sends the program with all that was said of it, and prints id and address', async () => {
    await using server = await serve(submitted());
    writeFileSync(join(dir, 'input.txt'), 'in\r\nput ä');
    const flags = [
      '--arg',
      '-x',
      '--arg',
      'two words',
      '--stdin',
      'input.txt',
      '--timeout',
      '1.5',
      '--memory',
      '64',
    ];
    const env = { ERRAND_URL: server.url, ERRAND_SECRET: 'mine' };
    const { code, stdout, stderr } = await run([program, ...flags], env);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toBe(`${ID}\n${accepted.status_url}\n`);
    expect(sent(server.asked)).toEqual({
      code: 'print("hé")\n',
      language: 'python',
      args: ['-x', 'two words'],
      stdin: 'in\r\nput ä',
      timeout_s: 1.5,
      memory_mb: 64,
    });
    expect(server.asked[0]?.headers.authorization).toBe('Bearer mine');
  });

  test('takes the program from standard input, and flags before the environment', async () => {
    await using server = await serve(submitted());
    const args = ['-', '--json', '--url', server.url, '--secret', 'other'];
    const env = { ERRAND_URL: 'http://127.0.0.1:1', ERRAND_SECRET: 'mine' };
    const { code, stdout } = await run(args, env, '#!/usr/bin/env node\nconsole.log(1)');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(accepted);
    expect(sent(server.asked)).toEqual({
      code: '#!/usr/bin/env node\nconsole.log(1)',
      language: 'javascript',
      args: [],
    });
    expect(server.asked[0]?.headers.authorization).toBe('Bearer other');
  });

  test('on this machine the secret of local mode is taken, elsewhere yours is asked for', async () => {
    await using server = await serve(submitted());
    await run([program, '--url', server.url]);
    expect(server.asked[0]?.headers.authorization).toBe('Bearer local-secret');
    const { code, stderr } = await run([program, '--url', 'https://127.0.0.1.errand.example']);
    expect(code).toBe(125);
    expect(stderr).toContain('ERRAND_SECRET is not set');
  });

  test('where nobody answers it says at once how to start one', async () => {
    const server = await serve((res) => res.destroy());
    await server[Symbol.asyncDispose]();
    const begun = Date.now();
    const { code, stderr } = await run([program, '--watch'], { ERRAND_URL: server.url });
    expect(code).toBe(125);
    expect(stderr).toBe(
      `errand: Errand does not answer at ${server.url}: ECONNREFUSED. Start it on this machine with "errand local", or say with --url or ERRAND_URL where it is.\n`,
    );
    expect(Date.now() - begun).toBeLessThan(20_000);
  });

  test('a refusal names the flag that was wrong', async () => {
    const errors = [{ pointer: '#/timeout_s', detail: 'Too big: expected number to be <=300' }];
    await using server = await serve((res) => problem(res, 422, 'invalid-fields', { errors }));
    const { code, stderr } = await run([program, '--timeout', '1000'], { ERRAND_URL: server.url });
    expect(code).toBe(125);
    expect(stderr).toBe('errand: It is invalid-fields: --timeout Too big: expected number to be <=300\n');
  });

  test.each([
    ['no such file', ['missing.py'], 'missing.py cannot be read'],
    ['not text', ['binary.py'], 'binary.py is not UTF-8 text'],
    ['twice standard input', ['-', '--stdin', '-'], 'standard input is either'],
    ['no number', ['hello.py', '--timeout', 'long'], '--timeout has to be a number, not "long"'],
    ['an unknown flag', ['hello.py', '--fast'], "unknown option '--fast'"],
    ['JSON while watching', ['hello.py', '--json', '--watch'], "'--json' cannot be used with"],
    ['no file', [], 'missing required argument'],
  ])('%s: 125, and nothing is sent', async (_, args, message) => {
    await using server = await serve(submitted());
    writeFileSync(join(dir, 'binary.py'), Buffer.from([0x70, 0xff]));
    const { code, stderr, stdout } = await run(args, { ERRAND_URL: server.url });
    expect(stderr).toContain(message);
    expect([code, stdout, server.asked]).toEqual([125, '', []]);
  });
});

describe('watching', () => {
  const output = Buffer.concat([Buffer.from('half änaïve 🐢\r\n\u2028end')]);

  test('passes on every byte of both streams, and says that it was started again', async () => {
    await using server = await serve(submitted());
    const child = start([program, '--watch'], { ERRAND_URL: server.url });
    const [out, err] = await Promise.all([buffer(child.stdout), buffer(child.stderr), once(child, 'close')]);
    expect(child.exitCode).toBe(0);
    expect(out).toEqual(output);
    const said = 'errand: the worker fell silent; it is started again from the beginning\n';
    expect(err).toEqual(Buffer.concat([Buffer.from(said), Buffer.from([0xff, 0, 0x0a, 0x80])]));
  });

  test('says each step when asked to', async () => {
    await using server = await serve(submitted());
    const { stderr } = await run([program, '--watch', '--verbose'], { ERRAND_URL: server.url });
    for (const step of [
      ID,
      accepted.status_url,
      'https://example.org/runs/1',
      'namespaces python 3.12.3',
      'exit code 0',
    ])
      expect(stderr).toContain(step);
  });

  test.each([
    ['nonzero_exit', 42, 42, ''],
    ['timeout', null, 124, 'errand: timeout after 0.01 s: it took too long\n'],
    ['lost', null, 125, 'errand: lost after 0.01 s: it took too long\n'],
  ])('%s with exit code %s exits with %i', async (type, exit_code, expected, said) => {
    const usage = { duration_ms: 5, cpu_ms: 1, memory_mb: 9, output_bytes: 0, output_truncated: false };
    const error = { type, message: 'it took too long' };
    const events = [
      { seq: 1, at: 1, attempt: 1, type: 'failed', data: { ...usage, exit_code, error } },
    ] as never;
    await using server = await serve(submitted((res, asked) => streamEvents(res, asked, { events })));
    const { code, stderr } = await run([program, '--watch'], { ERRAND_URL: server.url });
    expect([code, stderr]).toEqual([expected, said]);
  });

  test('goes on after its connection was cut in the middle of an event', async () => {
    let isCut = false;
    await using server = await serve(
      submitted((res, asked) => {
        streamEvents(res, asked, { cutAfter: isCut ? undefined : 700 });
        isCut = true;
      }),
    );
    const { code, out } = await run([program, '--watch'], { ERRAND_URL: server.url });
    expect(code).toBe(0);
    expect(out).toEqual(output);
  });

  test('an evaluation that is gone is said to be', async () => {
    await using server = await serve(submitted((res) => problem(res, 410, 'expired')));
    const { code, stderr } = await run([program, '--watch'], { ERRAND_URL: server.url });
    expect([code, stderr]).toEqual([125, 'errand: It is expired: so\n']);
  });
});

describe('stopping', () => {
  /** A program that writes and goes on until it is cancelled. */
  async function endless({ isDeaf = false } = {}) {
    let events: ServerResponse | undefined;
    const data = { exit_code: null, error: null, duration_ms: 9, cpu_ms: null, memory_mb: null };
    const last = { ...data, output_bytes: 9, output_truncated: false };
    return serve(
      submitted((res, { method }) => {
        if (method === 'POST') {
          if (isDeaf) return;
          json(res, view({ status: 'cancelled' }));
          events?.end(toRecord({ seq: 5, at: 1, attempt: 1, type: 'cancelled', data: last } as never));
          return;
        }
        events = res;
        res.writeHead(200, { 'content-type': 'text/event-stream' });
        res.write(EVENTS.slice(0, 4).map(toRecord).join(''));
      }),
    );
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('%s cancels it and shows how it ends', async (signal) => {
    await using server = await endless();
    const child = start([program, '--watch'], { ERRAND_URL: server.url });
    const end = ended(child);
    await once(child.stdout, 'data');
    child.kill(signal);
    const { code, stderr } = await end;
    expect(code).toBe(130);
    expect(stderr).toContain('errand: cancelling; Ctrl-C again leaves at once');
    const { method, url, headers } = server.asked.at(-1) ?? {};
    expect([method, url]).toEqual(['POST', `/eval-status/${ID}/cancel`]);
    expect(headers?.authorization).toBe('Bearer local-secret');
  });

  test('what is being submitted is cancelled once it is accepted', async () => {
    let accept = () => {};
    await using server = await serve((res, { url, method }) => {
      if (url === '/eval-async') accept = () => json(res, accepted, 202);
      else if (method === 'POST') json(res, view({ status: 'cancelled' }));
      else problem(res, 410, 'expired');
    });
    const child = start([program, '--watch'], { ERRAND_URL: server.url });
    const end = ended(child);
    await until('the submission', () => server.asked.length === 1);
    child.kill('SIGINT');
    await once(child.stderr, 'data');
    accept();
    await end;
    expect(server.asked.map(({ method, url }) => `${method} ${url}`)).toContain(
      `POST /eval-status/${ID}/cancel`,
    );
  });

  test('a second Ctrl-C leaves at once, whether or not it could be cancelled', async () => {
    await using server = await endless({ isDeaf: true });
    const child = start([program, '--watch'], { ERRAND_URL: server.url });
    const end = ended(child);
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    await until('the cancel to be sent', () => server.asked.length === 3);
    // A hand takes longer than what is taken for one press.
    await sleep(600);
    child.kill('SIGINT');
    expect((await end).code).toBe(130);
  });

  test('when nobody reads its output any more it is cancelled', async () => {
    const chunk = { stream: 'stdout', text: 'x'.repeat(1_000) };
    await using server = await serve(
      submitted(async (res, { method }) => {
        if (method === 'POST') return json(res, view({ status: 'cancelled' }));
        res.writeHead(200, { 'content-type': 'text/event-stream' });
        for (let seq = 1; !res.destroyed; seq++) {
          res.write(toRecord({ seq, at: 1, attempt: 1, type: 'output', data: chunk } as never));
          await sleep(20);
        }
      }),
    );
    const child = start([program, '--watch'], { ERRAND_URL: server.url });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect(code).toBe(141);
    expect(server.asked.at(-1)).toMatchObject({ method: 'POST', url: `/eval-status/${ID}/cancel` });
  });
});
