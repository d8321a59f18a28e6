import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { createClient, ErrandError } from '../../../src/client/client.ts';
import { accepted, all, BATCH_ID, batchOf, ID, json, problem, serve, streamEvents, view } from './support.ts';

const SECRET = 'a-secret';
const connect = (url: string, more = {}) => createClient({ url, secret: SECRET, patienceMs: 3_000, ...more });

describe('submitting', () => {
  test('what was sent but not answered is sent again with the same key', async () => {
    await using server = await serve((res, _, n) => {
      if (n === 0) res.destroy();
      else if (n === 1) {
        // An answer that breaks off is none.
        res.writeHead(202, { 'content-length': '500' });
        res.write('{"eval_id"', () => res.destroy());
      } else json(res, accepted, 202);
    });
    await expect(connect(server.url).evaluate({ code: 'print(1)' })).resolves.toEqual(accepted);
    const [first, second, third] = server.asked;
    expect(first).toMatchObject({ method: 'POST', url: '/eval-async', body: '{"code":"print(1)"}' });
    expect(first?.headers).toMatchObject({
      authorization: 'Bearer a-secret',
      'content-type': 'application/json',
    });
    expect(first?.headers['idempotency-key']).toMatch(/^"[\w-]{36}"$/);
    for (const again of [second, third]) {
      expect(again?.body).toBe(first?.body);
      expect(again?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
    }
  });

  test('each submission has a key of its own, or the one that the caller names', async () => {
    await using server = await serve((res) => json(res, accepted, 202));
    const client = connect(`${server.url}/api/`);
    await client.evaluate({ code: '1' });
    await client.evaluate({ code: '1' });
    await client.evaluate({ code: '1' }, { idempotencyKey: 'my "own" \\ key' });
    const keys = server.asked.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe('"my \\"own\\" \\\\ key"');
    expect(server.asked[0]?.url).toBe('/api/eval-async');
  });

  test('a refusal is an error that carries all of the problem', async () => {
    const errors = [{ pointer: '#/timeout_s', detail: 'Too big' }];
    await using server = await serve((res) => problem(res, 422, 'invalid-fields', { errors }));
    const error = await connect(server.url)
      .evaluate({ code: '1', timeout_s: 1e9 })
      .catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ErrandError);
    expect(error).toMatchObject({
      type: 'https://errand.example/problems/invalid-fields',
      reason: 'invalid-fields',
      title: 'It is invalid-fields',
      status: 422,
      detail: 'so',
      errors,
      message: 'It is invalid-fields: #/timeout_s Too big',
    });
    expect(server.asked).toHaveLength(1);
  });

  test('a full queue is waited for as long as it says', async () => {
    await using server = await serve((res, _, n) =>
      n === 0 ? problem(res, 503, 'queue-full', {}, { 'retry-after': '1' }) : json(res, accepted, 202),
    );
    const onRetry = vi.fn();
    await connect(server.url, { onRetry }).evaluate({ code: '1' });
    const [first, second] = server.asked;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(995);
    expect(onRetry).toHaveBeenCalledExactlyOnceWith(expect.any(ErrandError), 1_000);
  });

  test('what takes longer than the patience is not waited for', async () => {
    const type = 'https://iana.org/assignments/http-problem-types#quota-exceeded';
    await using server = await serve((res) => problem(res, 429, '', { type }, { 'retry-after': '30' }));
    const refused = connect(server.url).evaluate({ code: '1' });
    await expect(refused).rejects.toMatchObject({
      status: 429,
      reason: 'quota-exceeded',
      retryAfterMs: 30_000,
    });
    expect(server.asked).toHaveLength(1);
  });

  test('where nobody answers it is given up when the patience is over', async () => {
    const server = await serve((res) => res.destroy());
    await server[Symbol.asyncDispose]();
    const begun = Date.now();
    const error = await connect(server.url, { patienceMs: 700 })
      .evaluate({ code: '1' })
      .catch((thrown) => thrown);
    expect(error).toMatchObject({ reason: 'connection', status: null, cause: { code: 'ECONNREFUSED' } });
    expect(error.message).toContain(server.url);
    expect(Date.now() - begun).toBeLessThan(3_000);
  });

  test('what is told of a repetition may end it', async () => {
    await using server = await serve((res) => res.destroy());
    const onRetry = (error: ErrandError) => {
      throw error;
    };
    await expect(connect(server.url, { onRetry }).evaluate({ code: '1' })).rejects.toMatchObject({
      reason: 'connection',
    });
    expect(server.asked).toHaveLength(1);
  });

  test('the secret does not follow to another address', async () => {
    await using other = await serve((res) => json(res, accepted, 202));
    await using server = await serve((res) =>
      res.writeHead(307, { location: `${other.url}/eval-async` }).end(),
    );
    const moved = connect(server.url).evaluate({ code: '1' });
    await expect(moved).rejects.toMatchObject({ reason: 'unexpected-answer', status: 307 });
    await expect(moved).rejects.toThrow(other.url);
    expect(other.asked).toEqual([]);
  });

  test.each([
    [200, '<html>Welcome</html>'],
    [202, '{"eval_id":"eval_1"}'],
    [404, '<html>Not here</html>'],
  ])('HTTP %i with %s is not taken for an answer of Errand', async (status, body) => {
    await using server = await serve((res) => res.writeHead(status).end(body));
    await expect(connect(server.url).evaluate({ code: '1' })).rejects.toMatchObject({
      reason: 'unexpected-answer',
      status,
    });
    expect(server.asked).toHaveLength(1);
  });

  test('an address that cannot be is said at once', async () => {
    expect(() => connect('errand.example')).toThrow('Invalid URL');
  });
});

