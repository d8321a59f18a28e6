import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { acceptedAnswer } from '../../src/contract/accepted.ts';
import { type JobView, jobView } from '../../src/contract/job-view.ts';
import { startLocalProcess } from '../fakes/process.ts';
import { startReceiver } from '../fakes/receiver.ts';
import { task } from '../fakes/tasks.ts';
import { until } from '../fakes/wait.ts';
import { headOf } from '../fakes/world.ts';

/** Milliseconds after the answer 200: at once, while dispatching, and in each of the run's stages. */
const MOMENTS = [0, 60, 300, 900, 1_500, 2_200, 3_000, 4_000, 5_000];

/** What died holds its lease for a while, and then all of it is done once more; a busy machine takes its time. */
const PATIENCE_MS = 150_000;

test.each(MOMENTS)(
  'kill -9 of the whole process %i ms after the 200: after a restart there is one outcome and it is told',
  async (ms) => {
    const dir = mkdtempSync(join(tmpdir(), 'errand-kill-'));
    await using receiver = await startReceiver();
    let local = await startLocalProcess(dir);
    try {
      const response = await fetch(`${local.url}/handle_task`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(task(receiver.url)),
      });
      expect(response.status).toBe(200);
      const { job_id } = acceptedAnswer.parse(await response.json());
      await sleep(ms);
      await local.kill();
      local = await startLocalProcess(dir);

      const isTold = async () => {
        const view = jobView.parse(await (await fetch(`${local.url}/jobs/${job_id}`)).json());
        return (
          view.finished_at !== null && view.deliveries.every(({ state }) => state === 'delivered') && view
        );
      };
      const job = await until<JobView>('the outcome and its callback', isTold, { timeoutMs: PATIENCE_MS });
      expect(job.status, job.error ?? '').toBe('completed');
      expect(job.events.filter(({ type }) => type === 'completed' || type === 'failed')).toHaveLength(1);
      // Delivered at least once; a callback whose arrival could not be noted may come twice, always the same.
      expect(new Set(receiver.received.map(({ body }) => JSON.stringify(body))).size).toBe(1);
      expect(receiver.received[0]?.body).toMatchObject({
        status: 'success',
        commit_sha: job.result?.commit_sha,
      });
      // Nothing of a killed run lies around, its tokens least of all.
      await until(
        'the runs to be tidied up',
        () => globSync('data/github/runs/*/work', { cwd: dir }).length === 0,
      );
      const clone = join(dir, 'clone');
      await promisify(execFile)('git', ['clone', '--quiet', `${job.result?.repo_url}.git`, clone]);
      expect(headOf(clone)).toBe(job.result?.commit_sha);
    } finally {
      await local.kill();
      rmSync(dir, { recursive: true, force: true });
    }
  },
  2 * PATIENCE_MS,
);
