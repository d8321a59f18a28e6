import { vi } from 'vitest';
import { acceptedAnswer } from '../../../src/contract/accepted.ts';
import type { CallbackBody } from '../../../src/contract/callback.ts';
import type { JobView } from '../../../src/contract/job-view.ts';
import { type FaultRule, faultyFetch } from '../../fakes/faulty-fetch.ts';
import { startReceiver } from '../../fakes/receiver.ts';
import { inSimulatedTime } from '../../fakes/simulated-time.ts';
import { SECRET, task } from '../../fakes/tasks.ts';
import { createRunner } from './runner.ts';
import type { Situation } from './situation.ts';
import { openApp } from './start-app.ts';
import { watchCallbacks } from './watch-callbacks.ts';
import { type Effects, watchEffects } from './watch-effects.ts';
import { whatIsOpen } from './what-is-open.ts';
import type { TroubledGitHub } from './world.ts';

export interface Told {
  job: JobView;
  /** Each callback that was taken. */
  callbacks: CallbackBody[];
  /** Method and path of each request to GitHub since the trouble began. */
  calls: string[];
  /** Of the rules, what came to pass. */
  faults: string[];
  /** What GitHub has really made from first to last. */
  effects: Effects;
  /** What the App would still do some day, a word each. */
  open: string[];
  /** The job's runs that GitHub still has. */
  openRuns: number[];
  executor: string;
}

/** Looking after an executor repository again takes a minute. */
const LOOK_AGAIN_MS = 130_000;

/** Does one task after the other, in simulated time, until everybody is told. */
export async function tell({
  github,
  executor,
  tasks,
  situation,
  trouble,
}: {
  github: TroubledGitHub;
  executor: string;
  tasks: object[];
  situation: Partial<Situation>;
  trouble: FaultRule | undefined;
}): Promise<Told> {
  await using started = new AsyncDisposableStack();
  const receiver = started.use(await startReceiver());
  const sending = watchCallbacks();
  started.defer(sending.stop);
  const realFetch = globalThis.fetch;
  const effects = watchEffects(realFetch, situation);
  const faulty = faultyFetch([], async (input, init) => {
    const response = await effects.fetch(input, init);
    if (String(input).endsWith('/dispatches')) runner.takeNew();
    return response;
  });
  vi.stubGlobal('fetch', faulty.fetch);
  started.defer(() => void vi.unstubAllGlobals());
  const runner = createRunner({ github, executor, fetch: faulty.fetch, situation });
  await situation.executor?.(github, executor);
  const organisation = situation.isOnlyInstallation ? undefined : github.organisation;
  const { app, store } = await openApp({ github, executor, organisation });
  started.defer(() => store.close());
  let from = 0;

  const begin = () => {
    faulty.inject(...(trouble ? [trouble] : []), ...(situation.rules ?? []));
    from = faulty.calls.length;
  };
  const ask = (path: string, body: object) =>
    realFetch(`${github.server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${SECRET}` },
      body: JSON.stringify(body),
    });

  return await inSimulatedTime(
    async () => {
      if (situation.executor) begin();
      app.start();
      // Else what an App does when it starts is done by then.
      if (!situation.executor) await app.ensureExecutors();
      let id = '';
      for (const [n, body] of tasks.entries()) {
        const isLast = n === tasks.length - 1;
        const all = { ...task(receiver.url), ...body, ...(isLast && situation.task) };
        if (isLast) await situation.meanwhile?.(github, all.task);
        if (isLast && !situation.executor) begin();
        id = acceptedAnswer.parse(await (await ask('/handle_task', all)).json()).job_id;
        if (situation.isCancelled) {
          while ((await jobOf(id)).phase !== 'wait-live') await pause();
          await ask(`/jobs/${id}/cancel`, {});
        }
        while (!isSettled(await jobOf(id))) await pause();
      }
      await runner.settled();
      if (situation.executor) await pause(LOOK_AGAIN_MS);
      if (situation.isCancelled) await pause(LOOK_AGAIN_MS);
      await app.stop();
      github.server.use((_req, res) => void res.writeHead(503).end());
      return {
        job: await jobOf(id),
        callbacks: receiver.received.map(({ body: told }) => told),
        calls: faulty.calls.slice(from),
        faults: faulty.faults,
        effects: effects.seen,
        open: await whatIsOpen(store),
        openRuns: openRuns(id),
        executor,
      };
    },
    () => faulty.isBusy() || sending.isBusy(),
  );

  async function jobOf(id: string): Promise<JobView> {
    return (await store.readJob(id)) as JobView;
  }

  function openRuns(jobId: string): number[] {
    const ours = github.harness.github.runs().filter(({ title }) => title.startsWith(jobId));
    return ours.filter(({ status }) => status !== 'completed').map(({ id }) => id);
  }
}

const pause = (ms = 1_000) => new Promise((resolve) => setTimeout(resolve, ms));

const isSettled = ({ finished_at, deliveries }: JobView): boolean =>
  finished_at !== null && deliveries.length > 0 && deliveries.every(({ state }) => state !== 'pending');
