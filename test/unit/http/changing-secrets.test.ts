import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acceptedAnswer } from '../../../src/contract/accepted.ts';
import { hashSecret } from '../../../src/http/secret.ts';
import { task } from '../../fakes/tasks.ts';
import { type HttpWorld, openHttpWorld } from './support.ts';

let world: HttpWorld;
beforeEach(async () => {
  world = await openHttpWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

const OLD = 'acme-old-secret';
const NEW = 'acme-secret';
const body = (secret: string, more: object = {}) => task('http://receiver.test/', { secret, ...more });

test('old and new secret are the same caller: a task sent again with the other one is not done twice', async () => {
  const sent = body(OLD);
  const first = acceptedAnswer.parse(await (await world.submit(sent)).json());
  const again = acceptedAnswer.parse(await (await world.submit({ ...sent, secret: NEW })).json());
  expect(again.job_id).toBe(first.job_id);
  const stranger = await world.submit({ ...sent, secret: 'globex-secret' });
  expect(acceptedAnswer.parse(await stranger.json()).job_id).not.toBe(first.job_id);
  expect((await world.cancel(first.job_id, 'globex-secret')).status).toBe(404);
  expect((await world.cancel(first.job_id, NEW)).status).toBe(200);
});

test.each([
  ['one that nobody has', 'acme-secreT'],
  ['an empty one', ''],
  ['the hash that the settings hold', `sha256:${hashSecret(OLD)}`],
  ['that hash alone', hashSecret(OLD)],
])('%s lets nobody in', async (_what, secret) => {
  expect((await world.submit(body(secret))).status).toBe(401);
  const { job_id } = acceptedAnswer.parse(await (await world.submit(body(NEW))).json());
  expect((await world.cancel(job_id, secret)).status).toBe(401);
});

test('the secret of a task is stored nowhere', async () => {
  expect((await world.submit(body(NEW, { nonce: 'is-stored' }))).status).toBe(200);
  const files = [world.file, `${world.file}-wal`].map((file) => readFileSync(file, 'latin1')).join('');
  expect(files).toContain('is-stored');
  expect(files).not.toContain(NEW);
});

test('one allowance for all secrets of a caller', async () => {
  const left = async (secret: string) => (await world.submit(body(secret))).headers.get('ratelimit');
  expect(await left(OLD)).toMatch(/^"submissions";r=19;/);
  expect(await left(NEW)).toMatch(/^"submissions";r=18;/);
  expect(await left('globex-secret')).toMatch(/^"submissions";r=19;/);
});
