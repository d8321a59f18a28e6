import { expect, test } from 'vitest';
import { startReceiver } from '../fakes/receiver.ts';
import { task } from '../fakes/tasks.ts';
import { until } from '../fakes/wait.ts';
import { headOf, startWorld, type World } from '../fakes/world.ts';

/** Kills the runner of the run in progress as soon as the job's log holds `sign`. */
async function killRunnerAt(world: World, id: string, sign: (events: string[]) => boolean): Promise<void> {
  await until(
    'the moment to kill the run',
    async () => sign((await world.job(id)).events.map((e) => e.phase ?? e.type)),
    {
      everyMs: 5,
    },
  );
  const run = world.local.github.runs().find(({ runnerPid }) => runnerPid !== null);
  if (run?.runnerPid) process.kill(run.runnerPid, 'SIGKILL');
}

test.each(['prepare', 'publish', 'wait-live'] as const)(
  'a runner that is lost in %s is followed by another attempt, and there is one outcome and one callback',
  async (phase) => {
    await using world = await startWorld();
    await using receiver = await startReceiver();
    const id = await world.submit(task(receiver.url));
    await killRunnerAt(world, id, (phases) => phases.includes(phase));
    const job = await world.settled(id);

    expect(job.status).toBe('completed');
    expect(job.attempts).toHaveLength(2);
    expect(job.attempts[0]?.reason).toMatch(/without a result|fell silent/);
    expect(job.events.filter(({ type }) => type === 'completed' || type === 'failed')).toHaveLength(1);
    expect(receiver.received).toHaveLength(1);
    expect(headOf(await world.clone(job.result?.repo_url ?? ''))).toBe(job.result?.commit_sha);
  },
);

test('a run that dies while it calls back is relieved by the App, which goes on with the next try', async () => {
  await using world = await startWorld();
  await using receiver = await startReceiver([500]);
  const id = await world.submit(task(receiver.url));
  await until('the first try', () => receiver.received.length === 1, { everyMs: 5 });
  const run = world.local.github.runs().find(({ runnerPid }) => runnerPid !== null);
  if (run?.runnerPid) process.kill(run.runnerPid, 'SIGKILL');
  const job = await world.settled(id);

  expect(job.status).toBe('completed');
  expect(job.attempts).toHaveLength(1);
  expect(job.deliveries).toHaveLength(1);
  expect(job.deliveries[0]?.tries.at(-1)).toMatchObject({ sent_by: 'app', http_status: 200 });
  expect(receiver.received.at(-1)?.body.status).toBe('success');
});

test('when every attempt dies the sender is told so', async () => {
  await using world = await startWorld({ maxAttempts: 2 });
  await using receiver = await startReceiver();
  const id = await world.submit(task(receiver.url));
  for (const count of [1, 2]) {
    await until(
      `attempt ${count}`,
      async () => (await world.job(id)).attempts.filter((a) => a.claimed_at).length === count,
      {
        everyMs: 5,
      },
    );
    const run = world.local.github.runs().find(({ runnerPid }) => runnerPid !== null);
    if (run?.runnerPid) process.kill(run.runnerPid, 'SIGKILL');
  }
  const job = await world.settled(id);
  expect(job.status).toBe('failed');
  expect(receiver.received.map(({ body }) => body)).toMatchObject([{ status: 'error', error: job.error }]);
});
