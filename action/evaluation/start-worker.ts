import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { type WorkerPayload, workerPayload } from '../../src/contract/worker-api.ts';
import { logLine } from '../log-line.ts';
import { claimWorker } from './app-connection.ts';
import { takeEnvironment, type WorkerEnvironment } from './environment.ts';
import { requestIdToken } from './id-token.ts';
import { ranLine } from './ran-line.ts';
import { readSlots } from './read-slots.ts';
import { type ChosenSandboxes, chooseSandboxes } from './sandbox/choose.ts';
import { writeSummary } from './summary.ts';
import { createTally } from './tally.ts';
import { work } from './work.ts';

const CLAIM_MS = 120_000;

/** Works as the evaluation worker that the dispatch of this run asked for, until the App lets it go. */
export async function start(payload: unknown): Promise<void> {
  const environment = takeEnvironment(process.env);
  const over = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => over.abort(new Error(`The run was cancelled (${name}).`)));
  }
  // A sandbox whose stream or timer throws must not take the evaluations of others with it.
  process.on('uncaughtException', (error: NodeJS.ErrnoException | null) => {
    // Not its message, which may quote what a program wrote.
    core.warning(logLine(`Something failed outside of any evaluation: ${error?.name} ${error?.code ?? ''}`));
  });
  await runWorker(workerPayload.parse(payload), environment, over.signal);
}

async function runWorker(
  payload: WorkerPayload,
  environment: WorkerEnvironment,
  signal: AbortSignal,
): Promise<void> {
  const slots = readSlots(environment.slots, availableParallelism());
  const tempDir = await mkdtemp(join(environment.tempDir, 'evals-'));
  await using started = new AsyncDisposableStack();
  started.defer(() => rm(tempDir, { recursive: true, force: true, maxRetries: 2 }).catch(() => {}));

  const chosen = await untilAborted(choose({ slots, tempDir, environment }), signal);
  started.defer(chosen.close);
  log(`Worker ${payload.worker} with ${slots} slots: ${names(chosen).join(', ') || 'no sandbox'}`);

  const tally = createTally();
  try {
    const terms = await claimWorker({
      payload,
      slots,
      runtimes: chosen.runtimes,
      idToken: (audience) => requestIdToken(environment.idToken, audience),
      signal: AbortSignal.any([signal, AbortSignal.timeout(CLAIM_MS)]),
    });
    core.setSecret(terms.worker_token);
    const { byLanguage } = chosen;
    await work({
      payload,
      terms,
      slots,
      byLanguage,
      log,
      signal,
      onRan(ran) {
        tally.add(ran);
        core.info(`  ${logLine(ranLine(ran))}`);
      },
    });
    log('The App lets this worker go.');
  } finally {
    const { summaryFile: file } = environment;
    const { worker } = payload;
    const summary = { worker, rows: tally.rows(), sandboxes: names(chosen), notes: chosen.notes };
    if (file) await writeSummary({ file, ...summary }).catch(() => core.warning('There is no summary.'));
  }
}

function choose({
  slots,
  tempDir,
  environment,
}: {
  slots: number;
  tempDir: string;
  environment: WorkerEnvironment;
}): Promise<ChosenSandboxes> {
  return chooseSandboxes({
    slots,
    tempDir,
    log,
    preferred: environment.sandboxes,
    toolchain: {
      given: environment.toolchain,
      from: import.meta.dirname,
      installDir: environment.toolCache,
      env: process.env,
    },
  });
}

const names = ({ runtimes }: ChosenSandboxes) =>
  runtimes.map(({ language, sandbox }) => `${language} in ${sandbox}`);

function log(line: string): void {
  core.info(logLine(line));
}

/** What is being opened is left behind: the process ends soon after. */
function untilAborted<T>(opening: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  return Promise.race([opening, promise]);
}
