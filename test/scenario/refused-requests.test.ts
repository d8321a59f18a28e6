import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { countOf } from '../fakes/stored-rows.ts';
import { SECRET, task } from '../fakes/tasks.ts';
import { startWorld, type World } from '../fakes/world.ts';

const problemBody = z.object({
  type: z.url(),
  title: z.string().min(1),
  status: z.int(),
  detail: z.string().min(1),
  instance: z.string(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).default([]),
});

const EVALUATION = 'http://127.0.0.1:9/evaluate';
const { secret: _, ...withoutSecret } = task(EVALUATION);
const { brief: __, ...withoutBrief } = task(EVALUATION);

interface Row {
  what: string;
  status: number;
  body: string;
  headers?: Record<string, string>;
  pointers?: string[];
}

const json = (body: unknown) => JSON.stringify(body);
const ROWS: Row[] = [
  { what: 'no secret', status: 401, body: json(withoutSecret) },
  { what: 'a wrong secret', status: 401, body: json(task(EVALUATION, { secret: `${SECRET}x` })) },
  { what: 'an empty secret', status: 401, body: json(task(EVALUATION, { secret: '' })) },
  { what: 'a secret that is no string', status: 401, body: json(task(EVALUATION, { secret: [SECRET] })) },
  { what: 'a body that is null', status: 401, body: 'null' },
  { what: 'a body that is a list', status: 401, body: '[]' },
  { what: 'malformed JSON', status: 400, body: '{"email": ' },
  { what: 'an empty body', status: 400, body: '' },
  {
    what: 'a form',
    status: 415,
    body: 'a=b',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  },
  {
    what: 'plain text',
    status: 415,
    body: json(task(EVALUATION)),
    headers: { 'content-type': 'text/plain' },
  },
  { what: 'a missing brief', status: 422, body: json(withoutBrief), pointers: ['#/brief'] },
  {
    what: 'a round that is no number',
    status: 422,
    body: json(task(EVALUATION, { round: 'one' })),
    pointers: ['#/round'],
  },
  { what: 'round 0', status: 422, body: json(task(EVALUATION, { round: 0 })), pointers: ['#/round'] },
  {
    what: 'a callback that is no URL',
    status: 422,
    body: json(task('nowhere')),
    pointers: ['#/evaluation_url'],
  },
  {
    what: 'a callback to a file',
    status: 422,
    body: json(task('file:///etc/passwd')),
    pointers: ['#/evaluation_url'],
  },
  {
    what: 'a callback into a private network',
    status: 422,
    body: json(task('http://169.254.169.254/latest/meta-data/')),
    pointers: ['#/evaluation_url'],
  },
  {
    what: 'a check that is a number',
    status: 422,
    body: json(task(EVALUATION, { checks: ['ok', 5] })),
    pointers: ['#/checks/1'],
  },
  {
    what: 'attachments that would leave the repository',
    status: 422,
    body: json(
      task(EVALUATION, {
        attachments: ['../x', '/etc/passwd', '.git/config', 'a\\b', 'a/../b'].map((name) => ({
          name,
          url: 'data:,x',
        })),
      }),
    ),
    pointers: [0, 1, 2, 3, 4].map((n) => `#/attachments/${n}/name`),
  },
  {
    what: 'an attachment from a file address',
    status: 422,
    body: json(task(EVALUATION, { attachments: [{ name: 'x', url: 'file:///etc/passwd' }] })),
    pointers: ['#/attachments/0/url'],
  },
  {
    what: 'a body over the limit',
    status: 413,
    body: json(task(EVALUATION, { brief: 'x'.repeat(11 * 1024 * 1024) })),
  },
];

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

describe('what is refused says what, which and what to do, and stores nothing', () => {
  test.each(ROWS)('$what: $status', async ({ status, body, headers, pointers }) => {
    const response = await fetch(`${world.local.url}/handle_task`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = problemBody.parse(await response.json());
    expect(problem.status).toBe(status);
    expect((await fetch(problem.type)).status).toBe(200);
    if (pointers) expect(problem.errors.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  test('and nothing of it is in the store', async () => {
    for (const table of ['jobs', 'job_inputs', 'idempotency', 'events', 'outbox', 'sites'])
      expect(await countOf(world.storeAddress, table), table).toBe(0);
  });
});

test('unknown addresses and methods are refused the same way', async () => {
  const missing = await fetch(`${world.local.url}/nothing`);
  expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  const method = await fetch(`${world.local.url}/handle_task`);
  expect([method.status, method.headers.get('allow')]).toEqual([405, 'POST']);
  expect((await fetch(`${world.local.url}/jobs/job_${'0'.repeat(32)}`)).status).toBe(404);
});

test('senders differ: absent, empty and odd members that mean the same are accepted', async () => {
  const variants = [
    { checks: undefined, attachments: undefined },
    { checks: null, attachments: null },
    { attachments: {} },
    { attachments: [] },
    { unknown_member: { nested: true } },
    { checks: ['plain English', 'js: true', 'document.title', { js: 'true', note: 'extra' }] },
  ];
  for (const variant of variants) {
    const response = await world.post(task(EVALUATION, variant));
    expect(response.status, json(variant)).toBe(200);
    expect(await response.json()).toMatchObject({
      status: 'accepted',
      message: expect.any(String),
      round: 1,
    });
  }
});

test('the secret is nowhere in the data folder', () => {
  const data = join(world.dir, 'data');
  const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(0);
  for (const { parentPath, name } of files)
    expect(readFileSync(join(parentPath, name)).includes(SECRET), name).toBe(false);
});