describe('waiting', () => {
  const held = { 'preference-applied': 'wait=20' };

  test('goes on at "queued" and "running", at once where the answer was held back', async () => {
    const views = [
      view(),
      view({ status: 'running', phase: 'starting', attempt: 1 }),
      view({ attempt: 1 }),
      view({ status: 'running', phase: 'running', attempt: 2 }),
      view({ status: 'failed', phase: 'done', exit_code: 3, output: 'naïve' }),
    ];
    await using server = await serve((res, _, n) =>
      json(res, views[n], 200, { 'retry-after': '1', ...held }),
    );
    const begun = Date.now();
    expect(await connect(server.url).wait(ID)).toEqual(views[4]);
    expect(Date.now() - begun).toBeLessThan(3_500);
    for (const { url, headers } of server.asked) {
      expect(url).toBe(`/eval-status/${ID}`);
      expect(headers.prefer).toBe('wait=20');
      // Reading needs no secret.
      expect(headers.authorization).toBeUndefined();
    }
  });

  test('waits as Retry-After says where the answer was not held back', async () => {
    await using server = await serve((res, _, n) =>
      json(res, view(n === 0 ? {} : { status: 'completed' }), 200, { 'retry-after': '1' }),
    );
    await connect(server.url).wait(ID);
    const [first, second] = server.asked;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(995);
  });

  test('bears 503, 429 and connections that break in the middle of an answer', async () => {
    await using server = await serve((res, _, n) => {
      if (n === 0) return problem(res, 503, 'unavailable', {}, { 'retry-after': '0' });
      if (n === 1) return problem(res, 429, 'quota-exceeded', {}, { 'retry-after': '0' });
      if (n > 2) return json(res, view({ status: 'completed' }));
      res.writeHead(200, { 'content-length': '9999' });
      res.write('{"eval_id":', () => res.destroy());
    });
    expect((await connect(server.url).wait(ID)).status).toBe('completed');
    expect(server.asked).toHaveLength(4);
  });

  test.each([
    [404, 'not-found'],
    [410, 'expired'],
  ])('HTTP %i is an error with the reason "%s"', async (status, name) => {
    await using server = await serve((res) => problem(res, status, name));
    await expect(connect(server.url).wait(ID)).rejects.toMatchObject({ status, reason: name });
    expect(server.asked).toHaveLength(1);
  });

  test('a signal ends it with its own reason', async () => {
    const reason = new Error('enough');
    await using server = await serve((res, { url }) => {
      // Held back for ever, or not at all.
      if (url.includes('held')) return;
      json(res, view(), 200, { 'retry-after': '5' });
    });
    for (const path of ['', '/held']) {
      const stop = new AbortController();
      const waiting = connect(`${server.url}${path}`).wait(ID, { signal: stop.signal });
      await sleep(100);
      stop.abort(reason);
      await expect(waiting).rejects.toBe(reason);
    }
    const over = connect(server.url).wait(ID, { signal: AbortSignal.abort(reason) });
    await expect(over).rejects.toBe(reason);
  });

  test('running is submitting and waiting', async () => {
    const ended = view({ status: 'completed', phase: 'done', exit_code: 0, output: '42\n' });
    await using server = await serve((res, { method }) =>
      method === 'POST' ? json(res, accepted, 202) : json(res, ended),
    );
    expect(await connect(server.url).run({ code: 'print(6 * 7)' })).toEqual(ended);
  });
});

