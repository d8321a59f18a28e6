import { setTimeout as sleep } from 'node:timers/promises';
import { type JobView, jobView } from '../contract/job-view.ts';

const EVERY_MS = 150;

/** Polls a job until it has its outcome and the callback was delivered or given up. */
export async function followJob(statusUrl: string, onUpdate: (job: JobView) => void): Promise<JobView> {
  for (;;) {
    const job = jobView.parse(await (await fetch(statusUrl)).json());
    onUpdate(job);
    const isTold = job.deliveries.length > 0 && job.deliveries.every(({ state }) => state !== 'pending');
    if (job.finished_at !== null && isTold) return job;
    await sleep(EVERY_MS);
  }
}
