import { Hono } from 'hono';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { keepSecret } from '../../../src/config/caller-secrets.ts';
import { LIMITS, queueOf } from '../../../src/config/config.ts';
import { batchAccepted, batchView } from '../../../src/contract/evaluation/batch-view.ts';
import { batchPage, evaluationPage } from '../../../src/contract/evaluation/lists.ts';
import { evaluationAccepted } from '../../../src/contract/evaluation/view.ts';
import { systemClock } from '../../../src/domain/clock.ts';
import { createBodyRoom } from '../../../src/http/body-room.ts';
import { finder } from '../../../src/http/evaluations/find.ts';
import { evaluationRoutes } from '../../../src/http/evaluations/routes.ts';
import { errorBoundary } from '../../../src/http/problem.ts';
import { submissionLimit } from '../../../src/http/rate-limit.ts';
import { acceptEvaluations } from '../../../src/jobs/evaluations/accept-evaluations.ts';
import { createHub } from '../../../src/streams/hub.ts';
import { createStreams } from '../../../src/streams/streams.ts';
import { watched } from '../../contract/app/watch-hono.ts';
import { type Bench, exited, openBench, URL } from '../store/evaluations/support.ts';

let bench: Bench;
let app: Hono;
const limits = { ...LIMITS, bodyBytes: 5_000, batchBytes: 50_000, mostQueued: 30, submissionsPerMinute: 40 };
const callers = [
  { tenant: 'acme', secrets: [keepSecret('acme-secret')] },
  { tenant: 'globex', secrets: [keepSecret('globex-secret')] },
];

beforeEach(async () => {
  bench = await openBench();
  const { store } = bench;
  const log = pino({ level: 'silent' });
  const clock = systemClock;
  const find = finder({ store, clock, callers });
  app = new Hono();
  app.onError(errorBoundary({ base: URL, log }));
  app.use(watched);
  const config = {
    url: URL,
    callers,
    limits,
    webhooks: { policy: { allowLoopback: false, allowHttp: false } },
  };
  app.route(
    '/',
    evaluationRoutes({
      config,
      store,
      find,
      accept: acceptEvaluations({ store, clock, queue: queueOf(config) }),
      hub: createHub(),
      streams: createStreams({ route: () => null, log }),
      clock,
      room: createBodyRoom(limits.allBodiesBytes),
      count: submissionLimit({ perMinute: limits.submissionsPerMinute, clock }),
      isDraining: () => false,
    }),
  );
});
afterEach(() => bench[Symbol.asyncDispose]());

const ACME = { authorization: 'Bearer acme-secret' };
function post(path: string, body: unknown, headers: Record<string, string> = ACME) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: text,
  });
}
const print = { code: 'print(1)' };

const problem = z.looseObject({
  type: z.string(),
  status: z.int(),
  errors: z.array(z.object({ pointer: z.string() })).default([]),
});
async function parsed<T extends z.ZodType>(schema: T, response: Response | undefined): Promise<z.output<T>> {
  return schema.parse(await response?.json());
}

describe('/eval', () => {
  test.each(['POST', 'GET', 'HEAD', 'PUT'])('%s is answered 410 and says where to go', async (method) => {
    const response = await app.request('/eval', { method });
    expect(response.status).toBe(410);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const deprecation = response.headers.get('deprecation') ?? '';
    expect(deprecation).toMatch(/^@\d+$/);
    const sunset = Date.parse(response.headers.get('sunset') ?? '');
    expect(sunset).toBeGreaterThanOrEqual(Number(deprecation.slice(1)) * 1_000);
    const link = response.headers.get('link') ?? '';
    expect(link).toContain(`<${URL}/eval-async>; rel="successor-version"`);
    expect(link).toMatch(/rel="deprecation"/);
    expect(response.headers.get('cache-control')).toBeTruthy();
    if (method !== 'HEAD') {
      expect(await response.json()).toMatchObject({ status: 410, alternative: 'POST /eval-async' });
    }
  });
});

