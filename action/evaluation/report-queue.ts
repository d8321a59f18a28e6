import type { z } from 'zod';
import type { Held, Report, reportsRequest } from '../../src/contract/worker-api.ts';
import type { Reportable, Reported } from './reportable.ts';

export type ReportBatch = z.infer<typeof reportsRequest>;

/** Bytes of JSON after which a batch takes no further event; the last one may go beyond by its own size. */
const BATCH_BYTES = 1_000_000;
/** An evaluation that has more than this lets the others go first. */
const TURN_BYTES = 64 * 1024;

export interface ReportQueueOptions<T extends Reportable> {
  /** Resolves once the App has stored the batch; rejects only if the worker is over. */
  send(batch: ReportBatch): Promise<{ stop: string[] }>;
  /** The App has the end of this evaluation. */
  onAcknowledged(evaluation: T): void;
  /** These attempts are not this worker's any more. */
  onStop(stale: Held[]): void;
  onFailed(error: unknown): void;
}

export interface ReportQueue<T extends Reportable> {
  /** There is something to report of it. */
  add(evaluation: T): void;
}

/**
 * Reports what evaluations have to say: at once while nothing is being sent, else together when the answer is here. One
 * batch is under way at a time, and what it says is fixed once it has a number: the App stores each number once. What
 * is not in a batch yet stays where it is, so a slow App costs no second copy of anything.
 */
export function createReportQueue<T extends Reportable>(options: ReportQueueOptions<T>): ReportQueue<T> {
  const due = new Set<T>();
  let number = 0;
  let isSending = false;

  async function sendAll(): Promise<void> {
    while (due.size > 0) {
      // What the same turn of the event loop brings goes along.
      await new Promise((resolve) => setImmediate(resolve));
      const { reports, ended } = takeReports(due);
      if (reports.length === 0) continue;
      number += 1;
      const { stop } = await options.send({ batch: number, reports });
      for (const evaluation of ended) options.onAcknowledged(evaluation);
      options.onStop(reports.filter(({ eval_id }) => stop.includes(eval_id)));
    }
  }

  return {
    add(evaluation) {
      due.add(evaluation);
      if (isSending) return;
      isSending = true;
      sendAll()
        .then(() => {
          isSending = false;
        })
        // It stays "sending": nothing may follow a batch of which nobody knows what became.
        .catch(options.onFailed);
    },
  };
}

/** Empties `due` in turns, as far as a batch goes. */
function takeReports<T extends Reportable>(due: Set<T>): { reports: Report[]; ended: T[] } {
  const reports = new Map<T, Report>();
  const ended: T[] = [];
  for (let bytes = 0; bytes < BATCH_BYTES; ) {
    const [evaluation] = due;
    if (!evaluation) break;
    due.delete(evaluation);
    let turn = 0;
    while (turn < TURN_BYTES) {
      const reported = evaluation.next();
      if (!reported) break;
      turn += sizeOf(reported);
      const report = reports.get(evaluation) ?? { ...evaluation.held, events: [] };
      reports.set(evaluation, report);
      if (reported.type === 'ended') {
        report.ending = reported.ending;
        ended.push(evaluation);
      } else report.events.push(reported);
    }
    bytes += turn;
    if (turn >= TURN_BYTES) due.add(evaluation);
  }
  return { reports: [...reports.values()], ended };
}

const sizeOf = (reported: Reported) => Buffer.byteLength(JSON.stringify(reported));
