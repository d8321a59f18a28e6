import { describe, expect, test } from 'vitest';
import { until } from '../../../fakes/wait.ts';
import { startFakeApp } from './support/fake-app.ts';
import { runWork } from './support/run-work.ts';
import { type Step, script, scriptedSandbox } from './support/scripted-sandbox.ts';

const FAST = { everyMs: 2, timeoutMs: 5_000 };

describe('a worker', () => {
  test('runs what waits, tells of it in order, and leaves when nothing has come for a while', async () => {
    await using app = await startFakeApp();
    const sandbox = scriptedSandbox();
    const code = script(['out', 'a'], ['wait', 20], ['err', 'b'], ['wait', 20], ['out', 'c'], ['exit', 3]);
    const id = app.add({ code });
    const began = performance.now();
    const { finished, ran } = runWork({ app, sandbox });
    await finished;

    const { events, ending } = app.of(id);
    expect(events).toEqual([
      { type: 'started', sandbox: 'scripted python 1.0', ago_ms: expect.any(Number) },
      { type: 'output', data: { stream: 'stdout', text: 'a' } },
      { type: 'output', data: { stream: 'stderr', text: 'b' } },
      { type: 'output', data: { stream: 'stdout', text: 'c' } },
    ]);
    expect(ending).toMatchObject({ cause: 'exit', exit_code: 3, output_bytes: 3 });
    expect(app.left).toBe(true);
    expect(app.polls.at(-1)).toEqual({ free: 2, holding: [], leaving: true });
    expect(performance.now() - began).toBeGreaterThan(app.terms.linger_ms);
    expect(ran).toMatchObject([{ held: { eval_id: id, attempt: 1 }, language: 'python' }]);
    expect(app.violations).toEqual([]);
  });

  test('a program that is soon over is reported once, with how long ago it began', async () => {
    await using app = await startFakeApp();
    const id = app.add({ code: script(['out', 'a'], ['wait', 40], ['exit', 0]) });
    await runWork({ app, sandbox: scriptedSandbox(), timing: { firstReportMs: 60_000 } }).finished;
    expect(app.seen.reports).toBe(1);
    const { events, ending } = app.of(id);
    const [started, output] = events;
    expect(started).toMatchObject({ type: 'started' });
    expect(started?.type === 'started' && started.ago_ms).toBeGreaterThanOrEqual(39);
    expect(output).toMatchObject({ type: 'output', data: { text: 'a' } });
    expect(ending).toMatchObject({ cause: 'exit' });
  });

  test('of one that goes on, its start and first output are told before its end', async () => {
    await using app = await startFakeApp();
    const id = app.add({ code: script(['out', 'a'], ['wait', 60_000], ['exit', 0]) });
    const { finished, cancel } = runWork({ app, sandbox: scriptedSandbox(), timing: { firstReportMs: 30 } });
    await until('its output', () => app.output(id).length > 0, FAST);
    expect(app.of(id)).toMatchObject({
      events: [{ type: 'started' }, { type: 'output' }],
      ending: undefined,
    });
    cancel(new Error('seen'));
    await expect(finished).rejects.toThrow('seen');
  });

  test('never runs more at a time than it has slots, and says what is free and what it holds', async () => {
    await using app = await startFakeApp();
    const sandbox = scriptedSandbox();
    const ids = Array.from({ length: 20 }, () => app.add({ code: script(['wait', 15], ['exit', 0]) }));
    await runWork({ app, sandbox, slots: 3 }).finished;
    expect(sandbox.most).toBe(3);
    expect(sandbox.started.length).toBe(20);
    expect(ids.filter((id) => app.of(id).ending?.cause !== 'exit')).toEqual([]);
    expect(app.polls[0]).toEqual({ free: 3, holding: [], leaving: false });
    for (const { free, holding } of app.polls) {
      expect(free).toBeLessThanOrEqual(3);
      // What has ended is held until the App has its end, when its slot may be free already.
      expect(holding.length + free).toBeGreaterThanOrEqual(3);
      expect(new Set(holding.map(({ eval_id }) => eval_id)).size).toBe(holding.length);
    }
  });

  test('asks again at once when a slot becomes free while a poll waits at the App', async () => {
    await using app = await startFakeApp({ poll_ms: 5_000 });
    const sandbox = scriptedSandbox();
    const first = app.add({ code: script(['wait', 300], ['exit', 0]) });
    const { finished } = runWork({ app, sandbox, slots: 1 });
    await until('a poll that holds it', () => app.polls.some(({ holding }) => holding.length === 1), FAST);
    const second = app.add({ code: script(['exit', 0]) });
    await until('the first end', () => app.of(first).ending, FAST);
    const ended = performance.now();
    await until('the second end', () => app.of(second).ending, FAST);
    expect(performance.now() - ended).toBeLessThan(1_500);
    await finished;
  });

  test('starts at once what comes while it waits for work', async () => {
    await using app = await startFakeApp({ poll_ms: 5_000, linger_ms: 1_000 });
    const { finished } = runWork({ app, sandbox: scriptedSandbox() });
    await until('a poll', () => app.polls.length > 0, FAST);
    const began = performance.now();
    const id = app.add({ code: script(['out', 'soon'], ['wait', 400], ['exit', 0]) });
    await until('its output', () => app.output(id).length > 0, FAST);
    expect(performance.now() - began).toBeLessThan(1_000);
    await finished;
  });

  test('puts small writes together', async () => {
    await using app = await startFakeApp();
    const bytes = Array.from({ length: 5_000 }, (): Step => ['out', 'x']);
    const id = app.add({ code: script(...bytes, ['exit', 0]) });
    await runWork({ app, sandbox: scriptedSandbox() }).finished;
    expect(app.output(id).toString()).toBe('x'.repeat(5_000));
    expect(app.of(id).events.length).toBeLessThan(5);
  });

  test('runs once what is assigned twice', async () => {
    await using app = await startFakeApp();
    const sandbox = scriptedSandbox();
    const id = app.add({ code: script(['out', 'once'], ['wait', 200], ['exit', 0]) });
    const { finished } = runWork({ app, sandbox });
    await until('the start', () => app.of(id).events.length > 0, FAST);
    app.deliverAgain(id);
    await until('the second delivery', () => app.of(id).assigned > 1, FAST);
    await finished;
    expect(sandbox.started.length).toBe(1);
    expect(app.output(id).toString()).toBe('once');
  });

  test('gives up an attempt of which a later one is assigned', async () => {
    await using app = await startFakeApp();
    const sandbox = scriptedSandbox();
    const id = app.add({ code: script(['out', 'old'], ['wait', 60_000], ['out', 'late'], ['exit', 0]) });
    const { finished } = runWork({ app, sandbox, slots: 2 });
    await until('the start', () => app.of(id).events.length === 2, FAST);
    app.add({ eval_id: id, attempt: 2, code: script(['out', 'new'], ['exit', 0]) });
    await finished;
    expect(sandbox.killed).toBe(1);
    expect(app.output(id, 'stdout', 1).toString()).toBe('old');
    expect(app.of(id, 1).ending).toBeUndefined();
    expect(app.output(id, 'stdout', 2).toString()).toBe('new');
    expect(app.of(id, 2).ending?.exit_code).toBe(0);
  });

  test('kills what it is told to stop, says nothing more of it, and has its slot again', async () => {
    await using app = await startFakeApp({ poll_ms: 5_000 });
    const sandbox = scriptedSandbox();
    const id = app.add({ code: script(['out', 'a'], ['wait', 60_000], ['exit', 0]) });
    const { finished, ran } = runWork({ app, sandbox, slots: 1 });
    await until('output', () => app.output(id).length > 0, FAST);
    const cancelled = performance.now();
    app.cancel(id);
    await until('the kill', () => sandbox.killed > 0, FAST);
    expect(performance.now() - cancelled).toBeLessThan(1_500);
    const next = app.add({ code: script(['exit', 0]) });
    await finished;
    expect(app.of(id).ending).toBeUndefined();
    expect(app.of(next).ending?.exit_code).toBe(0);
    expect(ran.map(({ ending }) => ending?.cause)).toEqual([undefined, 'exit']);
    expect(app.staleReports).toBe(0);
  });

  test('hears in the answer to a report that it has to stop', async () => {
    // No poll is answered in time for that.
    await using app = await startFakeApp({ poll_ms: 60_000, linger_ms: 50 });
    const sandbox = scriptedSandbox();
    const ticks = Array.from({ length: 100 }, (): Step[] => [
      ['out', 'a'],
      ['wait', 50],
    ]).flat();
    const id = app.add({ code: script(...ticks) });
    app.lose = (path, n) => (path === 'poll' && n > 1 && sandbox.killed === 0 ? 'request' : undefined);
    const { finished } = runWork({ app, sandbox, slots: 1 });
    await until('output', () => app.output(id).length > 0, FAST);
    app.cancel(id);
    const before = app.output(id).length;
    await until('the kill', () => sandbox.killed > 0, FAST);
    await finished;
    expect(app.output(id).length).toBe(before);
    expect(app.of(id).ending).toBeUndefined();
    // The one whose answer said so, and one that was under way by then.
    expect(app.staleReports).toBeLessThanOrEqual(2);
  });

  test('says what it can run instead of a language that it cannot', async () => {
    await using app = await startFakeApp();
    const id = app.add({ language: 'ruby' });
    await runWork({ app, sandbox: scriptedSandbox(['python', 'bash']) }).finished;
    expect(app.of(id)).toMatchObject({
      events: [],
      ending: {
        cause: 'unsupported',
        message:
          'This worker cannot run ruby; it can run python (scripted python 1.0), bash (scripted bash 1.0).',
      },
    });
  });

  test('takes no more work when its life is over, ends what it has, and leaves', async () => {
    await using app = await startFakeApp({ lifetime_ms: 150, linger_ms: 60_000 });
    const sandbox = scriptedSandbox();
    const running = app.add({ code: script(['wait', 400], ['out', 'done'], ['exit', 0]) });
    const { finished } = runWork({ app, sandbox, slots: 2 });
    await until('a poll without room', () => app.polls.some(({ free }) => free === 0), FAST);
    const late = app.add({ code: script(['exit', 0]) });
    await finished;
    expect(app.output(running).toString()).toBe('done');
    expect(app.of(running).ending?.exit_code).toBe(0);
    expect(app.of(late).assigned).toBe(0);
    expect(app.polls.at(-1)).toEqual({ free: 0, holding: [], leaving: true });
    expect(app.left).toBe(true);
  });

  test('stays when there is work after all as it wants to leave', async () => {
    await using app = await startFakeApp({ linger_ms: 60 });
    let id: string | undefined;
    const { finished } = runWork({ app, sandbox: scriptedSandbox() });
    app.lose = (path) => {
      const leaving = path === 'poll' && app.polls.length > 0 && id === undefined;
      if (leaving) id = app.add({ code: script(['out', 'still here'], ['exit', 0]) });
      return undefined;
    };
    await finished;
    expect(app.output(id ?? '').toString()).toBe('still here');
  });
});

