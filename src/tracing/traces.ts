import type { Logger } from 'pino';
import type { Store } from '../store/store.ts';
import { createTraceSender, type TraceReceiver } from './otlp.ts';
import { traceEvaluations } from './trace-evaluations.ts';
import { traceJobs } from './trace-jobs.ts';

/** All that makes traces, and what sends them to `receiver`. */
export function createTraces({
  receiver,
  store,
  log,
}: {
  receiver: TraceReceiver;
  store: Store;
  log: Logger;
}) {
  const sender = createTraceSender({ receiver, log });
  const { send } = sender;
  return { sender, jobs: traceJobs(send), evaluations: traceEvaluations({ store, send, log }) };
}
