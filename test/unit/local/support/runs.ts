/** What tests of runs share: an executor repository whose runs are dispatched and waited for. */
import { afterEach } from 'vitest';
import { type Harness, type HarnessOptions, startHarness, until } from './embedded.ts';
import { type ExecutorOptions, executorFiles } from './executor.ts';

/** Closed after each test, the last first. */
export const cleanups: AsyncDisposable[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup[Symbol.asyncDispose]();
});

export async function start(executor: ExecutorOptions, options: HarnessOptions = {}): Promise<Harness> {
  const harness = await startHarness(options);
  cleanups.push(harness);
  await harness.github.seedRepository('executor', executorFiles(executor), {
    private: false,
    message: 'Executor',
  });
  return harness;
}

export const dispatch = (harness: Harness, payload: object = {}, type = 'work') =>
  harness.api('POST', '/repos/acme/executor/dispatches', { event_type: type, client_payload: payload });

export async function completed(harness: Harness, id = 1, repository = 'executor') {
  const run = await until(async () => {
    const { body } = await harness.api('GET', `/repos/acme/${repository}/actions/runs/${id}`);
    return body.status === 'completed' && body;
  }, `run ${id} to complete`);
  const log: string = (await harness.call('GET', `/_runs/${id}/log`)).body;
  return { run, log };
}

/** The JSON a probing action printed behind `marker`. */
export const printed = (log: string, marker: string) =>
  JSON.parse(
    log
      .split('\n')
      .find((line) => line.startsWith(marker))
      ?.slice(marker.length) ?? 'null',
  );