describe('a sandbox that misbehaves costs one evaluation', () => {
  test.each([
    ['throws', ['throw'], 'The sandbox failed: the sandbox is broken'],
    ['rejects', ['reject'], 'The sandbox failed: the sandbox lost its program'],
    ['says nonsense', ['nonsense'], 'The sandbox failed: it did not say how the program ended'],
    ['hangs', ['hang'], 'The sandbox failed: it did not end the program'],
  ] as const)('that %s', async (_, step, message) => {
    await using app = await startFakeApp();
    const sandbox = scriptedSandbox();
    const bad = app.add({ code: script(['out', 'before'], [...step]), timeout_ms: 50 });
    const good = [1, 2, 3].map((n) => app.add({ code: script(['wait', 30], ['exit', n]) }));
    const timing = { overtimeMs: 50, killMs: 50 };
    await runWork({ app, sandbox, slots: 2, timing }).finished;
    expect(app.of(bad).ending).toMatchObject({ cause: 'crash', message });
    expect(good.map((id) => app.of(id).ending?.exit_code)).toEqual([1, 2, 3]);
    expect(app.violations).toEqual([]);
  });

  test('that hands on more than it may', async () => {
    await using app = await startFakeApp();
    const id = app.add({
      code: script(['out', 'x'.repeat(100)], ['out', 'y'], ['exit', 0]),
      output_limit: 10,
    });
    await runWork({ app, sandbox: scriptedSandbox() }).finished;
    expect(app.output(id).toString()).toBe('x'.repeat(10));
    expect(app.of(id).ending?.cause).toBe('exit');
  });
});
