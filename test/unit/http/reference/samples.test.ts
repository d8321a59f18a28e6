/** The examples of the reference, run as they stand there against an App; nothing is run there, so all that waits is cancelled. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../../../../src/client/client.ts';
import { openApi } from '../../../../src/http/reference/document.ts';
import { type AppWithoutRuns, startAppWithoutRuns } from '../../../fakes/app-without-runs.ts';
import { type Caller, createCaller } from '../../../fakes/evaluations.ts';
import { type Receiver, startReceiver } from '../../../fakes/receiver.ts';
import { SECRET, task } from '../../../fakes/tasks.ts';
import { until } from '../../../fakes/wait.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../../fakes/webhook-receiver.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const run = promisify(execFile);

let app: AppWithoutRuns;
let caller: Caller;
let sender: Receiver;
let receiver: WebhookReceiver;
let dir: string;
let isOver = false;
let cancelling: Promise<void>;
/** What there is in the place of what the examples name. */
let ids: Record<string, string>;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'errand-samples-'));
  // A refusal is a failure, as it is in the other languages.
  writeFileSync(join(dir, '.curlrc'), 'fail-with-body\nsilent\nshow-error\n');
  app = await startAppWithoutRuns();
  app.app.start();
  sender = await startReceiver();
  receiver = await startWebhookReceiver();
  caller = createCaller(app.url);
  const job = await app.submit(task(sender.url));
  const { eval_id } = await caller.submit({ code: '1', webhook: { url: receiver.url } });
  const { batch_id } = await caller.submitBatch([{ code: '1' }]);
  await caller.post(`/jobs/${job}/cancel`);
  await caller.cancel(eval_id);
  await caller.cancelBatch(batch_id);
  const webhook = await until(
    'a webhook',
    async () => (await caller.deliveries()).deliveries[0]?.delivery_id,
  );
  ids = { job, eval: eval_id, batch: batch_id, msg: webhook };
  cancelling = cancelAll();
});
afterAll(async () => {
  isOver = true;
  await cancelling;
  await Promise.all([app, sender, receiver].map((one) => one[Symbol.asyncDispose]()));
  rmSync(dir, { recursive: true, force: true });
});

/** In the place of workers: else nobody who waits for an end would see one. */
async function cancelAll(): Promise<void> {
  const errand = createClient({ url: app.url, secret: SECRET });
  while (!isOver) {
    for await (const { eval_id } of errand.listEvaluations({ status: 'queued' }))
      await errand.cancel(eval_id);
    for await (const { batch_id, finished_at } of errand.listBatches())
      if (finished_at === null) await errand.cancelBatch(batch_id);
    await sleep(100);
  }
}

/** What is still being sent is not sent again. */
async function allSent(): Promise<void> {
  await until('callbacks and webhooks to arrive', async () => {
    const { deliveries } = await app.job(ids.job ?? '');
    const { state } = await caller.delivery(ids.msg ?? '');
    return state !== 'pending' && deliveries.every((one) => one.state !== 'pending');
  });
}

function samples(language: string): string[] {
  const operations = Object.values(openApi(app.url).paths).flatMap((item) => Object.values(item));
  const sources = operations
    .flatMap((operation) => operation['x-codeSamples'] ?? [])
    .filter(({ lang }) => lang === language)
    .map(({ source }) =>
      source
        .replace(/\b(job|eval|batch|msg)_[0-9a-f]{32}/g, (_, kind: string) => ids[kind] ?? '')
        .replaceAll('"your-secret"', JSON.stringify(SECRET)),
    );
  // The same key with another body is what each language says in its own way.
  return sources.map((source) => source.replaceAll('order-17', `order-${language}`));
}

const env = () => ({ ...process.env, ERRAND_SECRET: SECRET, CURL_HOME: dir });

test('those for curl', { timeout: 60_000 }, async () => {
  await allSent();
  const sources = samples('Shell');
  expect(sources.length).toBeGreaterThan(20);
  for (const source of sources) await run('sh', ['-c', source], { cwd: dir, env: env() });
});

test('those in Python', { timeout: 60_000 }, async () => {
  await allSent();
  // In one process: each costs a tenth of a second to start.
  const all = `import json, sys\nfor source in json.loads(sys.argv[1]):\n    exec(source, {})`;
  await run('python3', ['-c', all, JSON.stringify(samples('Python'))], { env: env() });
});

test('those in TypeScript', { timeout: 60_000 }, async () => {
  await allSent();
  const blocks = samples('TypeScript').map((source) => `{\n${source.replaceAll(/^import .*$/gm, '')}\n}`);
  const imports = `import { env } from 'node:process';\nimport { createClient, outputBytes } from 'errand/client';\n`;
  const program = `${imports}${blocks.join('\n')}`;
  const args = ['--input-type=module', '--eval', program];
  const { stdout } = await run(process.execPath, args, { cwd: ROOT, env: env() });
  expect(stdout).toContain(`cancelled`);
});
