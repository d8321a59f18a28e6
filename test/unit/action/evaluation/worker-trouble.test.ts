import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { StaleAttempt } from '../../../../action/app-client.ts';
import { until } from '../../../fakes/wait.ts';
import { type Loss, startFakeApp } from './support/fake-app.ts';
import { runWork } from './support/run-work.ts';
import { type Step, script, scriptedSandbox } from './support/scripted-sandbox.ts';

const FAST = { everyMs: 2, timeoutMs: 20_000 };

/** Prints numbered lines on both streams, with pauses in between. */
function chatter(lines: number): { code: string; stdout: string; stderr: string } {
  const steps = Array.from({ length: lines }, (_, n): Step[] => [
    [n % 3 === 0 ? 'err' : 'out', `line ${n} é\n`],
    ['wait', n % 4],
  ]).flat();
  const text = (kind: string) => steps.flatMap(([k, value]) => (k === kind ? [value] : [])).join('');
  return { code: script(...steps, ['exit', 0]), stdout: text('out'), stderr: text('err') };
}

describe('nothing is lost, doubled or disordered', () => {
  test.each([
    ['every second answer', (n: number): Loss => (n % 2 === 0 ? 'answer' : undefined)],
    ['every second request', (n: number): Loss => (n % 2 === 0 ? 'request' : undefined)],
    ['the second half of every second answer', (n: number): Loss => (n % 2 === 0 ? 'half' : undefined)],
  ])(
    'when %s gets lost',
    async (_, lose) => {
      await using app = await startFakeApp();
      const sandbox = scriptedSandbox();
      app.lose = (_path, n) => lose(n);
      const programs = Array.from({ length: 16 }, () => chatter(60));
      const ids = programs.map(({ code }) => app.add({ code }));
      await runWork({ app, sandbox, slots: 4 }).finished;

      expect(app.violations).toEqual([]);
      expect(sandbox.started.length).toBe(ids.length);
      for (const [n, id] of ids.entries()) {
        expect(app.output(id, 'stdout').toString()).toBe(programs[n]?.stdout);
        expect(app.output(id, 'stderr').toString()).toBe(programs[n]?.stderr);
        const { events, ending } = app.of(id);
        expect(events.filter(({ type }) => type === 'started').length).toBe(1);
        expect(events[0]?.type).toBe('started');
        expect(ending).toMatchObject({ cause: 'exit', exit_code: 0 });
      }
    },
    60_000,
  );

  test('while the App is restarted again and again', async () => {
    await using app = await startFakeApp();
    const sandbox = scriptedSandbox();
    const programs = Array.from({ length: 8 }, () => chatter(60));
    const ids = programs.map(({ code }) => app.add({ code }));
    const { finished, lines } = runWork({ app, sandbox, slots: 4 });
    for (let n = 0; n < 4; n++) {
      await sleep(70);
      await app.goAway();
      await sleep(120);
      await app.comeBack();
    }
    await finished;
    expect(app.violations).toEqual([]);
    expect(sandbox.started.length).toBe(ids.length);
    expect(ids.map((id) => app.output(id).toString())).toEqual(programs.map(({ stdout }) => stdout));
    expect(lines.some((line) => line.startsWith('Trying again: '))).toBe(true);
  }, 60_000);

  test('when the answer with which the App lets the worker go gets lost', async () => {
    await using app = await startFakeApp({ linger_ms: 20 });
    app.lose = (path) =>
      path === 'poll' && app.left === false && app.polls.length > 0 ? 'answer' : undefined;
    await runWork({ app, sandbox: scriptedSandbox() }).finished;
    expect(app.left).toBe(true);
  });
});

