/** What breaks the contract reaches the test in whose time it happens, from this process and from others. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { octokitFor } from '../../../src/github/installation-token.ts';
import { contract } from '../../contract/watch.ts';
import { startLocalProcess } from '../../fakes/process.ts';
import { startHarness } from '../local/support/embedded.ts';

/** Starting it takes its time on a busy machine. */
const ALL_OF_ERRAND_MS = 60_000;

test('what the embedded GitHub is told and takes', async () => {
  await using harness = await startHarness();
  await harness.api('POST', '/orgs/acme/repos', { name: 'site', autoinit: true });
  expect(await contract.violations()).toEqual([
    'POST /orgs/{org}/repos: request: (top) must NOT have additional properties (autoinit)',
  ]);
  expect(await contract.violations()).toEqual([]);
});

test('what the App asks of any other GitHub', async () => {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'application/json').end('{"names":[]}'),
  ).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const octokit = octokitFor(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await octokit.request('PUT /repos/{owner}/{repo}/topics', { owner: 'a', repo: 'b', names: [5 as never] });
  server.close();
  expect(await contract.violations()).toEqual([
    'PUT /repos/{owner}/{repo}/topics: request: /names/0 must be string',
  ]);
});

test(
  'what happens in a process that is killed',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'errand-contract-'));
    await using local = await startLocalProcess(folder);
    await fetch(`${local.github_url}/api/v3/nowhere`, { headers: { 'user-agent': 'errand' } });
    await local.kill();
    rmSync(folder, { recursive: true });
    expect(await contract.violations()).toEqual(['GET /api/v3/nowhere: request: no such operation']);
  },
  ALL_OF_ERRAND_MS,
);