describe('POST /eval-async', () => {
  test('is answered 202 with where to look', async () => {
    const response = await post('/eval-async', print);
    expect(response.status).toBe(202);
    const body = await parsed(evaluationAccepted, response);
    expect(body).toMatchObject({ status: 'queued', queue_position: 0, repeated: false, cached: false });
    expect(body.eval_id).toMatch(/^eval_[0-9a-f]{32}$/);
    expect(response.headers.get('location')).toBe(body.status_url);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(response.headers.get('ratelimit-policy')).toBe('"submissions";q=40;w=60');
    expect(await bench.store.evaluations.read(body.eval_id)).toMatchObject({
      status: 'queued',
      language: 'python',
    });
  });

  test.each([
    ['no secret', print, {}, 401, 'unauthorized'],
    ['a wrong secret', print, { authorization: 'Bearer acme-secreT' }, 401, 'unauthorized'],
    ['no JSON', '{', ACME, 400, 'malformed-json'],
    ['another type', print, { ...ACME, 'content-type': 'text/plain' }, 415, 'unsupported-media-type'],
    ['too large a body', { code: 'x'.repeat(6_000) }, ACME, 413, 'too-large'],
    ['a compressed body', print, { ...ACME, 'content-encoding': 'gzip' }, 415, 'gzip'],
    [
      'too deep a body',
      `{"code":"x","metadata":{"a":${'['.repeat(2_000)}${']'.repeat(2_000)}}}`,
      ACME,
      422,
      'nested',
    ],
    ['no code', {}, ACME, 422, '#/code'],
    ['empty code', { code: '' }, ACME, 422, '#/code'],
    ['an unknown language', { ...print, language: 'cobol' }, ACME, 422, '#/language'],
    ['too long a time', { ...print, timeout_s: 301 }, ACME, 422, '#/timeout_s'],
    ['time as text', { ...print, timeout_s: '3' }, ACME, 422, '#/timeout_s'],
    ['no memory', { ...print, memory_mb: 0 }, ACME, 422, '#/memory_mb'],
    ['arguments that are none', { ...print, args: [1] }, ACME, 422, '#/args/0'],
    ['a NUL in an argument', { ...print, args: ['a\0'] }, ACME, 422, '#/args/0'],
    ['a member that is none', { ...print, timeout: 3 }, ACME, 422, '#/timeout'],
    [
      'a webhook to a private address',
      { ...print, webhook: { url: 'https://10.0.0.1/' } },
      ACME,
      422,
      '#/webhook/url',
    ],
    [
      'a webhook to a decimal loopback',
      { ...print, webhook: { url: 'https://2130706433/' } },
      ACME,
      422,
      '#/webhook/url',
    ],
    [
      'a webhook to metadata',
      { ...print, webhook: { url: 'https://[::ffff:169.254.169.254]/' } },
      ACME,
      422,
      '#/webhook/url',
    ],
    [
      'a webhook without TLS',
      { ...print, webhook: { url: 'http://example.com/' } },
      ACME,
      422,
      '#/webhook/url',
    ],
    [
      'a weak webhook secret',
      { ...print, webhook: { url: 'https://example.com/', secret: 'whsec_c2hvcnQ=' } },
      ACME,
      422,
      '#/webhook/secret',
    ],
    ['an empty key', print, { ...ACME, 'idempotency-key': '""' }, 422, 'Idempotency-Key'],
  ] as const)('%s is refused and stored nowhere', async (_what, body, headers, status, says) => {
    const response = await post('/eval-async', body, headers);
    expect(response.status).toBe(status);
    const said = await parsed(problem, response);
    expect(said.status).toBe(status);
    expect(JSON.stringify(said)).toContain(says);
    const need = { now: 0, waiting: -1 };
    await bench.store.workers.owe({
      tenant: 'acme',
      now: 0,
      missing: ({ waiting }) => {
        need.waiting = waiting;
        return 0;
      },
    });
    expect(need.waiting).toBe(0);
  });

  test('one Idempotency-Key is one evaluation, quoted or not; with another body it is refused', async () => {
    const key = { ...ACME, 'idempotency-key': '"a key"' };
    const all = await Promise.all(Array.from({ length: 20 }, () => post('/eval-async', print, key)));
    const ids = await Promise.all(
      all.map(async (response) => (await parsed(evaluationAccepted, response)).eval_id),
    );
    expect(new Set(ids).size).toBe(1);
    const other = await post('/eval-async', { code: 'print(2)' }, key);
    expect(other.status).toBe(422);
    expect((await parsed(problem, other)).type).toBe(`${URL}/problems/key-reused`);
    const bare = await post('/eval-async', print, { ...ACME, 'idempotency-key': 'bare' });
    const quoted = await post('/eval-async', print, { ...ACME, 'idempotency-key': '"bare"' });
    expect(quoted.headers.get('idempotency-replayed')).toBe('true');
    expect((await parsed(evaluationAccepted, quoted)).eval_id).toBe(
      (await parsed(evaluationAccepted, bare)).eval_id,
    );
    const foreign = await post('/eval-async', print, { ...key, authorization: 'Bearer globex-secret' });
    expect(ids).not.toContain((await parsed(evaluationAccepted, foreign)).eval_id);
  });

  test('a webhook without a secret gets one, and a repeated request is told the same', async () => {
    const body = { ...print, webhook: { url: 'https://example.com/hook' } };
    const key = { ...ACME, 'idempotency-key': 'k' };
    const first = await parsed(evaluationAccepted, await post('/eval-async', body, key));
    const again = await parsed(evaluationAccepted, await post('/eval-async', body, key));
    expect(first.webhook_secret).toMatch(/^whsec_/);
    expect(again).toMatchObject({ webhook_secret: first.webhook_secret, repeated: true });
  });

  test('an organisation has its share of a queue that another one has filled', async () => {
    const fill = { evaluations: Array(limits.mostQueued).fill(print) };
    const globex = { authorization: 'Bearer globex-secret' };
    expect((await post('/eval-batches', fill)).status).toBe(202);
    const share = { evaluations: Array(limits.mostQueued / callers.length).fill(print) };
    expect((await post('/eval-batches', share, globex)).status).toBe(202);
    expect((await post('/eval-async', print, globex)).status).toBe(503);
  });

  test('a full queue is answered 503, however many come at once', async () => {
    const all = await Promise.all(Array.from({ length: 36 }, () => post('/eval-async', print)));
    expect(all.filter(({ status }) => status === 202)).toHaveLength(30);
    const full = all.find(({ status }) => status === 503);
    expect(full?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await parsed(problem, full)).type).toMatch(/#temporary-reduced-capacity$/);
  });

  test('too many submissions of one organisation are answered 429, and others go on', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => post('/eval-async', {})));
    const refused = all.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(5);
    const [one] = refused;
    expect(await one?.json()).toMatchObject({ status: 429, 'violated-policies': ['submissions'] });
    expect(Number(one?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post('/eval-async', print, { authorization: 'Bearer globex-secret' })).status).toBe(202);
  });
});

