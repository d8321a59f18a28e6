/** The worker as a runner starts it: a process of its own, with a runner's environment. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from '../../../fakes/wait.ts';
import { type FakeApp, startFakeApp } from './support/fake-app.ts';

const MAIN = join(import.meta.dirname, '../../../../action/main.ts');

let folder: string;
let app: FakeApp;
let issuer: ReturnType<typeof createServer>;
let child: ChildProcess | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'errand-worker-'));
  app = await startFakeApp({ linger_ms: 50 });
  issuer = createServer((req, res) => {
    const audience = new URL(req.url ?? '', 'http://issuer').searchParams.get('audience');
    res.end(JSON.stringify({ value: `oidc for ${audience} asked with ${req.headers.authorization}` }));
  });
  issuer.listen(0, '127.0.0.1');
  await once(issuer, 'listening');
});
afterEach(async () => {
  child?.kill('SIGKILL');
  issuer.close();
  await app.goAway();
  rmSync(folder, { recursive: true, force: true });
});

/** With no sandbox at all, so that it can be tried on any machine. */
function startWorker(environment: Record<string, string> = {}) {
  const event = join(folder, 'event.json');
  writeFileSync(
    event,
    JSON.stringify({
      action: 'errand-evaluations',
      client_payload: { worker: app.worker, app_url: app.url },
    }),
  );
  writeFileSync(join(folder, 'summary.md'), '');
  const { port } = issuer.address() as AddressInfo;
  child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      GITHUB_EVENT_PATH: event,
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      RUNNER_TEMP: folder,
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
      'INPUT_EVALUATION-SLOTS': '3',
      'INPUT_EVALUATION-SANDBOXES': 'none-of-that-name',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit') as Promise<[number | null, string | null]>;
  const { stdout, stderr } = child;
  return { exited, output: stdout ? readText(stdout) : '', errors: stderr ? readText(stderr) : '' };
}

test('it proves who it is, works, leaves and writes a summary, and tells nobody a whole id', async () => {
  const id = app.add({ code: 'print("SECRET PROGRAM")' });
  const { exited, output, errors } = startWorker();
  const [code] = await exited;
  expect(await errors).toBe('');
  expect(code).toBe(0);

  expect(app.claims).toEqual([
    { slots: 3, runtimes: [], authorization: `Bearer oidc for ${app.url} asked with Bearer request-token` },
  ]);
  expect(app.of(id).ending).toMatchObject({
    cause: 'unsupported',
    message: 'This worker cannot run python; no sandbox can be used on its machine.',
  });
  expect(app.left).toBe(true);

  const log = await output;
  const summary = readFileSync(join(folder, 'summary.md'), 'utf8');
  const short = id.slice(-8);
  expect(log).toContain(`Worker ${app.worker} with 3 slots: no sandbox`);
  expect(log).toContain(`  ${short} python: unsupported\n`);
  expect(log).toContain('::add-mask::worker-token');
  expect(summary).toContain('<h2>1 evaluation</h2>');
  expect(summary).toContain('<tr><td>python</td><td>1</td><td>1</td><td>–</td><td>–</td></tr>');
  expect(summary).toContain('There is no sandbox "none-of-that-name"'.replaceAll('"', '&quot;'));
  for (const told of [log, summary]) {
    expect(told).not.toContain(id);
    expect(told).not.toContain('SECRET PROGRAM');
  }
  expect(readdirSync(folder).toSorted()).toEqual(['event.json', 'summary.md']);
}, 30_000);

test('a run that is cancelled ends at once', async () => {
  app.terms.linger_ms = 60_000;
  const { exited, output } = startWorker();
  await until('a poll', () => app.polls.length > 0, { everyMs: 10, timeoutMs: 20_000 });
  const began = performance.now();
  child?.kill('SIGINT');
  expect((await exited)[0]).toBe(1);
  expect(performance.now() - began).toBeLessThan(8_000);
  expect(await output).toContain('::error::The run was cancelled (SIGINT).');
}, 30_000);

test('a worker that the App does not know any more ends quietly', async () => {
  app.declareDead(409);
  const { exited, output } = startWorker();
  expect((await exited)[0]).toBe(0);
  expect(await output).toContain('::notice::Nothing to do: HTTP 409 from the App: this worker is over');
}, 30_000);

test('a job that may not prove who it is says what is missing', async () => {
  const { exited, output } = startWorker({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' });
  expect((await exited)[0]).toBe(1);
  expect(await output).toContain('its job needs the permission "id-token: write"');
}, 30_000);
