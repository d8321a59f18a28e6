import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { until } from '../../fakes/wait.ts';
import { createLog, type Served, serve } from './support.ts';

let served: Served;
afterEach(() => served.close());

async function poll(headers: Record<string, string> = {}, signal?: AbortSignal) {
  const began = performance.now();
  const response = await fetch(`${served.url}/eval-status/a`, { headers, ...(signal && { signal }) });
  return {
    status: response.status,
    applied: response.headers.get('preference-applied'),
    vary: response.headers.get('vary'),
    etag: response.headers.get('etag') ?? '',
    body: await response.text(),
    ms: performance.now() - began,
  };
}

test('without the preference the answer comes at once, and says that it would vary', async () => {
  served = await serve({ a: createLog() });
  expect(await poll()).toMatchObject({ applied: null, vary: 'Prefer', body: '{"events":0}' });
});

test('the answer comes within 100 ms of the change', async () => {
  const log = createLog();
  served = await serve({ a: log });
  for (let round = 1; round <= 5; round++) {
    const answer = poll({ prefer: 'respond-async, wait=20' });
    await until('it waits', () => served.streams.size === 1, { everyMs: 5 });
    await sleep(50);
    const changed = performance.now();
    log.output('x');
    expect(await answer).toMatchObject({ applied: 'wait=20', body: `{"events":${round}}` });
    expect(performance.now() - changed).toBeLessThan(100);
    expect([served.streams.size, log.subscribers]).toEqual([0, 0]);
  }
});

test('news of something else does not end the waiting; its end does', async () => {
  const log = createLog();
  served = await serve({ a: log });
  const answer = poll({ prefer: 'wait=1' });
  await until('it waits', () => log.subscribers === 1);
  log.nudge();
  const { ms, ...rest } = await answer;
  expect(rest).toMatchObject({ applied: 'wait=1', body: '{"events":0}' });
  expect(ms).toBeGreaterThan(990);
  expect(ms).toBeLessThan(1_300);
  expect([served.streams.size, log.subscribers]).toEqual([0, 0]);
});

test('a client that goes away frees everything', async () => {
  const log = createLog();
  served = await serve({ a: log });
  const client = new AbortController();
  const answer = poll({ prefer: 'wait=60' }, client.signal).catch(() => 'gone');
  await until('it waits', () => served.streams.size === 1);
  client.abort();
  expect(await answer).toBe('gone');
  await until('it is gone', () => served.streams.size === 0 && log.subscribers === 0);
});

test('where too many wait already the answer comes at once, and says nothing of waiting', async () => {
  served = await serve({ a: createLog() }, { limits: { watchers: 0 } });
  const { ms, applied, status } = await poll({ prefer: 'wait=5' });
  expect({ applied, status }).toEqual({ applied: null, status: 200 });
  expect(ms).toBeLessThan(1_000);
});

test('an App that stops answers with what there is', async () => {
  served = await serve({ a: createLog() });
  const answer = poll({ prefer: 'wait=60' });
  await until('it waits', () => served.streams.size === 1);
  await served.close();
  expect(await answer).toMatchObject({ status: 200, body: '{"events":0}' });
});

test('what the client has already is answered 304, with the headers a cache needs', async () => {
  const log = createLog();
  served = await serve({ a: log });
  const { etag } = await poll();
  expect(etag).toMatch(/^W\/"[\w-]{20,}"$/);
  for (const named of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
    expect(await poll({ 'if-none-match': named })).toMatchObject({
      status: 304,
      body: '',
      etag,
      vary: 'Prefer',
    });
  }
  log.output('x');
  expect(await poll({ 'if-none-match': etag })).toMatchObject({ status: 200, body: '{"events":1}' });
});
