/** Local mode as people start it, and somebody who sends it tasks: App, bundle, browser and git are the real ones. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { acceptedAnswer } from '../../src/contract/accepted.ts';
import { type JobView, jobView } from '../../src/contract/job-view.ts';
import { startLocal } from '../../src/local/start-local.ts';
import { startableChrome } from '../chrome.ts';
import { LOCAL_MODE } from '../local-mode.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const LOOK_MS = 100;

export async function startLocalMode(pagesDelayMs: number) {
  const chrome = await startableChrome();
  const folder = temporaryFolder();
  const dataDir = folder.path;
  const receiver = createServer((req, res) => req.resume().on('end', () => res.writeHead(200).end()));
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const local = await startLocal({
    ...LOCAL_MODE,
    dataDir,
    pagesDelayMs,
    chrome,
  });
  const evaluation_url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/evaluate`;

  async function read(id: string): Promise<JobView> {
    return jobView.parse(await (await fetch(`${local.url}/jobs/${id}`)).json());
  }

  return {
    local,
    dataDir,
    /** Resolves with the job when its page is live, its sender is told and its run is over, post step included. */
    async make(task: object): Promise<JobView> {
      const response = await fetch(`${local.url}/handle_task`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...task, secret: LOCAL_MODE.secret, evaluation_url }),
      });
      const { job_id } = acceptedAnswer.parse(await response.json());
      for (;;) {
        const job = await read(job_id);
        const isOver = local.github.runs().every(({ status }) => status === 'completed');
        if (job.deliveries.some(({ state }) => state === 'delivered') && isOver) {
          if (job.status !== 'completed') throw new Error(`the site was not made: ${job.error}`);
          return job;
        }
        await sleep(LOOK_MS);
      }
    },
    async stop() {
      await local.stop();
      receiver.closeAllConnections();
      receiver.close();
      folder[Symbol.dispose]();
    },
  };
}

export type LocalMode = Awaited<ReturnType<typeof startLocalMode>>;
