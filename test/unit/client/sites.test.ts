/** The client in front of a real App, whose jobs wait for a run that never comes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, createClient, type SiteTaskRequest } from '../../../src/client/client.ts';
import { type AppWithoutRuns, startAppWithoutRuns } from '../../fakes/app-without-runs.ts';
import { type Receiver, startReceiver } from '../../fakes/receiver.ts';
import { SECRET, task } from '../../fakes/tasks.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../fakes/webhook-receiver.ts';
import { all } from './support.ts';

let app: AppWithoutRuns;
let receiver: Receiver;
let webhooks: WebhookReceiver;
let client: Client;

beforeAll(async () => {
  app = await startAppWithoutRuns({ secrets: { globex: 'globex-secret' } });
  app.app.start();
  receiver = await startReceiver();
  webhooks = await startWebhookReceiver();
  client = createClient({ url: app.url, secret: SECRET });
});
afterAll(async () => {
  await app?.[Symbol.asyncDispose]();
  await receiver?.[Symbol.asyncDispose]();
  await webhooks?.[Symbol.asyncDispose]();
});

const aTask = (changes = {}) => task(receiver.url, changes) as SiteTaskRequest;

describe('a site job', () => {
  test('is submitted with the secret of the client, and the same task again is the same job', async () => {
    const one = aTask();
    const accepted = await client.submitTask(one);
    expect(accepted).toMatchObject({ status: 'accepted', task: one.task, round: 1 });
    expect(accepted.status_url).toBe(`${app.url}/jobs/${accepted.job_id}`);
    expect((await client.submitTask(one)).job_id).toBe(accepted.job_id);
    const stranger = createClient({ url: app.url, secret: 'wrong' });
    await expect(stranger.submitTask(one)).rejects.toMatchObject({ reason: 'unauthorized' });
    await expect(client.submitTask({ ...one, round: 0 })).rejects.toMatchObject({
      errors: [{ pointer: '#/round', detail: expect.any(String) }],
    });
  });

  test('is followed from its beginning until its sender was told, waited for, and told again', async () => {
    const { job_id } = await client.submitTask(aTask());
    const following = all(client.jobEvents(job_id));
    const waiting = client.waitForJob(job_id);
    expect((await client.cancelJob(job_id)).status).toBe('cancelled');
    expect((await client.cancelJob(job_id)).status).toBe('cancelled');
    expect(await waiting).toMatchObject({ job_id, status: 'cancelled', finished_at: expect.any(Number) });

    const events = await following;
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
    const types = events.map(({ type }) => type);
    expect([types[0], types.at(-1)]).toEqual(['accepted', 'delivery']);
    expect(types).toContain('cancelled');
    expect((await client.job(job_id)).events).toEqual(events);
    expect(await all(client.jobEvents(job_id, { since: events.length }))).toEqual([]);

    const [first] = await client.callbacks(job_id);
    expect(first).toMatchObject({ state: 'delivered', cause: 'outcome', url: receiver.url });
    const again = await client.replayCallback(job_id);
    expect(again.map(({ cause }) => cause)).toEqual(['outcome', 'replay']);
    expect((await all(client.jobEvents(job_id, { since: events.length }))).at(-1)?.type).toBe('delivery');
    expect((await client.callbacks(job_id)).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
  });

  test('that is another organisation’s, or none, is refused by its kind', async () => {
    const { job_id } = await client.submitTask(aTask());
    const globex = createClient({ url: app.url, secret: 'globex-secret' });
    await expect(globex.cancelJob(job_id)).rejects.toMatchObject({ reason: 'not-found' });
    await expect(globex.callbacks(job_id)).rejects.toMatchObject({ reason: 'not-found' });
    await expect(client.replayCallback(job_id)).rejects.toMatchObject({ reason: 'conflict' });
    const unknown = `job_${'0'.repeat(32)}`;
    await expect(client.job(unknown)).rejects.toMatchObject({ reason: 'not-found' });
    await expect(client.waitForJob(unknown)).rejects.toMatchObject({ reason: 'not-found' });
    await expect(client.jobEvents(unknown).next()).rejects.toMatchObject({ reason: 'not-found' });
  });
});

describe('lists', () => {
  test('of jobs go over all pages, newest first, and can be narrowed', async () => {
    const globex = createClient({ url: app.url, secret: 'globex-secret' });
    const ids: string[] = [];
    // One more than a page holds.
    for (let n = 0; n < 51; n++) {
      ids.unshift((await globex.submitTask(aTask({ task: `list-${n}` }))).job_id);
    }
    expect((await all(globex.listJobs())).map(({ job_id }) => job_id)).toEqual(ids);
    await globex.cancelJob(ids[50] ?? '');
    const found = await all(globex.listJobs({ status: 'cancelled', search: 'LIST-0' }));
    expect(found).toMatchObject([{ job_id: ids[50], status: 'cancelled', task: 'list-0' }]);
    await expect(createClient({ url: app.url }).listJobs().next()).rejects.toMatchObject({ status: 401 });
  });

  test('of evaluations and batches are of those only, and webhooks of one are found and sent again', async () => {
    const { eval_id } = await client.evaluate({ code: 'print(1)', webhook: { url: webhooks.url } });
    const { batch_id } = await client.batch({ evaluations: [{ code: 'print(2)' }] });
    await client.cancel(eval_id);
    expect(await all(client.listEvaluations())).toMatchObject([{ eval_id, status: 'cancelled' }]);
    expect(await all(client.listEvaluations({ status: 'queued' }))).toEqual([]);
    expect(await all(client.listBatches())).toMatchObject([{ batch_id, status: 'queued' }]);

    await expect
      .poll(() => all(client.listWebhooks({ evaluation: eval_id, state: 'delivered' })), { timeout: 10_000 })
      .toHaveLength(1);
    const [sent] = await all(client.listWebhooks());
    const id = sent?.delivery_id ?? '';
    expect(await client.webhook(id)).toMatchObject({ eval_id, attempts: [{ n: 1 }] });
    expect(JSON.parse((await client.webhook(id)).body)).toMatchObject({ type: sent?.type });
    expect((await client.replayWebhook(id)).delivery_id).toBe(id);
    expect(await all(client.listWebhooks({ batch: batch_id }))).toEqual([]);
  });
});
