import type { BatchEvent, BatchSummary, Client } from '../../client/client.ts';
import { systemClock } from '../../domain/clock.ts';
import { duration } from '../../domain/duration.ts';
import { EXIT } from '../call/exit-code.ts';
import { bar } from '../terminal/bar.ts';
import { countsText } from './counts-text.ts';
import type { ToldStory } from './follow.ts';
import { endedAs } from './job-summary.ts';

/** A batch, until all of its evaluations have ended. */
export function batchStory(
  client: Client,
  id: string,
  signal?: AbortSignal,
): ToldStory<BatchEvent, BatchSummary> {
  let start = systemClock.now();
  let total = 1;
  let ended = 0;
  return {
    events: client.batchEvents(id, { signal }),
    tell(event) {
      if (event.type === 'queued') {
        start = event.at;
        total = event.data.total;
        return [`${total} evaluations`];
      }
      if (event.type !== 'item') return [];
      ended += 1;
      const { index, eval_id, status } = event.data;
      return [`${String(index).padStart(String(total).length)}  ${eval_id}  ${status}`];
    },
    standing: () =>
      `${bar(Math.floor((ended / total) * 100))}  ${ended} of ${total}  ${duration(systemClock.now() - start)}`,
    isOutcome: ({ type }) => type === 'completed',
    read: () => client.batchStatus(id),
    summary: ({ status, counts }) => `The batch ${endedAs(status)}: ${countsText(counts)}`,
    exitCode({ status, counts }) {
      if (status === 'cancelled') return EXIT.cancelled;
      return counts.completed === counts.total ? EXIT.completed : EXIT.failed;
    },
  };
}
