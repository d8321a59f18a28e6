import type { ExpressionBuilder } from 'kysely';
import { judge, type Outcome } from '../../contract/evaluation/judge.ts';
import type { Report, WorkerEvent } from '../../contract/worker-api.ts';
import type { Work } from '../context.ts';
import type { Schema } from '../schema.ts';
import { endEvaluations } from './end-evaluation.ts';
import { insertEvents, type NewEvaluationEvent } from './events.ts';
import { outputBytes } from './output.ts';
import { oweEvaluationWebhooks } from './owe-webhooks.ts';

/**
 * Stores what a worker says of evaluations. What is not its own any more (cancelled, given to another worker, ended) is
 * left as it is, and its id comes back: the worker has to stop it.
 */
export async function recordReports(w: Work, workerId: string, reports: Report[]): Promise<string[]> {
  const stop: string[] = [];
  const started: string[] = [];
  const ends: { evalId: string; attempt: number; outcome: Outcome }[] = [];
  for (const report of reports) {
    if (!(await recordEvents(w, workerId, report))) {
      stop.push(report.eval_id);
      continue;
    }
    const { eval_id: evalId, attempt, ending, events } = report;
    if (events.some(({ type }) => type === 'started')) started.push(evalId);
    if (ending) ends.push({ evalId, attempt, outcome: judge(ending) });
  }
  await oweEvaluationWebhooks(
    w,
    started.map((evalId) => ({ evalId, type: 'eval.started' })),
  );
  await endEvaluations(w, ends);
  return stop;
}

/** False if the evaluation is not this worker's in this attempt. */
async function recordEvents(
  w: Work,
  workerId: string,
  { eval_id, attempt, events }: Report,
): Promise<boolean> {
  const begun = events.find(({ type }) => type === 'started');
  const row = await w.tx
    .updateTable('evaluations')
    .set((eb) => ({
      last_seq: eb('last_seq', '+', events.length),
      output_bytes: eb('output_bytes', '+', bytesIn(events)),
      ...(begun?.type === 'started' && {
        phase: 'running' as const,
        started_at: notBeforeAssigned(eb, w.now - (begun.ago_ms ?? 0)),
        sandbox: begun.sandbox,
      }),
    }))
    .where('id', '=', eval_id)
    .where('attempt', '=', attempt)
    .where('worker_id', '=', workerId)
    .where('status', '=', 'running')
    .returning(['last_seq', 'batch_id'])
    .executeTakeFirst();
  if (!row) return false;
  await insertEvents(w, [
    {
      evalId: eval_id,
      batchId: row.batch_id,
      lastSeq: row.last_seq,
      events: events.map((event) => toEvent(event, attempt)),
    },
  ]);
  return true;
}

/** What a worker measured on a clock of its own must not turn the order of times around. */
function notBeforeAssigned(eb: ExpressionBuilder<Schema, 'evaluations'>, at: number) {
  return eb.case().when('assigned_at', '>', at).then(eb.ref('assigned_at')).else(at).end();
}

function toEvent(event: WorkerEvent, attempt: number): NewEvaluationEvent {
  return event.type === 'started'
    ? { type: 'started', attempt, data: { sandbox: event.sandbox } }
    : { type: 'output', attempt, data: event.data };
}

function bytesIn(events: WorkerEvent[]): number {
  return events.reduce(
    (sum, event) => (event.type === 'output' ? sum + outputBytes(event.data).length : sum),
    0,
  );
}
