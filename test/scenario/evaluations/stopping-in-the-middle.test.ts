import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCaller, isFinal } from '../../fakes/evaluations.ts';
import { readEventStream, readSocket } from '../../fakes/event-streams.ts';
import { startLocalProcess } from '../../fakes/process.ts';
import { processesWith } from '../../fakes/processes.ts';
import { until } from '../../fakes/wait.ts';

test('stopped while a program runs and others watch: they are sent away to come back, and it goes on after the next start', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'errand-stop-'));
  try {
    await using first = await startLocalProcess(dir);
    const before = createCaller(first.url);
    const code = 'import time\nprint("begin", flush=True)\ntime.sleep(10)\nprint("end")';
    const { eval_id, events_url, ws_url } = await before.submit({ code });
    const waiting = await before.submit({ code: 'print("waited")' });
    const stream = readEventStream(events_url);
    const socket = readSocket(ws_url);
    await until('the program to run', async () => (await before.status(eval_id)).output === 'begin\n');
    const longPoll = before.get(`/eval-status/${eval_id}`, { prefer: 'wait=60' });
    // Answered when the long poll has been taken: one that comes while the App closes may find its connection gone.
    await before.status(eval_id);
    expect(await first.stop('SIGTERM')).toBe(0);
    expect(processesWith(dir)).toEqual([]);

    // Not one of them was told that it is over.
    const { status, events } = await stream;
    expect([status, events.some(isFinal)]).toEqual([200, false]);
    expect((await socket).code).toBe(1012);
    expect(await (await longPoll).json()).toMatchObject({ status: 'running' });

    await using second = await startLocalProcess(dir);
    const after = createCaller(second.url);
    expect(await after.final(eval_id)).toMatchObject({
      status: 'completed',
      output: 'begin\nend\n',
      attempt: 2,
    });
    expect(await after.final(waiting.eval_id)).toMatchObject({ status: 'completed', output: 'waited\n' });
    const whole = await after.events(eval_id);
    expect(whole.filter(isFinal)).toHaveLength(1);
    // Whoever comes back with what they saw last gets the rest.
    const lastEventId = events.at(-1)?.id;
    const rest = await readEventStream(`${second.url}/eval-status/${eval_id}/events`, { lastEventId });
    const together = [...events, ...rest.events].map(({ data }) => JSON.parse(data));
    expect(together).toEqual(whole);
    expect(await second.stop('SIGTERM')).toBe(0);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
