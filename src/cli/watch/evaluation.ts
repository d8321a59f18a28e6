import type { Client, EvaluationEvent, EvaluationView } from '../../client/client.ts';
import { exitCodeOf } from '../eval/exit-code.ts';
import type { Story } from './follow.ts';

/** An evaluation for machines; people are shown what the program writes. */
export function evaluationStory(
  client: Client,
  id: string,
  signal: AbortSignal,
): Story<EvaluationEvent, EvaluationView> {
  return {
    events: client.events(id, { signal }),
    isOutcome: () => false,
    read: () => client.status(id),
    exitCode: (view) => exitCodeOf({ type: view.status, data: view }),
  };
}
