import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JobView } from '../../src/contract/job-view.ts';
import { findChrome } from '../../src/local/chrome.ts';
import { type Receiver, startReceiver } from '../fakes/receiver.ts';
import { CSV, task } from '../fakes/tasks.ts';
import { until } from '../fakes/wait.ts';
import { headOf, startWorld, type World } from '../fakes/world.ts';

let world: World;
let receiver: Receiver;
let body: ReturnType<typeof task>;
let job: JobView;
let clone: string;

beforeAll(async () => {
  world = await startWorld();
  receiver = await startReceiver();
  body = task(receiver.url);
  job = await world.settled(await world.submit(body));
  clone = await world.clone(job.result?.repo_url ?? '');
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await receiver[Symbol.asyncDispose]();
});

test('the sender gets one callback with everything filled in, for the commit that is the head', () => {
  expect(receiver.received).toHaveLength(1);
  const { email, task: name, round, nonce } = body;
  expect(receiver.received[0]?.body).toEqual({
    email,
    task: name,
    round,
    nonce,
    repo_url: job.result?.repo_url,
    commit_sha: headOf(clone),
    pages_url: job.result?.pages_url,
    status: 'success',
  });
});

test('the live page passes the checks in a browser of our own', async () => {
  const browser = await chromium.launch({
    executablePath: await findChrome(process.env.CHROME_BIN),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  await page.route('https://**', (route) => route.abort());
  await page.goto(job.result?.pages_url ?? '');
  for (const { js } of body.checks) expect(await page.evaluate(js), js).toBe(true);
  await browser.close();
});

test('the job tells what happened: every phase in order, every check with its verdict, the run and the callback', () => {
  expect(job).toMatchObject({ status: 'completed', phase: 'done', progress: 100, error: null });
  const phases = job.events.filter(({ type }) => type === 'phase').map(({ phase }) => phase);
  expect(phases).toEqual([
    'prepare',
    'generate',
    'check',
    'publish',
    'enable-pages',
    'wait-live',
    'describe',
    'call-back',
  ]);
  expect(job.events.map(({ seq }) => seq)).toEqual(job.events.map((_, i) => i + 1));
  const checks = job.result?.checks.filter(({ kind }) => kind === 'js');
  expect(checks?.map(({ verdict, decided_by }) => [verdict, decided_by])).toEqual(
    body.checks.map(() => ['passed', 'browser']),
  );
  expect(job.attempts).toHaveLength(1);
  expect(job.deliveries).toMatchObject([
    { state: 'delivered', tries: [{ n: 1, sent_by: 'run', http_status: 200 }] },
  ]);
});

test('the repository is public, holds the attachment byte for byte, an MIT licence and a README, and nothing else of ours', () => {
  expect(readFileSync(join(clone, 'data.csv'), 'utf8')).toBe(CSV);
  expect(readFileSync(join(clone, 'LICENSE'), 'utf8')).toContain('is hereby granted');
  expect(readFileSync(join(clone, 'README.md'), 'utf8')).toContain(job.result?.pages_url);
  const files = readdirSync(clone).filter((name) => name !== '.git');
  expect(files.sort()).toEqual(job.result?.files.map(({ path }) => path).sort());
  execFileSync('git', ['-C', clone, 'fsck', '--strict']);
});

test('neither secret nor e-mail address reaches the repository, the page or the run log', async () => {
  const history = execFileSync('git', ['-C', clone, 'log', '-p']).toString();
  const log = await (await fetch(job.run_url ?? '')).text();
  for (const text of [history, log]) {
    expect(text).not.toContain(body.secret);
    expect(text).not.toContain(body.email);
  }
  expect(log).not.toMatch(/ghs_[A-Za-z0-9]/);
});

test('the run log reads like the story of the job', async () => {
  await until('the run to be over', () =>
    world.local.github.runs().every(({ status }) => status === 'completed'),
  );
  const log = await (await fetch(job.run_url ?? '')).text();
  const story = [
    /Received sales-/,
    /data\.csv/,
    /Committed \d+ files/,
    /Pages serves/,
    /Callback try 1: HTTP 200/,
    /revoked/,
  ];
  let from = 0;
  for (const line of story) {
    const at = log.slice(from).search(line);
    expect(at, `${line} after what came before it`).toBeGreaterThan(-1);
    from += at;
  }
});
