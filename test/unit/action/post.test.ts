/** The step that runs however the job ended, in a process of its own as on a runner. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

const POST = join(import.meta.dirname, '../../../action/post.ts');
const TOKEN = `ghs_12345_${'eyJ.aB-3_x'.repeat(50)}`;

let status: number;
const seen: string[] = [];
const server = createServer((req, res) => {
  seen.push(`${req.method} ${req.url} ${req.headers.authorization}`);
  res.writeHead(status).end();
});
let apiUrl: string;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`;
});
afterAll(() => void server.close());
beforeEach(() => {
  seen.length = 0;
});

async function runPost(
  environment: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [POST], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return { code, output };
}

test.each([204, 401, 404])(
  'the token is revoked, also where GitHub does not know it any more (%i)',
  async (code) => {
    status = code;
    const post = await runPost({ 'STATE_installation-token': TOKEN, GITHUB_API_URL: apiUrl });
    expect(seen).toEqual([`DELETE /api/v3/installation/token Bearer ${TOKEN}`]);
    expect(post.code).toBe(0);
    expect(post.output).toContain('The repository token is revoked.');
  },
);

test.each([403, 500])('what GitHub answers instead (%i) is a warning and fails no run', async (code) => {
  status = code;
  const post = await runPost({ 'STATE_installation-token': TOKEN, GITHUB_API_URL: apiUrl });
  expect(post.code).toBe(0);
  expect(post.output).toMatch(new RegExp(`^::warning::.*HTTP ${code}`, 'm'));
});

test('a GitHub that cannot be reached fails no run, and the log does not show the token', async () => {
  const post = await runPost({ 'STATE_installation-token': TOKEN, GITHUB_API_URL: 'http://127.0.0.1:9' });
  expect(post.code).toBe(0);
  expect(post.output).toMatch(/^::warning::The repository token could not be revoked/m);
  expect(post.output.replace(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
});

test('a run that was given no token asks for nothing', async () => {
  expect(await runPost({ GITHUB_API_URL: apiUrl })).toEqual({ code: 0, output: '' });
  expect(seen).toEqual([]);
});
