import { expect, test } from 'vitest';
import { startAppWithoutRuns } from '../../fakes/app-without-runs.ts';
import { task } from '../../fakes/tasks.ts';
import { readMetrics } from './read-metrics.ts';

test('wrong secrets are counted by address, and a right one is good however many there were', async () => {
  await using app = await startAppWithoutRuns({ watching: { metrics: 'open', traces: undefined } });
  const { url } = app;
  const read = async () => readMetrics(await (await fetch(`${url}/metrics`)).text());
  const counted = async () => {
    const { samples } = await read();
    return ['/handle_task', '/eval-async', '/dashboard/sign-in'].map((route) =>
      samples.get(`errand_http_unauthorized_total{route="${route}"}`),
    );
  };
  // Rules ask by how much it has grown.
  expect(await counted()).toEqual([0, 0, 0]);
  const json = { 'content-type': 'application/json' };
  for (let n = 0; n < 3; n++) {
    const body = JSON.stringify(task('https://grader.example/', { secret: `guess-${n}` }));
    await fetch(`${url}/handle_task`, { method: 'POST', headers: json, body });
  }
  const authorization = 'Bearer guess';
  await fetch(`${url}/eval-async`, { method: 'POST', headers: { ...json, authorization }, body: '{}' });
  const form = { headers: { origin: url }, body: new URLSearchParams({ secret: 'guess' }) };
  await fetch(`${url}/dashboard/sign-in`, { method: 'POST', ...form });
  expect(await counted()).toEqual([3, 1, 1]);
  await app.submit(task('http://127.0.0.1:9/evaluate'));
  expect(await counted()).toEqual([3, 1, 1]);
});