describe('GET /eval-status/{id}', () => {
  test.each([
    ['an unknown id', `eval_${'0'.repeat(32)}`, {}, 404],
    ['what is no id', 'nonsense', {}, 404],
  ])('%s is answered 404', async (_what, id, headers, status) => {
    expect((await app.request(`/eval-status/${id}`, { headers })).status).toBe(status);
  });

  test("the id is enough to read; another organisation's secret finds nothing, a wrong one is refused", async () => {
    const id = await bench.submit({});
    expect((await app.request(`/eval-status/${id}`)).status).toBe(200);
    const as = (authorization: string) => app.request(`/eval-status/${id}`, { headers: { authorization } });
    expect((await as('Bearer acme-secret')).status).toBe(200);
    expect((await as('Bearer globex-secret')).status).toBe(404);
    expect((await as('Bearer nobody')).status).toBe(401);
  });

  test('what has ended and expired is answered 410', async () => {
    bench.now = Date.now() - 100_000;
    const id = await bench.submit({ expires_in: 60 });
    const worker = await bench.worker();
    await bench.take(worker, 1);
    await bench.report(worker, [{ eval_id: id, ending: exited(0) }]);
    const response = await app.request(`/eval-status/${id}`);
    expect(response.status).toBe(410);
    expect((await parsed(problem, response)).type).toBe(`${URL}/problems/expired`);
    expect((await app.request(`/eval-status/${id}/events`)).status).toBe(410);
  });

  test('nothing new is answered 304 to whoever has the tag', async () => {
    const id = await bench.submit({});
    const first = await app.request(`/eval-status/${id}`);
    const etag = first.headers.get('etag') ?? '';
    const known = { headers: { 'if-none-match': etag } };
    expect((await app.request(`/eval-status/${id}`, known)).status).toBe(304);
    await bench.store.evaluations.cancel(id, Date.now());
    const changed = await app.request(`/eval-status/${id}`, known);
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
    expect(changed.headers.has('retry-after')).toBe(false);
  });

  test('other methods are answered 405', async () => {
    const response = await app.request('/eval-async');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });
});

