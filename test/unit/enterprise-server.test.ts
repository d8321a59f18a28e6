/** GitHub Enterprise Server has its API under /api/v3 and /api/graphql of its own host: nobody else is asked. */
import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { octokitFor } from '../../src/github/installation-token.ts';

const ROOT = join(import.meta.dirname, '../..');
const asked: string[] = [];
const server = createServer((req, res) => {
  asked.push(`${req.method} ${req.url}`);
  res.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"viewer":{}}}');
});
let apiUrl: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`;
});
afterAll(() => void server.close());
beforeEach(() => {
  asked.length = 0;
});

const ASKED = ['GET /api/v3/repos/acme/site', 'POST /api/graphql'];

test('the App asks the server that it is configured for', async () => {
  const octokit = octokitFor(apiUrl, 'token');
  await octokit.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'site' });
  await octokit.graphql('{ viewer { login } }');
  expect(asked).toEqual(ASKED);
});

test("the action asks the runner's server", async () => {
  vi.stubEnv('GITHUB_API_URL', apiUrl);
  // What it uses reads the environment once, when it is loaded.
  const { openOctokit } = await import('../../action/site/github/open-octokit.ts');
  const octokit = openOctokit({
    token: 'token',
    signal: AbortSignal.timeout(20_000),
    giveUpAt: Date.now() + 20_000,
    log: () => {},
  });
  await octokit.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'site' });
  await octokit.graphql('{ viewer { login } }');
  expect(asked).toEqual(ASKED);
});

test('no source but the defaults of the configuration names an API of github.com', () => {
  // What sites load is another matter: a page may well show something of github.com.
  const files = globSync('{src,action}/**/*.ts', { cwd: ROOT }).filter(
    (file) => !/^action\/site\/(generate\/templates|verify\/egress)\//.test(file),
  );
  const naming = files.filter((file) =>
    /https:\/\/(?:api|uploads)\.github\.com|githubusercontent\.com/.test(
      readFileSync(join(ROOT, file), 'utf8'),
    ),
  );
  expect(naming).toEqual(['src/config/which-github.ts']);
});
