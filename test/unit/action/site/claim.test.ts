import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { claimJob } from '../../../../action/site/claim.ts';
import type { ClaimAnswer } from '../../../../src/contract/run-api.ts';
import { siteTask } from '../../../../src/contract/task.ts';
import { task } from '../../../fakes/tasks.ts';

const LEFT_MS = 300_000;
const answerAt = (now: number): ClaimAnswer => ({
  run_token: 'run-token',
  github_token: 'github-token',
  task: siteTask.parse(task('http://x.test/')),
  repository: {
    id: 1,
    owner: 'acme',
    name: 'site',
    url: 'http://x.test/acme/site',
    default_branch: 'main',
    homepage: null,
    has_pages: false,
  },
  heartbeat_ms: 1_000,
  now,
  publish_by: now + LEFT_MS - 1_000,
  give_up_at: now + LEFT_MS,
});

let server: ReturnType<typeof createServer>;
afterEach(() => {
  vi.unstubAllEnvs();
  server.close();
});

test.each([-3_600_000, 0, 3_600_000])(
  'a run whose clock differs by %i ms from the App has as long as any',
  async (ms) => {
    server = createServer((req, res) =>
      res.end(JSON.stringify(req.url?.startsWith('/token') ? { value: 'oidc' } : answerAt(Date.now() + ms))),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', `${url}/token?version=1`);
    vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'request');
    const job = `job_${'0'.repeat(32)}`;
    const claim = await claimJob(
      { job, attempt: 1, site: 'site_1', app_url: url },
      new AbortController().signal,
    );
    const left = claim.give_up_at - Date.now();
    expect(left).toBeGreaterThan(LEFT_MS - 10_000);
    expect(left).toBeLessThanOrEqual(LEFT_MS);
    expect(claim.give_up_at - claim.publish_by).toBe(1_000);
  },
);