describe('batches', () => {
  test('wrong items are named by index and nothing is stored', async () => {
    const evaluations = [print, { code: '' }, print, { language: 'x', code: 'y' }];
    const response = await post('/eval-batches', { evaluations });
    expect(response.status).toBe(422);
    const { errors } = await parsed(problem, response);
    expect(errors.map(({ pointer }) => pointer)).toEqual([
      '#/evaluations/1/code',
      '#/evaluations/3/language',
    ]);
  });

  test('a batch is accepted with the ids of its items and can be cancelled', async () => {
    const response = await post('/eval-batches', { evaluations: [print, print, print], metadata: { a: 1 } });
    expect(response.status).toBe(202);
    const accepted = await parsed(batchAccepted, response);
    expect(accepted.eval_ids).toHaveLength(3);
    const view = await parsed(batchView, await app.request(`/eval-batches/${accepted.batch_id}?limit=2`));
    expect(view).toMatchObject({ status: 'queued', counts: { total: 3, queued: 3 }, metadata: { a: 1 } });
    const next = await parsed(batchView, await app.request(view.next?.replace(URL, '') ?? ''));
    expect(next.results.map(({ eval_id }) => eval_id)).toEqual([accepted.eval_ids[2]]);
    expect((await post(`/eval-batches/${accepted.batch_id}/cancel`, {}, {})).status).toBe(401);
    const cancelled = await parsed(batchView, await post(`/eval-batches/${accepted.batch_id}/cancel`, {}));
    expect(cancelled).toMatchObject({ status: 'cancelled', counts: { total: 3, cancelled: 3 } });
  });

  test('none, or more than fit, are refused', async () => {
    expect((await post('/eval-batches', { evaluations: [] })).status).toBe(422);
    expect((await post('/eval-batches', { evaluations: Array(31).fill(print) })).status).toBe(503);
  });
});

test('cancel: another organisation cannot, what has ended stays, and it may be said twice', async () => {
  const id = await bench.submit({});
  const path = `/eval-status/${id}/cancel`;
  expect((await post(path, '', { authorization: 'Bearer globex-secret' })).status).toBe(404);
  expect((await app.request(`/eval-status/${id}`)).status).toBe(200);
  expect(await (await post(path, '')).json()).toMatchObject({ status: 'cancelled' });
  const again = await post(path, '');
  expect(again.status).toBe(200);
  expect(await again.json()).toMatchObject({ status: 'cancelled' });
});

describe('the lists of an organisation', () => {
  const read = async (path: string, headers = ACME) => app.request(path, { headers });

  test('show its evaluations and batches newest first, page by page', async () => {
    const ids = [];
    for (let n = 0; n < 3; n++)
      ids.push((await parsed(evaluationAccepted, await post('/eval-async', print))).eval_id);
    const { batch_id } = await parsed(
      batchAccepted,
      await post('/eval-batches', { evaluations: [print, print] }),
    );
    const first = await parsed(evaluationPage, await read('/evaluations?limit=2'));
    const rest = await parsed(evaluationPage, await read(`/evaluations?${first.next?.split('?')[1]}`));
    const shown = [...first.evaluations, ...rest.evaluations].map(({ eval_id }) => eval_id);
    expect(new Set(shown)).toEqual(new Set(ids));
    expect([first.evaluations.length, rest.next]).toEqual([2, null]);
    const { batches } = await parsed(batchPage, await read('/eval-batches'));
    expect(batches).toMatchObject([{ batch_id, progress: 0, counts: { total: 2, queued: 2 } }]);
  });

  test('need its secret, and hold nothing of others', async () => {
    await post('/eval-async', print);
    for (const path of ['/evaluations', '/eval-batches']) {
      expect((await app.request(path)).status).toBe(401);
      const theirs = await read(path, { authorization: 'Bearer globex-secret' });
      expect(await theirs.json()).toMatchObject({ next: null });
    }
    const theirs = await read('/evaluations', { authorization: 'Bearer globex-secret' });
    expect((await parsed(evaluationPage, theirs)).evaluations).toEqual([]);
    const failed = await parsed(evaluationPage, await read('/evaluations?status=failed'));
    expect(failed.evaluations).toEqual([]);
  });
});
