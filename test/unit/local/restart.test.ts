import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WATCHED } from '../../contract/children-file.ts';
import { startHarness, until } from './support/embedded.ts';
import { executorFiles } from './support/executor.ts';

// Each of these starts processes of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const SLEEPER = `const { spawn } = require('node:child_process');
  const detached = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  console.log('PIDS ' + JSON.stringify([process.pid, detached.pid]));
  process.on('SIGTERM', () => { console.log('got SIGTERM'); process.exit(1); });
  setInterval(() => {}, 1000);`;

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'embedded-github-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

async function startSleepers(count: number) {
  const harness = await startHarness({ dataDir, maxConcurrent: 1, buildDelayMs: 60_000 });
  await harness.github.seedRepository('executor', executorFiles({ main: SLEEPER }), {
    private: false,
    message: 'x',
  });
  for (let n = 0; n < count; n++) {
    await harness.api('POST', '/repos/acme/executor/dispatches', { event_type: 'work' });
  }
  const pids = await until(async () => {
    const [, found] = /PIDS (.*)/.exec((await harness.call('GET', '/_runs/1/log')).body) ?? [];
    return found && (JSON.parse(found) as number[]);
  });
  return { harness, pids };
}

describe('after a restart', () => {
  it('the address, tokens, repositories, Pages and the order of runs are as they were', async () => {
    const { harness: before, pids } = await startSleepers(2);
    const token = await before.token();
    await before.api('POST', '/repos/acme/executor/pages', { source: { branch: 'main', path: '/' } });
    expect(before.github.runs().map(({ status, pid }) => [status, pid])).toEqual([
      ['in_progress', pids[0]],
      ['queued', null],
    ]);
    await before.github.stop();
    await until(() => !pids.some(isAlive));

    const after = await startHarness({ dataDir, maxConcurrent: 1, buildDelayMs: 10 });
    expect(after.github.url).toBe(before.github.url);
    expect((await after.call('GET', '/repos/acme/executor', { token })).status).toBe(200);
    await after.github.resume();
    expect(after.github.runs()[0]).toMatchObject({ status: 'completed', conclusion: 'cancelled', pid: null });
    await until(() => after.github.runs()[1]?.status === 'in_progress');
    const page = `${after.github.url}/pages/acme/executor/action/action.yml`;
    await until(async () => (await fetch(page)).ok, 'the interrupted build to go on');
    await after.github.stop();
  });
});

const SITE_WORKFLOW = `on: push
permissions: write-all
jobs:
  deploy:
    environment: github-pages
    steps:
      - uses: actions/checkout@v5
      - uses: actions/upload-pages-artifact@v4
        with: { path: . }
      - uses: actions/deploy-pages@v4
`;

describe("a run of a site's own workflow", () => {
  it('needs no runner, and begins anew after a restart', async () => {
    const { harness: before } = await startSleepers(1);
    const site = { '.github/workflows/ci.yml': SITE_WORKFLOW, 'index.html': 'home' };
    const files = new Map(Object.entries(site).map(([path, text]) => [path, Buffer.from(text)]));
    await before.github.seedRepository('site', files, { private: false, message: 'x' });
    await before.api('POST', '/repos/acme/site/pages', { build_type: 'workflow' });
    expect(before.github.runs().map(({ status }) => status)).toEqual(['in_progress', 'in_progress']);
    await before.github.stop();

    const after = await startHarness({ dataDir, buildDelayMs: 10 });
    await after.github.resume();
    await until(() => after.github.runs()[1]?.conclusion === 'success');
    expect(await (await fetch(`${after.github.url}/pages/acme/site/`)).text()).toBe('home');
    await after.github.stop();
  });
});

describe('a port that somebody else has taken meanwhile', () => {
  it('is replaced by a free one', async () => {
    const before = await startHarness({ dataDir });
    await before.github.stop();
    const squatter = createServer().listen(Number(new URL(before.github.url).port), '127.0.0.1');
    await once(squatter, 'listening');
    const after = await startHarness({ dataDir });
    expect(after.github.url).not.toBe(before.github.url);
    await after.github.stop();
    squatter.close();
  });
});

describe('a runner that is lost', () => {
  it('fails its run and leaves no process behind', async () => {
    const { harness, pids } = await startSleepers(1);
    process.kill(harness.github.runs()[0]?.runnerPid ?? 0, 'SIGKILL');
    await until(() => harness.github.runs()[0]?.status === 'completed');
    expect(harness.github.runs()[0]?.conclusion).toBe('failure');
    await until(() => !pids.some(isAlive));
    await harness.github.stop();
  });
});

describe('when the process that runs it all is killed', () => {
  let child: ChildProcess;
  afterEach(() => void child.kill('SIGKILL'));

  it('no process of a run stays behind', async () => {
    const script = fileURLToPath(new URL('./support/sleeping-github.ts', import.meta.url));
    child = spawn(process.execPath, [...WATCHED, script, dataDir, SLEEPER], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pids: number[] = await new Promise((resolve) => {
      child.stdout?.on('data', (chunk) => resolve(JSON.parse(String(chunk))));
    });
    expect(pids.filter(isAlive)).toHaveLength(3);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await until(() => !pids.some(isAlive), 'host, action and its detached child to end');
  });
});
