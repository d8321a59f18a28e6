import { Hono } from 'hono';
import { pino } from 'pino';
import { beforeEach, expect, test } from 'vitest';
import { callersOf } from '../../../src/config/callers.ts';
import { createBodyRoom } from '../../../src/http/body-room.ts';
import { type CallerVariables, requireCaller } from '../../../src/http/caller.ts';
import { handleTask } from '../../../src/http/handle-task.ts';
import { errorBoundary } from '../../../src/http/problem.ts';
import { rateLimit, submissionLimit } from '../../../src/http/rate-limit.ts';
import { jsonBody } from '../../../src/http/read-json.ts';
import { task } from '../../fakes/tasks.ts';

const PER_MINUTE = 3;
const URL = 'http://app.test';
let now: number;
let app: Hono<CallerVariables>;
let accepted: number;

beforeEach(() => {
  now = 1_700_000_000_000;
  accepted = 0;
  const callers = callersOf({ ERRAND_SECRET: ['a', 'old-a'], ERRAND_SECRETS: { globex: 'g' } });
  const count = submissionLimit({ perMinute: PER_MINUTE, clock: { now: () => now } });
  const accept = async () => ({ jobId: `job_${++accepted}`, repeated: false });
  app = new Hono<CallerVariables>()
    .post(
      '/handle_task',
      jsonBody(10_000, createBodyRoom(10_000)),
      handleTask({ accept, callers, url: URL, checkCallbackUrl: () => null, count }),
    )
    .post('/eval-async', requireCaller(callers), rateLimit(count), async ({ req, text }) => {
      await req.json();
      return text('', 202);
    });
  app.onError(errorBoundary({ base: URL, log: pino({ level: 'silent' }) }));
});

const json = { 'content-type': 'application/json' };
const submitTask = (secret = 'a', more: object = {}) =>
  app.request('/handle_task', {
    method: 'POST',
    headers: json,
    body: JSON.stringify(task('http://receiver.test/', { secret, ...more })),
  });
const submitEvaluation = (secret = 'a', body: string | ReadableStream = '{}') =>
  app.request('/eval-async', {
    method: 'POST',
    headers: { ...json, authorization: `Bearer ${secret}` },
    body,
    ...(body instanceof ReadableStream && { duplex: 'half' as const }),
  });
const fieldsOf = ({ status, headers }: Response) => ({
  status,
  policy: headers.get('ratelimit-policy'),
  left: headers.get('ratelimit'),
  wait: headers.get('retry-after'),
});
const policy = '"submissions";q=3;w=60';

test('tasks and evaluations of an organisation are counted together, with whichever secret', async () => {
  expect(fieldsOf(await submitTask('a'))).toEqual({
    status: 200,
    policy,
    left: '"submissions";r=2;t=1',
    wait: null,
  });
  expect(fieldsOf(await submitEvaluation('old-a'))).toMatchObject({
    status: 202,
    left: '"submissions";r=1;t=1',
  });
  // Nothing more for so long.
  expect(fieldsOf(await submitTask('old-a'))).toMatchObject({ status: 200, left: '"submissions";r=0;t=20' });
  const refused = { status: 429, policy, left: '"submissions";r=0;t=20', wait: '20' };
  for (const response of [await submitTask(), await submitEvaluation()]) {
    expect(fieldsOf(response)).toEqual(refused);
    expect(await response.json()).toMatchObject({ 'violated-policies': ['submissions'] });
  }
  expect(accepted).toBe(2);
  expect(fieldsOf(await submitEvaluation('g'))).toMatchObject({ status: 202, left: '"submissions";r=2;t=1' });
});

test('who waits as long as Retry-After says is let in; who comes a second before is told what is left of it', async () => {
  for (let n = 0; n < PER_MINUTE; n++) await submitTask();
  now += 19_000;
  expect(fieldsOf(await submitTask())).toMatchObject({ status: 429, wait: '1' });
  now += 1_000;
  expect((await submitTask()).status).toBe(200);
  expect(fieldsOf(await submitTask())).toMatchObject({ status: 429, wait: '20' });
});

test('after a minute all of it is there again, and no more', async () => {
  for (let n = 0; n < PER_MINUTE; n++) await submitTask();
  now += 10 * 60_000;
  expect(fieldsOf(await submitTask())).toMatchObject({ left: '"submissions";r=2;t=1' });
});

test('a clock that goes back gives and takes nothing', async () => {
  await submitTask();
  now -= 3_600_000;
  expect(fieldsOf(await submitTask())).toMatchObject({ left: '"submissions";r=1;t=1' });
});

test('what is refused for its fields counts; who has no secret is not counted', async () => {
  for (let n = 0; n < 10; n++) expect((await submitTask('nobody')).status).toBe(401);
  expect((await submitTask('a', { round: 0 })).status).toBe(422);
  expect(fieldsOf(await submitTask())).toMatchObject({ left: '"submissions";r=1;t=1' });
});

test('an evaluation too many is refused before its body is read', async () => {
  for (let n = 0; n < PER_MINUTE; n++) await submitEvaluation();
  const body = new ReadableStream(
    {
      pull() {
        throw new Error('somebody reads it');
      },
    },
    { highWaterMark: 0 },
  );
  expect((await submitEvaluation('a', body)).status).toBe(429);
});
