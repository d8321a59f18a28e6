import { expect, test } from 'vitest';
import { startReceiver } from '../fakes/receiver.ts';
import { task } from '../fakes/tasks.ts';
import { startWorld } from '../fakes/world.ts';

test('a site that cannot be made in time ends in one honest error callback, sent as persistently as a success', async () => {
  // Five seconds for the work, and a check that takes three times as long to be given up.
  await using world = await startWorld({ deadlineMs: 20_000, tellMs: 10_000 });
  await using receiver = await startReceiver([503, 500]);
  const body = task(receiver.url, { checks: ['js: new Promise(() => {})'] });
  const job = await world.settled(await world.submit(body));

  expect(job).toMatchObject({ status: 'failed', result: null });
  expect(job.error).toContain('the time was up');
  const { email, task: name, round, nonce } = body;
  const expected = { email, task: name, round, nonce, status: 'error', error: job.error };
  expect(receiver.received.map(({ body, answered }) => [answered, body])).toEqual([
    [503, expected],
    [500, expected],
    [200, expected],
  ]);
  expect(job.attempts).toHaveLength(1);
});

test('a page whose data was not sent says so and shows no figures', async () => {
  await using world = await startWorld();
  await using receiver = await startReceiver();
  const job = await world.settled(await world.submit(task(receiver.url, { attachments: [] })));
  expect(job.status).toBe('completed');
  expect(job.result?.notes.join('\n')).toContain('data.csv');
  const verdicts = job.result?.checks.filter(({ kind }) => kind === 'js').map(({ verdict }) => verdict);
  expect(verdicts).toEqual(['passed', 'passed', 'failed']);
});

test('a check that contradicts the data is reported as failed and the page shows the truth', async () => {
  await using world = await startWorld();
  await using receiver = await startReceiver();
  const wrong = 'js: Math.abs(parseFloat(document.querySelector("#total-sales").textContent) - 12345) < 0.01';
  const job = await world.settled(await world.submit(task(receiver.url, { checks: [wrong] })));
  expect(job.status).toBe('completed');
  expect(job.result?.checks.find(({ kind }) => kind === 'js')).toMatchObject({
    verdict: 'failed',
    decided_by: 'browser',
  });
  const page = await (await fetch(job.result?.pages_url ?? '')).text();
  expect(page).toContain('500.75');
  expect(page).not.toContain('12345');
});
