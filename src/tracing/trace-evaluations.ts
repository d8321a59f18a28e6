import type { Logger } from 'pino';
import { isEnd } from '../domain/job-state.ts';
import type { JournalReader, Recorded } from '../store/journal.ts';
import type { Store } from '../store/store.ts';
import type { StoreWatch } from '../store/watched.ts';
import { batchSpans, evaluationSpans } from './evaluation-spans.ts';
import { inGroups } from './in-groups.ts';
import type { Span } from './spans.ts';
import { trySpan } from './try-span.ts';

/**
 * One trace for each single evaluation, and one for each batch with all its items: those of ten thousand programs would
 * cost more than they tell. They are made of what is stored, by the App that wrote down the end, after it: whoever accepts, gives
 * out or reports is kept from nothing.
 */
export function traceEvaluations({
  store: { evaluations },
  send,
  log,
}: {
  store: Pick<Store, 'evaluations'>;
  send: (spans: Span[]) => void;
  log: Logger;
}): {
  journal: Pick<JournalReader, 'recorded'>;
  store: Pick<StoreWatch, 'webhookTried'>;
  settled(): Promise<void>;
} {
  const failed = (err: unknown) => log.warn({ err }, 'traces of evaluations could not be made');
  const singles = inGroups<string>(async (ids) => {
    for await (const some of evaluations.courses(ids)) send(some.flatMap(evaluationSpans));
  }, failed);
  const batches = inGroups<string>(async (ids) => {
    for (const id of ids) {
      const course = await evaluations.batchCourse(id);
      if (course) send(batchSpans(course));
    }
  }, failed);

  return {
    journal: {
      recorded(events) {
        singles.add(events.filter(isEndOfSingle).map(({ id }) => id));
        batches.add(events.filter(isEndOfBatch).map(({ id }) => id));
      },
    },
    store: {
      webhookTried({ taken: { id, n, eval_id, batch_id }, result, at }, state) {
        // There may be as many for items as there are items; the log of webhooks has them.
        const about = eval_id === null ? batch_id : batch_id === null ? eval_id : null;
        if (about === null) return;
        const made = { deliveryId: id, n, from: at, isOk: state === 'delivered', sentBy: 'app' } as const;
        send([trySpan(about, { ...made, ...result })]);
      },
    },
    async settled() {
      await Promise.all([singles.settled(), batches.settled()]);
    },
  };
}

function isEndOfSingle(event: Recorded): boolean {
  return event.kind === 'evaluation' && event.batchId === null && isEnd(event.type);
}

function isEndOfBatch(event: Recorded): boolean {
  return event.kind === 'batch' && event.type === 'completed';
}