test('output is the bytes as they are, of both streams or one', async () => {
  const bytes = Buffer.from([0, 255, 13, 10, 128]);
  await using server = await serve((res) => res.end(bytes));
  const client = connect(server.url);
  expect(Buffer.from(await client.output(ID))).toEqual(bytes);
  await client.output(ID, { stream: 'stderr' });
  expect(server.asked.map(({ url }) => url)).toEqual([
    `/eval-status/${ID}/output`,
    `/eval-status/${ID}/output?stream=stderr`,
  ]);
});

test('cancelling sends the secret, and is repeated like everything else', async () => {
  await using server = await serve((res, { url }, n) => {
    if (n === 0) return res.destroy();
    json(res, url.includes('batches') ? batchOf({ status: 'cancelled' }) : view({ status: 'cancelled' }));
  });
  expect((await connect(server.url).cancel(ID)).status).toBe('cancelled');
  expect((await connect(server.url).cancelBatch(BATCH_ID)).status).toBe('cancelled');
  expect(server.asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `POST /eval-status/${ID}/cancel`,
    `POST /eval-status/${ID}/cancel`,
    `POST /eval-batches/${BATCH_ID}/cancel`,
  ]);
  expect(server.asked.every(({ headers }) => headers.authorization === 'Bearer a-secret')).toBe(true);
});

test('ids are put into addresses as they are, whatever is in them', async () => {
  await using server = await serve((res) => problem(res, 404, 'not-found'));
  await expect(connect(server.url).status('../jobs?x#y')).rejects.toMatchObject({ status: 404 });
  expect(server.asked[0]?.url).toBe('/eval-status/..%2Fjobs%3Fx%23y');
});

describe('batches', () => {
  const counts = { total: 3, queued: 0, running: 0, completed: 2, failed: 1, cancelled: 0 };
  const ended = batchOf({ status: 'completed', counts, progress: 100, finished_at: 1_790_000_009_000 });

  test('their results come page by page, from the address that the client knows', async () => {
    const items = [0, 1, 2].map((batch_index) =>
      view({ batch_id: BATCH_ID, batch_index, status: 'completed' }),
    );
    await using server = await serve((res, { url }) => {
      const from = Number(new URL(url, 'http://x').searchParams.get('from') ?? 0);
      const next =
        from < 2 ? `https://errand.example/eval-batches/${BATCH_ID}?from=${from + 1}&limit=1` : null;
      json(res, { ...ended, results: items.slice(from, from + 1), next });
    });
    const results = await all(connect(server.url).batchResults(BATCH_ID, { status: 'completed' }));
    expect(results).toEqual(items);
    expect(server.asked.map(({ url }) => url)).toEqual([
      `/eval-batches/${BATCH_ID}?status=completed`,
      `/eval-batches/${BATCH_ID}?from=1&limit=1`,
      `/eval-batches/${BATCH_ID}?from=2&limit=1`,
    ]);
  });

  test('waiting for one follows its events to the end, over cuts, and gives its counts', async () => {
    const at = 1_790_000_000_000;
    const item = (seq: number, index: number) => ({
      seq,
      at,
      type: 'item',
      data: { index, eval_id: ID, status: 'completed' },
    });
    const events = [
      { seq: 1, at, type: 'queued', data: { total: 3 } },
      ...[0, 1, 2].map((i) => item(i + 2, i)),
      { seq: 5, at, type: 'completed', data: { counts } },
    ] as never;
    let isOver = false;
    let streams = 0;
    await using server = await serve((res, asked) => {
      if (!asked.url.endsWith('/events')) return json(res, isOver ? ended : batchOf());
      streams += 1;
      isOver = streams > 1;
      streamEvents(res, asked, { events, cutAfter: isOver ? undefined : 250 });
    });
    const { results, next, ...summary } = ended;
    const client = connect(server.url);
    expect(await client.waitBatch(BATCH_ID)).toEqual(summary);
    expect(streams).toBe(2);
    // One that is over needs no stream.
    await client.waitBatch(BATCH_ID);
    expect(streams).toBe(2);
  });

  test('are submitted with a key as well', async () => {
    const answer = { ...batchOf(), status: 'queued', total: 1, eval_ids: [ID], repeated: false };
    await using server = await serve((res, _, n) => (n === 0 ? res.destroy() : json(res, answer, 202)));
    const { batch_id, eval_ids } = await connect(server.url).batch({ evaluations: [{ code: '1' }] });
    expect([batch_id, eval_ids]).toEqual([BATCH_ID, [ID]]);
    const [first, second] = server.asked.map(({ headers }) => headers['idempotency-key']);
    expect(second).toBe(first);
  });
});
