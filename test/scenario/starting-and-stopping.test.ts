import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { jobView } from '../../src/contract/job-view.ts';
import { runCli, startLocalProcess, startServeProcess } from '../fakes/process.ts';
import { startReceiver } from '../fakes/receiver.ts';
import { SECRET, task } from '../fakes/tasks.ts';
import { until } from '../fakes/wait.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'errand-process-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test.each(['SIGTERM', 'SIGINT'] as const)(
  'errand local is ready when it says so, and %s stops it with exit code 0',
  async (signal) => {
    await using local = await startLocalProcess(dir);
    expect((await fetch(`${local.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${local.github_url}/.well-known/openid-configuration`)).status).toBe(200);
    expect(await local.stop(signal)).toBe(0);
  },
);

test('stopped in the middle of a job and started again on the same data, it goes on where it was', async () => {
  await using receiver = await startReceiver();
  await using first = await startLocalProcess(dir);
  const response = await fetch(`${first.url}/handle_task`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(task(receiver.url)),
  });
  const { job_id } = (await response.json()) as { job_id: string };
  await until('the run to have the job', async () => {
    const job = jobView.parse(await (await fetch(`${first.url}/jobs/${job_id}`)).json());
    return job.phase === 'check';
  });
  expect(await first.stop('SIGTERM')).toBe(0);
  await using second = await startLocalProcess(dir);
  expect(second.github_url).toBe(first.github_url);
  await until('the callback', () => receiver.received.length === 1);
  expect(receiver.received[0]?.body.status).toBe('success');
  await second.stop('SIGTERM');
});

test('a second process on the same data is refused and told what to do', async () => {
  await using local = await startLocalProcess(dir);
  const { code, stderr } = await runCli(['local', '--data', join(dir, 'data'), '--port', '0']);
  expect(code).toBe(1);
  expect(stderr).toContain('another Errand works in');
  await local.stop('SIGTERM');
});

test('errand serve says which secrets can be guessed', async () => {
  await using serve = await startServeProcess(dir);
  expect(serve.log()).toContain(`ERRAND_SECRET has ${SECRET.length} characters: it can be guessed`);
});

test('errand local does not answer to names of others that lead to this machine', async () => {
  await using local = await startLocalProcess(dir);
  // `fetch` sends no name but that of the address.
  const askAs = async (host: string, url: string) => {
    const [answer] = (await once(get(url, { headers: { host } }), 'response')) as [IncomingMessage];
    answer.resume();
    return answer.statusCode;
  };
  for (const url of [`${local.url}/healthz`, `${local.github_url}/.well-known/openid-configuration`]) {
    expect(await askAs('evil.example', url)).toBe(421);
    expect(await askAs('localhost', url)).toBe(200);
  }
  await local.stop('SIGTERM');
});

test('a second errand serve on the same file is refused as well', async () => {
  await using first = await startServeProcess(dir);
  await expect(startServeProcess(dir)).rejects.toThrow(`another Errand works in ${dir}`);
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
});

test('a port that is taken is said to be so', async () => {
  await using local = await startLocalProcess(dir);
  const { port } = new URL(local.url);
  const { code, stderr } = await runCli(['local', '--data', join(dir, 'other'), '--port', port]);
  expect(code).toBe(1);
  expect(stderr).toContain(`port ${port} of 127.0.0.1 is taken`);
});

test('errand serve with a key that is none says so', async () => {
  const set = {
    APP_ID: '1',
    PRIVATE_KEY: 'x',
    WEBHOOK_SECRET: 'w',
    ERRAND_SECRET: 's',
    ERRAND_URL: 'https://e.test',
  };
  const { code, stderr } = await runCli(['serve'], { ...set, ERRAND_DATA: dir, PORT: '0' });
  expect(code).toBe(1);
  expect(stderr).toContain('PRIVATE_KEY holds no private key');
});

test('errand serve without its settings refuses to start, names all that is missing, and does not fall back', async () => {
  const { code, stdout, stderr } = await runCli(['serve'], { ERRAND_DATA: dir, PORT: '0' });
  expect(code).toBe(1);
  expect(stdout).toBe('');
  for (const name of ['APP_ID', 'PRIVATE_KEY', 'WEBHOOK_SECRET', 'ERRAND_SECRET', 'ERRAND_URL']) {
    expect(stderr).toContain(name);
  }
  expect(stderr).toContain('errand setup --org YOUR-ORGANISATION --url https://errand.example.org');
});