describe('a worker ends with all its programs', () => {
  const busy = async (linger = 100) => {
    const app = await startFakeApp({ poll_ms: 300, linger_ms: linger });
    const sandbox = scriptedSandbox();
    const ids = [1, 2].map(() => app.add({ code: script(['out', 'a'], ['wait', 60_000], ['exit', 0]) }));
    const worker = runWork({ app, sandbox, slots: 2, timing: { patienceMs: 600 } });
    await until('two programs', () => ids.every((id) => app.output(id).length > 0), FAST);
    return { app, sandbox, ids, ...worker };
  };

  test.each([403, 409])('when the App answers %i: somebody else has its work', async (status) => {
    const { app, sandbox, ids, finished } = await busy();
    await using _ = app;
    app.declareDead(status);
    await expect(finished).rejects.toThrow(StaleAttempt);
    await expect(finished).rejects.toThrow(`has given this worker up (HTTP ${status} from the App`);
    expect(sandbox.now).toBe(0);
    expect(ids.map((id) => app.of(id).ending)).toEqual([undefined, undefined]);
  });

  test('when the App stays away for too long', async () => {
    const { app, sandbox, finished } = await busy();
    const began = performance.now();
    await app.goAway();
    await expect(finished).rejects.toThrow(
      /^The App was silent for 1 s: the App cannot be reached: .*ECONNREFUSED/,
    );
    expect(performance.now() - began).toBeGreaterThan(800);
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(sandbox.now).toBe(0);
  });

  test('when its run is cancelled', async () => {
    const { app, sandbox, ids, finished, cancel } = await busy();
    await using _ = app;
    cancel(new Error('The run was cancelled (SIGTERM).'));
    await expect(finished).rejects.toThrow('The run was cancelled (SIGTERM).');
    expect(sandbox.now).toBe(0);
    expect(ids.map((id) => app.of(id).ending)).toEqual([undefined, undefined]);
  });

  test('when the App refuses what it says', async () => {
    const { app, sandbox, finished } = await busy();
    await using _ = app;
    app.declareDead(422);
    await expect(finished).rejects.toThrow('HTTP 422 from the App: this worker is over');
    expect(sandbox.now).toBe(0);
  });
});

describe('while the App takes no reports', () => {
  test('256 programs that flood cost little more memory than what they may write', async () => {
    await using app = await startFakeApp({ poll_ms: 1_000 });
    const sandbox = scriptedSandbox();
    const release = Promise.withResolvers<void>();
    app.holdReports = release.promise;
    const size = 160 * 1024;
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const memory = () => {
      collect();
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    };
    const before = memory();
    const ids = Array.from({ length: 300 }, () =>
      app.add({ code: script(['flood', size * 2], ['exit', 0]), output_limit: size }),
    );
    const { finished } = runWork({ app, sandbox, slots: 256 });
    await until('the floods', () => sandbox.started.length >= 256 && sandbox.now === 0, FAST);
    await sleep(300);
    expect(memory() - before).toBeLessThan(256 * size * 1.5 + 20e6);
    // The contract lets nobody hold more.
    expect(sandbox.started.length).toBe(256);
    expect(app.polls.at(-1)).toMatchObject({ free: 0 });

    release.resolve();
    await finished;
    expect(app.violations).toEqual([]);
    expect(sandbox.started.length).toBe(300);
    expect(ids.filter((id) => app.output(id).length !== size)).toEqual([]);
    expect(app.largestBody).toBeLessThan(1_300_000);
  }, 60_000);

  test('no more work is taken once a lot of output waits, whatever is free', async () => {
    await using app = await startFakeApp({ poll_ms: 200 });
    const sandbox = scriptedSandbox();
    app.holdReports = new Promise(() => {});
    for (let n = 0; n < 80; n++) app.add({ code: script(['flood', 1024 * 1024], ['exit', 0]) });
    const { finished, cancel } = runWork({ app, sandbox, slots: 20 });
    const isFull = () => sandbox.started.length >= 32 && sandbox.now === 0 && app.polls.at(-1)?.free === 0;
    await until('32 MiB that wait', isFull, FAST);
    const polls = app.polls.length;
    await until('more polls', () => app.polls.length > polls + 2, FAST);
    // Those, and what the slots had begun by then.
    expect(sandbox.started.length).toBeLessThanOrEqual(33 + 20);
    cancel(new Error('seen enough'));
    await expect(finished).rejects.toThrow('seen enough');
  });

  test('what an evaluation says meanwhile is put together, and one that floods does not hold up the others', async () => {
    await using app = await startFakeApp();
    const release = Promise.withResolvers<void>();
    const blocker = app.add({ code: script(['exit', 0]) });
    const sandbox = scriptedSandbox();
    const { finished } = runWork({ app, sandbox, slots: 8 });
    await until('the first end', () => app.of(blocker).ending, FAST);
    app.holdReports = release.promise;
    const flood = app.add({ code: script(['flood', 1024 * 1024], ['exit', 0]) });
    const { code, stdout } = chatter(100);
    const small = app.add({ code });
    await until('both to end', () => sandbox.started.length === 3 && sandbox.now === 0, FAST);
    const before = app.batches;
    release.resolve();
    await finished;
    // One was under way.
    expect(app.of(small).endedIn - before).toBeLessThanOrEqual(2);
    expect(app.output(small).toString()).toBe(stdout);
    expect(app.output(flood).length).toBe(1024 * 1024);
    // A hundred lines in one batch, in as few events as the changes between the streams ask for.
    expect(app.of(small).events.length).toBeLessThan(70);
  });
});
