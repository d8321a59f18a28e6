/** What GitHub grants is compared with what was asked for, right before a token is handed out. */
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type AppAuth, appAuth, type Grant } from '../../../src/github/installation-token.ts';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const TOKEN = `ghs_${'aB3.-_'.repeat(90)}`;

interface Answer {
  permissions: Record<string, string>;
  repository_selection: 'all' | 'selected';
  repositories?: { id: number; name: string }[];
}

/** What the next token is answered with. */
let answer: Answer;
const asked: { path: string; body: unknown }[] = [];
const server = createServer(async (req, res) => {
  asked.push({ path: req.url ?? '', body: JSON.parse(await textOf(req)) });
  const expires_at = new Date(Date.now() + 3_600_000).toISOString();
  res.writeHead(201, { 'content-type': 'application/json' });
  res.end(JSON.stringify({ token: TOKEN, expires_at, ...answer }));
});

async function textOf(req: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of req) text += chunk;
  return text;
}

let auth: AppAuth;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  asked.length = 0;
  const { port } = server.address() as AddressInfo;
  // A new one for each test: it keeps the tokens it was given.
  auth = appAuth({ apiUrl: `http://127.0.0.1:${port}/api/v3`, app: { id: 1, privateKey } });
});

const REQUEST: Grant = {
  installationId: 5,
  permissions: { contents: 'write', pages: 'write' },
  repositories: { ids: [11, 12] },
};
const EXACT: Answer = {
  permissions: { contents: 'write', pages: 'write', metadata: 'read' },
  repository_selection: 'selected',
  repositories: [
    { id: 12, name: 'b' },
    { id: 11, name: 'a' },
  ],
};

test('a token with just what was asked for is handed out', async () => {
  answer = EXACT;
  expect(await auth.token(REQUEST)).toBe(TOKEN);
  expect(asked).toEqual([
    {
      path: '/api/v3/app/installations/5/access_tokens',
      body: { permissions: REQUEST.permissions, repository_ids: [11, 12] },
    },
  ]);
});

test('all repositories are handed out where they were asked for', async () => {
  answer = { permissions: EXACT.permissions, repository_selection: 'all' };
  expect(await auth.token({ ...REQUEST, repositories: 'all' })).toBe(TOKEN);
});

test.each<[string, Partial<Answer>]>([
  ['another permission on top', { permissions: { ...EXACT.permissions, administration: 'write' } }],
  ['a permission less', { permissions: { contents: 'write', metadata: 'read' } }],
  ['writing as reading', { permissions: { ...EXACT.permissions, contents: 'read' } }],
  ['no permission at all', { permissions: {} }],
  ['all repositories', { repository_selection: 'all', repositories: [] }],
  ['all repositories, named as ours', { repository_selection: 'all' }],
  [
    'another repository',
    {
      repositories: [
        { id: 11, name: 'a' },
        { id: 13, name: 'c' },
      ],
    },
  ],
  ['a repository on top', { repositories: [...(EXACT.repositories ?? []), { id: 13, name: 'c' }] }],
  ['a repository less', { repositories: [{ id: 11, name: 'a' }] }],
  ['no repository', { repositories: [] }],
])('a token for %s is not handed out', async (_what, changes) => {
  answer = { ...EXACT, ...changes };
  await expect(auth.token(REQUEST)).rejects.toThrow(/^GitHub granted /);
});

test.each<[string, Partial<Grant>]>([
  ['no permission', { permissions: {} }],
  ['no repository id', { repositories: { ids: [] } }],
])('a request for %s, which GitHub reads as everything, is not even made', async (_what, changes) => {
  await expect(auth.token({ ...REQUEST, ...changes })).rejects.toThrow(/at least one/);
  expect(asked).toEqual([]);
});
