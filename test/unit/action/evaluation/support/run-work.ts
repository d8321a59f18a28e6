import type { Ran } from '../../../../../action/evaluation/slots.ts';
import { WORKER_TIMING, type WorkerTiming } from '../../../../../action/evaluation/timing.ts';
import { work } from '../../../../../action/evaluation/work.ts';
import type { FakeApp } from './fake-app.ts';
import type { ScriptedSandbox } from './scripted-sandbox.ts';

/** Starts a worker against the fake App. */
export function runWork({
  app,
  sandbox,
  slots = 2,
  timing = {},
}: {
  app: FakeApp;
  sandbox: ScriptedSandbox;
  slots?: number;
  timing?: Partial<WorkerTiming>;
}) {
  const over = new AbortController();
  const ran: Ran[] = [];
  const lines: string[] = [];
  const finished = work({
    payload: { worker: app.worker, app_url: app.url },
    terms: app.terms,
    slots,
    byLanguage: new Map(sandbox.runtimes.map(({ language }) => [language, sandbox])),
    onRan: (one) => ran.push(one),
    log: (line) => lines.push(line),
    signal: over.signal,
    timing: { ...WORKER_TIMING, fullPauseMs: 20, idlePauseMs: 20, ...timing },
  });
  // A test looks at it at the end; until then a rejection is no error of the test's.
  finished.catch(() => {});
  return { finished, ran, lines, cancel: (reason: Error) => over.abort(reason) };
}
