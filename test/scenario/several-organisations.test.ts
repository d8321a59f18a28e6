import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCaller } from '../fakes/evaluations.ts';
import { startReceiver } from '../fakes/receiver.ts';
import { SECRET, task } from '../fakes/tasks.ts';
import { startWorld, type World } from '../fakes/world.ts';

const ORGANISATIONS = [
  { login: 'errand-local', secret: SECRET },
  { login: 'globex', secret: 'globex-secret' },
];

let world: World;
beforeAll(async () => {
  world = await startWorld({}, {}, { secrets: { globex: 'globex-secret' } });
});
afterAll(() => world[Symbol.asyncDispose]());

const cancel = (id: string, secret: string) =>
  fetch(`${world.local.url}/jobs/${id}/cancel`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
  });

test('the same task of two organisations is two sites, each in its own organisation and made by its own executor', async () => {
  await using receiver = await startReceiver();
  const { githubUrl } = world.local;
  const body = task(receiver.url);
  const ids = await Promise.all(ORGANISATIONS.map(({ secret }) => world.submit({ ...body, secret })));
  expect(new Set(ids).size).toBe(2);
  const again = await Promise.all(ORGANISATIONS.map(({ secret }) => world.submit({ ...body, secret })));
  expect(again).toEqual(ids);
  // Whoever has a secret can cancel with it what was sent with it, and nothing else.
  const [ours = '', theirs = ''] = ids;
  expect((await cancel(ours, 'globex-secret')).status).toBe(404);
  expect((await cancel(theirs, SECRET)).status).toBe(404);

  const jobs = await Promise.all(ids.map((id) => world.settled(id)));
  for (const [index, { login }] of ORGANISATIONS.entries()) {
    const job = jobs[index];
    expect(job?.status).toBe('completed');
    expect(job?.run_url).toContain(`${githubUrl}/${login}/errand-executor/actions/runs/`);
    expect((await fetch(job?.run_url ?? '')).status).toBe(200);
    expect(job?.result?.repo_url).toContain(`${githubUrl}/${login}/tds-project1-`);
    expect(job?.result?.pages_url).toContain(`${githubUrl}/pages/${login}/tds-project1-`);
    expect(await (await fetch(job?.result?.pages_url ?? '')).text()).toContain('Sales Summary k7');
  }
  const told = receiver.received.map(({ body }) => 'repo_url' in body && body.repo_url);
  expect(told.toSorted()).toEqual(jobs.map(({ result }) => result?.repo_url).toSorted());
  expect(world.local.github.runs()).toHaveLength(2);
}, 240_000);

test('a task is its organisation’s to cancel', async () => {
  const body = task('http://127.0.0.1:9/evaluate', { secret: 'globex-secret' });
  const id = await world.submit(body);
  expect((await cancel(id, SECRET)).status).toBe(404);
  expect((await cancel(id, 'globex-secret')).status).toBe(200);
  expect((await world.job(id)).status).toBe('cancelled');
});

test('programs of each organisation run in its own executor', async () => {
  const { url, githubUrl } = world.local;
  for (const { login, secret } of ORGANISATIONS) {
    const caller = createCaller(url, secret);
    const { eval_id } = await caller.submit({ code: `print('${login}')` });
    expect(await caller.final(eval_id)).toMatchObject({
      status: 'completed',
      output: `${login}\n`,
      run_url: expect.stringContaining(`${githubUrl}/${login}/errand-executor/actions/runs/`),
    });
  }
}, 240_000);
